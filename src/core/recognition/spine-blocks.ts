import { economicSystemOf, isClassCode, isFunctionalCode } from "../classification";
import { isAccountNumber } from "../classification/account-number";
import { FUND } from "./amount-words";
import type { Spine } from "./economic-spines";
import { GAP, SPLIT_GAP } from "./economic-lines";
import type { Mention } from "./mentions";
import type { SheetView } from "./sheet-view";
import { isOtherOutlay, isSectionLabel } from "./words";

/** Rows above a list in which its own heading stands. */
const HEADING_ROWS = 4;

/**
 * 二、项目支出, 经营支出 or 2130305 水利工程建设 between two rows: the categories begin again, and belong to the same spending. What
 * kind of heading it is, since one inside another would hold the same amounts again; null for none.
 */
export function headingBetween(view: SheetView, column: number, from: number, to: number): string | null {
  if (fundBeside(view, column, to)) return "fund";
  for (let row = to - 1; row > from; row--) {
    for (let each = Math.max(view.left, column - 1); each <= column + 1; each++) {
      const key = view.key(row, each);
      if (isAccountNumber(key) || isSectionLabel(key) || isOtherOutlay(key)) return "section";
      if (isFund(key)) return "fund";
      if (isFunctionalCode(key)) return `function ${String(key.length)}`;
      if (economicSystemOf(key) === "government") return `government ${String(key.length)}`;
    }
  }
  return null;
}

/** 二、政府性基金预算财政拨款, and without its number. */
function isFund(key: string): boolean {
  return FUND.test(key.replace(/^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\d+[.、])/, ""));
}

/** A column left of the list says from this row on another fund than above: 资金性质. */
function fundBeside(view: SheetView, column: number, row: number): boolean {
  for (let each = Math.max(view.left, column - 2); each < column; each++) {
    const own = view.key(row, each);
    if (!isFund(own)) continue;
    let above = row - 1;
    while (above > view.top && view.key(above, each) === "") above--;
    return view.key(above, each) !== own;
  }
  return false;
}

/** Cuts a column's mentions where a list begins again or after a long gap. */
export function cut(view: SheetView, mentions: readonly Mention[], split: boolean): Mention[][] {
  const blocks: Mention[][] = [];
  let seen = new Set<string>();
  let heading: string | null = null;
  let last = -GAP;
  for (const mention of mentions) {
    const classCode = mention.codes.find(isClassCode) ?? "";
    const apart = mention.row - last > 1 && classCode !== "" && !/(小计|合计)$/.test(mention.name);
    const again = split
      ? apart && seen.has(classCode) && [...seen].some((earlier) => earlier > classCode)
      : apart && seen.has(classCode) && !isLastItem(mention, blocks.at(-1));
    const next = again ? headingBetween(view, mention.column, last, mention.row) : null;
    const goesOn = next !== null && (heading === null || next === heading);
    if (blocks.length === 0 || (again && !goesOn) || mention.row - last > (split ? SPLIT_GAP : GAP)) {
      blocks.push([]);
      seen = new Set();
      heading = headingBetween(view, mention.column, Math.max(last, mention.row - HEADING_ROWS), mention.row);
    }
    blocks.at(-1)?.push(mention);
    if (classCode !== "") seen.add(classCode);
    last = mention.row;
  }
  return blocks;
}

/** 其他支出 is the 类 399 and, further down, its own last 款. */
function isLastItem(mention: Mention, block: readonly Mention[] | undefined): boolean {
  return (
    !mention.coded &&
    mention.codes.length > 2 &&
    block?.at(-1)?.codes.some((code) => mention.codes.some((each) => code.startsWith(each))) === true
  );
}

/** The rows at which the sections of a list begin that holds its categories once under each of several headings. */
export function sectionsOf(view: SheetView, { left, lines }: Spine): readonly number[] {
  let last = -1;
  let seen = new Set<string>();
  const begins: number[] = [];
  for (const { row, code, name } of lines) {
    const again = seen.has(code) && !/(小计|合计)$/.test(name);
    if (last < 0 || again || (row - last > 1 && headingBetween(view, left, last, row) !== null)) {
      begins.push(row);
      seen = new Set();
    }
    if (code !== "") seen.add(code);
    last = row;
  }
  return begins;
}
