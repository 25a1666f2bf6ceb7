import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatSource } from "../../src/core/model/area";
import { recognise } from "../../src/core/recognition";
import type { Case } from "./corpus/truth";
import { caseOf } from "./corpus/workbook";
import { judgeCase, type Verdict } from "./judge/case";
import { printReport } from "./judge/report";
import { type Tally } from "./judge/tally";
import { templateCase } from "./templates/case";
import { measureSpeed, type Speed } from "./judge/speed";

/**
 * `npm run bench:recognition -- [--seed N] [--count N] [--templates N] [--only SEED] [--only-template SEED] [--no-speed]`:
 * reads generated workbooks and says how much of them was read right, for each of the two generators: layouts crossed
 * with quirks, and forms written down as text. Exit code 1 when a goal is missed.
 */
interface Options {
  readonly seed: number;
  readonly count: number;
  readonly templates: number;
  readonly only: number | null;
  readonly onlyTemplate: number | null;
  readonly speed: boolean;
}

function optionsOf(words: readonly string[]): Options {
  const number = (name: string): number | null => {
    const at = words.indexOf(name);
    if (at < 0) return null;
    const value = Number(words[at + 1]);
    if (!Number.isSafeInteger(value)) throw new RangeError(`${name} needs a whole number`);
    return value;
  };
  return {
    seed: number("--seed") ?? Math.floor(Math.random() * 1_000_000_000),
    count: number("--count") ?? 2_500,
    templates: number("--templates") ?? 1_000,
    only: number("--only"),
    onlyTemplate: number("--only-template"),
    speed: !words.includes("--no-speed"),
  };
}

function showOne(example: Case): void {
  const verdict = judgeCase(new Map(), example);
  const mapping = recognise(example.snapshot, {});
  for (const sheet of example.snapshot.sheets) {
    console.log(`\n[${sheet.name}]`);
    sheet.values.forEach((row, at) =>
      console.log(at + 1, row.map((value) => (typeof value === "object" ? "" : String(value))).join("|")),
    );
  }
  for (const { source, title, confidence, scope, unit, family, total } of mapping.spendingCandidates) {
    const at = total === null ? "no total" : `total ${formatSource(total)}`;
    console.log(`spending ${formatSource(source)} “${title}” ${confidence} ${scope} ${unit ?? "?"} ${family} ${at}`);
  }
  for (const { source, title, confidence, subject, rows } of mapping.indicatorCandidates) {
    console.log(`indicators ${formatSource(source)} “${title}” ${confidence} ${subject} ${rows.length} rows`);
  }
  console.log(JSON.stringify(verdict, null, 1));
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options.only !== null || options.onlyTemplate !== null) {
    if (options.only !== null) showOne(caseOf(options.only));
    if (options.onlyTemplate !== null) showOne(templateCase(options.onlyTemplate));
    return;
  }
  const { seed } = options;
  const templates = reportOn("forms written down as text", seed, options.templates, templateCase, null);
  const speed = options.speed ? await measureSpeed() : null;
  const report = reportOn("layouts crossed with quirks", seed, options.count, caseOf, speed);
  const folder = join(import.meta.dirname, "..", "..", "build", "bench");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "recognition.json"), JSON.stringify({ ...report, templates }, null, 1));
  process.exitCode = report.met && templates.met ? 0 : 1;
}

function reportOn(what: string, seed: number, count: number, make: (seed: number) => Case, speed: Speed | null) {
  const tally: Tally = new Map();
  const verdicts: Verdict[] = [];
  for (let at = 0; at < count; at += 1) verdicts.push(judgeCase(tally, make(seed + at)));
  console.log(`\n=== ${what} ===`);
  return printReport(seed, tally, verdicts, speed);
}

await main();
