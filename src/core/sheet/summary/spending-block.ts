import { type Decimal, divide, HUNDRED, round, sum, ZERO } from "../../amount/decimal";
import { fromYuan } from "../../amount/money-unit";
import type { CategoryResult, Evaluation } from "../../model/evaluation";
import type { PlanCell, PlanContent } from "../../model/plan";
import { numberFormula, ownCell, text } from "../content";
import { categoryKey, shownCategories } from "../spending-contents";
import { shownFigure, type ShownFigures } from "../shown-figures";
import { across, LINE_ROW } from "../grid";
import { type ChartedBlock, chartBelow, CHART_HEIGHTS } from "./charted-block";
import { FIRST, LAST } from "./columns";
import { sharesNote } from "./shares-note";
import { spendingBesideBefore } from "./spending-before-block";

/** 支出构成: amount and share of each category, beside the year before's where known, and a chart of the amounts. */
export function summarySpendingBlock(evaluation: Evaluation, form: ShownFigures, top: number): ChartedBlock {
  const { spending, spendingBefore } = evaluation;
  const shown = shownCategories({ spending });
  const total = spending?.total.value ?? null;
  if (spending === null || shown.length === 0) return { cells: [], heights: [], charts: [] };
  if (spendingBefore !== null) return spendingBesideBefore(spending, spendingBefore, evaluation, form, top);
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
    sharesNote(last + 1, [{ cell: ownCell(last, 4), sum: sumOfShares(shown) }]),
  ];
  return {
    cells,
    heights: [...Array.from({ length: shown.length + 4 }, () => LINE_ROW), ...CHART_HEIGHTS],
    charts: [
      chartBelow(last + 1, {
        categories: { top: top + 2, left: FIRST, bottom: last - 1, right: FIRST },
        series: [{ name: "金额（万元）", values: { top: top + 2, left: 2, bottom: last - 1, right: 2 } }],
        names: shown.map(({ name }) => name),
      }),
    ],
  };
}

function shareTotal(shown: readonly CategoryResult[], first: number): PlanContent {
  const expected = sumOfShares(shown);
  if (expected === null) return text("—");
  return numberFormula(`SUM(${ownCell(first, 4)}:${ownCell(first + shown.length - 1, 4)})`, expected);
}

/** As a ratio; null where there is no total to have shares of. */
function sumOfShares(shown: readonly CategoryResult[]): Decimal | null {
  const shares = shown.flatMap(({ share }) => (share.value === null ? [] : [share.value]));
  return shares.length === 0 ? null : divide(sum(shares), HUNDRED);
}

function tenThousands(yuan: NonNullable<NonNullable<Evaluation["spending"]>["total"]["value"]>) {
  return round(fromYuan(yuan, "ten-thousand-yuan"), 2);
}
