import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { clientLibraryFolder } from "../excel/client-library";
import { openInExcel } from "../excel/browser/open-in-excel";
import { type ExcelSite, serveExcel } from "../excel/browser/serve";
import { describeInBrowser, launch } from "./browser";

const PAGE = `<!doctype html>
<html><head><meta charset="utf-8"><script src="office/office.js"></script><script src="addin.js"></script></head>
<body><p id="ready"></p><button id="go">go</button><p id="result"></p></body></html>`;

const SCRIPT = `
Office.onReady((info) => { document.getElementById("ready").textContent = JSON.stringify(info) + Office.context.displayLanguage; });
const show = (text) => { document.getElementById("result").textContent = text; };
document.addEventListener("DOMContentLoaded", () => {
  document.getElementById("go").onclick = () => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("数据").getRange("A1:A3");
    range.load("values");
    await context.sync();
    context.workbook.worksheets.add("新表").getRange("A1").values = [["=SUM(数据!A1:A3)"]];
    await context.sync();
    show(JSON.stringify(range.values));
  }).catch((error) => show(error.code));
});
Office.actions.associate("score", (event) => {
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("数据").getRange("B1").values = [["按钮"]];
    await context.sync();
    await Office.addin.showAsTaskpane();
    event.completed();
  });
});
`;

describeInBrowser("the page that plays Excel on the web", (executablePath) => {
  let browser: Browser;
  let site: ExcelSite;
  let folder: string;
  const workbook = { name: "预算.xlsx", sheets: [{ name: "数据", rows: [[1], [2], ["=A1+A2"]] }] };

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "addin-"));
    writeFileSync(path.join(folder, "taskpane.html"), PAGE);
    writeFileSync(path.join(folder, "addin.js"), SCRIPT);
    const library = clientLibraryFolder();
    for (const file of ["office.js", "excel-web-16.00.js", "zh-cn", "en-us"]) {
      cpSync(path.join(library, file), path.join(folder, "office", file), { recursive: true });
    }
    browser = await launch(executablePath);
    site = await serveExcel(folder);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("the unmodified library finds itself in Excel and talks to the workbook", async () => {
    const excel = await openInExcel(browser, site, { workbook });
    await excel.pane.waitForFunction(() => (document.getElementById("ready")?.textContent ?? "") !== "");
    expect(await excel.pane.textContent("#ready")).toBe('{"host":"Excel","platform":"OfficeOnline","addin":null}zh-CN');
    await excel.pane.click("#go");
    await excel.pane.waitForFunction(() => (document.getElementById("result")?.textContent ?? "") !== "");
    expect(await excel.pane.textContent("#result")).toBe("[[1],[2],[3]]");
    expect(await excel.sheetNames()).toEqual(["数据", "新表"]);
    expect(await excel.cell("新表", "A1")).toMatchObject({ value: 6, formula: "=SUM(数据!A1:A3)" });
    expect(await excel.requests()).toHaveLength(2);
    await excel.close();
  }, 30_000);

  test("refuses while a cell is being edited", async () => {
    const excel = await openInExcel(browser, site, { workbook });
    await excel.setCellEdit(true);
    await excel.pane.click("#go");
    await excel.pane.waitForFunction(() => (document.getElementById("result")?.textContent ?? "") !== "");
    expect(await excel.pane.textContent("#result")).toBe("InvalidOperationInCellEditMode");
    await excel.close();
  }, 30_000);

  test("runs a ribbon command without a pane, which then shows it", async () => {
    const excel = await openInExcel(browser, site, { workbook, pane: false });
    expect(await excel.paneVisible()).toBe(false);
    await excel.runCommand("score");
    expect(await excel.paneVisible()).toBe(true);
    expect(await excel.cell("数据", "B1")).toMatchObject({ value: "按钮" });
    await excel.close();
  }, 30_000);
});
