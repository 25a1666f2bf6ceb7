import type { Page } from "playwright-core";

/** Contrast from which on a change is seen (WCAG 2.4.13). */
const SEEN = 3;
/** Of a line along the longer side; its ends may be rounded. */
const ENOUGH = 0.9;
/** Pixels around a control in which its focus may show. */
const AROUND = 5;

/**
 * Controls of the page, by their words, whose focus by the keyboard cannot be seen: fewer pixels than a line along its longer side
 * change their brightness visibly. Kinds of controls that were looked at before (by role and look) are left out.
 */
export async function unseenFocus(page: Page, known: Set<string>): Promise<readonly string[]> {
  await page.keyboard.press("Tab");
  const stops = await newStops(page, [...known]);
  const unseen: string[] = [];
  for (const { index, kind } of stops) {
    known.add(kind);
    const control = page.locator(`[data-stop="${String(index)}"]`);
    await control.evaluate((element) => {
      element.scrollIntoView({ block: "center" });
      (document.activeElement as HTMLElement | null)?.blur();
    });
    // A hidden radio or file input stands in its label.
    const box = await control.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
    const clip = {
      x: Math.max(0, box.x - AROUND),
      y: Math.max(0, box.y - AROUND),
      width: box.width + 2 * AROUND,
      height: box.height + 2 * AROUND,
    };
    const before = await page.screenshot({ clip });
    await control.evaluate((element) => element.focus());
    const after = await page.screenshot({ clip });
    const changed = await changedPixels(page, before, after);
    const words = await control.evaluate((element) => element.ariaLabel ?? element.textContent ?? "");
    if (changed < ENOUGH * Math.max(box.width, box.height))
      unseen.push(`${kind.split(" ")[0] ?? ""} ${words}: ${String(changed)}`);
  }
  return unseen;
}

/** The first control of each kind that is not known. */
function newStops(page: Page, known: readonly string[]): Promise<readonly { index: number; kind: string }[]> {
  return page.evaluate(
    ([selector, seen]) => {
      const kinds = new Set(seen);
      const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility(),
      );
      return controls.flatMap((control, index) => {
        const kind = `${control.tagName} ${control.getAttribute("class") ?? ""}`;
        if (kinds.has(kind)) return [];
        kinds.add(kind);
        control.dataset["stop"] = String(index);
        return [{ index, kind }];
      });
    },
    [FOCUSABLE, known] as const,
  );
}

const FOCUSABLE =
  "button:enabled, input:enabled:not([hidden]), select:enabled, textarea:enabled, summary, [tabindex='0']";

/** Pixels of two pictures of one size whose brightness differs by the contrast that is seen. */
function changedPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([first, second, contrast]) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const drawing = canvas.getContext("2d");
        if (drawing === null) throw new Error("no canvas");
        drawing.drawImage(image, 0, 0);
        return drawing.getImageData(0, 0, image.width, image.height).data;
      };
      const [before, after] = await Promise.all([pixels(first), pixels(second)]);
      const linear = (value = 0) =>
        value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      const brightness = (data: Uint8ClampedArray, at: number) =>
        0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]) + 0.05;
      let changed = 0;
      for (let at = 0; at < before.length; at += 4) {
        const [a, b] = [brightness(before, at), brightness(after, at)];
        if (Math.max(a, b) / Math.min(a, b) >= contrast) changed += 1;
      }
      return changed;
    },
    [one.toString("base64"), other.toString("base64"), SEEN] as const,
  );
}
