import { isOfAnotherFile } from "../../model/area";
import type { Evaluation } from "../../model/evaluation";
import type { ReadAmount } from "../../model/inputs";
import type { PlanCell, PlanContent } from "../../model/plan";
import { BLANK, placeName, text, textFormula } from "../content";
import type { FormPlace } from "../form-places";
import { categoryKey, shownCategories } from "../spending-contents";
import { across, at, type Block, LINE_ROW } from "../grid";
import { heightIn, TALLEST_ROW } from "../row-height";
import { shownFigure, type ShownFigures } from "../shown-figures";
import { linked } from "../linked-cell";
import { BASIS_WIDTHS, COLUMN } from "./columns";
import { executionRows, partRows, projectRows } from "./execution-rows";
import { inTenThousands, type MoneyRow, ratio, ruleText } from "./money-row";
import type { BasisPlaces } from "./places";
import { type Cursor, placeList } from "./placed-list";

const LAST = COLUMN.check;
const RULE = [COLUMN.upper, COLUMN.arithmetic] as const;
const SOURCES = [COLUMN.weight, LAST] as const;

/**
 * Amounts, shares, execution rate and its points: as the form shows them, with the rule and every source cell. They are the
 * last of the sheet.
 */
export function moneyBlock(
  evaluation: Evaluation,
  { after: from, room }: BasisPlaces,
  form: ShownFigures,
): Block & { readonly after: Cursor } {
  const rows = [
    ...spendingRows(evaluation),
    ...rowsBefore(evaluation),
    ...executionRows(evaluation, form),
    ...partRows(evaluation),
    ...projectRows(evaluation),
  ].filter(({ amount, rate, points }) => {
    const figure = amount ?? rate ?? points ?? null;
    return figure === null || isShown(form, figure.place);
  });
  if (rows.length === 0) return { cells: [], heights: [], after: from };
  const { list, after } = placeList(from, LINE_ROW, rows.map(rowHeight), room);
  return {
    cells: [
      across(list.heading, COLUMN.number, LAST, text("支出与预算执行"), "section"),
      ...list.heads.flatMap(headCells),
      ...rows.flatMap((row, index) => rowCells(row, index, list.rows[index] ?? 0, form)),
    ],
    heights: list.heights,
    after,
  };
}

function headCells(row: number): readonly PlanCell[] {
  return [
    at(row, COLUMN.number, text("序号"), "header"),
    at(row, COLUMN.name, text("项目"), "header"),
    at(row, COLUMN.target, text("金额（万元）"), "header"),
    at(row, COLUMN.targetNumber, text("比率或得分"), "header"),
    across(row, ...RULE, text("规则与算式"), "header"),
    across(row, ...SOURCES, text("来源单元格"), "header"),
  ];
}

function spendingRows({ spending, inputs }: Evaluation): readonly MoneyRow[] {
  if (spending === null) return [];
  const rows = shownCategories({ spending }).map((category): MoneyRow => {
    const { code, name, amount, share } = category;
    const key = categoryKey(category);
    const cells = inputs.spending?.categories.find((category) => category.code === code && category.name === name);
    return {
      name: `${code} ${name}`.trim(),
      words: ruleText(amount),
      amount: inTenThousands(`spending.${key}.amount`, amount),
      rate: ratio(`spending.${key}.share`, share),
      sources: cells === undefined ? amount.sources : cells.amounts.map(({ cell }) => cell.source),
    };
  });
  const total = { name: "支出合计", words: ruleText(spending.total), rate: null, sources: spending.total.sources };
  return [...rows, { ...total, amount: inTenThousands("spending.total", spending.total) }];
}

/** The year before, as 绩效评价汇总 shows it: its cells, or the file that it is carried over from. */
function rowsBefore({ spendingBefore, inputs }: Evaluation): readonly MoneyRow[] {
  if (spendingBefore === null) return [];
  const input = inputs.spendingBefore?.spending ?? null;
  const words = input === null ? "上年工作簿的数，只作比较" : "上年决算数，只作比较";
  const cellsOf = (amounts: readonly ReadAmount[] | undefined) =>
    amounts === undefined ? [spendingBefore.source] : amounts.map(({ cell }) => cell.source);
  const rows = spendingBefore.categories.map((category): MoneyRow => {
    const [key, { code, name, amount, share }] = [categoryKey(category), category];
    return {
      name: `上年 ${code} ${name}`,
      words,
      amount: inTenThousands(`before.${key}.amount`, { value: amount }),
      rate: ratio(`before.${key}.share`, { value: share }),
      sources: cellsOf(input?.categories.find((each) => categoryKey(each) === key)?.amounts),
    };
  });
  const total = inTenThousands("before.total", { value: spendingBefore.total });
  const printed = input?.total ? [input.total] : undefined;
  return [...rows, { name: "上年 支出合计", words, amount: total, rate: null, sources: cellsOf(printed) }];
}

function rowCells(entry: MoneyRow, index: number, row: number, form: ShownFigures): readonly PlanCell[] {
  const [first] = entry.sources;
  const sources = across(row, ...SOURCES, text(sourcesText(entry)), "small");
  return [
    at(row, COLUMN.number, text(String(index + 1)), "center"),
    at(row, COLUMN.name, text(entry.name), "left"),
    at(row, COLUMN.target, shown(entry.amount, form), "money"),
    entry.points === undefined
      ? at(row, COLUMN.targetNumber, shown(entry.rate, form), "percent")
      : at(row, COLUMN.targetNumber, shown(entry.points, form), "points"),
    across(row, ...RULE, entry.live == null ? text(entry.words) : textFormula(entry.live, entry.words), "small"),
    first === undefined || isOfAnotherFile(first) ? sources : linked(sources, first),
  ];
}

function isShown({ places, money }: ShownFigures, place: FormPlace): boolean {
  return places.has(place) || money.has(place);
}

function shown(figure: MoneyRow["amount"], form: ShownFigures): PlanContent {
  return figure === null ? BLANK : shownFigure(form, figure.place, figure.value);
}

function sourcesText({ sources }: MoneyRow): string {
  return sources.map((source) => placeName(source)).join("、");
}

function rowHeight(row: MoneyRow): number {
  const needed = Math.max(
    LINE_ROW,
    heightIn(BASIS_WIDTHS, row.name, COLUMN.name, COLUMN.name, "left"),
    heightIn(BASIS_WIDTHS, row.words, ...RULE, "small"),
    heightIn(BASIS_WIDTHS, sourcesText(row), ...SOURCES, "small"),
  );
  return Math.min(TALLEST_ROW, needed);
}
