import { spawnSync } from "node:child_process";
import path from "node:path";
import { findBrowser, findOffice } from "./find-programs.mjs";
import { ROOT } from "./webpack/base.mjs";

/**
 * `npm test`: everything that must hold, quickest first. Stops at nothing: one broken step does not hide the others.
 * Tests that need a browser or LibreOffice are left out where there is none, in one line; with CI_E2E=1 that is a fault.
 */
const browser = findBrowser();
const office = findOffice();
const nothingLeftOut = process.env.CI_E2E === "1";

const environment = {
  ...process.env,
  ...(browser && { CHROME_PATH: browser }),
  ...(office && { SOFFICE_PATH: office }),
};

function tool(name) {
  return path.join(ROOT, "node_modules", ...name.split("/"));
}

/** Every processor is used: left alone, Jest keeps one back, which is half of a machine of two. */
const jest = (...projects) => [tool("jest/bin/jest.js"), "--maxWorkers=100%", "--selectProjects", ...projects];
const STEPS = [
  { name: "types", command: [tool("typescript/bin/tsc"), "--noEmit"] },
  { name: "lint", command: [tool("eslint/bin/eslint.js"), ".", "--max-warnings", "0"] },
  { name: "format", command: [tool("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."] },
  { name: "unit tests", command: jest("core", "pane") },
  { name: "build", command: [tool("webpack/bin/webpack.js"), "--mode", "production"] },
  {
    name: "browser tests",
    command: jest("e2e"),
    needs: { found: browser, what: "no Chrome, Edge or Chromium was found (set CHROME_PATH)" },
  },
  {
    name: "LibreOffice tests",
    command: jest("libreoffice"),
    needs: { found: office, what: "no LibreOffice was found (set SOFFICE_PATH)" },
  },
];

/** "passed", "failed", or why it was left out. */
function run({ name, command, needs }) {
  if (needs && !needs.found) {
    if (!nothingLeftOut) return `left out: ${needs.what}`;
    console.error(`${name}: ${needs.what}`);
    return "failed";
  }
  console.log(`\n── ${name} ──`);
  const { status } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    stdio: "inherit",
    env: environment,
  });
  return status === 0 ? "passed" : "failed";
}

const results = STEPS.map((step) => {
  const started = Date.now();
  return { name: step.name, outcome: run(step), seconds: (Date.now() - started) / 1000 };
});

console.log("\n── npm test ──");
for (const { name, outcome, seconds } of results) {
  const time = outcome.startsWith("left out") ? "" : ` (${seconds.toFixed(1)} s)`;
  console.log(`${name}: ${outcome}${time}`);
}
process.exitCode = results.some(({ outcome }) => outcome === "failed") ? 1 : 0;
