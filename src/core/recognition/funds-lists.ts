import type { MoneyUnit } from "../amount/money-unit";
import { toYuan } from "../amount/money-unit";
import type { Source } from "../model/area";
import type { FundsList, ReadAmount } from "../model/inputs";
import { readAmountText } from "../text/amount-text";
import { readAmount, readCell } from "./read-cells";
import { filledColumns, type SheetView } from "./sheet-view";
import { isFiller } from "./words";

/** 按收入性质分：, 按支出性质分： head a list below the block of funds; two of them may stand side by side. */
const HEADING = /^按.{2,8}分类?[:：]?$/;
/** A line of such a list. */
const LINE = /一般公共预算|政府性基金|国有资本|专户|财政拨款|财政资金|单位资金|其他|结转|基本支出|项目支出|经费/;
/** Rows below the block in which its lists stand. */
const REACH = 12;

/** The lists below a block of funds, each line with the amount beside its label or in the label's own cell. */
export function fundsLists(view: SheetView, block: Source, unit: MoneyUnit): readonly FundsList[] {
  const last = Math.min(view.bottom, block.area.bottom + REACH);
  for (let row = block.area.bottom + 1; row <= last; row++) {
    const headings = filledColumns(view, row).filter((column) => HEADING.test(view.key(row, column)));
    if (headings.length === 0) continue;
    return headings.map((from, at) => {
      const to = (headings[at + 1] ?? view.right + 1) - 1;
      const name = view.text(row, from).replace(/[:：]\s*$/, "");
      return { name, source: view.source(row, from), parts: partsBelow(view, row + 1, from, to, unit) };
    });
  }
  return [];
}

function partsBelow(view: SheetView, top: number, from: number, to: number, unit: MoneyUnit): FundsList["parts"] {
  const parts: FundsList["parts"][number][] = [];
  for (let row = top; row <= Math.min(view.bottom, top + REACH); row++) {
    const [label, ...beside] = filledColumns(view, row, from, to);
    if (label === undefined || !LINE.test(view.key(row, label))) break;
    const own = amountInLabel(view, row, label, unit);
    const column = beside.find((each) => !isFiller(view.key(row, each)));
    const amount = own ?? (column === undefined ? null : readAmount(view.sheet, view.source(row, column), unit));
    const name = view.text(row, label).replace(/^其中[:：]?|[:：].*$/g, "");
    if (amount !== null) parts.push({ name, amount });
  }
  return parts;
}

/** "其中：基本支出：3200.12": label and amount in one cell. */
function amountInLabel(view: SheetView, row: number, column: number, unit: MoneyUnit): ReadAmount | null {
  const written = /[:：]([^:：]*\d[^:：]*)$/.exec(view.text(row, column))?.[1];
  const read = written === undefined ? null : readAmountText(written);
  if (read?.kind !== "amount") return null;
  const cell = readCell(view.sheet, view.source(row, column));
  return { cell, written: read.written, yuan: toYuan(read.written, read.unit ?? unit), problem: null, fromText: true };
}
