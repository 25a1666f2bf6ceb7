import { type Decimal, divide, HUNDRED, isZero, round, subtract, sum, ZERO } from "../../amount/decimal";
import { fromYuan } from "../../amount/money-unit";
import type { Evaluation, SpendingBefore, SpendingResult } from "../../model/evaluation";
import type { PlanCell, PlanContent } from "../../model/plan";
import { numberFormula, ownCell, text } from "../content";
import { across, at, LINE_ROW } from "../grid";
import { heightIn } from "../row-height";
import { shownFigure, type ShownFigures } from "../shown-figures";
import { categoryKey, shownCategories } from "../spending-contents";
import { type ChartedBlock, chartBelow, CHART_HEIGHTS } from "./charted-block";
import { FIRST, LAST, SUMMARY_WIDTHS } from "./columns";
import { sharesNote } from "./shares-note";

/** Columns of the list: what it is, this year's amount and share, the year before's, and the change. */
const [NAME, AMOUNT, SHARE, AMOUNT_BEFORE, SHARE_BEFORE, CHANGE] = [0, 1, 2, 3, 4, 5] as const;

const CHANGE_PLACES = 4;

/** A category in either year. */
interface Line {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly amount: Decimal | null;
  readonly share: Decimal | null;
  readonly amountBefore: Decimal | null;
  readonly shareBefore: Decimal | null;
}

/** 支出构成 of this year beside the year before's: amounts, shares, the change, and a chart of both years' amounts. */
export function spendingBesideBefore(
  spending: SpendingResult,
  before: SpendingBefore,
  { year }: Evaluation,
  form: ShownFigures,
  top: number,
): ChartedBlock {
  const lines = linesOf(spending, before);
  const [first, totalRow] = [top + 2, top + 2 + lines.length];
  const [now, then] = [named(year?.value ?? null, "本年"), named(before.year, "上年")];
  const names = lines.map(({ name }) => name);
  const label = [names, now, then] as const;
  return {
    cells: [
      across(top, FIRST, LAST, text(`支出构成与上年比较（万元）`), "section"),
      ...["支出经济分类科目", `${now}金额`, `${now}占比`, `${then}金额`, `${then}占比`, "增减率"].map((words, column) =>
        at(top + 1, column, text(words), "header"),
      ),
      ...lines.flatMap((line, index) => lineCells(line, form, first + index)),
      ...totalCells(spending, before, lines, form, first),
    ],
    heights: [
      LINE_ROW,
      LINE_ROW,
      ...names.map((name) => Math.max(LINE_ROW, heightIn(SUMMARY_WIDTHS, name, NAME, NAME, "left"))),
      LINE_ROW,
      LINE_ROW,
      ...CHART_HEIGHTS,
    ],
    charts: [
      chartBelow(totalRow + 1, {
        categories: { top: first, left: NAME, bottom: totalRow - 1, right: NAME },
        series: (
          [
            [`${label[1]}金额（万元）`, AMOUNT],
            [`${label[2]}金额（万元）`, AMOUNT_BEFORE],
          ] as const
        ).map(([name, column]) => {
          return { name, values: { top: first, left: column, bottom: totalRow - 1, right: column } };
        }),
        names,
      }),
    ],
  };
}

function named(year: number | null, otherwise: string): string {
  return year === null ? otherwise : `${year}年`;
}

/** This year's categories, and those that only the year before had. */
function linesOf(spending: SpendingResult, { categories }: SpendingBefore): readonly Line[] {
  const own = shownCategories({ spending });
  const keys = new Set(own.map(categoryKey));
  const gone = categories.filter(
    (category) => !keys.has(categoryKey(category)) && category.amount !== null && !isZero(category.amount),
  );
  const lines = [
    ...own.map((category): Line => {
      const key = categoryKey(category);
      const then = categories.find((each) => categoryKey(each) === key);
      const [amount, share] = [category.amount.value, category.share.value];
      const [amountBefore, shareBefore] = [then?.amount ?? null, then?.share ?? null];
      return { key, code: category.code, name: category.name, amount, share, amountBefore, shareBefore };
    }),
    ...gone.map((category): Line => {
      const { code, name, amount, share } = category;
      return {
        ...{ key: categoryKey(category), code, name, amount: null, share: null },
        ...{ amountBefore: amount, shareBefore: share },
      };
    }),
  ];
  // in the order of the classification; a table without codes keeps its own
  return lines.some(({ code }) => code === "") ? lines : lines.sort((one, other) => (one.code < other.code ? -1 : 1));
}

