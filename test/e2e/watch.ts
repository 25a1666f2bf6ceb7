import type { Page } from "playwright-core";

/** What went wrong behind the page's back: refused by its content policy, thrown, or asked of another origin. */
export function watch(page: Page, origin: string): () => readonly string[] {
  const trouble: string[] = [];
  page.on("console", (entry) => {
    if (/Content[- ]Security[- ]Policy/i.test(entry.text())) trouble.push(entry.text());
  });
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("blob:") && !url.startsWith("data:"))
      trouble.push(`asked for ${url}`);
  });
  return () => trouble;
}
