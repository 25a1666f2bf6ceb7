import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launch } from "./browser";
import { type RunningDesk, startDesk } from "./pages";
import { watch } from "./watch";

/**
 * The desk started once for the tests of a block, and a fresh page of it with the sample read for each; what went wrong
 * behind a page's back fails its test. Gives the page of the running test.
 */
export function onDeskPage(executablePath: string, { locale }: Pick<BrowserContextOptions, "locale"> = {}): () => Page {
  let desk: RunningDesk;
  let browser: Browser;
  let page: Page;
  let trouble: () => readonly string[];

  beforeAll(async () => {
    [desk, browser] = await Promise.all([startDesk(), launch(executablePath)]);
  });

  afterAll(async () => {
    await browser.close();
    await desk.stop();
  });

  beforeEach(async () => {
    page = await browser.newPage({ ...(locale !== undefined && { locale }), viewport: { width: 1360, height: 860 } });
    trouble = watch(page, desk.address);
    await page.goto(desk.address);
    await page.getByText("已读取工作簿").waitFor();
  });

  afterEach(async () => {
    expect(trouble()).toEqual([]);
    await page.close();
  });

  return () => page;
}
