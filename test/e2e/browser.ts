import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

const ON_LINUX = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const ON_MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const ON_WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** An installed Chrome, Edge or Chromium; null when there is none. CHROME_PATH names another. */
export function findBrowser(): string | null {
  const named = process.env["CHROME_PATH"];
  return [...(named === undefined ? [] : [named]), ...candidates()].find((file) => existsSync(file)) ?? null;
}

function candidates(): readonly string[] {
  switch (process.platform) {
    case "darwin":
      return ON_MAC;
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => ON_WINDOWS.map((program) => path.join(folder, program)));
    default:
      return (process.env["PATH"] ?? "")
        .split(path.delimiter)
        .flatMap((folder) => ON_LINUX.map((program) => path.join(folder, program)));
  }
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
