import type { Frame, Locator, Page } from "playwright-core";

const MOST_STOPS = 150;

/** Uses controls of a framed pane as somebody without a mouse does: with Tab to them, then with keys. */
export function byKeyboard(page: Page, pane: Frame) {
  const reach = async (control: Locator): Promise<void> => {
    await control.waitFor();
    await pane.evaluate(() => document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus());
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never comes to ${String(control)}`);
  };
  return {
    press: async (control: Locator, key = "Enter") => {
      await reach(control);
      await page.keyboard.press(key);
    },
    /** Goes through a list with the arrow keys to the option of that name. */
    choose: async (list: Locator, option: string) => {
      await reach(list);
      const names = await list.locator("option").allTextContents();
      const at = await list.evaluate((select) => (select as HTMLSelectElement).selectedIndex);
      const steps = names.findIndex((name) => name.includes(option)) - at;
      for (let step = 0; step < Math.abs(steps); step++) {
        await page.keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
        await list.and(pane.locator(":enabled")).waitFor();
      }
    },
    enter: async (field: Locator, text: string) => {
      await reach(field);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
  };
}
