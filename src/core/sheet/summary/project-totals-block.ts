import { type Decimal, decimalFromCell, divide, isZero, round, sum } from "../../amount/decimal";
import type { PlanCell, PlanContent } from "../../model/plan";
import type { GradeBand } from "../../profiles/profile";
import { numberFormula, ownCell, quotientFormula, text } from "../content";
import { across, at, type Block, LINE_ROW } from "../grid";
import { FIRST, LAST } from "./columns";
import { BUDGET, GRADE, PROJECT_HEADS, RATE, SCORE, SPENT } from "./projects-block";

const HEADERS = ["项目数", "全年预算数合计", "全年执行数合计", "执行率", "平均得分", "有得分的项目数"];
const RATE_PLACES = 4;

export const TOTALS_HEIGHTS: readonly number[] = [LINE_ROW, LINE_ROW, LINE_ROW, LINE_ROW];

/** What a list of projects that follows on its own pages adds up to: formulas over that list, which begins in row `listTop`. */
export function projectTotalsBlock(list: Block, listTop: number, grades: readonly GradeBand[], top: number): Block {
  const rows = list.heights.length - PROJECT_HEADS;
  const [first, last] = [listTop + PROJECT_HEADS, listTop + PROJECT_HEADS + rows - 1];
  const range = (column: number) => `${ownCell(first, column)}:${ownCell(last, column)}`;
  const numbers = (column: number) => numbersIn(list.cells, first, column);
  const row = top + 2;
  const scores = numbers(SCORE);
  return {
    cells: [
      across(top, FIRST, LAST, text("各项目自评合计（万元；逐个项目见附页）"), "section"),
      ...HEADERS.map((label, column) => at(top + 1, column, text(label), "header")),
      at(row, 0, numberFormula(`ROWS(${range(0)})`, decimalFromCell(rows)), "weight"),
      ...[BUDGET, SPENT].map((column) => at(row, column, total(range(column), numbers(column)), "money")),
      at(row, RATE, rate(row, [numbers(SPENT), numbers(BUDGET)], rows), "percent"),
      at(row, SCORE, mean(range(SCORE), scores), "points"),
      at(row, GRADE, numberFormula(`COUNT(${range(SCORE)})`, decimalFromCell(scores.length)), "weight"),
      across(row + 1, FIRST, 0, text("各等级项目数"), "header"),
      across(row + 1, 1, LAST, gradeCounts(range(GRADE), gradesIn(list.cells, first), grades), "center"),
    ],
    heights: TOTALS_HEIGHTS,
  };
}

function numbersIn(cells: readonly PlanCell[], first: number, column: number): readonly Decimal[] {
  return cells.flatMap(({ area, content }) => {
    if (area.top < first || area.left !== column) return [];
    const shown = content.kind === "formula" ? content.expected : content;
    return shown.kind === "number" ? [shown.number] : [];
  });
}

function gradesIn(cells: readonly PlanCell[], first: number): readonly string[] {
  return cells.flatMap(({ area, content }) => {
    if (area.top < first || area.left !== GRADE) return [];
    const shown = content.kind === "formula" ? content.expected : content;
    return shown.kind === "text" ? [shown.text] : [];
  });
}

function total(range: string, numbers: readonly Decimal[]): PlanContent {
  return numbers.length === 0 ? text("—") : numberFormula(`SUM(${range})`, sum(numbers));
}

/** Only where every project says both: else the sums are of different projects. */
function rate(row: number, [spent, budget]: readonly [readonly Decimal[], readonly Decimal[]], rows: number) {
  const base = sum(budget);
  if (spent.length < rows || budget.length < rows || isZero(base)) return text("—");
  const ratio = divide(sum(spent), base);
  if (ratio === null) return text("—");
  const [above, below] = [ownCell(row, SPENT), ownCell(row, BUDGET)];
  return numberFormula(quotientFormula(above, below, RATE_PLACES), round(ratio, RATE_PLACES));
}

function mean(range: string, scores: readonly Decimal[]): PlanContent {
  const average = divide(sum(scores), decimalFromCell(scores.length));
  return average === null
    ? text("—")
    : numberFormula(`IF(COUNT(${range})=0,"—",ROUND(AVERAGE(${range}),2))`, round(average, 2));
}

/** "优 12 个　良 3 个". */
function gradeCounts(range: string, given: readonly string[], grades: readonly GradeBand[]): PlanContent {
  const parts = grades.map(({ name }) => `"${name} "&COUNTIF(${range},"${name}")&" 个"`);
  const expected = grades.map(({ name }) => `${name} ${String(given.filter((grade) => grade === name).length)} 个`);
  return { kind: "formula", formula: parts.join('&"　"&'), expected: { kind: "text", text: expected.join("　") } };
}
