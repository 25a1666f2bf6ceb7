import { add, type Decimal, decimal, formatGrouped, subtract, sum, ZERO } from "../../src/core/amount/decimal";
import { columnName } from "../../src/core/model/area";
import type { PlanCell, SheetContent } from "../../src/core/model/plan";
import { BLANK, block, formula, number, text } from "./layout";
import { ECONOMIC_CATEGORIES, type EconomicCategory, type EconomicItem, FUNCTIONAL_LINES } from "./spending-data";
import { STYLES } from "./styles";

/**
 * 支出决算明细表 as the final-accounts software prints it (财决05表): one column for every 款 under its 类, a row of column
 * numbers (栏次), the 合计 row, and one row for every functional item.
 */

const DEPARTMENT = "江门市政务服务和数据管理局";
const TOTAL_COLUMN = 4;
const TOTAL_ROW = 9;
const FIRST_CODE_LENGTH = 3;
/** The head stands over the first columns, where a reader looks for it. */
const HEAD_RIGHT = "J";

interface CategoryColumns {
  readonly category: EconomicCategory;
  readonly subtotal: number;
  readonly items: readonly { readonly item: EconomicItem; readonly column: number }[];
}

function categoryColumns(): readonly CategoryColumns[] {
  let next = TOTAL_COLUMN + 1;
  return ECONOMIC_CATEGORIES.map((category) => {
    const subtotal = next++;
    const items = category.items.map((item) => ({ item, column: next++ }));
    return { category, subtotal, items };
  });
}

const COLUMNS = categoryColumns();
const LAST_COLUMN = TOTAL_COLUMN + COLUMNS.reduce((count, { items }) => count + 1 + items.length, 0);

/** What one functional item pays of one 款; null where it pays nothing. */
function leafAmount(item: EconomicItem, code: string): Decimal | null {
  if (item.amount === null) return null;
  const part = item.split.find(([line]) => line === code);
  if (!part) return null;
  if (part[1] !== undefined) return decimal(part[1]);
  const others = sum(item.split.flatMap(([, amount]) => (amount === undefined ? [] : [decimal(amount)])));
  return subtract(decimal(item.amount), others);
}

/** A line's amount of one 款: its own, or the sum of the lines under it. */
function lineAmount(item: EconomicItem, code: string): Decimal | null {
  const leaves = FUNCTIONAL_LINES.filter((line) => line.code.startsWith(code) && line.code.length === 7)
    .map((line) => leafAmount(item, line.code))
    .filter((amount) => amount !== null);
  return leaves.length === 0 ? null : sum(leaves);
}

function amountCells(row: number, amountOf: (item: EconomicItem) => Decimal | null, bold: boolean): PlanCell[] {
  const style = bold ? "moneyBold" : "money";
  const cells: PlanCell[] = [];
  let total = ZERO;
  for (const { subtotal, items } of COLUMNS) {
    const amounts = items.map(({ item, column }) => ({ column, amount: amountOf(item) }));
    const subtotalValue = sum(amounts.flatMap(({ amount }) => (amount === null ? [] : [amount])));
    const range = `${columnName(subtotal + 1)}${row}:${columnName(subtotal + items.length)}${row}`;
    cells.push(block(`${columnName(subtotal)}${row}`, formula(`SUM(${range})`, subtotalValue), style));
    for (const { column, amount } of amounts) {
      cells.push(block(`${columnName(column)}${row}`, amount === null ? BLANK : number(amount), style));
    }
    total = add(total, subtotalValue);
  }
  const subtotals = COLUMNS.map(({ subtotal }) => `${columnName(subtotal)}${row}`).join("+");
  cells.push(block(`${columnName(TOTAL_COLUMN)}${row}`, formula(subtotals, total), style));
  return cells;
}

function head(): PlanCell[] {
  return [
    block(`A1:${HEAD_RIGHT}1`, text("支出决算明细表"), "title"),
    block(`${HEAD_RIGHT}2`, text("财决05表"), "noteRight"),
    block("A3:F3", text(`编制单位：${DEPARTMENT}`), "note"),
    block("G3", text("2023年度"), "noteCenter"),
    block(`${HEAD_RIGHT}3`, text("金额单位：元"), "noteRight"),
  ];
}

function columnHeaders(): PlanCell[] {
  const cells = [
    block("A4:D4", text("项目"), "header"),
    block("E4:E7", text("合计"), "header"),
    block("A5:C7", text("支出功能分类科目编码"), "header"),
    block("D5:D7", text("科目名称"), "header"),
    block("A8:A9", text("类"), "header"),
    block("B8:B9", text("款"), "header"),
    block("C8:C9", text("项"), "header"),
    block("D8", text("栏次"), "header"),
  ];
  for (const { category, subtotal, items } of COLUMNS) {
    const right = columnName(subtotal + items.length);
    cells.push(block(`${columnName(subtotal)}4:${right}4`, text(category.name), "header"));
    cells.push(block(`${columnName(subtotal)}5:${columnName(subtotal)}7`, text("小计"), "header"));
    for (const { item, column } of items) {
      cells.push(block(`${columnName(column)}5:${columnName(column)}7`, text(item.name), "header"));
    }
  }
  for (let column = TOTAL_COLUMN; column <= LAST_COLUMN; column++) {
    cells.push(block(`${columnName(column)}8`, number(String(column - TOTAL_COLUMN + 1)), "label"));
  }
  return cells;
}

function functionalRows(): PlanCell[] {
  return FUNCTIONAL_LINES.flatMap(({ code, name }, index) => {
    const row = TOTAL_ROW + 1 + index;
    const indent = "　".repeat((code.length - FIRST_CODE_LENGTH) / 2);
    return [
      block(`A${row}:C${row}`, text(code), "code"),
      block(`D${row}`, text(indent + name), "body"),
      ...amountCells(row, (item) => lineAmount(item, code), false),
    ];
  });
}

/** A split that names a line twice or gives more than there is would make the rows lie. */
function checkSplits(): void {
  for (const { items } of ECONOMIC_CATEGORIES) {
    for (const item of items.filter(({ amount }) => amount !== null)) {
      const paid = sum(FUNCTIONAL_LINES.flatMap(({ code }) => leafAmount(item, code) ?? []));
      if (paid !== decimal(item.amount ?? "0")) {
        throw new Error(`${item.name}: the lines pay ${formatGrouped(paid, 2)}, not ${String(item.amount)}`);
      }
    }
  }
}

export function spendingSheet(): SheetContent {
  checkSplits();
  const lastRow = TOTAL_ROW + FUNCTIONAL_LINES.length;
  return {
    name: "支出决算明细表",
    visibility: "visible",
    styles: STYLES,
    columnWidths: [4, 4, 4, 36, 17, ...Array.from({ length: LAST_COLUMN - TOTAL_COLUMN }, () => 15)],
    rowHeights: [30, 16, 18, 22, 16, 16, 16, 18, 20, ...FUNCTIONAL_LINES.map(() => 18), 18],
    cells: [
      ...head(),
      ...columnHeaders(),
      block(`D${TOTAL_ROW}`, text("合计"), "labelBold"),
      ...amountCells(TOTAL_ROW, ({ amount }) => (amount === null ? null : decimal(amount)), true),
      ...functionalRows(),
      block(
        `A${lastRow + 1}:${HEAD_RIGHT}${lastRow + 1}`,
        text("注：本表反映部门本年度支出的明细情况。各类合计与公开的决算数一致，款级金额为示例数据。"),
        "note",
      ),
    ],
    frozenRows: TOTAL_ROW,
    print: null,
  };
}
