import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/**
 * What axe-core finds wrong with the page as it stands (but for the workbook's own cells): the rule and the element.
 * `rules` limits it to some of its rules.
 */
export async function accessibilityFaults(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate((only) => {
    const { axe } = globalThis as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResult> } };
    return axe.run({ exclude: ["table[role=grid] tbody"] }, only.length === 0 ? {} : { runOnly: [...only] });
  }, rules);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
