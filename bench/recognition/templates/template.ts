import type { CellValue } from "../../../src/core/model/snapshot";
import type { Place } from "../corpus/truth";
import type { Sheet } from "../corpus/sheet";

/**
 * Forms written down as text: one line a row, cells parted by "|". "*" before a line repeats it for every group (a 类, a
 * level), "**" for every entry of the group; neighbouring repeated lines repeat together. "{key}" is filled from the
 * entry, its group or the workbook.
 */
export interface Form {
  readonly trait: string;
  readonly lines: readonly string[];
  /** Rows and columns exchanged. */
  readonly turned?: boolean;
  /** The repeated rows in so many blocks beside each other, each under the line before them. */
  readonly blocks?: number;
}

/** What fills a cell, and the name by which the truth asks where it stands. */
export interface Filling {
  readonly value: CellValue;
  readonly mark?: string;
}

export type Values = Readonly<Record<string, Filling>>;

export interface Group {
  readonly values: Values;
  readonly entries: readonly Values[];
}

const EMPTY: Filling = { value: null };

function fill(cell: string, values: Values): Filling {
  const text = cell.trim();
  const only = /^\{(\w+)\}$/.exec(text)?.[1];
  if (only !== undefined) return values[only] ?? EMPTY;
  if (text === "") return EMPTY;
  let mark: string | undefined;
  const value = text.replace(/\{(\w+)\}/g, (_whole, key: string) => {
    mark ??= values[key]?.mark;
    const value = values[key]?.value;
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  });
  return { value, ...(mark !== undefined && { mark }) };
}

type Row = readonly Filling[];

function rowOf(line: string, values: Values): Row {
  return line
    .replace(/^\*+/, "")
    .split("|")
    .map((cell) => fill(cell, values));
}

/** The rows of a run of repeated lines; blanks of a group's line are merged cells and stay so. */
function repeated(lines: readonly string[], groups: readonly Group[], common: Values): Row[] {
  return groups.flatMap((group) => {
    const rows: Row[] = [];
    for (const line of lines) {
      const values = { ...common, ...group.values };
      if (line.startsWith("**")) rows.push(...group.entries.map((entry) => rowOf(line, { ...values, ...entry })));
      else rows.push(rowOf(line, values));
    }
    return rows;
  });
}

function beside(head: Row, rows: readonly Row[], blocks: number): Row[] {
  const height = Math.ceil(rows.length / blocks);
  const blank = head.map(() => EMPTY);
  const line = (parts: readonly Row[]): Row => parts.flatMap((part) => head.map((_cell, at) => part[at] ?? EMPTY));
  const body = Array.from({ length: height }, (_row, down) =>
    line(Array.from({ length: blocks }, (_block, across) => rows[across * height + down] ?? blank)),
  );
  return [line(Array.from({ length: blocks }, () => head)), ...body];
}

export function rowsOf(form: Form, groups: readonly Group[], common: Values): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < form.lines.length;) {
    const line = form.lines[at] ?? "";
    if (!line.startsWith("*")) {
      rows.push(rowOf(line, common));
      at += 1;
      continue;
    }
    const run = form.lines.slice(at).findIndex((each) => !each.startsWith("*"));
    const lines = form.lines.slice(at, run < 0 ? undefined : at + run);
    const body = repeated(lines, groups, common);
    const head = form.blocks === undefined ? undefined : rows.pop();
    if (head !== undefined && form.blocks !== undefined) rows.push(...beside(head, body, form.blocks));
    else rows.push(...body);
    at += lines.length;
  }
  return rows;
}

/** Where every mark stands. */
export type Places = ReadonlyMap<string, Place>;

/** "C7" of a row and a column counted from 0. */
export function addressOf(row: number, column: number): string {
  const letters = column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : "";
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
}

/** Writes rows at a place of the sheet. */
export function put(sheet: Sheet, rows: readonly Row[], top: number, left: number, turned = false): Places {
  const places = new Map<string, Place>();
  rows.forEach((cells, down) =>
    cells.forEach(({ value, mark }, across) => {
      const [row, column] = turned ? [top + across, left + down] : [top + down, left + across];
      if (value !== null) sheet.put(row, column, value);
      if (mark !== undefined && !places.has(mark)) {
        places.set(mark, { sheetId: sheet.id, address: addressOf(row, column) });
      }
    }),
  );
  return places;
}
