import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { accessibilityFaults } from "./accessibility";
import { describeInBrowser, launch } from "./browser";
import { unseenFocus } from "./focus";
import { linesBegunWrongly, motions } from "./lines";
import { buildGallery } from "./pages";

/** The pane as it opens, and enlarged to 200 %. */
const WIDTH = 350;
const ENLARGED = 175;
const HEIGHT = 760;
const ADDRESS = "http://gallery.localhost/";

describeInBrowser("every state of the pane", (executablePath) => {
  let gallery: Awaited<ReturnType<typeof buildGallery>>;
  let browser: Browser;
  /** What was found wrong, state by state; all is looked at in one round, because each state takes a while to make. */
  const found = {
    axe: [] as string[],
    focus: [] as string[],
    motion: [] as string[],
    lines: [] as string[],
    width: [] as string[],
  };
  let states: readonly string[] = [];

  beforeAll(async () => {
    [gallery, browser] = await Promise.all([buildGallery(), launch(executablePath)]);
    const page = await browser.newPage({
      locale: "zh-CN",
      viewport: { width: WIDTH, height: HEIGHT },
      bypassCSP: true,
    });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.route(`${ADDRESS}**`, (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      return route.fulfill({ path: path.join(gallery.folder, file === "" ? "gallery.html" : file) });
    });
    await page.goto(ADDRESS);
    states = await statesOf(page);
    for (const state of states) await look(page, state);
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    gallery.remove();
  });

  const kinds = { none: new Set<string>(), active: new Set<string>() };

  async function look(page: Page, state: string): Promise<void> {
    const note = (list: string[], faults: readonly string[]) =>
      list.push(...faults.map((fault) => `${state}: ${fault}`));
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await show(page, state);
    note(found.axe, await accessibilityFaults(page));
    note(found.motion, await motions(page));
    note(found.focus, await unseenFocus(page, kinds.none));
    // What the other theme can change are colours.
    await page.emulateMedia({ colorScheme: "dark" });
    await settled(page);
    note(found.axe, await accessibilityFaults(page, ["color-contrast"]));
    await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    note(found.focus, await unseenFocus(page, kinds.active));
    for (const width of [ENLARGED, WIDTH]) {
      await page.setViewportSize({ width, height: HEIGHT });
      note(found.lines, await linesBegunWrongly(page));
      note(found.width, await widerThanThePage(page));
    }
  }

  test("is looked at", () => {
    expect(states.length).toBeGreaterThan(40);
    expect(kinds.active.size).toBeGreaterThan(15);
  });

  test("has nothing that axe-core objects to, in light and in dark", () => expect(found.axe).toEqual([]));

  test("shows where the focus is, also in forced colours", () => expect(found.focus).toEqual([]));

  test("keeps still where less motion is asked for", () => expect(found.motion).toEqual([]));

  test("begins no line with closing punctuation, also enlarged", () => expect(found.lines).toEqual([]));

  test("fits its width, also enlarged", () => expect(found.width).toEqual([]));
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
