import type { CarriedResult, CarryOver } from "../model/carry-over";
import type { HistoryInput, Inputs } from "../model/inputs";

/**
 * The inputs with what last year hands on. A result that this year's workbook lists itself stays as it is there; of
 * this year itself nothing is taken. A carried score is text to the sheets, which cannot refer to another file.
 */
export function withCarryOver(inputs: Inputs, carried: CarryOver | null): Inputs {
  if (carried === null) return inputs;
  const year = inputs.year?.value ?? null;
  // The same year's workbook has nothing to hand on.
  if (year !== null && carried.year !== null && carried.year >= year) return inputs;
  const added = carried.results.filter(
    (result) =>
      (year === null || result.year === null || result.year < year) &&
      !inputs.history.some((own) => own.year === result.year && isSameKind(own.kind, result.kind)),
  );
  return { ...inputs, previous: carried, history: [...inputs.history, ...added.map(historyInput)] };
}

function isSameKind(own: string, carried: string): boolean {
  const kindOf = (kind: string) => (/复核/.test(kind) ? "reviewed" : /自评/.test(kind) ? "self" : kind);
  return kindOf(own) === kindOf(carried);
}

function historyInput({ source, year, kind, score, shown, grade }: CarriedResult): HistoryInput {
  const places = shown.split(".")[1]?.length ?? 0;
  const format = places === 0 ? "0" : `0.${"0".repeat(places)}`;
  return {
    source,
    year,
    kind,
    score: score === null ? null : { cell: { source, value: shown, format, text: shown }, number: score },
    grade,
    gradeCell: null,
    remark: "",
  };
}
