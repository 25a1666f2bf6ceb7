import type { MoneyUnit } from "../../amount/money-unit";
import type { Source } from "../../model/area";
import { monthOfNumber } from "../../text/periods";
import { isOrganisation } from "../../text/title";
import { isFiller, isNumberingLabel } from "../words";
import { filledColumns, type SheetView } from "../sheet-view";
import { type Block, type BodyRow, isNumberingColumn, isValue } from "./blocks";
import { type Label, OTHER } from "./label";

/** A number of a table with all that its row, its heads and its section say of it. */
export interface MeasureCell {
  readonly source: Source;
  readonly marks: ReadonlySet<string>;
  readonly year: number | null;
  readonly month: number | null;
  readonly unit: MoneyUnit | null;
  /** The labels that decided, from the outermost head to the row's own. */
  readonly words: readonly string[];
}

type Reader = (text: string) => Label;

/** Marks that a part of a whole takes over from the line before it: 其中：在用 below 固定资产总额. */
export type Subjects = ReadonlySet<string>;

/** Every number of the table, described by its labels; of the `parts` that these name, the narrowest counts. */
export function cellsOf(
  block: Block,
  read: Reader,
  subjects: Subjects,
  parts: ReadonlySet<string> = new Set(),
): readonly MeasureCell[] {
  const numbering = new Set<number>();
  const { view } = block;
  for (let column = view.left; column <= view.right; column++) {
    if (isNumberingColumn(block, column)) numbering.add(column);
  }
  const heads = headReader(block);
  let before: ReadonlySet<string> = new Set();
  return block.body.flatMap((line) => {
    const columns = filledColumns(view, line.row).filter(
      (column) => !numbering.has(column) || !isOrdinal(view.key(line.row, column)),
    );
    return columns.flatMap((column) => {
      if (!isValue(view, line.row, column) || isFiller(view.key(line.row, column))) return [];
      if (isLabelNumber(heads(column), view.key(line.row, column))) return [];
      const own = rowLabels(block, line, columns, column, heads);
      const takenOver = own.map(read).some(isOfWhich) ? before : new Set<string>();
      const texts = [line.section, ...heads(column), ...own].filter((text) => text !== null);
      const cells = readings(texts).map((reading) =>
        described(view, line.row, column, narrowed(reading.map(read), parts), takenOver),
      );
      for (const { marks } of cells) {
        const held = [...marks].filter((mark) => subjects.has(mark));
        if (held.length > 0 && !marks.has("of-which")) before = new Set(held);
      }
      return cells;
    });
  });
}

const ALTERNATIVES = /^([\u4e00-\u9fa5]{3,6})[/／]([\u4e00-\u9fa5]{3,6})$/;

/** 年初数/预算数 over rows of both kinds: a cell under it is the one or the other. */
function readings(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.reduce<readonly (readonly string[])[]>(
    (found, text) => {
      const both = ALTERNATIVES.exec(text)?.slice(1) ?? [text];
      return found.flatMap((reading) => both.map((each) => [...reading, each]));
    },
    [[]],
  );
}

/** 1, 一, （二）: the number of a line, and nothing else. */
function isOrdinal(key: string): boolean {
  return isFiller(key) || /^[(（]?(?:[\d.]+|[一二三四五六七八九十]+)[)）、.]?$/.test(key);
}

/** 公务用车购置费 below 公务用车购置及运行费 is the former: wider labels lose their part. */
function narrowed(labels: readonly Label[], parts: ReadonlySet<string>): readonly Label[] {
  const isPart = (mark: string) => parts.has(mark);
  const last = labels.findLastIndex(({ marks }) => [...marks].some(isPart));
  return labels.map((label, at) =>
    at >= last ? label : { ...label, marks: new Set([...label.marks].filter((mark) => !isPart(mark))) },
  );
}

function isOfWhich({ marks }: Label): boolean {
  return marks.has("of-which");
}

function described(
  view: SheetView,
  row: number,
  column: number,
  labels: readonly Label[],
  takenOver: ReadonlySet<string>,
): MeasureCell {
  const years = new Set(labels.flatMap(({ year }) => year ?? []));
  const months = new Set(labels.flatMap(({ month }) => month ?? []));
  const marks = new Set([...takenOver, ...labels.flatMap(({ marks: each }) => [...each])]);
  if (years.size > 1 || months.size > 1) marks.add(OTHER);
  if (/[%％]\s*$/.test(view.text(row, column))) marks.add("rate");
  const [year] = years;
  const [month] = months;
  return {
    source: view.source(row, column),
    marks,
    year: year ?? null,
    month: month ?? null,
    unit: labels.findLast(({ unit }) => unit !== null)?.unit ?? null,
    words: labels.map(({ text }) => text),
  };
}

