import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { tmpdir } from "node:os";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../src/host/file";
import { readWorkbook } from "../../src/host/score-workbook";
import { open as openSpecial, type WorkbookName } from "../gallery/workbooks";
import { accessibilityFaults } from "./accessibility";
import { describeInBrowser } from "./browser";
import { onDeskPage } from "./desk-page";

const SAMPLES = path.resolve(__dirname, "..", "..", "assets", "samples");
const REVIEWED = path.join(SAMPLES, "jiangmen-2023-reviewed.xlsx");
const EVALUATION_SHEET = "部门整体支出绩效自评表";

/** The same file with its structure protected, as 审阅 → 保护工作簿 does. */
function protectStructure(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const locked = workbook.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(locked) });
}

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

  const take = async (name: WorkbookName, change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes) => {
    const buffer = Buffer.from(change(openSpecial(name).save()));
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await page.locator("input[type=file][accept*=xlsx]").setInputFiles({ name: "决算.xlsx", mimeType, buffer });
    await page.getByTestId("file-name").filter({ hasText: "决算.xlsx" }).waitFor();
    await page.getByRole("button", { name: "一键评分" }).waitFor();
  };
  const saved = async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载结果" }).click(),
    ]);
    return openWorkbook(new Uint8Array(readFileSync(await download.path())), "结果.xlsx");
  };

  test("three proposals confirmed by the keyboard, the last with all others, are in the file as the accountant's own", async () => {
    await take("without-points");
    await page.getByRole("button", { name: "一键评分" }).click();
    await page.getByRole("button", { name: "确认 4 项得分" }).press("Enter");
    for (const left of [3, 2, 1]) {
      await page.keyboard.press("Enter");
      await page
        .getByText(`${String(left)} 项`, { exact: true })
        .first()
        .waitFor();
    }
    await page.getByRole("button", { name: "全部确认" }).click();
    await page.getByRole("button", { name: "重新评分" }).click();
    await page.getByText("，可直接打印。").waitFor();
    expect(await page.getByText("暂定：含待确认的建议分").count()).toBe(0);
    const outcome = await readWorkbook(await saved(), null, { answers: {} });
    expect(outcome.status === "failed" ? null : outcome.answers.confirmations).toHaveLength(4);
    expect(outcome.status === "failed" ? null : outcome.evaluation.provisional).toBe(false);
  });

  test("a protected structure is answered with what to do, and nothing is written", async () => {
    await take("clean", protectStructure);
    const before = await tabs();
    await page.getByRole("button", { name: "一键评分" }).click();
    await page.getByText("请在“审阅”中撤销“保护工作簿”").waitFor();
    expect(await tabs()).toEqual(before);
    await page.getByRole("button", { name: "重试" }).waitFor();
  });

  test("what takes long can be cancelled: nothing is written, and the next click does it", async () => {
    // The program that computes does not arrive: the pane waits for it.
    let isHeld = true;
    await page.route("**/river.js", (route) => (isHeld ? undefined : route.continue()));
    await page.reload();
    await page.getByText("正在识别和计算…").first().waitFor();
    await page.getByText("第 2 步，共 3 步").waitFor();
    const before = await tabs();
    await page.getByRole("button", { name: "取消" }).click();
    await page.getByText("已取消，没有写入任何内容。").waitFor();
    expect(await tabs()).toEqual(before);
    isHeld = false;
    await page.getByRole("button", { name: "一键评分" }).click();
    await page.getByRole("tab", { name: EVALUATION_SHEET, selected: true }).waitFor();
  });

  test("a view whose script is lost on the way says so, and comes when asked for again", async () => {
    let isLost = true;
    await page.route("**/*.js", (route) => (isLost ? route.abort() : route.continue()));
    await page.getByRole("tab", { name: /复核/ }).last().click();
    await page.getByText("没有加载成功").waitFor();
    isLost = false;
    await page.getByRole("button", { name: "重新显示" }).click();
    await page.getByRole("heading", { name: "检查结果" }).waitFor();
  });

  test("arrow keys and Enter go through the findings without the focus leaving the pane, and back", async () => {
    await page.getByRole("tab", { name: /复核/ }).last().click();
    await page.locator("[data-finding='0']").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "绩效指标", selected: true }).waitFor();
    expect(await page.locator("[data-finding='1']").evaluate((item) => item === document.activeElement)).toBe(true);
    await page.locator("[data-finding='0']").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^返回 绩效指标/ }).click();
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
