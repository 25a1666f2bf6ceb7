import { formatSource, type Source } from "../model/area";
import type { ControlName } from "../model/inputs";
import type { ReferenceTable } from "../model/mapping";
import { cellSource } from "../model/snapshot";
import { isColumnNumbers } from "./column-numbers";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { isNumberingLabel, isTotalLabel } from "./words";

/**
 * The cells of the figures that control rates need: beside a label of their own ("编制数 | 45"), where a labelled row
 * crosses a headed column ("公用经费" under "决算数"), or in the 合计 row under a head of their own.
 */

const HEAD_ROWS = 12;

/** Where one figure stands. With `column` it is the crossing of a row and a head; else the label's own figure. */
interface Place {
  readonly name: ControlName;
  readonly kind: ReferenceTable["kind"];
  /** Words of the row, or of the label itself. */
  readonly label: RegExp;
  readonly column?: RegExp;
  /** Words that the table's title must have. */
  readonly title?: RegExp;
}

const BUDGET = /^(?:(?:政府)?采购)?(?:全年|调整)?(?:后)?预算(?:数|金额)?$/;
const INITIAL_BUDGET = /^(?:年初)?预算(?:数|金额)?$/;
const FINAL =
  /^(?:决算(?:数|金额)?|实际(?:政府)?采购(?:数|金额)?|(?:全年|实际)?(?:执行|支出)(?:数|金额)|金额|本年(?:决算)?数?)$/;
const BEFORE = /^上年(?:度)?(?:决算|支出|执行)?(?:数|金额)?$/;
const OPERATING = /^(?:日常)?公用(?:经费|支出)(?:合计)?$/;
const PROCUREMENT = /^政府采购(?:支出|金额|预算|情况)?(?:合计|总额|总计)?$/;
const IN_USE = /^(?:(?:实际)?在用(?:数|金额|价值)?|自用)$/;
const BOOK_VALUE = /^(?:(?:账面)?(?:原值|价值|金额)|合计)$/;
const ALL_FIXED = /^固定资产(?:合计|总计|总额)?$/;

/** In the order of preference: the first place of a name that is found counts. */
const PLACES: readonly Place[] = [
  { name: "carry-over", kind: "income-and-expenditure", label: /^年末结转(?:和|及)?结余(?:资金)?$/, column: FINAL },
  {
    name: "carry-over-before",
    kind: "income-and-expenditure",
    label: /^(?:年初|上年(?:末)?)结转(?:和|及)?结余(?:资金)?$/,
    column: FINAL,
  },
  { name: "operating-budget", kind: "income-and-expenditure", label: OPERATING, column: BUDGET },
  { name: "operating-budget", kind: "income-and-expenditure", label: OPERATING, column: INITIAL_BUDGET },
  { name: "operating-spent", kind: "income-and-expenditure", label: OPERATING, column: FINAL },
  { name: "three-public-before", kind: "three-public", label: /^[“"]?三公[”"]?经费(?:合计|支出)?$/, column: BEFORE },
  { name: "procurement-budget", kind: "procurement", label: /^(?:年度|全年)?(?:政府)?采购预算(?:数|金额|总额|合计)?$/ },
  { name: "procurement-budget", kind: "procurement", label: PROCUREMENT, column: BUDGET },
  { name: "procurement-spent", kind: "procurement", label: PROCUREMENT, column: FINAL },
  {
    name: "procurement-spent",
    kind: "procurement",
    label: /^(?:全年)?(?:实际(?:政府)?采购|(?:政府)?采购(?:支出|执行|完成|合同|决算))(?:数|金额|总额|合计)?$/,
  },
  { name: "fixed-assets-in-use", kind: "assets", label: /^(?:实际)?在用(?:的)?固定资产(?:原值|总额|总值|金额|合计)?$/ },
  { name: "fixed-assets", kind: "assets", label: ALL_FIXED, column: BOOK_VALUE },
  {
    name: "fixed-assets",
    kind: "assets",
    label: /^(?:全部|所有)?固定资产(?:账面)?(?:原值|总额|总值|金额|合计|总计)?$/,
  },
  {
    name: "fixed-assets-in-use",
    kind: "assets",
    title: /固定资产/,
    label: /^合计$/,
    column: IN_USE,
  },
  { name: "fixed-assets-in-use", kind: "assets", label: ALL_FIXED, column: IN_USE },
  { name: "fixed-assets", kind: "assets", title: /固定资产/, label: /^合计$/, column: BOOK_VALUE },
  { name: "posts", kind: "posts", label: /^(?:人员|核定|批复)?编制(?:人员|人)?(?:总)?(?:数|合计)?$/ },
  {
    name: "staff",
    kind: "posts",
    label:
      /^(?:年末)?(?:实有|实际)?在职(?:在编)?(?:人员|职工|人)?(?:总)?(?:数|人数|合计)?$|^(?:年末)?实有(?:人员)?(?:人)?数$/,
  },
];

