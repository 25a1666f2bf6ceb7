import { type Decimal, HUNDRED, multiply } from "../amount/decimal";
import { figureOfCell, figureOfNumber } from "../evaluation/figures";
import { readIndicator } from "../indicators/read-indicator";
import type { Fact, FactRole } from "../model/claims";
import type { Evaluation, IndicatorResult } from "../model/evaluation";
import type { ReadCell } from "../model/inputs";
import { isPercentFormat } from "../text/display-text";
import { isRatioUnder } from "../text/ratio";
import { type Quantity, readUnit } from "../text/quantity";
import { countIndicators, type IndicatorGroup } from "./indicator-counts";
import type { Known } from "./facts";

/** Targets, actuals, weights and points of the indicators, under their names. */
export function indicatorFacts({ indicators, year, inputs }: Known): readonly Fact[] {
  const goals = inputs.references.approvedGoals?.indicators ?? [];
  const levels = [...new Set(indicators.map(({ input }) => input.level1))];
  const groups = [indicators, ...levels.map((level) => indicators.filter(({ input }) => input.level1 === level))];
  return [
    ...groups.flatMap(countFacts),
    ...indicators.flatMap((indicator) => factsOfRow(indicator, year)),
    ...goals.flatMap((goal) => {
      const { target } = readIndicator(goal, year?.value ?? null);
      return target.kind === "quantity" ? quantityFacts(target.quantity, goal.target, "target", [goal.level3]) : [];
    }),
  ];
}

/** How many there are, and how many ended how: 绩效指标共 13 项. */
function countFacts(indicators: readonly IndicatorResult[]): readonly Fact[] {
  return Object.values<IndicatorGroup>({ ...countIndicators(indicators) }).flatMap(({ count }) =>
    count.value === null
      ? []
      : [{ ...plain(count.value, "count", "noted", [], count), unit: readUnit("项")?.unit ?? null }],
  );
}

function factsOfRow({ input, weight, score, deviation }: IndicatorResult, year: Evaluation["year"]): readonly Fact[] {
  const { target, actual, columnUnit, isFraction } = readIndicator(input, year?.value ?? null);
  const names = [input.level3];
  const own = target.kind === "quantity" && target.quantity.kind !== "date" ? target.quantity.unit : null;
  const withUnit = (quantity: Quantity, cell: ReadCell | null): Quantity => {
    if (quantity.kind === "date") return quantity;
    const ratio = cell !== null && isRatioUnder(cell.value, columnUnit?.label ?? "") && !isPercentFormat(cell.format);
    const measured = { ...quantity, unit: quantity.unit ?? columnUnit ?? own };
    return ratio && measured.kind !== "range" ? { ...measured, value: multiply(measured.value, HUNDRED) } : measured;
  };
  const points = (figure: typeof weight, role: FactRole): readonly Fact[] =>
    figure.value === null ? [] : [plain(figure.value, "points", role, names, figure)];
  return [
    ...(target.kind === "quantity"
      ? // a fraction was read as percent already
        quantityFacts(withUnit(target.quantity, isFraction ? null : input.target), input.target, "target", names)
      : []),
    ...(actual.kind === "quantity"
      ? quantityFacts(withUnit(actual.quantity, input.actual), input.actual, "actual", names)
      : []),
    ...points(weight, "weight"),
    ...points(score, "score"),
    ...(input.typedScore?.number == null ? [] : points(figureOfNumber(input.typedScore, "points"), "score")),
    ...(deviation === null ? [] : [plain(deviation, "percent", "noted", [], score)]),
  ];
}

function quantityFacts(
  quantity: Quantity,
  cell: ReadCell | null,
  role: FactRole,
  names: readonly string[],
): readonly Fact[] {
  if (quantity.kind === "date" || cell === null) return [];
  const values = quantity.kind === "range" ? [quantity.low, quantity.high] : [quantity.value];
  const { unit } = quantity;
  return values.map((value) => {
    const base = unit === null ? value : multiply(value, unit.size);
    const figure = figureOfCell(value, unit?.dimension === "percent" ? "percent" : "number", cell.source);
    return { ...plain(base, unit?.dimension ?? "bare", role, names, figure), unit };
  });
}

function plain(
  value: Decimal,
  dimension: Fact["dimension"],
  role: FactRole,
  names: readonly string[],
  figure: Fact["figure"],
): Fact {
  return { role, names, year: null, month: null, kind: "", dimension, unit: null, value, figure };
}
