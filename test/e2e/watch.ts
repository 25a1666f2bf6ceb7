import type { Page } from "playwright-core";

/** What went wrong behind the page's back: refused by its content policy, thrown, or asked of none of the `origins`. */
export function watch(page: Page, ...origins: readonly string[]): () => readonly string[] {
  const trouble: string[] = [];
  page.on("console", (entry) => {
    if (/Content[- ]Security[- ]Policy/i.test(entry.text())) trouble.push(entry.text());
  });
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (![...origins, "blob:", "data:"].some((start) => url.startsWith(start))) trouble.push(`asked for ${url}`);
  });
  return () => trouble;
}
