import type { Known } from "../claims";
import type { ReportRun } from "../model/report";
import { gap, quoted, text } from "./runs";

/** "2023 年" at the beginning of a sentence. */
export function yearRuns({ year }: Known): readonly ReportRun[] {
  return [year === null ? gap("评价年度") : quoted(String(year.value), year.source), text(" 年")];
}