function lineCells(line: Line, form: ShownFigures, row: number): readonly PlanCell[] {
  const { key, name, amount, share, amountBefore } = line;
  return [
    at(row, NAME, text(name), "left"),
    at(row, AMOUNT, shownFigure(form, `spending.${key}.amount`, tenThousands(amount)), "money"),
    at(row, SHARE, shownFigure(form, `spending.${key}.share`, ratio(share)), "percent"),
    at(row, AMOUNT_BEFORE, form.money.get(`before.${key}.amount`) ?? text("—"), "money"),
    at(row, SHARE_BEFORE, form.money.get(`before.${key}.share`) ?? text("—"), "percent"),
    at(row, CHANGE, changeContent(row, amount, amountBefore), "percent"),
  ];
}

function totalCells(
  spending: SpendingResult,
  before: SpendingBefore,
  lines: readonly Line[],
  form: ShownFigures,
  first: number,
): readonly PlanCell[] {
  const row = first + lines.length;
  const total = spending.total.value;
  const sums = [sumOf(lines.map(({ share }) => share)), sumOf(lines.map(({ shareBefore }) => shareBefore))] as const;
  const shares = (column: number, expected: Decimal | null): PlanContent =>
    expected === null
      ? text("—")
      : numberFormula(`SUM(${ownCell(first, column)}:${ownCell(row - 1, column)})`, expected);
  return [
    at(row, NAME, text("支出合计"), "header"),
    at(row, AMOUNT, shownFigure(form, "spending.total", tenThousands(total)), "moneyTotal"),
    at(row, SHARE, shares(SHARE, sums[0]), "percentTotal"),
    at(row, AMOUNT_BEFORE, form.money.get("before.total") ?? text("—"), "moneyTotal"),
    at(row, SHARE_BEFORE, shares(SHARE_BEFORE, sums[1]), "percentTotal"),
    at(row, CHANGE, changeContent(row, total, before.total), "percentTotal"),
    sharesNote(
      row + 1,
      [SHARE, SHARE_BEFORE].map((column, index) => ({ cell: ownCell(row, column), sum: sums[index] ?? null })),
    ),
  ];
}

/** The shares that are known, as a ratio. */
function sumOf(shares: readonly (Decimal | null)[]): Decimal | null {
  const known = shares.filter((share) => share !== null);
  return known.length === 0 ? null : divide(sum(known), HUNDRED);
}

/** By how much more or less was spent, of the amounts as they are printed; "—" where one of them is not there. */
function changeContent(row: number, amount: Decimal | null, before: Decimal | null): PlanContent {
  const [now, then] = [tenThousands(amount), tenThousands(before)];
  const change = now === null || then === null ? null : divide(subtract(now, then), then);
  if (change === null) return text("—");
  const [above, below] = [ownCell(row, AMOUNT), ownCell(row, AMOUNT_BEFORE)];
  return numberFormula(
    `IF(${below}=0,"—",ROUND((${above}-${below})/${below},${CHANGE_PLACES}))`,
    round(change, CHANGE_PLACES),
  );
}

function ratio(percent: Decimal | null): Decimal | null {
  return percent === null ? null : (divide(percent, HUNDRED) ?? ZERO);
}

function tenThousands(yuan: Decimal | null): Decimal | null {
  return yuan === null ? null : round(fromYuan(yuan, "ten-thousand-yuan"), 2);
}
