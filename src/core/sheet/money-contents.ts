import { divide, HUNDRED, ZERO } from "../amount/decimal";
import type { MoneyUnit } from "../amount/money-unit";
import type { Evaluation, Figure } from "../model/evaluation";
import type { ReadAmount } from "../model/inputs";
import type { PlanContent } from "../model/plan";
import { amountIn, type BasisPlaces, numberIn } from "./basis/places";
import { number, numberFormula } from "./content";
import type { FormPlace } from "./form-places";
import { amountContent, DASH, type Expression, inTenThousands, sumOf } from "./money-expression";
import { spendingContents, spendingContentsBefore } from "./spending-contents";

/** Amounts, shares and the execution rate as formulas on the workbook's own cells, by the name the form has for them. */
export type MoneyContents = ReadonlyMap<FormPlace, PlanContent>;

export function moneyContents(evaluation: Evaluation, places: BasisPlaces): MoneyContents {
  return new Map([
    ...spendingContents(evaluation, places),
    ...spendingContentsBefore(evaluation, places),
    ...executionContents(evaluation, places),
  ]);
}

function executionContents(
  evaluation: Evaluation,
  places: BasisPlaces,
): readonly (readonly [FormPlace, PlanContent])[] {
  const { execution, inputs } = evaluation;
  if (execution === null || inputs.execution === null) return [];
  const money = (figure: Figure | null) =>
    amountContent(figure?.value ?? null, cellOf(figure, evaluation, places) ?? { formula: null, unit: "yuan" });
  return [
    ["execution.initial-budget", money(execution.initialBudget)],
    ["execution.budget", money(execution.budget)],
    ["execution.spent", money(execution.spent)],
    ["execution.rate", rateContent(evaluation, places)],
    ["execution.weight", weightContent(evaluation, places)],
  ];
}

/** The formula on the figure's own cells; null where no cell holds the number. */
function cellOf(figure: Figure | null, { inputs }: Evaluation, places: BasisPlaces): Expression | null {
  const { execution, spending } = inputs;
  const summed = (execution?.parts ?? [])
    .flatMap(({ initialBudget, budget, spent }) => [initialBudget, budget, spent])
    .filter((amount): amount is ReadAmount => amount !== null && figure?.sources.includes(amount.cell.source) === true);
  if (execution && summed.length > 1) return { formula: sumOf(summed, places), unit: execution.unit };
  const candidates: readonly [ReadAmount | null | undefined, MoneyUnit | undefined][] = [
    [execution?.initialBudget, execution?.unit],
    [execution?.budget, execution?.unit],
    [execution?.spent, execution?.unit],
    [spending?.total, spending?.table.unit],
  ];
  const source = figure?.sources[0];
  for (const [amount, unit] of candidates) {
    if (source === undefined || unit === undefined || amount?.cell.source !== source) continue;
    const formula = amount.yuan === null ? null : amountIn(amount, places);
    return formula === null ? null : { formula, unit };
  }
  return null;
}

function rateContent(evaluation: Evaluation, places: BasisPlaces): PlanContent {
  const { execution } = evaluation;
  if (execution === null || execution.rate.value === null) return DASH;
  const expected = divide(execution.rate.value, HUNDRED) ?? ZERO;
  const [above, below] = [cellOf(execution.spent, evaluation, places), cellOf(execution.budget, evaluation, places)];
  if (above?.formula == null || below?.formula == null) return number(expected);
  const [numerator, denominator] = [
    inTenThousands(above.formula, above.unit),
    inTenThousands(below.formula, below.unit),
  ];
  return numberFormula(`ROUND((${numerator})/(${denominator}),4)`, expected);
}

function weightContent({ execution, inputs }: Evaluation, places: BasisPlaces): PlanContent {
  if (execution === null || execution.weight.value === null) return DASH;
  const cell = execution.weight.sources.length === 1 ? inputs.execution?.weight?.cell : undefined;
  const formula = cell === undefined ? null : numberIn(cell, places);
  return formula === null ? number(execution.weight.value) : numberFormula(formula, execution.weight.value);
}
