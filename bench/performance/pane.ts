import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../scripts/find-programs.mjs";
import type { ParentPage } from "../../test/excel/browser/parent";
import { serveExcel } from "../../test/excel/browser/serve";
import { median, type Row } from "./table";

declare const excel: ParentPage;

/** Microsoft's own template, built once with its own tools and polyfills: bytes of its first scripts and page, gzip. */
const TEMPLATE_BYTES = 166_277;
const MOST_OF_TEMPLATE = 0.85;
const RUNS = 5;
/** Longer than any page takes on a busy machine; milliseconds. */
const PATIENCE = 90_000;

/** First scripts (gzip) and the time until the first button can be pressed, against the template. */
export async function measurePane(): Promise<readonly Row[]> {
  const executablePath = findBrowser();
  const folder = mkdtempSync(path.join(tmpdir(), "self-evaluation-bench-"));
  try {
    execFileSync(process.execPath, ["bench/performance/build-pages.mjs", folder], { stdio: "ignore" });
    const [ours = NaN, template = NaN] = ["ours", "template"].map((name) => kilobytes(path.join(folder, name)));
    const sizes: readonly Row[] = [
      size(ours, TEMPLATE_BYTES / 1024, "Microsoft's template as its makers build it", MOST_OF_TEMPLATE),
      size(ours, template, "the template's pane with our tools, no polyfills", null),
    ];
    if (executablePath === null) return sizes;
    const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
    // One after the other: making a certificate silences the console for a moment.
    const own = await serveExcel(path.join(folder, "ours"));
    const other = await serveExcel(path.join(folder, "template"));
    const mine: Times[] = [];
    const theirs: Times[] = [];
    // By turns, so that a busy moment of the machine meets both.
    for (let run = 0; run < RUNS; run += 1) {
      mine.push(await timesOf(browser, own));
      theirs.push(await timesOf(browser, other));
      process.stderr.write(`  ${JSON.stringify([mine.at(-1), theirs.at(-1)])}\n`);
    }
    await browser.close();
    await Promise.all([own.close(), other.close()]);
    const middle = (all: readonly Times[], key: keyof Times) => median(all.map((times) => times[key]));
    return [
      ...sizes,
      time("pane: first content on screen", middle(mine, "content"), middle(theirs, "content")),
      time("pane: Office is ready", middle(mine, "ready"), middle(theirs, "ready"), null),
      {
        ...time("pane: first button can be pressed", middle(mine, "button"), middle(theirs, "button")),
        remark: "what is pressed before Office is ready is done when it is",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function kilobytes(folder: string): number {
  const files = ["taskpane.html", "taskpane.js"].map((name) => readFileSync(path.join(folder, name)));
  return files.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0) / 1024;
}

function size(ours: number, peer: number, against: string, most: number | null): Row {
  return {
    what: "pane: first scripts and page, gzip",
    ours,
    peer,
    against,
    unit: "KB",
    most,
    remark: "without Office.js",
  };
}

function time(what: string, ours: number, peer: number, most: number | null = 1): Row {
  return {
    what,
    ours,
    peer,
    against: "the template's pane",
    unit: "ms",
    most,
    remark: "median, in Chromium as Excel on the web",
  };
}

interface Times {
  readonly content: number;
  readonly ready: number;
  readonly button: number;
}

/** Opens the page once in a fresh browser context, as Excel on the web would. */
async function timesOf(
  browser: Browser,
  site: { readonly origin: string; readonly parentUrl: string },
): Promise<Times> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
  try {
    const page = await context.newPage();
    // The tool that runs this names functions by a helper of its own, which the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(watchPage);
    await page.goto(site.parentUrl);
    const url = new URL("taskpane.html", site.origin).href;
    const workbook = { sheets: [{ name: "数据", rows: [["科目", "金额"]] }] };
    await page.evaluate((wanted) => excel.open(wanted), { url, locale: "zh-CN", workbook });
    for (const given = Date.now(); ;) {
      if (Date.now() - given > PATIENCE) throw new Error(`${url} was not ready after ${String(PATIENCE)} ms`);
      const frame = page.frames().find((each) => each.url().startsWith(url));
      const times = await frame
        ?.evaluate(() => (globalThis as unknown as { seen: Partial<Times> }).seen)
        .catch(() => null);
      if (times?.button !== undefined && times.ready !== undefined && times.content !== undefined)
        return times as Times;
      await page.waitForTimeout(20);
    }
  } finally {
    await context.close();
  }
}

/** Runs in the page before its own scripts: notes when things are first there, in milliseconds since navigation. */
function watchPage(): void {
  const seen: { content?: number; ready?: number; button?: number } = {};
  Object.assign(globalThis, { seen });
  const look = () => {
    const page: HTMLElement | null = document.querySelector("body");
    if (page !== null && page.innerText.trim() !== "") seen.content ??= performance.now();
    if (document.querySelector("button:not([disabled]):not([aria-disabled=true])")) seen.button ??= performance.now();
    if (seen.ready === undefined && "Office" in globalThis) {
      const { Office } = globalThis as unknown as { Office?: { context?: { host?: unknown } } };
      if (Office?.context?.host) seen.ready = performance.now();
    }
    if (seen.button === undefined || seen.ready === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
