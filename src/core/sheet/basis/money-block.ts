import { type Decimal, divide, HUNDRED, round, ZERO } from "../../amount/decimal";
import { fromYuan } from "../../amount/money-unit";
import type { Source } from "../../model/area";
import type { Evaluation, Figure } from "../../model/evaluation";
import type { ReadAmount } from "../../model/inputs";
import type { PlanCell, PlanContent } from "../../model/plan";
import { say } from "../../wording";
import { BLANK, placeName, text } from "../content";
import type { FormPlace } from "../form-places";
import { categoryKey, shownCategories } from "../spending-contents";
import { across, at, type Block, LINE_ROW } from "../grid";
import { heightIn, TALLEST_ROW } from "../row-height";
import { shownFigure, type ShownFigures } from "../shown-figures";
import { linked } from "../linked-cell";
import { BASIS_WIDTHS, type BasisPlaces, COLUMN } from "./places";

const LAST = COLUMN.check;
const RULE = [COLUMN.upper, COLUMN.arithmetic] as const;
const SOURCES = [COLUMN.weight, LAST] as const;

interface MoneyRow {
  readonly name: string;
  /** The rule in words and the arithmetic. */
  readonly words: string;
  readonly amount: { readonly place: FormPlace; readonly value: Decimal } | null;
  readonly rate: { readonly place: FormPlace; readonly value: Decimal } | null;
  readonly sources: readonly Source[];
}

/** Amounts, shares, execution rate and its points: as the form shows them, with the rule and every source cell. */
export function moneyBlock(evaluation: Evaluation, { moneyTop: top }: BasisPlaces, form: ShownFigures): Block {
  const rows = [...spendingRows(evaluation), ...rowsBefore(evaluation), ...executionRows(evaluation)].filter(
    ({ amount, rate }) => isShown(form, amount?.place ?? rate?.place ?? "total.grade"),
  );
  if (rows.length === 0) return { cells: [], heights: [] };
  return {
    cells: [
      across(top, COLUMN.number, LAST, text("支出与预算执行"), "section"),
      at(top + 1, COLUMN.number, text("序号"), "header"),
      at(top + 1, COLUMN.name, text("项目"), "header"),
      at(top + 1, COLUMN.target, text("金额（万元）"), "header"),
      at(top + 1, COLUMN.targetNumber, text("占比、比率"), "header"),
      across(top + 1, ...RULE, text("规则与算式"), "header"),
      across(top + 1, ...SOURCES, text("来源单元格"), "header"),
      ...rows.flatMap((row, index) => rowCells(row, index, top + 2 + index, form)),
    ],
    heights: [LINE_ROW, LINE_ROW, ...rows.map(rowHeight)],
  };
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

function executionRows({ execution }: Evaluation): readonly MoneyRow[] {
  if (execution === null) return [];
  const { budget, spent, rate, score } = execution;
  const row = (name: string, figure: Figure, places: Pick<MoneyRow, "amount" | "rate">): MoneyRow => ({
    name,
    words: ruleText(figure),
    ...places,
    sources: figure.sources,
  });
  return [
    row("全年预算数", budget, { amount: inTenThousands("execution.budget", budget), rate: null }),
    row("全年执行数", spent, { amount: inTenThousands("execution.spent", spent), rate: null }),
    row("执行率", rate, { amount: null, rate: ratio("execution.rate", rate) }),
    row("执行率得分", score, {
      amount: score.value === null ? null : { place: "execution.score", value: score.value },
      rate: null,
    }),
  ];
}

function inTenThousands(place: FormPlace, { value }: Pick<Figure, "value">): MoneyRow["amount"] {
  return value === null ? null : { place, value: round(fromYuan(value, "ten-thousand-yuan"), 2) };
}

function ratio(place: FormPlace, { value }: Pick<Figure, "value">): MoneyRow["rate"] {
  return value === null ? null : { place, value: divide(value, HUNDRED) ?? ZERO };
}

function rowCells(entry: MoneyRow, index: number, row: number, form: ShownFigures): readonly PlanCell[] {
  const [first] = entry.sources;
  const sources = across(row, ...SOURCES, text(sourcesText(entry)), "small");
  return [
    at(row, COLUMN.number, text(String(index + 1)), "center"),
    at(row, COLUMN.name, text(entry.name), "left"),
    at(row, COLUMN.target, shown(entry.amount, form), "money"),
    at(row, COLUMN.targetNumber, shown(entry.rate, form), "percent"),
    across(row, ...RULE, text(entry.words), "small"),
    first === undefined || isElsewhere(first) ? sources : linked(sources, first),
  ];
}

/** A place in another file: "[2022.xlsx]支出". */
function isElsewhere({ sheet }: Source): boolean {
  return sheet.startsWith("[");
}

function isShown({ places, money }: ShownFigures, place: FormPlace): boolean {
  return places.has(place) || money.has(place);
}

function shown(figure: MoneyRow["amount"], form: ShownFigures): PlanContent {
  return figure === null ? BLANK : shownFigure(form, figure.place, figure.value);
}

function ruleText({ rule, arithmetic, value }: Figure): string {
  const result = arithmetic === null || value === null ? [] : [`${arithmetic} = ${value}`];
  return [say(rule, "zh-CN"), ...result].join("\n");
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
