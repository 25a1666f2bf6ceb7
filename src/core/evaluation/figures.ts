import type { Decimal } from "../amount/decimal";
import { sum } from "../amount/decimal";
import type { Source } from "../model/area";
import type { Figure, Measure } from "../model/evaluation";
import type { ReadAmount, ReadNumber } from "../model/inputs";
import { type Message, message } from "../wording";

/** A figure no cell and no rule gives: its value is absent, and `rule` says why. */
export function absentFigure(measure: Measure, rule: Message, sources: readonly Source[] = []): Figure {
  return { value: null, measure, rule, arithmetic: null, places: null, sources, inputs: [] };
}

/** A figure that is simply what one cell says. */
export function figureOfCell(value: Decimal | null, measure: Measure, source: Source): Figure {
  return {
    value,
    measure,
    rule: message("evaluation.rule-read"),
    arithmetic: null,
    places: null,
    sources: [source],
    inputs: [],
  };
}

export function figureOfAmount(amount: ReadAmount): Figure {
  return figureOfCell(amount.yuan, "yuan", amount.cell.source);
}

export function figureOfNumber(number: ReadNumber, measure: Measure): Figure {
  return figureOfCell(number.number, measure, number.cell.source);
}

/** Words or an error stand where the amount belongs: what it really is nobody can say. */
export function isBroken({ problem }: ReadAmount): boolean {
  return problem === "text" || problem === "error";
}

/** The sum of cells; blank ones add nothing, but with a broken one, or with none at all, the sum is absent. */
export function figureOfSum(amounts: readonly ReadAmount[]): Figure {
  const [only, ...others] = amounts;
  if (only !== undefined && others.length === 0) return figureOfAmount(only);
  const values = amounts.flatMap((amount) => (amount.yuan === null ? [] : [amount.yuan]));
  return {
    value: values.length === 0 || amounts.some(isBroken) ? null : sum(values),
    measure: "yuan",
    rule: message("evaluation.rule-sum"),
    arithmetic: values.length === 0 ? null : values.join(" + "),
    places: null,
    sources: amounts.map((amount) => amount.cell.source),
    inputs: [],
  };
}

/** People of several kinds together; absent where one of the cells gives no number. */
export function figureOfCounts(counts: readonly ReadNumber[]): Figure {
  const [only, ...others] = counts;
  if (only !== undefined && others.length === 0) return figureOfNumber(only, "number");
  const values = counts.flatMap(({ number }) => number ?? []);
  const isWhole = values.length === counts.length && values.length > 0;
  return {
    value: isWhole ? sum(values) : null,
    measure: "number",
    rule: message("evaluation.rule-sum"),
    arithmetic: isWhole ? values.join(" + ") : null,
    places: null,
    sources: counts.map(({ cell }) => cell.source),
    inputs: [],
  };
}

/** A figure that comes from the profile's rules and not from a cell. */
export function figureOfRule(value: Decimal, measure: Measure, rule: Message): Figure {
  return { value, measure, rule, arithmetic: null, places: null, sources: [], inputs: [] };
}
