import { columnIndex, columnName } from "../model/area";
import { LAST_COLUMN, LAST_ROW, type Moves } from "./moves";

/** A cell, a row or a column as a formula writes it, with its signs for what stays put. */
const END = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const LINES = String.raw`\$?\d{1,7}:\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const NAME = String.raw`[\p{L}\p{N}_.$!]`;

/** A text; or a cell or range, perhaps with a sheet's name before it. */
const TOKENS = new RegExp(
  String.raw`("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!|(?<!${NAME}))(${END}(?::${END})?|${LINES})(?!${NAME}|\()`,
  "giu",
);

/**
 * A formula that stands for a cell of the sheet (a condition, a list to choose from) with its references where their cells
 * stand now; null where one of them is gone.
 */
export function movedFormula(formula: string, moves: Moves, sheet: string): string | null {
  if (moves.none) return formula;
  const gone: string[] = [];
  const moved = formula.replace(TOKENS, (found: string, ...[text, before, range]: readonly (string | undefined)[]) => {
    if (text !== undefined || range === undefined) return found;
    if (before !== undefined && before !== "" && !isNameOf(before, sheet)) return found;
    const now = movedRange(range, moves);
    if (now === null) gone.push(range);
    return `${before ?? ""}${now ?? range}`;
  });
  return gone.length > 0 ? null : moved;
}

function movedRange(range: string, moves: Moves): string | null {
  const [first = "", last] = range.split(":");
  const [from, to] = [endOf(first, 0, 0), endOf(last ?? first, LAST_ROW, LAST_COLUMN)];
  const area = moves.area({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  if (area === null) return null;
  const start = spelled(first, area.top, area.left);
  return last === undefined ? start : `${start}:${spelled(last, area.bottom, area.right)}`;
}

/** What a whole row or column leaves open is its first or last cell. */
function endOf(
  written: string,
  openRow: number,
  openColumn: number,
): { readonly row: number; readonly column: number } {
  const letters = /[A-Z]+/i.exec(written)?.[0];
  const digits = /\d+/.exec(written)?.[0];
  return {
    row: digits === undefined ? openRow : Number(digits) - 1,
    column: letters === undefined ? openColumn : (columnIndex(letters) ?? openColumn),
  };
}

function spelled(written: string, row: number, column: number): string {
  return written.replace(/[A-Z]+/i, columnName(column)).replace(/\d+/, String(row + 1));
}

function isNameOf(before: string, sheet: string): boolean {
  const name = before
    .slice(0, -1)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  return name.toLowerCase() === sheet.toLowerCase();
}
