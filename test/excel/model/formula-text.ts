import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import { columnLetters, LAST_COLUMN, LAST_ROW, sheetPrefix } from "./addresses";

/** Texts in quotes, quoted sheet names and plain sheet names, in this order of precedence. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!/gu;

function replaceSheet(formula: string, sheet: string, replacement: string): string {
  return formula.replace(TOKEN, (token) => {
    if (token.startsWith('"')) return token;
    const bare = token.slice(0, -1);
    const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
    if (name.toLowerCase() !== sheet.toLowerCase()) return token;
    return bare.startsWith("'") ? quoted(replacement) : replacement;
  });
}

/** Quotes stay where they were entered (Excel would take needless ones away, at entry already). */
function quoted(prefix: string): string {
  return /^['#]/.test(prefix) ? prefix : `'${prefix.slice(0, -1)}'!`;
}

/** Formulas follow a renamed sheet. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return replaceSheet(formula, from, sheetPrefix(to));
}

/** What referred to a deleted sheet is broken: "=Sheet2!A1" becomes "=#REF!A1". */
export function breakSheetIn(formula: string, sheet: string): string {
  return replaceSheet(formula, sheet, "#REF!");
}

/** A quoted text, a quoted sheet name, or an A1 reference that is no part of a name, a function or a sheet name. */
const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** What a formula says after it was copied so many cells further: "$" holds a row or a column fast. */
export function moveReferences(formula: string, down: number, across: number): string {
  return formula.replace(REFERENCE, (token, fixColumn?: string, column?: string, fixRow?: string, row?: string) => {
    if (column === undefined || row === undefined) return token;
    const toRow = fixRow === "$" ? Number(row) : Number(row) + down;
    const toColumn = fixColumn === "$" ? columnIndex(column) : columnIndex(column) + across;
    if (toRow < 1 || toRow > LAST_ROW + 1 || toColumn < 0 || toColumn > LAST_COLUMN) return "#REF!";
    return `${fixColumn ?? ""}${columnLetters(toColumn)}${fixRow ?? ""}${toRow}`;
  });
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const known = new Map<string, boolean>();

/** Whether the text (without "=") can be read as a formula. */
export function isFormula(text: string): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  let readable = true;
  try {
    parse(tokenize(text));
  } catch {
    readable = false;
  }
  known.set(text, readable);
  return readable;
}
