import { formatArea, parseArea, type Source } from "../model/area";
import type { ReadCell } from "../model/inputs";
import {
  cellAt,
  cellSource,
  type CellValue,
  isCellError,
  isUncomputed,
  type SheetSnapshot,
  type Snapshot,
} from "../model/snapshot";
import { memoryText } from "./entry";
import { certainDigits, fingerprintOfText } from "./fingerprint";

/** The key of the memory sheet's row that holds what the sheets were made from. */
export const INPUTS_ENTRY = "inputs";

/** A workbook whose evaluation rests on more cells is known by its fingerprint alone. */
const MOST_CELLS = 4_000;
const LONGEST_TEXT = 60;

/** A cell that says something else than when our sheets were made. */
export interface SourceChange {
  readonly source: Source;
  /** As it was kept: a long text only by its beginning. */
  readonly before: string;
  readonly after: string;
}

/** Address and what the cell held, as `held` writes it. */
type Kept = readonly [address: string, held: string];

/** The accountant's cells that our sheets are made from, for the memory: by sheet, in the order they were read. */
export function inputsEntry(cells: readonly ReadCell[]): string {
  if (cells.length > MOST_CELLS) return "";
  const sheets = new Map<string, Kept[]>();
  for (const { source, value, typed } of cells) {
    if (typed === true) continue;
    const list = sheets.get(source.sheet) ?? [];
    if (list.length === 0) sheets.set(source.sheet, list);
    list.push([formatArea(source.area), held(value)]);
  }
  return JSON.stringify([...sheets]);
}

/**
 * What changed since our sheets were made, cell by cell; null where nothing is remembered. Rows that only moved are not
 * changed, and a renamed sheet is known by what it holds. `cells` (null where the mapping is another than then) tells
 * which cells are new among those the evaluation rests on.
 */
export function changedSince(snapshot: Snapshot, cells: readonly ReadCell[] | null): readonly SourceChange[] | null {
  const before = parse(memoryText(snapshot, INPUTS_ENTRY));
  if (before === null) return null;
  const sheets = snapshot.sheets.filter(({ own }) => own === null);
  return [...before].flatMap(([name, kept]) => {
    const places = kept.flatMap(([address, value]): readonly Place[] => {
      const area = parseArea(address);
      return area === null ? [] : [{ row: area.top, column: area.left, value: comparable(value) }];
    });
    const sheet = sheets.find((candidate) => candidate.name === name) ?? renamed(sheets, before, places);
    return sheet === undefined ? [] : changesOn(sheet, places, cells);
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** Rows put in or taken out above a table are found up to so many. */
const FARTHEST_SHIFT = 30;

/** A sheet of another name that holds the very same in the same cells. */
function renamed(
  sheets: readonly SheetSnapshot[],
  before: ReadonlyMap<string, unknown>,
  places: readonly Place[],
): SheetSnapshot | undefined {
  const strangers = sheets.filter(({ name }) => !before.has(name));
  return strangers.find((sheet) => matches(sheet, places, 0) === places.length);
}

function changesOn(
  sheet: SheetSnapshot,
  places: readonly Place[],
  cells: readonly ReadCell[] | null,
): readonly SourceChange[] {
  const shift = shiftOf(sheet, places);
  const changed = places.flatMap(({ row, column, value }): SourceChange[] => {
    const after = heldAt(sheet, row + shift, column);
    if (after === value || isUncomputed(sheet, row + shift, column)) return [];
    return [{ source: cellSource(sheet, row + shift, column), before: spoken(value), after: spoken(after) }];
  });
  const known = new Set(places.map(({ row, column }) => `${row + shift},${column}`));
  const added = (cells ?? []).flatMap(({ source, value }): SourceChange[] => {
    const { top, left } = source.area;
    if (source.sheetId !== sheet.id || known.has(`${top},${left}`) || value === null) return [];
    return [{ source, before: "", after: spoken(held(value)) }];
  });
  return [...changed, ...added];
}

/** How many rows further down most of it stands now. */
function shiftOf(sheet: SheetSnapshot, places: readonly Place[]): number {
  let best = { shift: 0, found: matches(sheet, places, 0) };
  for (let distance = 1; distance <= FARTHEST_SHIFT && best.found < places.length; distance += 1) {
    for (const shift of [distance, -distance]) {
      const found = matches(sheet, places, shift);
      if (found > best.found) best = { shift, found };
    }
  }
  return best.shift;
}

function matches(sheet: SheetSnapshot, places: readonly Place[], shift: number): number {
  return places.filter(({ row, column, value }) => heldAt(sheet, row + shift, column) === value).length;
}

function heldAt(sheet: SheetSnapshot, row: number, column: number): string {
  return held(cellAt(sheet, row, column).value);
}

/** As `held` writes it today. */
function comparable(kept: string): string {
  return kept.startsWith("n:") ? held(Number(kept.slice(2))) : kept;
}

/** "n:12.5", "s:达成", "b:true", "e:#REF!", "" for an empty cell; a long text by its beginning and its fingerprint. */
function held(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return `e:${value.error}`;
  if (typeof value === "number") return `n:${certainDigits(value)}`;
  if (typeof value === "boolean") return `b:${String(value)}`;
  return value.length <= LONGEST_TEXT ? `s:${value}` : `l:${fingerprintOfText(value)}:${value.slice(0, LONGEST_TEXT)}`;
}

function spoken(kept: string): string {
  return kept.startsWith("l:") ? `${kept.split(":").slice(2).join(":")}…` : kept.slice(2);
}

function parse(text: string | null): ReadonlyMap<string, readonly Kept[]> | null {
  if (text === null || text === "") return null;
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) && found.every(isSheet) ? new Map(found) : null;
  } catch {
    return null;
  }
}

function isSheet(part: unknown): part is readonly [string, readonly Kept[]] {
  return Array.isArray(part) && typeof part[0] === "string" && Array.isArray(part[1]) && part[1].every(isKept);
}

function isKept(part: unknown): part is Kept {
  return Array.isArray(part) && typeof part[0] === "string" && typeof part[1] === "string";
}