/** The words over a column, from the widest head down; a blank head cell belongs to the one merged from its left. */
function headReader(block: Block): (column: number) => readonly string[] {
  const { view, head } = block;
  const known = new Map<number, readonly string[]>();
  const lowest = (column: number) => head.findLast((row) => view.key(row, column) !== "");
  return (column) => {
    const found = known.get(column) ?? head.flatMap((row) => headWord(block, row, column, lowest) ?? []);
    known.set(column, found);
    return found;
  };
}

function headWord(
  { view, head }: Block,
  row: number,
  column: number,
  lowest: (column: number) => number | undefined,
): string | null {
  const own = wordAt(view, row, column);
  if (own !== "") return isNumberingLabel(own) ? null : own;
  // merged from the left, where both stand over heads of their own
  const below = lowest(column);
  if (below === undefined || below < row) return null;
  const beginsAbove = (from: number, to: number) =>
    head.some((above) => above < row && filledColumns(view, above, from, to).length > 0);
  for (let left = column - 1; left >= view.left; left--) {
    const key = wordAt(view, row, left);
    if (key === "") continue;
    return (lowest(left) ?? row) > row && !beginsAbove(left + 1, column) ? key : null;
  }
  return null;
}

/** A cell's words; a date is what its owner sees. */
function wordAt(view: SheetView, row: number, column: number): string {
  const shown = view.text(row, column);
  return typeof view.value(row, column) === "number" && /[年月]/.test(shown) ? shown : view.key(row, column);
}

/** 年度, 月份 and 时间 head numbers that are labels. */
function isLabelNumber(heads: readonly string[], key: string): boolean {
  return heads.some((head) => /^(?:[\u4e00-\u9fa5]{0,2}年度|年份|年)$/.test(head) || monthOfNumber(head, key) !== null);
}

/** The texts that name the row left of a number: the nearest run of them, past other numbers. */
function rowLabels(
  block: Block,
  { row }: BodyRow,
  columns: readonly number[],
  column: number,
  heads: (column: number) => readonly string[],
): readonly string[] {
  const { view } = block;
  const labels: string[] = [];
  let leftmost = column;
  for (const left of columns.filter((each) => each < column).reverse()) {
    const isLabel = isLabelNumber(heads(left), view.key(row, left)) || !isValue(view, row, left);
    if (!isLabel && labels.length > 0) break;
    if (!isLabel) continue;
    labels.unshift(labelText(view, row, left, heads(left)));
    leftmost = left;
  }
  if (labels.length === 0) return block.body.length === 1 ? [] : merged(block, row, firstValueColumn(block));
  if (block.body.length === 1 && labels.every((text) => isOrganisation(text))) return [];
  return [...merged(block, row, leftmost), ...labels];
}

function labelText(view: SheetView, row: number, column: number, heads: readonly string[]): string {
  const key = wordAt(view, row, column);
  return heads.reduce<string | null>((found, head) => found ?? monthOfNumber(head, key), null) ?? key;
}

/** The labels of cells merged over several rows, left of the row's own as far as nothing else stands there. */
function merged(block: Block, row: number, leftmost: number): readonly string[] {
  const { view, body } = block;
  const found: string[] = [];
  for (let column = leftmost - 1; column >= view.left; column--) {
    if (isNumberingColumn(block, column)) continue;
    if (view.key(row, column) !== "") break;
    const above = body.findLast((line) => line.row < row && view.key(line.row, column) !== "");
    if (above === undefined) continue;
    if (isValue(view, above.row, column)) break;
    found.unshift(view.key(above.row, column));
  }
  return found;
}

/** The first column of the table that holds a number in any row. */
function firstValueColumn(block: Block): number {
  const { view, body } = block;
  return Math.min(
    ...body.flatMap(
      ({ row }) =>
        filledColumns(view, row).find((column) => isValue(view, row, column) && !isNumberingColumn(block, column)) ??
        [],
    ),
  );
}
