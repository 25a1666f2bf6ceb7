import { isClassCode } from "../classification";
import { type CellValue, isCellError } from "../model/snapshot";
import { byColumn, type Mention } from "./mentions";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { isNumberingLabel, isSubtotalLabel, isTotalLabel } from "./words";

/** So many categories in a column within so many rows are a list that runs downward, not a head of several rows. */
const LIST = 4;
const NEARBY = 6;

export interface Head {
  readonly top: number;
  readonly bottom: number;
  readonly mentions: readonly Mention[];
}

function acrossByRow(mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const byRow = new Map<number, Mention[]>();
  // a row that is a line of a list is no head, even where a short list stands beside it
  const lines = new Set<number>();
  for (const list of byColumn(mentions).values()) {
    list.forEach((mention, at) => {
      if (isInList(list, at)) {
        lines.add(mention.row);
        return;
      }
      const same = byRow.get(mention.row);
      if (same) same.push(mention);
      else byRow.set(mention.row, [mention]);
    });
  }
  for (const row of lines) byRow.delete(row);
  return byRow;
}

/** `list` holds a column's mentions from top to bottom. */
function isInList(list: readonly Mention[], at: number): boolean {
  const row = list[at]?.row ?? 0;
  const codes = new Set<string>();
  for (const step of [-1, 1]) {
    for (let each = at; codes.size < LIST; each += step) {
      const near = list[each];
      if (near === undefined || Math.abs(near.row - row) > NEARBY) break;
      codes.add(near.code ?? near.codes[0] ?? "");
    }
  }
  return codes.size >= LIST;
}

/** Rows that name several categories side by side with nothing but words between them, and what they name. */
export function wideHeaderRows(view: SheetView, mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const byRow = acrossByRow(mentions);
  const rows = new Set<number>();
  const pairs: { readonly row: number; readonly codes: ReadonlySet<string> }[] = [];
  for (const [row, across] of byRow) {
    if (across.length < 2) continue;
    const codes = new Set(
      across.filter((each) => !isNameOf(each, across)).map(({ code, codes: of }) => code ?? of.join()),
    );
    if (codes.size < 2 || !isWordsOnly(view, row, across)) continue;
    const hasTotal = filledColumns(view, row).some((column) => isTotalLabel(view.key(row, column)));
    if (codes.size >= 3 || hasTotal || headsAmounts(view, row, across)) rows.add(row);
    pairs.push({ row, codes });
  }
  // 类 over 款 in two rows that name two each
  for (const [index, { row, codes }] of pairs.entries()) {
    const next = pairs[index + 1];
    if (next && next.row - row <= 2 && new Set([...codes, ...next.codes]).size >= 3) rows.add(row).add(next.row);
  }
  return new Map([...byRow].filter(([row]) => rows.has(row)).sort(([one], [other]) => one - other));
}

/** The name beside its own code: 301 | 工资福利支出 names one category. */
function isNameOf({ coded, codes }: Mention, across: readonly Mention[]): boolean {
  return !coded && across.some((other) => other.coded && other.code !== null && codes.includes(other.code));
}

/** Two 类 alone are a head where amounts stand below both of them. */
function headsAmounts(view: SheetView, row: number, across: readonly Mention[]): boolean {
  if (!across.every(({ codes, name }) => name !== "" && codes.some(isClassCode))) return false;
  for (let below = row + 1; below <= Math.min(view.bottom, row + 4); below++) {
    if (across.every(({ column }) => isAmount(view.value(below, column)))) return true;
  }
  return false;
}

/** A number that is no column's number, or a broken one. */
function isAmount(value: CellValue): boolean {
  if (isCellError(value)) return true;
  return isNumeric(value) && !(typeof value === "number" && Number.isInteger(value) && value < 100);
}

function isWordsOnly(view: SheetView, row: number, across: readonly Mention[]): boolean {
  const columns = new Set(across.map(({ column }) => column));
  const others = filledColumns(view, row, Math.min(...columns), view.right).filter((column) => !columns.has(column));
  return !others.map((column) => view.value(row, column)).some((value) => isNumeric(value) || isCellError(value));
}

/** Head rows that follow each other are one head. */
export function heads(rows: ReadonlyMap<number, readonly Mention[]>): readonly Head[] {
  const found: { top: number; bottom: number; mentions: Mention[] }[] = [];
  for (const [row, mentions] of rows) {
    const last = found.at(-1);
    if (last && row - last.bottom <= 3) {
      last.bottom = row;
      last.mentions.push(...mentions);
    } else found.push({ top: row, bottom: row, mentions: [...mentions] });
  }
  return found;
}

/** The last row of words under the head: codes, 类/款/项, 小计 and 栏次 rows belong to it. */
export function headEnd(view: SheetView, head: Head, limit: number): number {
  let end = head.bottom;
  for (let row = head.bottom + 1; row <= Math.min(limit, head.bottom + 4); row++) {
    const keys = filledColumns(view, row).map((column) => view.key(row, column));
    const numbering = keys.some(isNumberingLabel);
    const words = keys.length > 0 && keys.every((key) => isSubtotalLabel(key) || /^[类款项]$/.test(key));
    const counting =
      keys.length > 3 && keys.filter((key) => /^\d{1,3}$/.test(key)).length >= keys.length - 1 && counts(keys);
    if (numbering || words || counting) end = row;
    else if (keys.length > 0) break;
  }
  return end;
}

/** 1 2 3 4 …: the numbers of printed columns. */
function counts(keys: readonly string[]): boolean {
  const numbers = keys.filter((key) => /^\d{1,3}$/.test(key)).map(Number);
  return (
    numbers.length > 2 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}
