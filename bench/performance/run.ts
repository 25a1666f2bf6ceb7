import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { measureCommandLine } from "./command-line";
import { measurePane } from "./pane";
import { measureRequests } from "./requests";
import { measureRiver } from "./river";
import { isMissed, printTable, ratioOf, type Row } from "./table";

/**
 * `npm run bench [-- requests river command-line pane]`: each row is ours and a named peer's on the same work, on this
 * machine, in this run. Prints the table and writes build/bench/performance.json. Only ratios mean anything elsewhere.
 */
const PARTS: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  requests: measureRequests,
  river: () => Promise.resolve(measureRiver()),
  "command-line": () => Promise.resolve(measureCommandLine()),
  pane: measurePane,
};

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter((word) => word in PARTS);
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    rows.push(...(await measure()));
  }
  console.log(printTable(rows));
  const measured = rows.map((row) => ({ ...row, ratio: ratioOf(row), missed: isMissed(row) }));
  mkdirSync("build/bench", { recursive: true });
  const machine = { node: process.version, processors: cpus().length, platform: process.platform };
  writeFileSync("build/bench/performance.json", JSON.stringify({ machine, rows: measured }, null, 1));
}

await main();
