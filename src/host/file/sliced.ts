import { HostError } from "../host-error";
import type { Sliced } from "./workbook-reader";

/** Characters read before others get their turn: some twenty milliseconds, so that a slow machine stays below 200, too. */
const SLICE = 2 ** 18;

/** Runs sliced work, giving way to the page between slices. Throws "cancelled" once the signal is aborted. */
export async function runSliced<Result>(work: Sliced<Result>, signal?: AbortSignal): Promise<Result> {
  let since = 0;
  for (;;) {
    if (signal?.aborted) throw new HostError("cancelled", "while reading");
    const step = work.next();
    if (step.done) return step.value;
    since += step.value;
    if (since < SLICE) continue;
    since = 0;
    await othersTurn(signal);
  }
}

/** Gives way to the page. Throws "cancelled" when the signal was aborted by then. */
export async function othersTurn(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (signal?.aborted) throw new HostError("cancelled", "while working");
}

/** Runs sliced work to its end. */
export function runNow<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
