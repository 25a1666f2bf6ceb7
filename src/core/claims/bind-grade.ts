import type { WrittenGrade } from "../model/claims";
import type { Source } from "../model/area";
import { contextAt } from "./context";
import type { Known } from "./facts";
import { foldMarks } from "./fold";
import { pastKind } from "./history-facts";

/** A grade the workbook gives: the total's, or that of an earlier year. */
export interface KnownGrade {
  readonly grade: string;
  readonly of: "total" | "past";
  readonly sources: readonly Source[];
}

/** The grades that the sentence says this one is; empty where it does not tell or the workbook has none. */
export function bindGrade({ start, end }: WrittenGrade, text: string, known: Known): readonly KnownGrade[] {
  const context = contextAt(foldMarks(text), start, end);
  // A comparison of years (从 2021 年的“良”提升为“优”) begins with the year it is about.
  const isComparison = /(?:提升|上升|提高|下降|降低|降|升)(?:为|至|到)\s*"?$/.test(context.before);
  const ofYear = isComparison ? firstYear(context.sentence) : context.year;
  const scored = clauseWithScore(context.before);
  const isOwn = /自评/.test(scored) || (/总分/.test(scored) && !/评价/.test(scored));
  const wanted = /复核/.test(scored) ? "reviewed" : isOwn ? "self" : "other";
  const isPast = wanted === "reviewed" || (ofYear !== null && known.year !== null && ofYear !== known.year.value);
  if (!isPast && wanted === "self") return totalGrades(known);
  return known.history
    .filter(
      ({ year, kind, grade }) => grade !== "" && (ofYear === null || year === ofYear) && pastKind(kind) === wanted,
    )
    .map(({ grade, source }) => ({ grade, of: "past", sources: [source] }));
}

function totalGrades({ grade, score, inputs }: Known): readonly KnownGrade[] {
  const printed = inputs.indicators?.grade ?? null;
  return [
    ...(grade === null ? [] : [{ grade, of: "total" as const, sources: score.sources }]),
    ...(printed === null || printed.text === ""
      ? []
      : [{ grade: printed.text.trim(), of: "total" as const, sources: [printed.source] }]),
  ];
}

/** The clause that names the score this grade belongs to: the nearest before it that speaks of points. */
function clauseWithScore(before: string): string {
  const clauses = before.split(/[，,。；;]/);
  return (
    clauses.findLast(
      (clause) => /得分|总分|评价|自评|复核/.test(clause) && !/^\s*(?:绩效|评价)?评?价?等级/.test(clause),
    ) ?? ""
  );
}

function firstYear(sentence: string): number | null {
  const year = /(?<!\d)((?:19|20)\d\d)\s*年/.exec(sentence)?.[1];
  return year === undefined ? null : Number(year);
}
