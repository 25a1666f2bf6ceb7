import type { Frame, Locator, Page } from "playwright-core";

const MOST_STOPS = 150;

/**
 * Uses controls of a framed pane as somebody without a mouse does: with Tab to them, from where she is, then with keys. What is
 * pressed must not leave her without a focus, from where Tab would lead out of the pane.
 */
export function byKeyboard(page: Page, pane: Frame) {
  const reach = async (control: Locator): Promise<void> => {
    await control.waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const way = await control.evaluate(wayTo);
      if (way === null) return;
      await page.keyboard.press(way);
    }
    throw new Error(`Tab never comes to ${String(control)}`);
  };
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    if (await pane.evaluate(isFocusLost)) throw new Error(`${key} takes the focus away`);
  };
  return {
    press: async (control: Locator, key = "Enter") => {
      await reach(control);
      await press(key);
    },
    /** Goes through a list to the option of that name: by its first digits where it has any, else with the arrow keys. */
    choose: async (list: Locator, option: string) => {
      await reach(list);
      const [digits] = /^\d+/.exec(option) ?? [];
      if (digits !== undefined) {
        await page.keyboard.type(digits);
        return;
      }
      const names = await list.locator("option").allTextContents();
      const at = await list.evaluate((select) => (select as HTMLSelectElement).selectedIndex);
      const steps = names.findIndex((name) => name.includes(option)) - at;
      for (let step = 0; step < Math.abs(steps); step++) {
        await press(steps > 0 ? "ArrowDown" : "ArrowUp");
      }
    },
    enter: async (field: Locator, text: string) => {
      await reach(field);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
      await press("Enter");
    },
  };
}

/** Tab forwards or backwards; null where the focus is there already. */
function wayTo(control: Element): "Tab" | "Shift+Tab" | null {
  const focused = document.activeElement;
  if (focused === control) return null;
  const isBefore = ((focused?.compareDocumentPosition(control) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return isBefore ? "Shift+Tab" : "Tab";
}

/** Asked when the page has been drawn twice: only then has a control that was disabled lost its focus. */
async function isFocusLost(): Promise<boolean> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  return document.activeElement === document.body;
}
