import { compare, divide, formatGrouped, round, toFixed } from "../amount/decimal";
import { agrees, bindGrade, checkNumbers, gradesIn, isComparable, type Known } from "../claims";
import type { Source } from "../model/area";
import type { Fact, WrittenNumber } from "../model/claims";
import type { ReportChange, ReportRun } from "../model/report";
import { placesOf } from "./runs";

export interface LinkedText {
  readonly runs: readonly ReportRun[];
  readonly changes: readonly ReportChange[];
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly run: ReportRun;
  readonly change: ReportChange | null;
}

/**
 * A text of the accountant's with its numbers alive: where the words say which cell a number is (总支出, a category, a
 * past score, an indicator's target or actual), the cell speaks, and where that changes the text, it is told. Other
 * words are never touched. `prefer`: whether an indicator's number is what was promised or what was reached.
 */
export function linkText(
  text: string,
  cell: Source,
  {
    known,
    facts,
    prefer,
  }: { readonly known: Known; readonly facts: readonly Fact[]; readonly prefer: "target" | "actual" },
): LinkedText {
  const numbers = checkNumbers(text, facts, known.year?.value ?? null).flatMap(({ number, bound }) => {
    const fact = bound === null ? null : chosen(number, bound, prefer);
    return fact === null ? [] : [numberPiece(text, cell, number, fact)];
  });
  const names = known.profile.grades.map(({ name }) => name);
  const grades = gradesIn(text, names).flatMap((written): readonly Piece[] => {
    const [first] = bindGrade(written, text, known);
    if (first === undefined) return [];
    const run: ReportRun = { kind: "quoted", text: first.grade, sources: first.sources };
    const change =
      first.grade === written.grade
        ? null
        : { source: cell, written: written.grade, taken: first.grade, from: first.sources[0] ?? null };
    return [{ start: written.start, end: written.end, run, change }];
  });
  return assembled(
    text,
    [...numbers, ...grades].toSorted((left, right) => left.start - right.start),
  );
}

/** Of target and actual the one that this part of the report speaks of; of other facts the one that agrees. */
function chosen(number: WrittenNumber, bound: readonly Fact[], prefer: Fact["role"]): Fact | null {
  const preferred = bound.filter(({ role }) => role === prefer);
  const candidates = preferred.length > 0 ? preferred : bound;
  return (
    candidates.find((fact) => agrees(number, fact)) ?? candidates.find((fact) => isComparable(number, fact)) ?? null
  );
}

function numberPiece(text: string, cell: Source, number: WrittenNumber, fact: Fact): Piece {
  const { start, end } = number;
  const written = text.slice(start, end);
  if (agrees(number, fact))
    return { start, end, run: { kind: "figure", text: written, figure: fact.figure }, change: null };
  const taken = inStyleOf(number, fact);
  const change = { source: cell, written, taken, from: fact.figure.sources[0] ?? null };
  return { start, end, run: { kind: "figure", text: taken, figure: fact.figure }, change };
}

/** The fact as the number it replaces was written: its unit, its places, its separators. */
function inStyleOf({ unit, places, grouped }: WrittenNumber, { value, dimension }: Fact): string {
  const inUnit = unit === null ? value : (divide(value, unit.size) ?? value);
  const wanted = dimension === "money" ? Math.max(places, 2) : places;
  const exactly =
    compare(round(inUnit, wanted), inUnit) === 0 ? wanted : Math.max(wanted, Math.min(2, placesOf(inUnit)));
  return grouped ? formatGrouped(inUnit, exactly) : toFixed(inUnit, exactly);
}

function assembled(text: string, pieces: readonly Piece[]): LinkedText {
  const runs: ReportRun[] = [];
  let at = 0;
  for (const { start, end, run } of pieces) {
    if (start < at) continue;
    if (start > at) runs.push({ kind: "text", text: text.slice(at, start) });
    runs.push(run);
    at = end;
  }
  if (at < text.length) runs.push({ kind: "text", text: text.slice(at) });
  return { runs, changes: pieces.flatMap(({ change }) => change ?? []) };
}
