import { HostError } from "../host-error";
import { excelError } from "./error-codes";

/** The floor the manifest declares: Excel 2021, Microsoft 365, Excel on the web and for Mac. */
export const REQUIRED_API = "1.9";

/**
 * Runs requests against the open workbook. Rejects with `HostError` only: not in Excel, Excel too old, or what Excel
 * itself reported.
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === "undefined" || typeof Office === "undefined") {
    throw new HostError("not-in-excel", "no Excel object on this page");
  }
  if (!Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_API)) {
    throw new HostError("host-too-old", `ExcelApi ${REQUIRED_API} is not supported`);
  }
  try {
    return await Excel.run(work);
  } catch (error) {
    throw excelError(error);
  }
}

/** Stops between two requests when the accountant has cancelled. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError("cancelled", "cancelled between requests");
}
