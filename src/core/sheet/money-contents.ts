import type { MoneyUnit } from "../amount/money-unit";
import { isOfAnotherFile } from "../model/area";
import type { Evaluation, Figure } from "../model/evaluation";
import type { ReadAmount } from "../model/inputs";
import type { PlanContent } from "../model/plan";
import { type BasisPlaces, numberIn } from "./basis/places";
import { number, numberFormula } from "./content";
import type { FormPlace } from "./form-places";
import { amountContent, amountExpression, DASH, type Expression, ratioContent, sumOf } from "./money-expression";
import { spendingContents, spendingContentsBefore } from "./spending-contents";

/** Amounts, shares, the execution rate and past points as formulas on the workbook's own cells, by the name the form has for them. */
export type MoneyContents = ReadonlyMap<FormPlace, PlanContent>;

const NONE: Expression = { formula: null, unit: "yuan" };

export function moneyContents(evaluation: Evaluation, places: BasisPlaces): MoneyContents {
  return new Map([
    ...spendingContents(evaluation, places),
    ...spendingContentsBefore(evaluation, places),
    ...executionContents(evaluation, places),
    ...pastScores(evaluation, places),
  ]);
}

/** The points of past evaluations. */
function pastScores({ inputs }: Evaluation, places: BasisPlaces): readonly (readonly [FormPlace, PlanContent])[] {
  return inputs.history.flatMap(({ score }, index) => {
    if (score?.number == null) return [];
    const cell = isOfAnotherFile(score.cell.source) ? null : numberIn(score.cell, places);
    if (cell === null) return [[`history.${index}.score`, number(score.number)]];
    return [[`history.${index}.score`, numberFormula(`IF(${cell}="","—",${cell})`, score.number)]];
  });
}

function executionContents(
  evaluation: Evaluation,
  places: BasisPlaces,
): readonly (readonly [FormPlace, PlanContent])[] {
  const { execution, inputs } = evaluation;
  if (execution === null || inputs.execution === null) return [];
  const money = (figure: Figure | null, own: ReadAmount | null) =>
    amountContent(figure?.value ?? null, expressionOf(figure, own, evaluation, places) ?? NONE);
  return [
    ["execution.initial-budget", money(execution.initialBudget, inputs.execution.initialBudget)],
    ["execution.budget", money(execution.budget, inputs.execution.budget)],
    ["execution.spent", money(execution.spent, inputs.execution.spent)],
    ["execution.rate", rateContent(evaluation, places)],
    ["execution.weight", weightContent(evaluation, places)],
  ];
}

/** The formula on the figure's own cells, or on the one that is still empty; null where no cell holds the number. */
function expressionOf(
  figure: Figure | null,
  own: ReadAmount | null,
  { inputs }: Evaluation,
  places: BasisPlaces,
): Expression | null {
  const { execution, spending } = inputs;
  if (figure?.value == null) {
    return execution && own?.problem === "blank" ? amountExpression(own, execution.unit, places) : null;
  }
  const summed = (execution?.parts ?? [])
    .flatMap(({ initialBudget, budget, spent }) => [initialBudget, budget, spent])
    .filter((amount): amount is ReadAmount => amount !== null && figure.sources.includes(amount.cell.source));
  if (execution && summed.length > 1) return { formula: sumOf(summed, places), unit: execution.unit };
  const candidates: readonly [ReadAmount | null | undefined, MoneyUnit | undefined][] = [
    [execution?.initialBudget, execution?.unit],
    [execution?.budget, execution?.unit],
    [execution?.spent, execution?.unit],
    [spending?.total, spending?.table.unit],
  ];
  const source = figure.sources[0];
  for (const [amount, unit] of candidates) {
    if (source === undefined || unit === undefined || amount?.cell.source !== source) continue;
    return amountExpression(amount, unit, places);
  }
  return null;
}

function rateContent(evaluation: Evaluation, places: BasisPlaces): PlanContent {
  const { execution, inputs } = evaluation;
  if (execution === null) return DASH;
  const { rate, spent, budget } = execution;
  const above = expressionOf(spent, inputs.execution?.spent ?? null, evaluation, places);
  const below = expressionOf(budget, inputs.execution?.budget ?? null, evaluation, places);
  return ratioContent(rate.value, above ?? NONE, below ?? NONE);
}

function weightContent({ execution, inputs }: Evaluation, places: BasisPlaces): PlanContent {
  if (execution === null || execution.weight.value === null) return DASH;
  const cell = execution.weight.sources.length === 1 ? inputs.execution?.weight?.cell : undefined;
  const formula = cell === undefined ? null : numberIn(cell, places);
  return formula === null ? number(execution.weight.value) : numberFormula(formula, execution.weight.value);
}
