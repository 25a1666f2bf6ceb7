import { readFileSync } from "node:fs";
import path from "node:path";
import { MUTATIONS } from "../../bench/hostile/mutations";
import { randomFrom } from "../../bench/hostile/random";
import { tryMutation, undamaged } from "../../bench/hostile/try-mutation";

/** A small fixed part of `npm run bench:hostile`: each kind of damage some times. */
const SAMPLE = path.resolve(__dirname, "..", "..", "assets", "samples", "jiangmen-2023-reviewed.xlsx");
const EACH = 12;

test.each(MUTATIONS)("a workbook with $name is refused with a sentence or read right", async (mutation) => {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const right = await undamaged(bytes);
  for (let seed = 1; seed <= EACH; seed += 1) {
    const trial = await tryMutation(bytes, mutation, randomFrom(seed), right);
    expect([seed, trial.fault]).toEqual([seed, null]);
  }
});
