import { type Decimal, divide, HUNDRED, round, ZERO } from "../amount/decimal";
import { fromYuan, type MoneyUnit } from "../amount/money-unit";
import { cellArea } from "../model/area";
import type { Evaluation, ExecutionResult, Figure } from "../model/evaluation";
import type { ExecutionInput, ReadAmount } from "../model/inputs";
import type { PlanCell, PlanContent } from "../model/plan";
import type { Profile } from "../profiles/profile";
import { amountIn, type BasisPlaces, numberIn } from "./basis/places";
import { BLANK, number, numberFormula, ownCell, text } from "./content";
import { A, across, at, type Block, B, C, D, E, F, G, H, I, LINE_ROW, over } from "./grid";
import type { IndicatorRules } from "./form-rules";
import { inTenThousands } from "./spending-block";

const DASH = text("—");

/** 预算执行情况: the row of the total with rate and points, and the 其中 rows as the workbook gives them. */
export function executionBlock(
  evaluation: Evaluation,
  result: ExecutionResult,
  input: ExecutionInput,
  { profile, places }: IndicatorRules,
  top: number,
): Block {
  const row = top + 1;
  const last = row + input.parts.length;
  return {
    cells: [
      over({ top, left: A, bottom: last, right: A }, text("预算执行情况"), "side"),
      across(top, B, C, BLANK, "header"),
      at(top, D, text("年初预算数"), "header"),
      at(top, E, text("全年预算数（A）"), "header"),
      at(top, F, text("全年执行数（B）"), "header"),
      at(top, G, text("分值"), "header"),
      at(top, H, text("执行率（B/A）"), "header"),
      at(top, I, text("得分"), "header"),
      ...totalRow(evaluation, result, input, { profile, places }, row),
      ...input.parts.flatMap((part, index) =>
        partRow(part, index === 0 ? "其中：" : "　　　", { unit: input.unit, places }, row + 1 + index),
      ),
    ],
    heights: [32, ...Array.from({ length: input.parts.length + 1 }, () => LINE_ROW)],
    places: [
      ["execution.initial-budget", cellArea(row, D)],
      ["execution.budget", cellArea(row, E)],
      ["execution.spent", cellArea(row, F)],
      ["execution.weight", cellArea(row, G)],
      ["execution.rate", cellArea(row, H)],
      ["execution.score", cellArea(row, I)],
    ],
  };
}

function totalRow(
  evaluation: Evaluation,
  result: ExecutionResult,
  input: ExecutionInput,
  { profile, places }: IndicatorRules,
  row: number,
): readonly PlanCell[] {
  const [rate, weight] = [ownCell(row, H), ownCell(row, G)];
  return [
    across(row, B, C, text("年度资金总额："), "left"),
    at(row, D, money(result.initialBudget, evaluation, places), "money"),
    at(row, E, money(result.budget, evaluation, places), "money"),
    at(row, F, money(result.spent, evaluation, places), "money"),
    at(row, G, weightContent(result.weight, input, places), "weight"),
    at(row, H, rateContent(result, evaluation, places), "percent"),
    at(
      row,
      I,
      result.score.value === null ? DASH : numberFormula(executionPoints(rate, weight, profile), result.score.value),
      "points",
    ),
  ];
}

/** The profile's rule for the execution rate as a formula; `rate` is a cell with a ratio, the profile counts in percent. */
function executionPoints(rate: string, weight: string, { execution, places }: Profile): string {
  const ratio = (percent: Decimal) => divide(percent, HUNDRED) ?? ZERO;
  const points =
    execution.method === "proportional"
      ? `${weight}*MAX(0,MIN(${rate},1))`
      : execution.steps.reduceRight(
          (rest, { from, share }) => `IF(${rate}>=${ratio(from)},${weight}*${ratio(share)},${rest})`,
          "0",
        );
  const passed = execution.passFrom === null ? points : `IF(${rate}<${ratio(execution.passFrom)},0,${points})`;
  return `ROUND(${passed},${places.score})`;
}

function weightContent(weight: Figure, input: ExecutionInput, places: BasisPlaces): PlanContent {
  if (weight.value === null) return DASH;
  const cell = weight.sources.length === 1 ? input.weight?.cell : undefined;
  const formula = cell === undefined ? null : numberIn(cell, places);
  return formula === null ? number(weight.value) : numberFormula(formula, weight.value);
}

/** The formula on the figure's cell, in that table's own unit; null where no cell holds the number. */
function cellFormula(
  figure: Figure | null,
  { inputs }: Evaluation,
  places: BasisPlaces,
): { formula: string; unit: MoneyUnit } | null {
  const execution = inputs.execution;
  const candidates: readonly [ReadAmount | null | undefined, MoneyUnit | undefined][] = [
    [execution?.initialBudget, execution?.unit],
    [execution?.budget, execution?.unit],
    [execution?.spent, execution?.unit],
    [inputs.spending?.total, inputs.spending?.table.unit],
  ];
  const source = figure?.sources[0];
  for (const [amount, unit] of candidates) {
    if (source === undefined || unit === undefined || amount?.cell.source !== source) continue;
    const formula = amount.yuan === null ? null : amountIn(amount, places);
    return formula === null ? null : { formula, unit };
  }
  return null;
}

function money(figure: Figure | null, evaluation: Evaluation, places: BasisPlaces): PlanContent {
  if (figure === null || figure.value === null) return DASH;
  const expected = round(fromYuan(figure.value, "ten-thousand-yuan"), 2);
  const cell = cellFormula(figure, evaluation, places);
  return cell === null
    ? number(expected)
    : numberFormula(`ROUND(${inTenThousands(cell.formula, cell.unit)},2)`, expected);
}

function rateContent(
  { rate, spent, budget }: ExecutionResult,
  evaluation: Evaluation,
  places: BasisPlaces,
): PlanContent {
  if (rate.value === null) return DASH;
  const expected = divide(rate.value, HUNDRED) ?? ZERO;
  const [above, below] = [cellFormula(spent, evaluation, places), cellFormula(budget, evaluation, places)];
  if (above === null || below === null) return number(expected);
  const [numerator, denominator] = [
    inTenThousands(above.formula, above.unit),
    inTenThousands(below.formula, below.unit),
  ];
  return numberFormula(`ROUND((${numerator})/(${denominator}),4)`, expected);
}

function partRow(
  part: ExecutionInput["parts"][number],
  indent: string,
  { unit, places }: { readonly unit: MoneyUnit; readonly places: BasisPlaces },
  row: number,
): readonly PlanCell[] {
  const amount = (read: ReadAmount | null): PlanContent => {
    if (read === null || read.yuan === null) return DASH;
    const expected = round(fromYuan(read.yuan, "ten-thousand-yuan"), 2);
    const formula = amountIn(read, places);
    return formula === null ? number(expected) : numberFormula(`ROUND(${inTenThousands(formula, unit)},2)`, expected);
  };
  return [
    across(row, B, C, text(indent + part.name), "left"),
    at(row, D, amount(part.initialBudget), "money"),
    at(row, E, amount(part.budget), "money"),
    at(row, F, amount(part.spent), "money"),
    at(row, G, DASH, "center"),
    at(row, H, DASH, "center"),
    at(row, I, DASH, "center"),
  ];
}
