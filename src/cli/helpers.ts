import { once } from "node:events";
import { availableParallelism } from "node:os";
import type { MessagePort, Worker } from "node:worker_threads";
import { broken, type Job, type Outcome, runJob, type Terms } from "./job";

/** Fewer workbooks than this for each thread are not worth its start. */
const WORTH_A_THREAD = 6;

interface Errand {
  readonly job: Job;
  readonly terms: Terms;
}

/** What a thread does that was started to help: the jobs that come in, each answered with its outcome. */
export function help(port: MessagePort): void {
  port.on("message", ({ job, terms }: Errand) => {
    void runJob(job, terms).then((outcome) => {
      port.postMessage(outcome);
    });
  });
}

/** The jobs' outcomes in the jobs' order; many jobs are shared by threads that `startHelper` gives. */
export async function* outcomesOf(
  jobs: readonly Job[],
  terms: Terms,
  startHelper: (() => Worker) | null,
  processors = availableParallelism(),
): AsyncGenerator<Outcome> {
  const lanes = Math.min(processors, Math.floor(jobs.length / WORTH_A_THREAD));
  if (startHelper === null || lanes < 2) {
    for (const job of jobs) yield await runJob(job, terms);
    return;
  }
  const team = new Set<Worker>();
  const join = (): Worker => {
    const thread = startHelper();
    team.add(thread);
    return thread;
  };
  try {
    for (const outcome of shared(jobs, terms, join, lanes)) yield await outcome;
  } finally {
    await Promise.all([...team].map((thread) => thread.terminate()));
  }
}

/** Every thread takes the next job as soon as it is free. */
function shared(jobs: readonly Job[], terms: Terms, join: () => Worker, lanes: number): readonly Promise<Outcome>[] {
  const settle: ((outcome: Outcome) => void)[] = [];
  const outcomes = jobs.map(() => new Promise<Outcome>((resolve) => settle.push(resolve)));
  const waiting = jobs.entries();
  const work = async (): Promise<void> => {
    let thread: Worker | null = null;
    for (const [index, job] of waiting) {
      thread ??= join();
      const errand: Errand = { job, terms };
      thread.postMessage(errand);
      try {
        const [outcome] = (await once(thread, "message")) as [Outcome];
        settle[index]?.(outcome);
      } catch (error) {
        // A thread that broke down (out of memory, say) takes no other workbook with it.
        settle[index]?.(broken(error));
        thread = null;
      }
    }
  };
  for (let lane = 0; lane < lanes; lane += 1) void work();
  return outcomes;
}
