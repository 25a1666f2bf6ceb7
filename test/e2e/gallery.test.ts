import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { accessibilityFaults } from "./accessibility";
import { describeInBrowser, launch } from "./browser";
import { buildGallery } from "./pages";

jest.setTimeout(240_000);

const ADDRESS = "http://gallery.localhost/";
/** Pages that stand in the pane's place, which the gallery does not list. */
const BESIDE_THE_PANE = ["connecting", "no-library", "not-in-excel", "fault"];

describeInBrowser("every state of the pane", (executablePath) => {
  let gallery: Awaited<ReturnType<typeof buildGallery>>;
  let browser: Browser;

  beforeAll(async () => {
    [gallery, browser] = await Promise.all([buildGallery(), launch(executablePath)]);
  });

  afterAll(async () => {
    await browser.close();
    gallery.remove();
  });

  test.each(["light", "dark"] as const)("has nothing that axe-core objects to, in %s", async (colorScheme) => {
    const page = await browser.newPage({ locale: "zh-CN", viewport: { width: 350, height: 760 }, bypassCSP: true });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.route(`${ADDRESS}**`, (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      return route.fulfill({ path: path.join(gallery.folder, file === "" ? "gallery.html" : file) });
    });
    const states = await statesOf(page);
    expect(states.length).toBeGreaterThan(20);
    const faults: string[] = [];
    for (const state of states) {
      await show(page, state);
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${state}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});

async function show(page: Page, state: string): Promise<void> {
  await page.goto(`${ADDRESS}?state=${state}`);
  await page.locator("main").waitFor();
  // The first look at a view loads it; only reading shows grey lines for good.
  if (state !== "reading") await page.locator("[data-loading]").waitFor({ state: "detached" });
}

/** The names as the gallery lists them for a state that it does not know. */
async function statesOf(page: Page): Promise<readonly string[]> {
  await page.goto(`${ADDRESS}?state=-`);
  const names = (await page.locator("p").textContent()) ?? "";
  return [...names.split(" "), ...BESIDE_THE_PANE];
}
