import { compare, toFixed } from "../amount/decimal";
import { isWeighted } from "../evaluation/indicators";
import { asBefore } from "../evaluation/spending-before";
import type { Source } from "../model/area";
import type { CarriedResult, CarryOver, OpenPoint } from "../model/carry-over";
import type { Evaluation, IndicatorResult } from "../model/evaluation";
import type { Snapshot } from "../model/snapshot";
import type { Profile } from "../profiles/profile";
import { actualText, targetText } from "../report/target-text";
import { runRiver } from "../river";

/**
 * What last year's workbook hands on: its own total, the results it lists, the indicators that lost points. A file with
 * nothing but our sheets of last year is read by our form. Null where nothing of the kind is in it.
 */
export function readCarryOver(snapshot: Snapshot, profile: Profile | null): CarryOver | null {
  const first = runRiver(snapshot, profile, {}).evaluation;
  const evaluation = saysSomething(first) ? first : runRiver(withoutMarks(snapshot), profile, {}).evaluation;
  if (saysSomething(evaluation)) return carryOverOf(evaluation);
  return first.spending === null ? null : carryOverOf(first);
}

function saysSomething({ indicators, history }: Evaluation): boolean {
  return indicators.length > 0 || history.length > 0;
}

/** Our form as if the accountant had made it. */
function withoutMarks({ workbook, sheets }: Snapshot): Snapshot {
  const forms = sheets.filter(({ own }) => own === "evaluation").map((sheet) => ({ ...sheet, own: null }));
  return { workbook, sheets: [...sheets.filter(({ own }) => own === null), ...forms] };
}

function carryOverOf(evaluation: Evaluation): CarryOver {
  const { workbook, department, year, indicators, inputs } = evaluation;
  const elsewhere = (source: Source): Source => ({
    ...source,
    sheetId: `${workbook}#${source.sheetId}`,
    sheet: `[${workbook}]${source.sheet}`,
  });
  const listed = evaluation.history.map(({ source, score, ...entry }, index): CarriedResult => ({
    ...entry,
    score,
    shown: score === null ? "" : shownAs(inputs.history[index]?.score?.cell.format ?? "", score),
    source: elsewhere(source),
  }));
  return {
    workbook,
    department: department?.value ?? null,
    year: year?.value ?? null,
    spending: spendingOf(evaluation, elsewhere),
    results: [...ownResult(evaluation, elsewhere), ...listed],
    open: indicators.filter(isWeighted).flatMap((each) => openPoint(each, elsewhere)),
  };
}

function spendingOf({ spending, year }: Evaluation, elsewhere: (source: Source) => Source): CarryOver["spending"] {
  if (spending === null) return null;
  return { ...asBefore(spending, year?.value ?? null), source: elsewhere(spending.source) };
}

/** What the department gave itself: as its form prints it, else as computed. */
function ownResult(evaluation: Evaluation, elsewhere: (source: Source) => Source): readonly CarriedResult[] {
  const { inputs, score, grade, year, profile, indicators } = evaluation;
  const printed = inputs.indicators?.totalScore ?? null;
  const value = printed?.number ?? score.value;
  const place = printed?.number == null ? indicators[0]?.input.source : printed.cell.source;
  if (value === null || place === undefined) return [];
  const shown = toFixed(value, profile.scorePlaces).replace(/\.0+$/, "");
  return [
    { year: year?.value ?? null, kind: "部门自评", score: value, shown, grade: grade ?? "", source: elsewhere(place) },
  ];
}

function openPoint(
  { input, score, weight }: IndicatorResult,
  elsewhere: (source: Source) => Source,
): readonly OpenPoint[] {
  if (weight.value === null || (score.value !== null && compare(score.value, weight.value) >= 0)) return [];
  return [
    {
      indicator: input.level3,
      target: targetText(input),
      actual: actualText(input),
      score: score.value,
      weight: weight.value,
      reason: input.reason?.text.trim() ?? "",
      source: elsewhere(input.source),
    },
  ];
}

function shownAs(format: string, score: string): string {
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = "", fraction = ""] = score.split(".");
  const padded = fraction.padEnd(places, "0");
  return padded === "" ? whole : `${whole}.${padded}`;
}
