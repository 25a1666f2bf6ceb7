import { runRiver } from "../../src/core/river";
import { departmentWithLedger } from "./department";
import { median } from "./table";

/** One size, in a process of its own, so that its memory is its own: prints one line of JSON. */
export interface Measured {
  readonly river: number;
  readonly parse: number;
  readonly megabytes: number;
  readonly megabytesBefore: number;
}

const RUNS = 7;

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const snapshot = await departmentWithLedger(Number(process.argv[2]));
const text = JSON.stringify(snapshot.sheets.map(({ values }) => values));
const parse: number[] = [];
const river: number[] = [];
const megabytesBefore = process.memoryUsage().rss / 2 ** 20;
for (let run = 0; run < RUNS; run += 1) {
  parse.push(timed(() => JSON.parse(text)));
  river.push(
    timed(() => {
      const { plans, evaluation } = runRiver(snapshot, null, {});
      if (plans.length === 0 || evaluation.score.value === null) throw new Error("nothing was evaluated");
    }),
  );
}
const megabytes = process.resourceUsage().maxRSS / 1024;
const measured: Measured = { river: median(river), parse: median(parse), megabytes, megabytesBefore };
console.log(JSON.stringify(measured));
