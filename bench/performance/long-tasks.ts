import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../scripts/find-programs.mjs";
import { SAMPLE_WORKBOOKS } from "../../scripts/samples/workbooks";
import { decimalFromCell } from "../../src/core/amount/decimal";
import type { SheetContent } from "../../src/core/model/plan";
import { buildWorkbook } from "../../src/host/file";
import { startDesk } from "../../test/e2e/pages";
import { ledgerRows } from "./department";
import type { Row } from "./table";

const LEDGER_ROWS = 100_000;
/** From here on a person notices that the page stands still. */
const NOTICED = 200;
const WAIT = 300_000;

/** The longest time that the page of the desk gives nobody else a turn while a large workbook is opened, read and scored. */
export async function measureLongTasks(): Promise<readonly Row[]> {
  const executablePath = findBrowser();
  if (executablePath === null) return [];
  const desk = await startDesk();
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    return [
      {
        what: `desk: longest task, ${String(LEDGER_ROWS)} ledger rows`,
        ours: await longestTask(browser, desk.address),
        peer: NOTICED,
        against: "what is noticed as standing still",
        unit: "ms",
        most: 1,
        remark: "processor time of the page's thread, from Chromium's own trace",
      },
    ];
  } finally {
    await browser.close();
    await desk.stop();
  }
}

async function longestTask(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ locale: "zh-CN", viewport: { width: 1360, height: 860 } });
  await page.goto(address);
  await page.getByText("已读取工作簿").waitFor();
  // From the disk, as a person opens it: handed over as bytes, the test's own driver would unpack them in the page.
  const folder = mkdtempSync(path.join(tmpdir(), "long-tasks-"));
  const file = path.join(folder, "ledger.xlsx");
  writeFileSync(file, withLedger());
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await page.evaluate("console.timeStamp('start')");
  const picker = page.locator("input[type=file][accept*=xlsx]");
  await picker.setInputFiles(file);
  await page.getByTestId("file-name").filter({ hasText: "ledger.xlsx" }).waitFor({ timeout: WAIT });
  await page.getByText("已读取工作簿").waitFor({ timeout: WAIT });
  await page.getByRole("button", { name: "一键评分" }).click();
  await page.getByRole("tab", { name: "部门整体支出绩效自评表", selected: true }).waitFor({ timeout: WAIT });
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as {
    readonly traceEvents: readonly Traced[];
  };
  await page.close();
  rmSync(folder, { recursive: true });
  return longestOf(trace.traceEvents);
}

/** What of a trace is looked at; times are microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
}

/** The longest task of the thread on which the mark was set, after it. */
function longestOf(events: readonly Traced[]): number {
  const mark = events.find(({ name }) => name === "TimeStamp");
  if (mark === undefined) throw new Error("the trace has no mark");
  const tasks = events.filter(
    ({ name, pid, tid, ts }) => /RunTask/.test(name) && pid === mark.pid && tid === mark.tid && ts > mark.ts,
  );
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
}

/** The sample department's workbook with a long ledger in it, as a file. */
function withLedger(): Uint8Array {
  const [sample] = SAMPLE_WORKBOOKS;
  const style = Object.values(sample?.sheets[0]?.styles ?? {})[0];
  if (sample === undefined || style === undefined) throw new Error("no sample");
  const cells = ledgerRows(LEDGER_ROWS).flatMap((row, top) =>
    row.map((value, left): SheetContent["cells"][number] => ({
      area: { top, left, bottom: top, right: left },
      content:
        typeof value === "number"
          ? { kind: "number", number: decimalFromCell(value) }
          : { kind: "text", text: typeof value === "string" ? value : "" },
      style: "plain",
    })),
  );
  const ledger: SheetContent = {
    ...{ name: "明细账", visibility: "visible", styles: { plain: style }, columnWidths: [12, 10, 24, 16, 16, 12, 12] },
    ...{ rowHeights: [], cells, frozenRows: 1, print: null },
  };
  return buildWorkbook([...sample.sheets, ledger]);
}
