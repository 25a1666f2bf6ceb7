import type { CarryOver } from "../core/model/carry-over";
import type { Report } from "../core/model/report";
import type { SheetContent } from "../core/model/plan";
import type { Profile } from "../core/profiles/profile";
import { type Message, message } from "../core/wording";
import type { ReadReport } from "./document/read-report";
import { asHostError } from "./host-error";

/** Reports and last year's workbook as files. What reads and writes them is loaded only when one is asked for. */

export async function reportFile(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { writeReport } = await import("./document/write-report");
  return writeReport(report);
}

/** A new workbook of one sheet. */
export async function workbookFile(sheet: SheetContent): Promise<Uint8Array<ArrayBuffer>> {
  const { buildWorkbook } = await import("./file");
  return buildWorkbook([sheet]);
}

export async function readReport(bytes: Uint8Array, name: string): Promise<ReadReport> {
  const { readReportFile } = await import("./document/read-report");
  return readReportFile(bytes, name);
}

/** What last year's workbook hands on, or the sentence why it hands on nothing. */
export async function readPrevious(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  profile: Profile,
): Promise<CarryOver | Message> {
  try {
    const [{ openWorkbook }, { readCarryOver }] = await Promise.all([import("./file"), import("../core/carry-over")]);
    return readCarryOver(await openWorkbook(bytes, name).read(), profile) ?? message("report.previous-empty", { name });
  } catch (error) {
    const { code, details } = asHostError(error);
    return message(`host.${code}`, { details });
  }
}
