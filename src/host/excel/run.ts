import { HostError } from "../host-error";
import { excelError } from "./error-codes";
import type { GroupingOptions } from "./undo-group";

/** The floor the manifest declares: Excel 2021, Microsoft 365, Excel on the web and for Mac. */
export const REQUIRED_API = "1.9";

/**
 * Runs requests against the open workbook. Rejects with `HostError` only: not in Excel, Excel too old, or what Excel
 * itself reported. `grouped`: all its requests are one step of Excel's undo (`undo-group`).
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  { grouped = false }: { readonly grouped?: boolean } = {},
): Promise<T> {
  if (typeof Excel === "undefined" || typeof Office === "undefined") {
    throw new HostError("not-in-excel", "no Excel object on this page");
  }
  if (!Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_API)) {
    throw new HostError("host-too-old", `ExcelApi ${REQUIRED_API} is not supported`);
  }
  try {
    const options: GroupingOptions = { mergeUndoGroup: true };
    return await (grouped ? Excel.run(options, work) : Excel.run(work));
  } catch (error) {
    throw excelError(error);
  }
}

/** Stops between two requests when the accountant has cancelled. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError("cancelled", "cancelled between requests");
}
