import { type FormLayout, type IndicatorRole, type Span, tableOf } from "../../forms/layout";
import type { IndicatorResult } from "../../model/evaluation";
import type { ReadCell } from "../../model/inputs";

/** The optional columns of the form for which the workbook has nothing. */
export function leftOut(layout: FormLayout, indicators: readonly IndicatorResult[]): readonly Span[] {
  const optional = tableOf(layout, "indicators")?.columns.filter((column) => column.optional === true) ?? [];
  return optional.filter(({ role }) => !indicators.some((indicator) => isUsed(role, indicator))).map(({ at }) => at);
}

function isUsed(role: IndicatorRole, { input, state, explanationRequired }: IndicatorResult): boolean {
  switch (role) {
    case "target":
    case "explanation":
    case "rule":
    case "evidence":
      return says(input[role]);
    case "actual":
      return says(input.actual) || (state === "missing" && says(input.target));
    case "reason":
      // what is still to come may want one
      return says(input.reason) || explanationRequired || state === "missing";
    default:
      return true;
  }
}

function says(cell: ReadCell | null): boolean {
  return cell !== null && cell.text !== "";
}
