import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";

const FINDER = path.resolve(__dirname, "..", "..", "scripts", "find-programs.mjs");

/** An installed Chrome, Edge or Chromium, found as `npm test` finds it; null when there is none. */
export function findBrowser(): string | null {
  const program = `import { findBrowser } from ${JSON.stringify(pathToFileURL(FINDER))}; console.log(findBrowser() ?? "");`;
  const found = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" }).trim();
  return found === "" ? null : found;
}

/** Starts the browser headless and quiet: without its own talk to its maker's servers. */
export function launch(executablePath: string): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: [
      ...(root ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/**
 * Like `describe`, for what needs a browser. Without one the tests are left out with one line that says so, and where
 * CI_E2E=1 asks for them they fail.
 */
export function describeInBrowser(name: string, tests: (executablePath: string) => void): void {
  const executablePath = findBrowser();
  if (executablePath !== null) {
    describe(name, () => tests(executablePath));
    return;
  }
  const missing = `${name}: left out, no Chrome, Edge or Chromium is installed`;
  if (process.env["CI_E2E"] === "1") {
    test(name, () => {
      throw new Error(missing);
    });
  } else {
    process.stderr.write(`${missing}\n`);
    describe.skip(name, () => test.todo("needs a browser"));
  }
}
