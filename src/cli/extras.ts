import { basename, resolve } from "node:path";
import { readCarryOver } from "../core/carry-over";
import type { CarryOver } from "../core/model/carry-over";
import type { ReportText } from "../core/model/report-text";
import type { Profile } from "../core/profiles/profile";
import { message, say } from "../core/wording";
import { openWorkbook } from "../host/file";
import { asHostError } from "../host/host-error";
import { readReport } from "../host/report-file";
import type { Command } from "./arguments";
import { readInput } from "./files";
import { sentences } from "./sentences";

/** What is given besides the workbooks; each null where it was not asked for. */
export interface Extras {
  readonly checkReport: ReportText | null;
  readonly previous: CarryOver | null;
}

/** The report to check and last year's workbook, or the sentence why one of them cannot be had. */
export async function readExtras(command: Command, profile: Profile | null, cwd: string): Promise<Extras | string> {
  const checkReport = command.checkReport === null ? null : await readGivenReport(command.checkReport, cwd);
  if (typeof checkReport === "string") return checkReport;
  const previous = command.previous === null ? null : await readPrevious(command.previous, profile, cwd);
  return typeof previous === "string" ? previous : { checkReport, previous };
}

async function readGivenReport(path: string, cwd: string): Promise<ReportText | string> {
  const input = readInput(resolve(cwd, path));
  if (!input.ok) return sentences.reportNoFile(path);
  const read = await readReport(input.bytes, basename(path));
  return read.ok ? read.report : say(read.problem, "zh-CN");
}

async function readPrevious(path: string, profile: Profile | null, cwd: string): Promise<CarryOver | string> {
  const input = readInput(resolve(cwd, path));
  if (!input.ok) return `${sentences.previousUnreadable}${input.problem}`;
  try {
    const snapshot = await openWorkbook(input.bytes, basename(path)).read();
    return readCarryOver(snapshot, profile) ?? sentences.previousEmpty(path);
  } catch (error) {
    const { code, details } = asHostError(error);
    if (code === "unexpected") throw error;
    return `${sentences.previousUnreadable}${say(message(`host.${code}`, { details }), "zh-CN")}`;
  }
}
