import { formatSource } from "../core/model/area";
import type { Evaluation } from "../core/model/evaluation";
import type { Report } from "../core/model/report";
import type { ReportText } from "../core/model/report-text";
import type { Snapshot } from "../core/model/snapshot";
import { checkNumbers, factsOf } from "../core/claims";
import { makeNotice, noticeSheet, noticeText, readOffices } from "../core/notice";
import type { Profile } from "../core/profiles/profile";
import { asReportText, makeReport, outlineFor } from "../core/report";
import { reviewReport } from "../core/review";
import { say } from "../core/wording";
import { buildWorkbook } from "../host/file";
import { reportFile } from "../host/report-file";
import { basename } from "node:path";
import { writeResult } from "./files";
import { sentences } from "./sentences";

/** Something made beside the evaluation: what the document gains by it, what a person is told. */
export interface Product {
  readonly keys: Readonly<Record<string, unknown>>;
  readonly remarks: readonly string[];
  /** Text for standard output where people read it. */
  readonly printed: string;
  readonly failed: boolean;
}

/** Writes the report; a department of which nothing is known gets none. */
export async function reportProduct(evaluation: Evaluation, profile: Profile, target: string): Promise<Product> {
  if (evaluation.spending === null && evaluation.indicators.length === 0) return refused(sentences.reportNothing);
  const report = makeReport(evaluation, outlineFor(evaluation.department?.value ?? null, profile.id));
  const problem = writeResult(target, await reportFile(report));
  if (problem !== null) return refused(problem);
  const slips = reviewReport(evaluation, profile, asReportText(report, basename(target))).findings.filter(
    ({ id }) => id === "C44",
  );
  return {
    keys: { report: reportKeys(report, target) },
    remarks: [
      sentences.reportWritten(target),
      ...block(
        report.gaps.length === 0 ? "" : sentences.reportGaps(report.gaps.length),
        report.gaps.map(({ what, under }) => `${under} ${what}`.trim()),
      ),
      ...block(sentences.reportChanges, report.changes.map(changeLine)),
      ...block(
        sentences.reportSlips,
        slips.map(({ message: told }) => say(told, "zh-CN")),
      ),
    ],
    printed: "",
    failed: false,
  };
}

function reportKeys({ outline, gaps, changes }: Report, target: string) {
  return {
    file: target,
    outline,
    gaps: gaps.map(({ what, under }) => ({ what, under })),
    changes: changes.map(({ source, written, taken, from }) => ({
      where: formatSource(source),
      written,
      taken,
      from: from === null ? null : formatSource(from),
    })),
  };
}

function changeLine({ source, written, taken, from }: Report["changes"][number]): string {
  return `${formatSource(source)} 写的是“${written}”，报告写“${taken}”${from === null ? "" : `（${formatSource(from)}）`}`;
}

/** A heading with its lines; nothing where there are none. */
function block(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [[heading, ...lines.map((line) => `  · ${line}`)].join("\n")];
}

/** How many numbers of the checked report agree with the workbook. */
export function checkedProduct(evaluation: Evaluation, report: ReportText): Product {
  const facts = factsOf(evaluation);
  const year = evaluation.year?.value ?? null;
  const checked = report.paragraphs.flatMap(({ text }) => checkNumbers(text, facts, year));
  const matched = checked.filter(({ match }) => match !== null).length;
  return {
    keys: {
      checkedReport: { file: report.name, paragraphs: report.paragraphs.length, numbers: checked.length, matched },
    },
    remarks: [sentences.reportChecked(report.name, checked.length, matched)],
    printed: "",
    failed: false,
  };
}

/** Writes the notice of spending progress and gives its text. */
export function noticeProduct(evaluation: Evaluation, profile: Profile, snapshot: Snapshot, target: string): Product {
  const notice = makeNotice(evaluation, readOffices(snapshot), profile);
  if (notice === null) return refused(sentences.noticeNothing);
  const problem = writeResult(target, buildWorkbook([noticeSheet(notice)]));
  if (problem !== null) return refused(problem);
  const text = noticeText(notice);
  return {
    keys: { notice: { file: target, month: notice.month, text } },
    remarks: [sentences.noticeWritten(target)],
    printed: text.join("\n"),
    failed: false,
  };
}

function refused(problem: string): Product {
  return { keys: {}, remarks: [problem], printed: "", failed: true };
}