/** The cell of every control figure that the table of this kind gives. */
export function controlCells(
  view: SheetView,
  { kind, title }: Pick<ReferenceTable, "kind" | "title">,
): readonly { readonly name: ControlName; readonly source: Source }[] {
  const found = new Map<ControlName, Source>();
  for (const place of PLACES) {
    if (place.kind !== kind || found.has(place.name) || place.title?.test(title) === false) continue;
    const source =
      place.column === undefined ? ownFigure(view, place.label) : crossing(view, place.label, place.column);
    if (source !== null) found.set(place.name, source);
  }
  // one cell cannot be two figures: where it was found for both, which of them it is stays open
  const times = new Map<string, number>();
  for (const source of found.values()) times.set(formatSource(source), (times.get(formatSource(source)) ?? 0) + 1);
  return [...found].flatMap(([name, source]) => (times.get(formatSource(source)) === 1 ? [{ name, source }] : []));
}

/** "一、公用经费（万元）：" as "公用经费". */
function plain(key: string): string {
  return key
    .replace(/^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、．]|其中[:：])/, "")
    .replace(/[(（][^()（）]*[)）]$/, "")
    .replace(/[:：]$/, "");
}

function* cellsOf(view: SheetView, label: RegExp): Generator<readonly [row: number, column: number]> {
  for (let row = view.top; row <= view.bottom; row++) {
    for (const column of filledColumns(view, row)) {
      if (label.test(plain(view.key(row, column))) && !isFormerYear(view, row, column)) yield [row, column];
    }
  }
}

/** The number beside the label (its row's next filled cell), else the one under it in the 合计 row or the only row. */
function ownFigure(view: SheetView, label: RegExp): Source | null {
  for (const [row, column] of cellsOf(view, label)) {
    const beside = filledColumns(view, row, column + 1).find(
      (next) => !isNumbering(view, row, next) && !isBefore(view, row, next),
    );
    if (beside !== undefined && isFigure(view, row, beside)) return cellSource(view.sheet, row, beside);
    const under = totalUnder(view, row, column);
    if (under !== null) return cellSource(view.sheet, under, column);
  }
  return null;
}

/** 期初数 beside 期末数: how the year began. */
function isBefore(view: SheetView, row: number, column: number): boolean {
  return headsOf(view, row, column).some((key) => /^(?:期初|年初|上年)/.test(key));
}

/** A number, or a number of people. */
function isFigure(view: SheetView, row: number, column: number): boolean {
  return isNumeric(view.value(row, column)) || /^\d+[人名]$/.test(view.key(row, column));
}

/** The row of 合计 under a head; without one, the only row that holds a number there. */
function totalUnder(view: SheetView, head: number, column: number): number | null {
  const rows: number[] = [];
  for (let row = head + 1; row <= view.bottom; row++) {
    if (!isNumeric(view.value(row, column)) || isColumnNumbers(view, row)) continue;
    if (filledColumns(view, row, view.left, column).some((each) => isTotalLabel(plain(view.key(row, each)))))
      return row;
    rows.push(row);
  }
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** The cell of the labelled row under the nearest head to the right of the label. */
function crossing(view: SheetView, label: RegExp, head: RegExp): Source | null {
  for (const [row, column] of cellsOf(view, label)) {
    const at = filledColumns(view, row, column + 1).find(
      (each) =>
        isNumeric(view.value(row, each)) &&
        headsOf(view, row, each).some((key) => head.test(key)) &&
        !isFormerYear(view, row, each),
    );
    if (at !== undefined && !anotherLabelBetween(view, row, column, at)) return cellSource(view.sheet, row, at);
  }
  return null;
}

/** The other side of a table in two halves has a label of its own. */
function anotherLabelBetween(view: SheetView, row: number, from: number, to: number): boolean {
  return filledColumns(view, row, from + 1, to - 1).some((column) => !isNumeric(view.value(row, column)));
}

/** Under 2022年 where columns under 2023年 stand beside it. */
function isFormerYear(view: SheetView, row: number, column: number): boolean {
  const own = yearOver(view, row, column);
  if (own === null) return false;
  for (let each = column + 1; each <= view.right; each++) if ((yearOver(view, row, each) ?? 0) > own) return true;
  return false;
}

/** The year of the merged head that a column stands under. */
function yearOver(view: SheetView, row: number, column: number): number | null {
  for (let above = Math.max(view.top, row - HEAD_ROWS); above < row; above++) {
    let left = column;
    while (left > view.left && view.key(above, left) === "") left--;
    const key = view.key(above, left);
    if (/^20\d\d年?度?$/.test(key)) return Number(key.slice(0, 4));
  }
  return null;
}

function headsOf(view: SheetView, row: number, column: number): readonly string[] {
  const heads: string[] = [];
  for (let each = view.top; each <= Math.min(row - 1, view.top + HEAD_ROWS); each++) {
    const key = plain(view.key(each, column));
    if (key !== "") heads.push(key);
  }
  return heads;
}

/** 行次: the numbers of printed lines, never figures. */
function isNumbering(view: SheetView, row: number, column: number): boolean {
  return headsOf(view, row, column).some(isNumberingLabel);
}
