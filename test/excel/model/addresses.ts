/** A rectangle of cells; rows and columns count from 0, both ends belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** One end of an address: a cell, a whole column ("C") or a whole row ("3"). */
function parseEnd(text: string): Area | null {
  const cell = CELL.exec(text);
  if (cell) {
    const row = Number(cell[2]) - 1;
    const column = columnNumber(cell[1] ?? "");
    return inSheet({ top: row, left: column, bottom: row, right: column });
  }
  const column = COLUMN.exec(text);
  if (column) {
    const index = columnNumber(column[1] ?? "");
    return inSheet({ top: 0, left: index, bottom: LAST_ROW, right: index });
  }
  const row = ROW.exec(text);
  if (!row) return null;
  const index = Number(row[1]) - 1;
  return inSheet({ top: index, left: 0, bottom: index, right: LAST_COLUMN });
}

function inSheet(area: Area): Area | null {
  return area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}

/** Reads "A1", "$A$1:B2", "A:C", "3:5" as Excel does, ends in any order. Null for anything else. */
export function parseAddress(text: string): Area | null {
  const [first = "", second, ...rest] = text.trim().split(":");
  if (rest.length > 0) return null;
  const one = parseEnd(first);
  const isCell = CELL.test(first);
  if (second === undefined) return isCell ? one : null;
  const other = parseEnd(second);
  return one && other ? boundingArea(one, other) : null;
}

/** Splits "'表 1'!A1" into sheet and address; the sheet is null where none is named. */
export function splitReference(text: string): { readonly sheet: string | null; readonly address: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: null, address: text };
  const sheet = text.slice(0, mark);
  const quoted = sheet.startsWith("'") && sheet.endsWith("'") && sheet.length > 1;
  return { sheet: quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, address: text.slice(mark + 1) };
}

export function formatAddress(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number) => mark + columnLetters(index);
  const row = (index: number) => `${mark}${index + 1}`;
  if (area.top === 0 && area.bottom === LAST_ROW) return `${column(area.left)}:${column(area.right)}`;
  if (area.left === 0 && area.right === LAST_COLUMN) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as Excel itself writes it: quoted only where it must be. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$/.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}
