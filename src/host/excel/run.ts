import { HostError } from "../host-error";
import { excelError } from "./error-codes";
import { officeReady } from "./ready";
import type { GroupingOptions } from "./undo-group";

export interface Way {
  /** All its requests are one step of Excel's undo (`undo-group`). */
  readonly grouped?: boolean;
  /** The accountant's 取消. */
  readonly signal?: AbortSignal | undefined;
}

/** The floor the manifest declares: Excel 2021, Microsoft 365, Excel on the web and for Mac. */
export const REQUIRED_API = "1.9";

/**
 * Runs requests against the open workbook, once Excel's client library is ready (the pane's buttons can be pressed before).
 * Rejects with `HostError` only: not in Excel, Excel too old, what Excel itself reported, or cancelled: at once, because Excel
 * may never answer. What it does all the same is then the caller's to take back; Excel performs requests in their order.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { grouped = false, signal }: Way = {},
): Promise<T> {
  const surroundings = await unlessCancelled(signal, officeReady());
  if (!surroundings.inExcel || typeof Excel === "undefined") {
    throw new HostError("not-in-excel", "no Excel object on this page");
  }
  if (!Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_API)) {
    throw new HostError("host-too-old", `ExcelApi ${REQUIRED_API} is not supported`);
  }
  try {
    const options: GroupingOptions = { mergeUndoGroup: true };
    return await unlessCancelled(signal, grouped ? Excel.run(options, work) : Excel.run(work));
  } catch (error) {
    throw excelError(error);
  }
}

async function unlessCancelled<T>(signal: AbortSignal | undefined, work: Promise<T>): Promise<T> {
  if (signal === undefined) return work;
  let stop: () => void = () => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => reject(new HostError("cancelled", "cancelled while Excel was at work"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, cancelled]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** Stops between two requests when the accountant has cancelled. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError("cancelled", "cancelled between requests");
}
