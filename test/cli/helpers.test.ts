import { EventEmitter } from "node:events";
import type { Worker } from "node:worker_threads";
import { outcomesOf } from "../../src/cli/helpers";
import type { Job, Outcome, Terms } from "../../src/cli/job";

const TERMS: Terms = {
  json: true,
  findings: false,
  profile: null,
  answers: {},
  extras: { checkReport: null, previous: null },
};

function jobs(count: number): readonly Job[] {
  return Array.from({ length: count }, (_, at) => ({
    path: String(at),
    out: null,
    report: null,
    notice: null,
    handIn: null,
  }));
}

/** A thread without one: answers later the longer it is told to take, and breaks down where it is told to. */
class Thread extends EventEmitter {
  terminated = false;
  readonly done: string[] = [];

  constructor(readonly behaviour: (path: string) => number | Error) {
    super();
  }

  postMessage({ job: { path } }: { readonly job: Job }): void {
    const meant = this.behaviour(path);
    if (meant instanceof Error) setTimeout(() => this.emit("error", meant), 1);
    else {
      this.done.push(path);
      const outcome: Outcome = { text: path, remarks: [], exitCode: 0 };
      setTimeout(() => this.emit("message", outcome), meant);
    }
  }

  terminate(): Promise<number> {
    this.terminated = true;
    return Promise.resolve(0);
  }
}

function team(behaviour: (path: string) => number | Error) {
  const threads: Thread[] = [];
  const start = (): Worker => {
    const thread = new Thread(behaviour);
    threads.push(thread);
    return thread as unknown as Worker;
  };
  return { threads, start };
}

test("many jobs are shared, their outcomes come in the jobs' order, and the threads end", async () => {
  const { threads, start } = team((path) => (Number(path) * 7) % 5);
  const seen: (string | null)[] = [];
  for await (const { text } of outcomesOf(jobs(30), TERMS, start, 3)) seen.push(text);
  expect(seen).toEqual(jobs(30).map(({ path }) => path));
  expect(threads).toHaveLength(3);
  expect(threads.every(({ done, terminated }) => done.length > 1 && terminated)).toBe(true);
});

test("a thread that breaks down costs its own workbook only, and another takes its place", async () => {
  const { threads, start } = team((path) => (path === "4" ? new Error("out of memory") : 1));
  const outcomes: Outcome[] = [];
  for await (const outcome of outcomesOf(jobs(20), TERMS, start, 2)) outcomes.push(outcome);
  expect(outcomes.map(({ exitCode }) => exitCode)).toEqual(jobs(20).map(({ path }) => (path === "4" ? 1 : 0)));
  expect(outcomes[4]?.remarks.join()).toContain("out of memory");
  expect(threads).toHaveLength(3);
});

test("who stops listening leaves no thread behind", async () => {
  const { threads, start } = team(() => 1);
  for await (const { text } of outcomesOf(jobs(20), TERMS, start, 2)) if (text === "2") break;
  expect(threads.map(({ terminated }) => terminated)).toEqual([true, true]);
});

test("few jobs, or a single processor, need no thread", async () => {
  const { threads, start } = team(() => 1);
  for (const [count, processors] of [
    [3, 8],
    [20, 1],
  ] as const) {
    const seen: Outcome[] = [];
    for await (const outcome of outcomesOf(jobs(count), TERMS, start, processors)) seen.push(outcome);
    expect(seen).toHaveLength(count);
    expect(seen.every(({ exitCode }) => exitCode === 2)).toBe(true);
  }
  expect(threads).toEqual([]);
});
