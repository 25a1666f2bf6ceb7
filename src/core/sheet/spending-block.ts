import { compare, divide, HUNDRED, isZero, round, sum, ZERO } from "../amount/decimal";
import { fromYuan, MONEY_UNITS, type MoneyUnit } from "../amount/money-unit";
import { cellArea, formatArea } from "../model/area";
import type { CategoryResult, Figure, SpendingResult } from "../model/evaluation";
import type { CategoryInput, ReadAmount, SpendingInput } from "../model/inputs";
import type { PlanCell, PlanContent } from "../model/plan";
import { type BasisPlaces, numberReadFrom } from "./basis/places";
import { BLANK, number, numberFormula, ownCell, text } from "./content";
import { heightOf } from "./row-height";
import { sumFormula } from "./sum-formula";
import { A, across, at, type Block, B, C, D, E, F, G, H, I, LINE_ROW, over } from "./grid";

const DASH = text("—");

/** Shares and rates live in cells as ratios under a percent format; the core counts them in percent. */
const RATIO_PLACES = 4;

/** 部门整体支出 by category: amounts and shares as formulas on the accountant's own cells. */
export function spendingBlock(result: SpendingResult, input: SpendingInput, places: BasisPlaces, top: number): Block {
  const shown = result.categories.filter(({ amount }) => amount.value !== null && !isZero(amount.value));
  const total = totalExpression(result, input, places);
  const rows = shown.map((category, index) => {
    const row = top + 1 + index;
    const source = input.categories.find(
      ({ code, nameSource }) => code === category.code && nameSource === category.nameSource,
    );
    return categoryRow(category, expressionOf(source?.amounts ?? [], places), input.table.unit, total, row);
  });
  const last = top + 1 + shown.length;
  return {
    cells: [
      over({ top, left: A, bottom: last, right: A }, text("部门整体支出"), "side"),
      across(top, B, C, text("科目编码"), "header"),
      at(top, D, text("支出经济分类科目"), "header"),
      across(top, E, F, text(amountLabel(result.title)), "header"),
      across(top, G, H, text("占总支出比重"), "header"),
      at(top, I, text("数据来源"), "header"),
      ...rows.flat(),
      ...totalRow(result, total, shown, top + 1, last, input.table.unit),
    ],
    heights: [
      LINE_ROW,
      ...shown.map((category) => rowHeight(category.name, category.amount)),
      rowHeight("", result.total),
    ],
    places: [
      ...shown.flatMap(({ code, name }, index) => [
        [`spending.${code || name}.amount`, cellArea(top + 1 + index, E)] as const,
        [`spending.${code || name}.share`, cellArea(top + 1 + index, G)] as const,
      ]),
      ["spending.total", cellArea(last, E)] as const,
    ],
  };
}

/** What a formula can refer to; null where no cell holds the number. */
interface Expression {
  /** In the table's own unit. */
  readonly formula: string | null;
}

function expressionOf(amounts: readonly ReadAmount[], places: BasisPlaces): Expression {
  const cells = amounts.filter((amount) => amount.yuan !== null);
  const [live, read] = [cells.filter(({ fromText }) => !fromText), cells.filter(({ fromText }) => fromText)];
  const numbers = read.flatMap(({ cell }) => numberReadFrom(cell, places) ?? []);
  if (cells.length === 0 || numbers.length < read.length) return { formula: null };
  const sum = live.length === 0 ? null : sumFormula(live.map((amount) => amount.cell.source));
  if (live.length > 0 && sum === null) return { formula: null };
  const [only, ...others] = [...(sum === null ? [] : [sum]), ...numbers];
  return { formula: others.length === 0 ? (only ?? null) : `SUM(${[only, ...others].join(",")})` };
}

function totalExpression(result: SpendingResult, input: SpendingInput, places: BasisPlaces): Expression {
  if (result.total.sources.length === 1 && input.total !== null) return expressionOf([input.total], places);
  return expressionOf(
    input.categories.flatMap((category: CategoryInput) => category.amounts),
    places,
  );
}

/** An amount in 万元, rounded as printed. */
function amountContent(figure: Figure, { formula }: Expression, unit: MoneyUnit): PlanContent {
  if (figure.value === null) return DASH;
  const expected = round(fromYuan(figure.value, "ten-thousand-yuan"), 2);
  return formula === null ? number(expected) : numberFormula(`ROUND(${inTenThousands(formula, unit)},2)`, expected);
}

/** The formula's amount, written in `unit`, in 万元. */
export function inTenThousands(formula: string, unit: MoneyUnit): string {
  const size = MONEY_UNITS[unit].yuan;
  const target = MONEY_UNITS["ten-thousand-yuan"].yuan;
  const order = compare(size, target);
  if (order === 0) return formula;
  return order < 0 ? `${formula}/${divide(target, size) ?? "1"}` : `${formula}*${divide(size, target) ?? "1"}`;
}

function shareContent(category: CategoryResult, part: Expression, total: Expression): PlanContent {
  if (category.share.value === null) return DASH;
  const expected = divide(category.share.value, HUNDRED) ?? ZERO;
  return part.formula === null || total.formula === null
    ? number(expected)
    : numberFormula(`ROUND(${part.formula}/${total.formula},${RATIO_PLACES})`, expected);
}

function categoryRow(
  category: CategoryResult,
  part: Expression,
  unit: MoneyUnit,
  total: Expression,
  row: number,
): readonly PlanCell[] {
  return [
    across(row, B, C, text(category.code), "center"),
    at(row, D, text(category.name), "left"),
    across(row, E, F, amountContent(category.amount, part, unit), "money"),
    across(row, G, H, shareContent(category, part, total), "percent"),
    sourceCell(category.amount, row),
  ];
}

/** 决算数, or 预算数 where the title speaks of a budget; 一般公共预算 and the like name a fund, not a budget. */
function amountLabel(title: string): string {
  const own = title.replace(/一般公共预算|政府性基金预算|国有资本经营预算|部门预算经济分类|预算单位|预算经济分类/g, "");
  return /预算/.test(own) && !/决算/.test(own) ? "预算数" : "决算数";
}

/** The cell's address, and a click leads there. */
function sourceCell(figure: Figure, row: number): PlanCell {
  const [first] = figure.sources;
  const cell = at(row, I, text(sourceName(figure)), "small");
  return first === undefined ? cell : { ...cell, link: first };
}

function sourceName({ sources: [first, ...others] }: Figure): string {
  if (first === undefined) return "各类之和";
  return `${first.sheet} ${formatArea(first.area)}${others.length === 0 ? "" : ` 等${others.length + 1}格`}`;
}

function rowHeight(name: string, amount: Figure): number {
  return Math.max(LINE_ROW, heightOf(name, D, D, "left"), heightOf(sourceName(amount), I, I, "small"));
}

function totalRow(
  result: SpendingResult,
  total: Expression,
  shown: readonly CategoryResult[],
  first: number,
  row: number,
  unit: MoneyUnit,
): readonly PlanCell[] {
  const shares = shown.flatMap(({ share }) => (share.value === null ? [] : [share.value]));
  const allShares = divide(sum(shares), HUNDRED) ?? ZERO;
  const shareTotal =
    shares.length === 0 ? BLANK : numberFormula(`SUM(${ownCell(first, G)}:${ownCell(row - 1, G)})`, allShares);
  return [
    across(row, B, D, text("支出合计"), "header"),
    across(row, E, F, amountContent(result.total, total, unit), "moneyTotal"),
    across(row, G, H, shareTotal, "percentTotal"),
    sourceCell(result.total, row),
  ];
}
