import type { Fact, WrittenNumber } from "../model/claims";
import { agrees } from "./agree";
import { bind } from "./bind";
import { bindInRow } from "./bind-in-row";
import { type Context, contextAt } from "./context";
import { foldMarks } from "./fold";
import { numbersIn } from "./numbers";

export { agrees, isComparable } from "./agree";
export { bindGrade, type KnownGrade } from "./bind-grade";
export { factsOf, type Known } from "./facts";
export { gradesIn } from "./grades";
export { pastKind } from "./history-facts";
export { countIndicators, type IndicatorCounts, type IndicatorGroup } from "./indicator-counts";
export { isTime, numbersIn } from "./numbers";

/** What became of a number in a text when it was held against the workbook. */
export interface CheckedNumber {
  readonly number: WrittenNumber;
  /** What its words say it is; null where they do not tell. */
  readonly bound: readonly Fact[] | null;
  /** A fact that it agrees with: of those it is bound to, or any where it is bound to none. */
  readonly match: Fact | null;
  /** The year it is said of, where the amount is that of the evaluated year and the words name another. */
  readonly otherYear: number | null;
}

/**
 * Every number of the text with the fact it states. `year` is the evaluated one; where the text tells of what was
 * reached (`achieved`), an indicator's number must be its actual.
 */
export function checkNumbers(
  text: string,
  facts: readonly Fact[],
  year: number | null,
  achieved = false,
): readonly CheckedNumber[] {
  const folded = foldMarks(text);
  return numbersIn(text).map((number) => {
    const context = contextAt(folded, number.start, number.unitEnd);
    const named = bind(number, context, facts, year) ?? bindInRow(number, text, facts);
    const bound = achieved && named !== null ? reached(named, context) : named;
    const match = (bound ?? facts).find((fact) => agrees(number, fact)) ?? null;
    return { number, bound, match, otherYear: bound === null ? otherYear(number, context, facts, year) : null };
  });
}

/** Two years rarely spend the same to the cent: an amount of this year under another year's name is a slip. */
function otherYear(
  number: WrittenNumber,
  context: Context,
  facts: readonly Fact[],
  year: number | null,
): number | null {
  if (number.unit?.dimension !== "money" || year === null || context.year === null || context.year === year)
    return null;
  const ofThisYear = bind(number, { ...context, year: null }, facts, year);
  return ofThisYear?.some((fact) => agrees(number, fact)) === true ? context.year : null;
}

/** Of target and actual the actual, unless the words speak of the target. */
function reached(named: readonly Fact[], { clause }: Context): readonly Fact[] {
  const actual = named.filter(({ role }) => role === "actual");
  return actual.length === 0 || /目标|计划|应|不低于|不少于|[≥≤]/.test(clause) ? named : actual;
}
