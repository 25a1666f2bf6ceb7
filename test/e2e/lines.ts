import type { Page } from "playwright-core";

/** Lines of text that begin with closing punctuation, which Chinese never allows; each with what stands before it. */
export function linesBegunWrongly(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const CLOSING = /[，。、；：！？”’）》】…,.;:!?)]/;
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let before: { readonly block: Element | null; readonly bottom: number } | null = null;
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.textContent ?? "";
      const parent = node.parentElement;
      if (parent === null || !parent.checkVisibility()) continue;
      const block = parent.closest("p, li, td, th, dd, dt, div, button, summary, label");
      for (let at = 0; at < text.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const place = range.getBoundingClientRect();
        // For readers only, or a blank that is not drawn.
        if (place.width === 0 || parent.getBoundingClientRect().width <= 1) continue;
        const isNewLine = before !== null && before.block === block && place.top >= before.bottom - 2;
        if (isNewLine && CLOSING.test(text.charAt(at)))
          found.push(`${text.slice(Math.max(0, at - 8), at)}⏎${text.slice(at, at + 8)}`);
        before = { block, bottom: place.bottom };
      }
    }
    return found;
  });
}

/** Animations and transitions that somebody who asked for less motion would see. */
export function motions(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LONGEST_UNSEEN = 1;
    return document.getAnimations().flatMap((animation) => {
      const { duration, endTime } = animation.effect?.getComputedTiming() ?? {};
      const isSeen = Number(duration) > LONGEST_UNSEEN || Number(endTime) > LONGEST_UNSEEN;
      const target = (animation.effect as KeyframeEffect | null)?.target;
      return isSeen ? [`${target?.tagName ?? ""} ${target?.className ?? ""}`] : [];
    });
  });
}
