/** Waits until the page holds `settled`, then presses everything that each of the selectors finds, one after the other. */
export async function press(selectors: readonly string[], settled: string): Promise<void> {
  await until(() => document.querySelector(settled) !== null);
  for (const selector of selectors) {
    await until(() => document.querySelector(selector) !== null);
    // What is pressed can bring more of the same: headings within what was folded away.
    for (let found = document.querySelector<HTMLElement>(selector); found !== null;) {
      found.click();
      await turn();
      found = selector.includes(":not(") ? document.querySelector<HTMLElement>(selector) : null;
    }
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await turn();
}

/** The page draws once. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
