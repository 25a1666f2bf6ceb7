import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { MUTATIONS } from "./mutations";
import { pick, randomFrom } from "./random";
import { tryMutation, undamaged } from "./try-mutation";

/**
 * `npm run bench:hostile -- [--seed N] [--count N]`: damages the samples in thousands of ways and runs the whole river on
 * each. Every one must end in a sentence or in a right result, soon and in little memory. Exit code 1 where one does not.
 */
const SAMPLES = ["assets/samples/jiangmen-2023.xlsx", "assets/samples/jiangmen-2023-reviewed.xlsx"];
/** Longest time one workbook may take, in times of the undamaged one. */
const MOST_TIMES = 20;

function numberOf(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  const value = Number(process.argv[at + 1]);
  return at > 0 && Number.isSafeInteger(value) ? value : otherwise;
}

async function main(): Promise<void> {
  const seed = numberOf("--seed", Math.floor(Math.random() * 1_000_000_000));
  const count = numberOf("--count", 10_000);
  const samples = await Promise.all(
    SAMPLES.map(async (path) => {
      const bytes = new Uint8Array(readFileSync(path));
      return { path, bytes, right: await undamaged(bytes) };
    }),
  );
  const usual = await usualTime(samples.map(({ bytes }) => bytes));
  const endings = new Map<string, Map<string, number>>();
  const faults: string[] = [];
  let longest = 0;
  let most = 0;
  for (let at = 0; at < count; at += 1) {
    const random = randomFrom(seed + at);
    const sample = pick(random, samples);
    const mutation = pick(random, MUTATIONS);
    const trial = await tryMutation(sample.bytes, mutation, random, sample.right);
    const tally = endings.get(mutation.name) ?? new Map<string, number>();
    endings.set(mutation.name, tally.set(trial.ending, (tally.get(trial.ending) ?? 0) + 1));
    longest = Math.max(longest, trial.milliseconds);
    most = Math.max(most, process.memoryUsage().rss);
    if (trial.fault !== null)
      faults.push(`seed ${seed + at} ${basename(sample.path)} ${mutation.name}: ${trial.fault}`);
  }
  if (longest > MOST_TIMES * usual) faults.push(`one took ${(longest / usual).toFixed(1)} times as long as usual`);
  const result = {
    seed,
    count,
    endings: Object.fromEntries([...endings].map(([name, tally]) => [name, Object.fromEntries(tally)])),
    longestInTimesOfUndamaged: Number((longest / usual).toFixed(1)),
    mostMemoryMegabytes: Math.round(most / 2 ** 20),
    faults,
  };
  mkdirSync("build/bench", { recursive: true });
  writeFileSync("build/bench/hostile.json", JSON.stringify(result, null, 1));
  console.log(JSON.stringify({ ...result, faults: faults.slice(0, 20) }, null, 1));
  process.exitCode = faults.length > 0 ? 1 : 0;
}

async function usualTime(all: readonly Uint8Array[]): Promise<number> {
  const started = performance.now();
  for (let times = 0; times < 5; times += 1) for (const bytes of all) await undamaged(bytes);
  return (performance.now() - started) / (5 * all.length);
}

void main();
