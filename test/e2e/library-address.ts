import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Page } from "playwright-core";

/** Microsoft's addresses, as docs/administrator.md names them. */
export const LIBRARY_ADDRESSES = {
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/",
} as const;

export type LibrarySource = keyof typeof LIBRARY_ADDRESSES;

const LIBRARY = path.dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));

/**
 * Answers for one of these addresses from the installed package, so that the test needs no network and the browser still sees
 * another origin. Gives the names of the files asked for, growing as they are.
 */
export async function playLibraryAddress(page: Page, address: string): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route(`${address}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(new URL(address).pathname.length);
    asked.push(name);
    const file = path.join(LIBRARY, name);
    if (existsSync(file)) await route.fulfill({ path: file, contentType: "text/javascript" });
    else await route.fulfill({ status: 404 });
  });
  return asked;
}
