import { columnIndex, columnName } from "../../core/model/area";

/** Text in quotes, a quoted sheet name, a reference, or a word (which may look like a reference but is none). */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.])|[\p{L}\p{N}_.\\]+/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

/**
 * A shared formula as it reads in another cell of its range: relative references move by (rows, columns), absolute
 * ones, texts, sheet and function names stay (ECMA-376 Part 1 §18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token) => {
    const cell = CELL.exec(token);
    if (cell) {
      const [, fixColumn = "", column = "", fixRow = "", row = ""] = cell;
      return shiftColumn(fixColumn, column, columns) + shiftRow(fixRow, row, rows);
    }
    const span = COLUMNS.exec(token);
    if (span) {
      const [, fixFirst = "", first = "", fixLast = "", last = ""] = span;
      return `${shiftColumn(fixFirst, first, columns)}:${shiftColumn(fixLast, last, columns)}`;
    }
    const lines = ROWS.exec(token);
    if (lines) {
      const [, fixFirst = "", first = "", fixLast = "", last = ""] = lines;
      return `${shiftRow(fixFirst, first, rows)}:${shiftRow(fixLast, last, rows)}`;
    }
    return token;
  });
}

function shiftColumn(fixed: string, name: string, by: number): string {
  const index = columnIndex(name);
  return fixed || index === null ? fixed + name : columnName(Math.max(0, index + by));
}

function shiftRow(fixed: string, row: string, by: number): string {
  return fixed ? fixed + row : String(Math.max(1, Number(row) + by));
}
