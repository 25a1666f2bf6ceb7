import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/host/file";
import { readWorkbook } from "../../src/host/score-workbook";
import { accessibilityFaults } from "./accessibility";
import { describeInBrowser } from "./browser";
import { onDeskPage } from "./desk-page";

jest.setTimeout(180_000);

describeInBrowser("correcting the reading at the desk", (executablePath) => {
  const open = onDeskPage(executablePath, { locale: "zh-CN" });
  let page: Page;

  beforeEach(async () => {
    page = open();
    await page.getByRole("button", { name: "查看并更正" }).click();
    await page.locator("summary", { hasText: "支出表" }).first().click();
  });

  const preview = () => page.getByTestId("preview");

  test("a range drawn in the sheet is taken as it is, seen at once, taken back, and remembered in the file", async () => {
    await page.getByRole("tab", { name: "支出决算明细表" }).click();
    await page.locator("#cell-8-5").click();
    await page.locator("#cell-8-7").click({ modifiers: ["Shift"] });
    await page.keyboard.press("Shift+ArrowRight");
    expect(await page.locator("td[aria-selected=true]").count()).toBe(4);
    const spending = page.getByRole("group", { name: "支出表", exact: true });
    await spending.getByLabel("支出表：选区的含义").selectOption("不是支出科目");
    await spending.getByRole("button", { name: "把当前选区当作它" }).click();
    await preview().getByText("830.94").waitFor();
    await page.getByRole("button", { name: "撤销" }).click();
    await preview().getByText("2,260.22").waitFor();

    await spending.getByLabel("口径").selectOption("一般公共预算");
    await page.getByRole("button", { name: "一键评分" }).click();
    await page.getByRole("tab", { name: "部门整体支出绩效自评表", selected: true }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载结果" }).click(),
    ]);
    const saved = openWorkbook(new Uint8Array(readFileSync(await download.path())), "result.xlsx");
    const outcome = await readWorkbook(saved, null, { answers: {} });
    expect(outcome.status === "failed" ? null : outcome.evaluation.spending?.scope).toBe("general-public-budget");
  });

  test("all of it is open to assistive technology", async () => {
    for (const group of ["指标表", "预算执行", "各列的含义"]) {
      await page.locator("summary", { hasText: group }).first().click();
    }
    await preview().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
