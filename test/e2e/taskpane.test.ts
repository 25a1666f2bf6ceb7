import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { openWorkbook } from "../../src/host/file";
import { open as openSpecial } from "../gallery/workbooks";
import type { WorkbookSpec } from "../excel";
import { type ExcelInBrowser, openInExcel } from "../excel/browser/open-in-excel";
import { type ExcelSite, serveExcel } from "../excel/browser/serve";
import { nginxHeaders } from "../delivery/shipped-headers";
import { describeInBrowser, launch } from "./browser";
import { testCorrecting } from "./correcting";
import { buildTaskPane } from "./pages";
import { watch } from "./watch";
import { workbookSpec } from "./workbook-spec";

const SAMPLE = path.resolve(__dirname, "..", "..", "assets", "samples", "jiangmen-2023.xlsx");
const EVALUATION_SHEET = "部门整体支出绩效自评表";
const AMOUNTS = ["2,260.22", "5,030.51", "140.17", "4,623.97", "12,054.87"];
const SHARES = ["18.75%", "41.73%", "1.16%", "38.36%"];
const MOST_REQUESTS = 5;

jest.setTimeout(240_000);

describeInBrowser("the production task pane in Excel's stand-in", (executablePath) => {
  let built: Awaited<ReturnType<typeof buildTaskPane>>;
  let site: ExcelSite;
  let browser: Browser;
  let workbook: WorkbookSpec;
  let excel: ExcelInBrowser;

  beforeAll(async () => {
    built = await buildTaskPane();
    [site, browser, workbook] = await Promise.all([
      serveExcel(built.folder, nginxHeaders()),
      launch(executablePath),
      workbookSpec(new Uint8Array(readFileSync(SAMPLE)), "jiangmen-2023.xlsx"),
    ]);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    built.remove();
  });

  afterEach(() => excel.close());

  test("one click in the pane writes the sheet, in at most five requests and without leaving the origin", async () => {
    excel = await openInExcel(browser, site, { workbook });
    const trouble = watch(excel.page, site.origin);
    await excel.pane.getByText("已读取工作簿").waitFor();
    const before = (await excel.requests()).length;
    await excel.pane.getByRole("button", { name: "一键评分" }).click();
    await excel.pane.getByTestId("score").waitFor();
    expect(await excel.pane.getByTestId("score").textContent()).toBe("100.00");
    expect(await excel.pane.getByTestId("grade").textContent()).toBe("优");
    const requests = (await excel.requests()).length - before;
    expect(requests).toBeGreaterThan(0);
    expect(requests).toBeLessThanOrEqual(MOST_REQUESTS);

    expect(await excel.activeSheet()).toBe(EVALUATION_SHEET);
    const shown = async (address: string) => (await excel.cell(EVALUATION_SHEET, address)).text;
    expect(await Promise.all(["E7", "E8", "E9", "E10", "E11"].map(shown))).toEqual(AMOUNTS);
    expect(await Promise.all(["G7", "G8", "G9", "G10"].map(shown))).toEqual(SHARES);
    expect(trouble()).toEqual([]);
  });

  test("a button pressed before Excel's library is there does its work as soon as it is", async () => {
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const prepare = async (page: Page) => {
      await page.route("**/office/excel-web-*.js", async (route) => {
        await arrived;
        await route.continue();
      });
    };
    excel = await openInExcel(browser, site, { workbook, prepare });
    await excel.pane.getByRole("button", { name: "一键评分" }).click();
    await excel.pane.getByRole("button", { name: "取消" }).waitFor();
    arrive();
    await excel.pane.getByTestId("score").waitFor();
    expect(await excel.activeSheet()).toBe(EVALUATION_SHEET);
  });

  test("the ribbon's command does the same with no pane open", async () => {
    excel = await openInExcel(browser, site, { workbook, pane: false });
    await excel.runCommand("scoreWorkbook");
    expect(await excel.activeSheet()).toBe(EVALUATION_SHEET);
    expect(await excel.paneVisible()).toBe(false);
  });

  test("a figure in the pane selects its cell", async () => {
    excel = await openInExcel(browser, site, { workbook });
    await excel.pane.getByText("已读取工作簿").waitFor();
    await excel.pane.getByRole("button", { name: "一键评分" }).click();
    await excel.pane.getByTestId("total-spending").getByRole("button").click();
    // The request is still under way when the click returns.
    for (let tries = 0; tries < 50 && !(await excel.selection()).includes("E9"); tries++) {
      await excel.page.waitForTimeout(100);
    }
    expect(await excel.selection()).toContain("E9");
  });

  test("editing a cell is answered with what to do, and a second try succeeds", async () => {
    excel = await openInExcel(browser, site, { workbook });
    await excel.pane.getByText("已读取工作簿").waitFor();
    await excel.setCellEdit(true);
    await excel.pane.getByRole("button", { name: "一键评分" }).click();
    await excel.pane.getByText("请按 Enter 或 Esc 结束编辑").waitFor();
    await excel.setCellEdit(false);
    await excel.pane.getByRole("button", { name: "重试" }).click();
    await excel.pane.getByTestId("score").waitFor();
    expect(await excel.activeSheet()).toBe(EVALUATION_SHEET);
  });

  test("three proposals are confirmed, and the sheet is no longer provisional", async () => {
    const special = await workbookSpec(openSpecial("without-points").save(), "决算.xlsx");
    excel = await openInExcel(browser, site, { workbook: special });
    await excel.pane.getByRole("button", { name: "一键评分" }).click();
    await excel.pane.getByRole("button", { name: "确认 4 项得分" }).click();
    for (const name of ["交易事项完成及时性", "成本控制", "公共资源交易服务质量和服务效率"])
      await excel.pane.getByRole("button", { name: `确认“${name}”的得分` }).click();
    await excel.pane.getByRole("textbox", { name: "“公共资源交易服务品牌可持续影响力”的得分" }).fill("9");
    await excel.page.keyboard.press("Enter");
    await excel.pane.getByRole("button", { name: "重新评分" }).click();
    await excel.pane.getByText("，可直接打印。").waitFor();
    expect(await excel.pane.getByTestId("score").textContent()).toBe("89.32");
    expect(await excel.pane.getByText("暂定：含待确认的建议分").count()).toBe(0);
  });

  test("work that Excel never answers is cancelled: nothing was written, and the next click writes", async () => {
    excel = await openInExcel(browser, site, { workbook });
    await excel.pane.getByText("已读取工作簿").waitFor();
    const before = await excel.sheetNames();
    await excel.silence(1);
    await excel.pane.getByRole("button", { name: "一键评分" }).click();
    await excel.pane.getByRole("button", { name: "取消" }).click();
    await excel.pane.getByText("已取消，没有写入任何内容。").waitFor();
    expect(await excel.sheetNames()).toEqual(before);
    await excel.pane.getByRole("button", { name: "一键评分" }).click();
    await excel.pane.getByText("已生成工作表").waitFor();
    expect(await excel.activeSheet()).toBe(EVALUATION_SHEET);
  });

  test("the form is saved for handing in, values only, by a part that is loaded only then", async () => {
    excel = await openInExcel(browser, site, { workbook });
    const trouble = watch(excel.page, site.origin);
    await excel.pane.getByText("已读取工作簿").waitFor();
    await excel.pane.getByRole("button", { name: "一键评分" }).click();
    await excel.pane.getByTestId("score").waitFor();
    const [download] = await Promise.all([
      excel.page.waitForEvent("download"),
      excel.pane.getByRole("button", { name: "导出上报件" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("江门市政务服务和数据管理局2023部门整体支出绩效自评表.xlsx");
    const handed = await openWorkbook(new Uint8Array(readFileSync(await download.path())), "上报.xlsx").read();
    expect(handed.sheets.map(({ name }) => name)).toEqual([EVALUATION_SHEET]);
    expect(handed.sheets[0]?.formulas?.flat().some((formula) => formula !== null)).toBe(false);
    expect(trouble()).toEqual([]);
  });

  testCorrecting(async (spec) => (excel = await openInExcel(browser, site, { workbook: spec })));
});
