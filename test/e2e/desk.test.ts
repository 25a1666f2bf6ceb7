import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { tmpdir } from "node:os";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/host/file";
import { accessibilityFaults } from "./accessibility";
import { describeInBrowser } from "./browser";
import { onDeskPage } from "./desk-page";

const SAMPLES = path.resolve(__dirname, "..", "..", "assets", "samples");
const REVIEWED = path.join(SAMPLES, "jiangmen-2023-reviewed.xlsx");
const EVALUATION_SHEET = "部门整体支出绩效自评表";

jest.setTimeout(180_000);

describeInBrowser("the desk page", (executablePath) => {
  // An English browser: the desk speaks Chinese first all the same.
  const open = onDeskPage(executablePath, { locale: "en-US" });
  let page: Page;

  beforeEach(() => {
    page = open();
  });

  const tabs = () => page.getByRole("tab").allTextContents();
  const cell = (row: number, column: number) => page.locator(`#cell-${String(row)}-${String(column)}`);

  test("opens with the sample, sheet by sheet as it looks", async () => {
    expect(await tabs()).toContain("支出决算明细表");
    await page.getByRole("tab", { name: "支出决算明细表" }).click();
    await page.locator("td", { hasText: "120,548,706.69" }).first().waitFor();
    const title = cell(0, 0);
    expect(await title.getAttribute("colspan")).not.toBeNull();
    expect(await title.locator("div").evaluate((element) => getComputedStyle(element).fontSize)).not.toBe("14px");
  });

  test("one click adds the evaluation sheet, shows it, and the result can be taken home", async () => {
    await page.getByRole("button", { name: "一键评分" }).click();
    await page.getByRole("tab", { name: EVALUATION_SHEET, selected: true }).waitFor();
    expect(await page.getByTestId("score").textContent()).toBe("100.00");
    expect(await page.getByTestId("grade").textContent()).toBe("优");
    expect(await page.getByTestId("total-spending").textContent()).toBe("12,054.87");
    const sheet = await page.locator("table[role=grid]").innerText();
    for (const figure of ["12,054.87", "2,260.22", "5,030.51", "140.17", "4,623.97", "18.75%"]) {
      expect(sheet).toContain(figure);
    }

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载结果" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("jiangmen-2023-绩效自评.xlsx");
    const result = openWorkbook(new Uint8Array(readFileSync(await download.path())), "result.xlsx");
    const { sheets } = await result.read();
    expect(sheets.map(({ name }) => name)).toContain(EVALUATION_SHEET);
  });

  test.each(["light", "dark"] as const)("nothing bars the way for assistive technology, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "一键评分" }).click();
    await page.getByTestId("score").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("a figure in the pane leads to its cell in the grid", async () => {
    await page.getByRole("button", { name: "一键评分" }).click();
    await page.getByTestId("total-spending").getByRole("button").click();
    await page.getByRole("tab", { name: "支出决算明细表", selected: true }).waitFor();
    expect(await page.locator("td[aria-selected=true]").textContent()).toBe("120,548,706.69");
    expect(await page.getByLabel("当前单元格").textContent()).toBe("E9");
  });

  test("opens another workbook by the file picker", async () => {
    await page.locator("input[type=file][accept*=xlsx]").setInputFiles(REVIEWED);
    await page.getByText("jiangmen-2023-reviewed.xlsx").waitFor();
    await page.getByRole("button", { name: "一键评分" }).click();
    await page.getByTestId("score").waitFor();
    expect(await page.getByTestId("score").textContent()).toBe("88.92");
    expect(await page.getByTestId("grade").textContent()).toBe("良");
  });

  test("opens a workbook dropped on the page", async () => {
    const bytes = readFileSync(REVIEWED).toString("base64");
    const dropped = await page.evaluateHandle((base64) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([content], "dropped.xlsx"));
      return data;
    }, bytes);
    await page.dispatchEvent("table[role=grid]", "dragenter", { dataTransfer: dropped });
    await page.getByText("松开以打开这个工作簿").waitFor();
    await page.dispatchEvent("table[role=grid]", "drop", { dataTransfer: dropped });
    await page.getByTestId("file-name").filter({ hasText: "dropped.xlsx" }).waitFor();
    expect(await page.getByText("松开以打开这个工作簿").count()).toBe(0);
  });

  test("a file that is no workbook is refused in a sentence, and the open one stays", async () => {
    const file = path.join(tmpdir(), "说明.xlsx");
    writeFileSync(file, "这不是工作簿");
    await page.locator("input[type=file][accept*=xlsx]").setInputFiles(file);
    await page.getByText("不是 Excel 工作簿").waitFor();
    expect(await page.getByTestId("file-name").textContent()).toBe("jiangmen-2023.xlsx");
    await page.getByRole("button", { name: "知道了" }).click();
    expect(await page.getByText("不是 Excel 工作簿").count()).toBe(0);
  });
});
