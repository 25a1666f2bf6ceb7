import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { accessibilityFaults } from "./accessibility";
import { describeInBrowser, launch } from "./browser";
import { buildGallery } from "./pages";

jest.setTimeout(240_000);

const ADDRESS = "http://gallery.localhost/";

describeInBrowser("every state of the pane", (executablePath) => {
  let gallery: Awaited<ReturnType<typeof buildGallery>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [gallery, browser] = await Promise.all([buildGallery(), launch(executablePath)]);
    page = await browser.newPage({ locale: "zh-CN", viewport: { width: 350, height: 760 }, bypassCSP: true });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.route(`${ADDRESS}**`, (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      return route.fulfill({ path: path.join(gallery.folder, file === "" ? "gallery.html" : file) });
    });
    await page.goto(ADDRESS);
  });

  afterAll(async () => {
    await browser.close();
    gallery.remove();
  });

  test("has nothing that axe-core objects to, in light and in dark", async () => {
    const states = await statesOf(page);
    expect(states.length).toBeGreaterThan(35);
    const faults: string[] = [];
    for (const state of states) {
      await page.emulateMedia({ colorScheme: "light" });
      await show(page, state);
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${state}: ${fault}`));
      // What the other theme can change are colours.
      await page.emulateMedia({ colorScheme: "dark" });
      await settled(page);
      faults.push(...(await accessibilityFaults(page, ["color-contrast"])).map((fault) => `${state}, dark: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test("fits its width", async () => {
    const cut: string[] = [];
    for (const state of await statesOf(page)) {
      await show(page, state);
      cut.push(...(await widerThanThePage(page)).map((text) => `${state}: ${text}`));
    }
    expect(cut).toEqual([]);
  });
});

async function show(page: Page, state: string): Promise<void> {
  await page.evaluate((name) => (location.hash = name), state);
  await page.locator(`html[data-shown="${state}"]`).waitFor({ state: "attached" });
  await settled(page);
}

/** Colours on their way from one to another are no state of the pane. Bars of progress never end: they are let be. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.all(transitions.map(({ finished }) => finished.catch(() => undefined)));
  });
}

async function statesOf(page: Page): Promise<readonly string[]> {
  return ((await page.locator("html[data-states]").getAttribute("data-states")) ?? "").split(" ");
}

/** Elements with words of their own that reach over the page's edge. */
function widerThanThePage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *")].flatMap((element) => {
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== "");
      const { right, width } = element.getBoundingClientRect();
      const isForReaders = width <= 1;
      return hasWords && !isForReaders && right > innerWidth ? [element.textContent ?? ""] : [];
    }),
  );
}
