import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Row } from "./table";

const SAMPLE = "assets/samples/jiangmen-2023.xlsx";
/** Goal: five times as fast. */
const FIFTH = 0.2;

/** The command line on one and on 200 workbooks, against a Python script that does the same sums. */
export function measureCommandLine(): readonly Row[] {
  const python = findPython();
  if (python === null) {
    console.log("command line: left out, no Python with openpyxl and pandas was found (set PYTHON)");
    return [];
  }
  const folder = mkdtempSync(path.join(tmpdir(), "self-evaluation-bench-"));
  try {
    // What a finance bureau installs; a first run of it keeps what Node compiles for those that are measured.
    execFileSync(process.execPath, ["scripts/pack-command-line.mjs", folder], { stdio: "ignore" });
    const program = path.join(folder, "contents", "self-evaluation.cjs");
    return [1, 200].map((count): Row => {
      const files = Array.from({ length: count }, (_, at) => path.join(folder, `${String(at + 1)}.xlsx`));
      for (const file of files) copyFileSync(SAMPLE, file);
      const runs = count === 1 ? 9 : 2;
      const ours = () => output(process.execPath, [program, "--json", ...files]);
      const theirs = () => output(python, ["bench/performance/peer.py", ...files]);
      agree(ours(), theirs());
      // By turns, so that a busy moment of the machine meets both.
      const turns = Array.from({ length: runs }, () => [timed(ours), timed(theirs)] as const);
      return {
        what: `command line, ${String(count)} workbook${count === 1 ? "" : "s"}`,
        // The quickest of each: whatever else the machine does only adds.
        ours: Math.min(...turns.map(([mine]) => mine)),
        peer: Math.min(...turns.map(([, other]) => other)),
        ...{ against: "openpyxl and pandas", unit: "ms", most: FIFTH },
        remark: count === 1 ? `Node's own start alone: ${emptyStart()} ms` : "the script only sums spending",
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a program of nothing takes: no command line in Node can be quicker. */
function emptyStart(): string {
  const start = () => output(process.execPath, ["-e", "0"]);
  return Math.min(...Array.from({ length: 9 }, () => timed(start))).toFixed(0);
}

/** A Python that has both packages. */
function findPython(): string | null {
  const candidates = [process.env["PYTHON"], "python3", "/usr/bin/python3"].filter((found) => found !== undefined);
  const works = (python: string) => {
    try {
      execFileSync(python, ["-c", "import openpyxl, pandas"], { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  };
  return candidates.find(works) ?? null;
}

function output(program: string, words: readonly string[]): string {
  return execFileSync(program, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 30 });
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

interface Share {
  readonly code: string;
  readonly share: string;
}

/** The peer is one only where it finds the same shares. */
function agree(ours: string, theirs: string): void {
  const whole = JSON.parse(ours) as
    { spending: { categories: readonly Share[] } } | { spending: { categories: readonly Share[] } }[];
  const mine = (Array.isArray(whole) ? whole[0] : whole)?.spending.categories ?? [];
  const [other] = JSON.parse(theirs) as { categories: readonly Share[] }[];
  for (const { code, share } of other?.categories ?? []) {
    const found = mine.find((category) => category.code === code);
    if (found !== undefined && found.share !== share) throw new Error(`${code}: ${found.share} here, ${share} there`);
  }
  if ((other?.categories.length ?? 0) < 4) throw new Error("the script finds no spending");
}
