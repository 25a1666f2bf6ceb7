import type { Browser, Frame, Page } from "playwright-core";
import type { CellView, WorkbookSpec } from "..";
import type { RequestRecord } from "../wire/connection";
import type { ParentPage } from "./parent";
import type { ExcelSite } from "./serve";

declare const excel: ParentPage;

export interface ExcelInBrowser {
  readonly page: Page;
  /** The add-in's page in its frame. */
  readonly pane: Frame;
  readonly paneVisible: () => Promise<boolean>;
  readonly sheetNames: () => Promise<readonly string[]>;
  readonly activeSheet: () => Promise<string>;
  readonly selection: () => Promise<string>;
  /** Selects as the accountant does. */
  readonly select: (sheet: string, address: string) => Promise<void>;
  readonly cell: (sheet: string, address: string) => Promise<CellView>;
  readonly dump: () => Promise<Readonly<Record<string, unknown>>>;
  readonly requests: () => Promise<readonly RequestRecord[]>;
  /** Types into a cell as the accountant does. */
  readonly type: (sheet: string, address: string, input: string | number) => Promise<void>;
  /** Presses a ribbon button that runs a function, and waits until the add-in says it has completed. */
  readonly runCommand: (functionName: string) => Promise<void>;
  readonly setCellEdit: (editing: boolean) => Promise<void>;
  /** The nth request from now on is done but never answered. */
  readonly silence: (nth: number) => Promise<void>;
  readonly failRequest: (nth: number, code: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface BrowserOptions {
  readonly workbook: WorkbookSpec;
  /** The add-in's page in the served folder. */
  readonly addinPage?: string;
  readonly excelApi?: string;
  readonly locale?: string;
  /** false: the page runs hidden, as when only a ribbon command was pressed. */
  readonly pane?: boolean;
  /** What the page needs before it loads anything. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens the built add-in in a real browser as Excel on the web would, on a workbook in memory. */
export async function openInExcel(browser: Browser, site: ExcelSite, options: BrowserOptions): Promise<ExcelInBrowser> {
  const { addinPage = "taskpane.html", locale = "zh-CN", prepare, ...rest } = options;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale, viewport: { width: 1200, height: 800 } });
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(site.parentUrl);
  const url = new URL(addinPage, site.origin).href;
  await page.evaluate((wanted) => excel.open(wanted), { url, locale, ...rest });
  const pane = await addinFrame(page, url);
  return {
    page,
    pane,
    paneVisible: () => page.evaluate(() => excel.paneVisible()),
    sheetNames: () => page.evaluate(() => excel.workbook().sheetNames()),
    activeSheet: () => page.evaluate(() => excel.workbook().activeSheet()),
    selection: () => page.evaluate(() => excel.workbook().selection()),
    select: (sheet, address) =>
      page.evaluate(([name, at]) => excel.workbook().select(name, at), [sheet, address] as const),
    cell: (sheet, address) =>
      page.evaluate(([name, at]) => excel.workbook().sheet(name).cell(at), [sheet, address] as const),
    dump: () => page.evaluate(() => excel.workbook().dump()),
    requests: () => page.evaluate(() => excel.workbook().requests),
    type: (sheet, address, input) =>
      page.evaluate(([name, at, value]) => excel.workbook().sheet(name).type(at, value), [
        sheet,
        address,
        input,
      ] as const),
    runCommand: (name) => page.evaluate((wanted) => excel.runCommand(wanted), name),
    setCellEdit: (editing) =>
      page.evaluate((value) => {
        excel.workbook().faults.cellEdit = value;
      }, editing),
    failRequest: (nth, code) =>
      page.evaluate(([number, wanted]) => excel.workbook().faults.fail(number, wanted), [nth, code] as const),
    silence: (nth) => page.evaluate((number) => excel.workbook().faults.silence(number), nth),
    close: () => context.close(),
  };
}

async function addinFrame(page: Page, url: string): Promise<Frame> {
  const found = () => page.frames().find((frame) => frame.url().startsWith(url));
  for (let frame = found(); ; frame = found()) {
    if (frame) return frame;
    await page.waitForEvent("framenavigated");
  }
}
