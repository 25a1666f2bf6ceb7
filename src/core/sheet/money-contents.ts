import { compare, type Decimal, divide, HUNDRED, isZero, round, ZERO } from "../amount/decimal";
import { fromYuan, MONEY_UNITS, type MoneyUnit } from "../amount/money-unit";
import type { CategoryResult, Evaluation, Figure } from "../model/evaluation";
import type { ReadAmount } from "../model/inputs";
import type { PlanContent } from "../model/plan";
import { amountIn, type BasisPlaces, numberIn, numberReadFrom } from "./basis/places";
import { number, numberFormula, text } from "./content";
import type { FormPlace } from "./form-places";
import { sumFormula } from "./sum-formula";

/** Amounts, shares and the execution rate as formulas on the workbook's own cells, by the name the form has for them. */
export type MoneyContents = ReadonlyMap<FormPlace, PlanContent>;

const DASH = text("—");

/** Shares and rates live in cells as ratios under a percent format; the core counts them in percent. */
const RATIO_PLACES = 4;

/** A formula in its table's own unit; null where no cell holds the number. */
interface Expression {
  readonly formula: string | null;
  readonly unit: MoneyUnit;
}

/** The categories that are printed: those with an amount that is not zero. */
export function shownCategories({ spending }: Pick<Evaluation, "spending">): readonly CategoryResult[] {
  return spending?.categories.filter(({ amount }) => amount.value !== null && !isZero(amount.value)) ?? [];
}

/** By this a category's figures are known on the form. */
export function categoryKey({ code, name }: CategoryResult): string {
  return code || name;
}

export function moneyContents(evaluation: Evaluation, places: BasisPlaces): MoneyContents {
  return new Map([...spendingContents(evaluation, places), ...executionContents(evaluation, places)]);
}

/** An amount in 万元, rounded as printed. */
export function amountContent(value: Decimal | null, { formula, unit }: Expression): PlanContent {
  if (value === null) return DASH;
  const expected = round(fromYuan(value, "ten-thousand-yuan"), 2);
  return formula === null ? number(expected) : numberFormula(`ROUND(${inTenThousands(formula, unit)},2)`, expected);
}

function spendingContents(evaluation: Evaluation, places: BasisPlaces): readonly (readonly [FormPlace, PlanContent])[] {
  const { spending, inputs } = evaluation;
  const input = inputs.spending;
  if (spending === null || input === null) return [];
  const { unit } = input.table;
  const of = (amounts: readonly ReadAmount[]): Expression => ({ formula: sumOf(amounts, places), unit });
  const read = spending.total.sources.length === 1 ? input.total : null;
  const total = of(read === null ? input.categories.flatMap((part) => part.amounts) : [read]);
  return [
    ...shownCategories(evaluation).flatMap((category) => {
      const source = input.categories.find(
        ({ code, nameSource }) => code === category.code && nameSource === category.nameSource,
      );
      const part = of(source?.amounts ?? []);
      const key = categoryKey(category);
      return [
        [`spending.${key}.amount`, amountContent(category.amount.value, part)] as const,
        [`spending.${key}.share`, shareContent(category, part, total)] as const,
      ];
    }),
    ["spending.total", amountContent(spending.total.value, total)] as const,
  ];
}

/** The cells' sum, numbers read from text at their place on 评分依据; null where a number stands in neither. */
function sumOf(amounts: readonly ReadAmount[], places: BasisPlaces): string | null {
  const cells = amounts.filter((amount) => amount.yuan !== null);
  const [live, read] = [cells.filter(({ fromText }) => !fromText), cells.filter(({ fromText }) => fromText)];
  const numbers = read.flatMap(({ cell }) => numberReadFrom(cell, places) ?? []);
  if (cells.length === 0 || numbers.length < read.length) return null;
  const sum = live.length === 0 ? null : sumFormula(live.map((amount) => amount.cell.source));
  if (live.length > 0 && sum === null) return null;
  const [only, ...others] = [...(sum === null ? [] : [sum]), ...numbers];
  return others.length === 0 ? (only ?? null) : `SUM(${[only, ...others].join(",")})`;
}

function shareContent({ share }: CategoryResult, part: Expression, total: Expression): PlanContent {
  if (share.value === null) return DASH;
  const expected = divide(share.value, HUNDRED) ?? ZERO;
  return part.formula === null || total.formula === null
    ? number(expected)
    : numberFormula(`ROUND(${part.formula}/${total.formula},${RATIO_PLACES})`, expected);
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

/** The formula's amount, written in `unit`, in 万元. */
function inTenThousands(formula: string, unit: MoneyUnit): string {
  const size = MONEY_UNITS[unit].yuan;
  const target = MONEY_UNITS["ten-thousand-yuan"].yuan;
  const order = compare(size, target);
  if (order === 0) return formula;
  return order < 0 ? `${formula}/${divide(target, size) ?? "1"}` : `${formula}*${divide(size, target) ?? "1"}`;
}
