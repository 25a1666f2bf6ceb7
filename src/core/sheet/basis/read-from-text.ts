import type { Decimal } from "../../amount/decimal";
import { isOfAnotherFile } from "../../model/area";
import { fromYuan, MONEY_UNITS, type MoneyUnit } from "../../amount/money-unit";
import type { CategoryInput, Inputs, ReadAmount, ReadCell, ReadNumber } from "../../model/inputs";

/** A number that stands in the workbook as text: no formula can refer to it, so 评分依据 holds what was read. */
export interface ReadFromText {
  readonly cell: ReadCell;
  /** What the cell said. */
  readonly words: string;
  /** What it is, for a person. */
  readonly purpose: string;
  readonly number: Decimal;
  /** "元", "分". */
  readonly unit: string;
}

/** Every amount and every number of points that was read from text, in the order of the form. */
export function cellsReadFromText(inputs: Inputs): readonly ReadFromText[] {
  const { spending, spendingBefore, execution, indicators, history } = inputs;
  const found: ReadFromText[] = [];
  const amount = (read: ReadAmount | null, purpose: string, unit: MoneyUnit): void => {
    if (read === null || !read.fromText || read.yuan === null || typeof read.cell.value !== "string") return;
    const { cell, yuan } = read;
    found.push({ cell, words: read.cell.value, purpose, number: fromYuan(yuan, unit), unit: MONEY_UNITS[unit].label });
  };
  const points = (read: ReadNumber | null, purpose: string): void => {
    if (read === null || read.number === null || typeof read.cell.value !== "string") return;
    found.push({ cell: read.cell, words: read.cell.value, purpose, number: read.number, unit: "分" });
  };
  const category = ({ name, amounts, items }: CategoryInput, unit: MoneyUnit, year = ""): void => {
    for (const read of amounts) amount(read, `${year}${name}`, unit);
    for (const item of items) category(item, unit, year);
  };
  if (spending !== null) {
    for (const part of spending.categories) category(part, spending.table.unit);
    amount(spending.total, "支出合计", spending.table.unit);
  }
  if (spendingBefore !== null) {
    const { categories, total, table } = spendingBefore.spending;
    for (const part of categories) category({ ...part, items: [] }, table.unit, "上年 ");
    amount(total, "上年 支出合计", table.unit);
  }
  if (execution !== null) {
    const { unit } = execution;
    amount(execution.initialBudget, "年初预算数", unit);
    amount(execution.budget, "全年预算数", unit);
    amount(execution.spent, "全年执行数", unit);
    for (const part of execution.parts) {
      amount(part.initialBudget, `${part.name} 年初预算数`, unit);
      amount(part.budget, `${part.name} 全年预算数`, unit);
      amount(part.spent, `${part.name} 全年执行数`, unit);
    }
    points(execution.weight, "预算执行率 分值");
  }
  for (const indicator of indicators?.indicators ?? []) {
    points(indicator.weight, `${indicator.level3} 分值`);
    points(indicator.typedScore, `${indicator.level3} 得分`);
  }
  for (const { year, kind, score } of history) {
    // a result carried over stands in another file, which no formula can watch
    if (score !== null && !isOfAnotherFile(score.cell.source)) points(score, `${year ?? ""}年 ${kind} 得分`.trim());
  }
  return unique(found);
}

function unique(list: readonly ReadFromText[]): readonly ReadFromText[] {
  const cells = new Set<ReadCell>();
  return list.filter(({ cell }) => !cells.has(cell) && cells.add(cell));
}
