import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-programs.mjs";
import { ROOT } from "./webpack/base.mjs";
import { pagesConfig } from "./webpack/pages.mjs";
import { build } from "./webpack/run.mjs";
import { serveFolder } from "./webpack/static-server.mjs";

/** Takes the readmes' pictures of the running product (`node scripts/take-pictures.mjs`), into docs/pictures. */
const PICTURES = path.join(ROOT, "docs", "pictures");
const RESULT = "部门整体支出绩效自评表";

async function takePictures(executablePath) {
  const output = mkdtempSync(path.join(tmpdir(), "self-evaluation-"));
  await build(pagesConfig({ pages: ["desk"], output }));
  const { server, address } = await serveFolder(output, { port: 0, home: "desk.html" });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    await page.goto(address);
    await page.getByRole("button", { name: "一键评分" }).click();
    await page.getByRole("tab", { name: RESULT, selected: true }).waitFor();
    await page.mouse.move(0, 0);
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: path.join(PICTURES, "desk.png"), animations: "disabled" });
  } finally {
    await browser.close();
    server.close();
    rmSync(output, { recursive: true, force: true });
  }
}

const browser = findBrowser();
if (browser === null) {
  console.error("No Chrome, Edge or Chromium was found (set CHROME_PATH).");
  process.exitCode = 1;
} else {
  await takePictures(browser);
  console.log("docs/pictures/desk.png");
}
