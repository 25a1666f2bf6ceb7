import { formatSource } from "../model/area";
import type { HistoryInput } from "../model/inputs";
import type { HistoryTable } from "../model/mapping";
import { readPastResult } from "../text/past-result";
import { readPoints, splitResult } from "../text/points-text";
import type { Reader } from "./cell-reader";

type Row = HistoryTable["rows"][number];

export function historyInputs(read: Reader, table: HistoryTable | null): readonly HistoryInput[] {
  return (table?.rows ?? []).map((row) => inputOfSentence(read, row) ?? inputOfRow(read, row));
}

/** A result told in one sentence, which is the cell of all that it says. */
function inputOfSentence(read: Reader, { year, kind, score }: Row): HistoryInput | null {
  if (kind === null || score === null || formatSource(kind) !== formatSource(year)) return null;
  const cell = read.cell(year);
  const result = readPastResult(cell.text);
  if (result === null) return null;
  return {
    source: year,
    year: result.year,
    kind: result.kind,
    score: { cell, number: result.points },
    grade: result.grade,
    gradeCell: cell,
    remark: "",
  };
}

function inputOfRow(read: Reader, { year, kind, score, grade, remark }: Row): HistoryInput {
  const gradeCell = read.optionalCell(grade);
  const result = gradeCell === null ? null : splitResult(gradeCell.text);
  const match = /(?:19|20)\d\d/.exec(read.cell(year).text);
  const inOneCell = score !== null && grade !== null && formatSource(score) === formatSource(grade);
  return {
    source: score ?? grade ?? year,
    year: match ? Number(match[0]) : null,
    kind: read.optionalCell(kind)?.text ?? "",
    score: result !== null && inOneCell ? { cell: read.cell(score), number: result.points } : scoreOf(read, score),
    grade: (result?.grade ?? gradeCell?.text ?? "").replace(/^["“”]|["“”]$/g, ""),
    gradeCell,
    remark: read.optionalCell(remark)?.text ?? "",
  };
}

/** 86.70, 86.70分, 得分86.70. */
function scoreOf(read: Reader, score: Row["score"]): HistoryInput["score"] {
  const number = read.optionalNumber(score);
  if (score === null || number === null || number.number !== null) return number;
  return { ...number, number: readPoints(number.cell.text.replace(/^\s*(?:得分|评分)[:：]?/, "")) };
}
