import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import path from "node:path";
import { measureCommandLine } from "./command-line";
import { measureLongTasks } from "./long-tasks";
import { measurePane } from "./pane";
import { measureRequests } from "./requests";
import { measureRiver } from "./river";
import { isMissed, printTable, ratioOf, type Row } from "./table";

/**
 * `npm run bench [-- requests river command-line pane long-tasks]`: each row is ours and a named peer's on the same work, on this
 * machine, in this run. Prints the table, and keeps each part's rows in build/bench/performance.json until it is measured
 * anew. Only ratios mean anything elsewhere.
 */
const PARTS: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  requests: measureRequests,
  river: () => Promise.resolve(measureRiver()),
  "command-line": () => Promise.resolve(measureCommandLine()),
  pane: measurePane,
  "long-tasks": measureLongTasks,
};

const KEPT = path.join("build", "bench", "performance.json");

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter((word) => word in PARTS);
  const kept = keptParts();
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    const [load] = loadavg();
    const rows = await measure();
    console.log(printTable(rows));
    const measured = rows.map((row) => ({ ...row, ratio: ratioOf(row), missed: isMissed(row) }));
    const machine = { node: process.version, processors: cpus().length, platform: process.platform };
    kept[name] = { at: new Date().toISOString(), machine, loadBefore: load, rows: measured };
    mkdirSync(path.dirname(KEPT), { recursive: true });
    writeFileSync(KEPT, JSON.stringify(kept, null, 1));
  }
}

function keptParts(): Record<string, unknown> {
  return existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, "utf8")) as Record<string, unknown>) : {};
}

await main();
