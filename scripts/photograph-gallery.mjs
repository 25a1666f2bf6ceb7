import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "./find-programs.mjs";
import { ROOT } from "./webpack/base.mjs";
import { pagesConfig } from "./webpack/pages.mjs";
import { build } from "./webpack/run.mjs";
import { serveFolder } from "./webpack/static-server.mjs";

/**
 * Photographs every state of the pane into build/gallery (`npm run gallery`, or with names of states; with
 * `--manual` the manual's pictures): light, dark and
 * forced colours at 350 px, and light at 200 % zoom, where the pane is 175 px wide for its page. Pictures are as long as
 * what stands in the pane, so that all of it is seen.
 */
const PICTURES = path.join(ROOT, "build", "gallery");
const HEIGHT = 760;
const WAYS = {
  light: { size: { width: 350, height: HEIGHT }, scale: 1, media: { colorScheme: "light" } },
  dark: { size: { width: 350, height: HEIGHT }, scale: 1, media: { colorScheme: "dark" } },
  forced: { size: { width: 350, height: HEIGHT }, scale: 1, media: { forcedColors: "active" } },
  zoom: { size: { width: 175, height: HEIGHT / 2 }, scale: 2, media: { colorScheme: "light" } },
};

const MANUAL = path.join(ROOT, "docs", "manual", "pictures");
/** The manual's pictures: a state as its reader sees it, scrolled to the part under a heading where the text speaks of that. */
const IN_MANUAL = [
  { name: "recognised" },
  { name: "question" },
  { name: "correcting", state: "correcting-spending", from: "更正识别结果", height: 1120 },
  { name: "written" },
  { name: "confirming", state: "provisional" },
  { name: "drawn", state: "provisional", from: "指标完成情况" },
  { name: "review" },
  { name: "report", state: "review", from: "报告" },
  { name: "settings-remembered" },
];

const scrollTo = (heading) =>
  `Array.from(document.querySelectorAll("h2")).find((each) => each.textContent === ${JSON.stringify(heading)}).scrollIntoView()`;

async function photograph(executablePath, wanted) {
  const forManual = wanted.includes("--manual");
  const folder = forManual ? MANUAL : PICTURES;
  const ways = forManual ? { light: WAYS.light } : WAYS;
  const output = mkdtempSync(path.join(tmpdir(), "gallery-"));
  await build(pagesConfig({ development: true, pages: ["gallery"], output, cache: true }));
  const { server, address } = await serveFolder(output, { port: 0, home: "gallery.html" });
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  try {
    mkdirSync(folder, { recursive: true });
    const names = wanted.length > 0 ? wanted : await statesOf(browser, address);
    const pictures = forManual ? IN_MANUAL : names.map((name) => ({ name }));
    for (const [way, { size, scale, media }] of Object.entries(ways)) {
      const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale, locale: "zh-CN" });
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      await page.goto(address);
      for (const { name, state = name, from, height = size.height } of pictures) {
        await page.evaluate(`location.hash = ${JSON.stringify(state)}`);
        await page.locator(`html[data-shown="${state}"]`).waitFor({ state: "attached" });
        await page.setViewportSize({ ...size, height });
        if (from !== undefined) await page.evaluate(scrollTo(from));
        const more = forManual ? 0 : await page.evaluate(HIDDEN_BELOW);
        await page.setViewportSize({ ...size, height: height + more });
        const file = forManual ? `${name}.png` : `${name}-${way}.png`;
        await page.screenshot({ path: path.join(folder, file), animations: "disabled" });
        await page.setViewportSize(size);
      }
      await page.close();
    }
    return pictures.length;
  } finally {
    await browser.close();
    server.close();
    rmSync(output, { recursive: true, force: true });
  }
}

/** How much of the view in sight lies below its lower edge, in pixels. */
const HIDDEN_BELOW = `Math.max(0, ...Array.from(document.querySelectorAll("main > *"),
  (part) => part.scrollHeight - part.clientHeight))`;

async function statesOf(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  const names = await page.locator("html[data-states]").getAttribute("data-states");
  await page.close();
  return names.split(" ");
}

const browser = findBrowser();
if (browser === null) {
  console.error("No Chrome, Edge or Chromium was found (set CHROME_PATH).");
  process.exitCode = 1;
} else {
  console.log(`${await photograph(browser, process.argv.slice(2))} pictures`);
}
