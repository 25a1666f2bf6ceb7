import type { Snapshot } from "../core/model/snapshot";
import type { RiverResult } from "../core/river";
import { HostError } from "../host/host-error";
import type { RiverPort, RiverRun } from "../host/river-port";
import type { Order, Reply } from "./messages";
import { ordersOf } from "./slices";

/** What is needed of a worker; a test has one without a thread. */
export type RiverWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

export interface WorkerRiverOptions {
  /** Throws where there are no workers. */
  readonly start: () => RiverWorker;
  /** The river on this thread, for surroundings that allow no worker. */
  readonly fallback: () => Promise<RiverPort>;
}

/** The worker at work, and the cells it has been told. */
interface Running {
  readonly worker: RiverWorker;
  knows: Snapshot | null;
}

/**
 * The river in a worker, so that the page never stands still. One run at a time: a cancelled one ends its worker at
 * once, and the next begins with a new one.
 */
export function workerRiver({ start, fallback }: WorkerRiverOptions): RiverPort {
  let running: Running | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let refused = false;

  const stop = (): void => {
    running?.worker.terminate();
    running = null;
  };

  const inWorker = async (work: RiverRun, signal: AbortSignal | undefined): Promise<RiverResult> => {
    running ??= { worker: start(), knows: null };
    const { worker } = running;
    const reply = answerOf(worker, signal);
    // Where telling the cells is given up, nobody waits for the reply.
    reply.catch(() => undefined);
    if (running.knows !== work.snapshot) {
      running.knows = null;
      await tell(worker, work.snapshot, signal);
      running.knows = work.snapshot;
    }
    const { profile, answers, options } = work;
    worker.postMessage({ type: "run", profile, answers, options } satisfies Order);
    return reply;
  };

  const run = async (work: RiverRun, signal: AbortSignal | undefined): Promise<RiverResult> => {
    if (signal?.aborted) throw cancelled();
    if (refused) return (await fallback()).run(work, signal);
    try {
      return await inWorker(work, signal);
    } catch (error) {
      stop();
      if (error instanceof HostError) throw error;
      refused = true;
      return (await fallback()).run(work, signal);
    }
  };

  return {
    run: (work, signal) => {
      const turn = last.then(() => run(work, signal));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

function cancelled(): HostError {
  return new HostError("cancelled", "while evaluating");
}

/** The reply to the one run under way. Rejects with a HostError, or with an Error where no worker can be had. */
function answerOf(worker: RiverWorker, signal: AbortSignal | undefined): Promise<RiverResult> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(cancelled()), { once: true });
    worker.addEventListener(
      "message",
      ({ data: reply }: MessageEvent<Reply>) =>
        reply.type === "done" ? resolve(reply.result) : reject(new HostError("unexpected", reply.details)),
      { once: true },
    );
    worker.addEventListener("error", () => reject(new Error("the worker's program was refused")), { once: true });
  });
}

/** Cells told before the page gets its turn again. */
const CELLS_A_TURN = 40_000;

/** Tells the worker all cells, giving way to the page between slices. */
async function tell(worker: RiverWorker, snapshot: Snapshot, signal: AbortSignal | undefined): Promise<void> {
  let told = 0;
  for (const order of ordersOf(snapshot)) {
    if (signal?.aborted) throw cancelled();
    worker.postMessage(order satisfies Order);
    told += cellsIn(order);
    if (told < CELLS_A_TURN) continue;
    told = 0;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function cellsIn(order: Order): number {
  if (order.type !== "rows") return 0;
  const { values } = order.rows;
  return values.length * (values[0]?.length ?? 0);
}
