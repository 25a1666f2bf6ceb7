import type { Source } from "../model/area";
import type { IndicatorRole, IndicatorRow, IndicatorTable } from "../model/mapping";
import { cellAt, cellSource, type SheetSnapshot } from "../model/snapshot";
import { displayText } from "../text/display-text";
import { type Message, message } from "../wording";
import type { Placed } from "./settle";

type Said = Placed<IndicatorRole | "none">;

interface Refused extends Said {
  readonly reason: Message;
}

/**
 * Takes the range's cells for what they were said to be: a role of the indicators in those rows; "level3" also makes an
 * indicator of a row that was none; "none" takes the rows out. `sheets` are those that the table's rows stand on.
 */
export function assignIndicatorCells(
  sheets: readonly SheetSnapshot[],
  table: IndicatorTable,
  said: readonly Said[],
): { readonly table: IndicatorTable; readonly refused: readonly Refused[] } {
  const refused: Refused[] = [];
  let { rows } = table;
  for (const placed of said) {
    const sheet = sheets.find(({ id }) => id === placed.at.sheetId);
    const changed = sheet === undefined ? null : assign(sheet, rows, placed);
    if (changed === null) refused.push({ ...placed, reason: message("corrections.no-such-row") });
    else rows = changed;
  }
  if (refused.length === said.length) return { table, refused };
  return {
    table: { ...table, rows, confidence: 1, reasons: [message("corrections.stated"), ...table.reasons] },
    refused,
  };
}

function assign(sheet: SheetSnapshot, rows: readonly IndicatorRow[], { as, at }: Said): readonly IndicatorRow[] | null {
  const { top, bottom } = at.area;
  const inRange = (row: IndicatorRow) => isOn(sheet, row) && rowOf(row) >= top && rowOf(row) <= bottom;
  if (as === "none") {
    const rest = rows.filter((row) => !inRange(row));
    return rest.length < rows.length ? rest : null;
  }
  let changed = rows;
  let done = false;
  for (let row = top; row <= bottom; row++) {
    const cell = cellIn(sheet, at, row, as === "level3" ? (rows[0]?.cells.level3?.area.left ?? null) : null);
    if (cell === null) continue;
    const text = textOf(sheet, cell);
    const known = changed.find((each) => isOn(sheet, each) && rowOf(each) === row);
    if (known !== undefined) changed = changed.map((each) => (each === known ? withCell(each, as, cell, text) : each));
    else if (as === "level3") changed = withRow(sheet, changed, row, cell, text);
    else continue;
    done = true;
  }
  return done ? changed : null;
}

/** A form that goes on over the page has rows on several sheets. */
function isOn({ id }: SheetSnapshot, { cells }: IndicatorRow): boolean {
  return (cells.level3 ?? Object.values(cells)[0])?.sheetId === id;
}

function rowOf({ cells }: IndicatorRow): number {
  return (cells.level3 ?? Object.values(cells)[0])?.area.top ?? -1;
}

/** The row's cell in the range: the wished column where the range has it, else its first cell with anything in it. */
function cellIn(sheet: SheetSnapshot, { area }: Source, row: number, wished: number | null): Source | null {
  if (wished !== null && wished >= area.left && wished <= area.right) return cellSource(sheet, row, wished);
  for (let column = area.left; column <= area.right; column++) {
    const { value } = cellAt(sheet, row, column);
    if (value !== null && value !== "") return cellSource(sheet, row, column);
  }
  return null;
}

function textOf(sheet: SheetSnapshot, { area }: Source): string {
  const { value, format } = cellAt(sheet, area.top, area.left);
  return displayText(value, format)
    .replace(/\s*\n\s*/g, "")
    .trim();
}

function withCell(row: IndicatorRow, as: IndicatorRole, cell: Source, text: string): IndicatorRow {
  const cells = { ...row.cells, [as]: cell };
  // what was one of several texts is now the whole cell
  const { [as]: _former, ...pieces } = row.pieces ?? {};
  return as === "level1" || as === "level2" || as === "level3"
    ? { ...row, cells, pieces, [as]: text }
    : { ...row, cells, pieces };
}

/** A new indicator: its cells in the columns of the others, its levels those of the row above it. */
function withRow(
  sheet: SheetSnapshot,
  rows: readonly IndicatorRow[],
  row: number,
  cell: Source,
  text: string,
): readonly IndicatorRow[] {
  const own = rows.filter((each) => isOn(sheet, each));
  const model = own.filter((each) => rowOf(each) < row).at(-1) ?? own[0];
  const above = model === undefined ? 0 : rows.indexOf(model) + (rowOf(model) < row ? 1 : 0);
  const columns = Object.entries(model?.cells ?? {}).map(
    ([role, { sheet, sheetId, area }]): readonly [string, Source] => [
      role,
      { sheet, sheetId, area: { ...area, top: row, bottom: row } },
    ],
  );
  const cells = { ...Object.fromEntries(columns), level3: cell };
  const added = { cells, level1: model?.level1 ?? "", level2: model?.level2 ?? "", level3: text };
  return [...rows.slice(0, above), added, ...rows.slice(above)];
}
