import { divide, HUNDRED, round, sum, ZERO } from "../../amount/decimal";
import { fromYuan } from "../../amount/money-unit";
import type { Area } from "../../model/area";
import type { CategoryResult, Evaluation } from "../../model/evaluation";
import type { PlanCell, PlanChart, PlanContent } from "../../model/plan";
import { numberFormula, ownCell, text } from "../content";
import { categoryKey, shownCategories } from "../money-contents";
import { shownFigure, type ShownFigures } from "../shown-figures";
import { across, type Block, LINE_ROW } from "../grid";
import { FIRST, LAST } from "./columns";

/** Rows that the chart covers, and their height: a fifth of the page. */
const CHART_ROWS = 9;

export interface ChartedBlock extends Block {
  readonly charts: readonly PlanChart[];
}

/** 支出构成: amount and share of each category, and a chart of the amounts. */
export function summarySpendingBlock({ spending }: Evaluation, form: ShownFigures, top: number): ChartedBlock {
  const shown = shownCategories({ spending });
  const total = spending?.total.value ?? null;
  if (spending === null || shown.length === 0) return { cells: [], heights: [], charts: [] };
  const rows = shown.map((category, index) => {
    const row = top + 2 + index;
    const { amount, share } = category;
    const key = categoryKey(category);
    const ratio = share.value === null ? null : (divide(share.value, HUNDRED) ?? ZERO);
    const yuan = amount.value ?? ZERO;
    return [
      across(row, FIRST, 1, text(category.name), "left"),
      across(row, 2, 3, shownFigure(form, `spending.${key}.amount`, tenThousands(yuan)), "money"),
      across(row, 4, LAST, shownFigure(form, `spending.${key}.share`, ratio), "percent"),
    ];
  });
  const last = top + 2 + shown.length;
  const cells: PlanCell[] = [
    across(top, FIRST, LAST, text("支出构成"), "section"),
    across(top + 1, FIRST, 1, text("支出经济分类科目"), "header"),
    across(top + 1, 2, 3, text("金额（万元）"), "header"),
    across(top + 1, 4, LAST, text("占总支出比重"), "header"),
    ...rows.flat(),
    across(last, FIRST, 1, text("支出合计"), "header"),
    across(last, 2, 3, shownFigure(form, "spending.total", total === null ? null : tenThousands(total)), "moneyTotal"),
    across(last, 4, LAST, shareTotal(shown, top + 2), "percentTotal"),
  ];
  return {
    cells,
    heights: [
      ...Array.from({ length: shown.length + 3 }, () => LINE_ROW),
      ...Array.from({ length: CHART_ROWS }, () => 20),
    ],
    charts: [
      chartOf(
        shown.map(({ name }) => name),
        top + 2,
        last,
      ),
    ],
  };
}

function shareTotal(shown: readonly CategoryResult[], first: number): PlanContent {
  const shares = shown.flatMap(({ share }) => (share.value === null ? [] : [share.value]));
  if (shares.length === 0) return text("—");
  const expected = divide(sum(shares), HUNDRED) ?? ZERO;
  return numberFormula(`SUM(${ownCell(first, 4)}:${ownCell(first + shown.length - 1, 4)})`, expected);
}

function tenThousands(yuan: NonNullable<NonNullable<Evaluation["spending"]>["total"]["value"]>) {
  return round(fromYuan(yuan, "ten-thousand-yuan"), 2);
}

function chartOf(names: readonly string[], first: number, totalRow: number): PlanChart {
  const column = (index: number): Area => ({ top: first, left: index, bottom: totalRow - 1, right: index });
  return {
    name: "支出构成图",
    kind: "bar",
    title: "支出构成（万元）",
    categories: column(FIRST),
    series: [{ name: "金额（万元）", values: column(2) }],
    place: { top: totalRow + 1, left: FIRST, bottom: totalRow + CHART_ROWS, right: LAST },
    altText: `各类支出金额条形图：${names.join("、")}`,
  };
}
