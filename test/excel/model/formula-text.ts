import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import { sheetPrefix } from "./addresses";

/** Texts in quotes, quoted sheet names and plain sheet names, in this order of precedence. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!/gu;

function replaceSheet(formula: string, sheet: string, replacement: string): string {
  return formula.replace(TOKEN, (token) => {
    if (token.startsWith('"')) return token;
    const bare = token.slice(0, -1);
    const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
    return name.toLowerCase() === sheet.toLowerCase() ? replacement : token;
  });
}

/** Formulas follow a renamed sheet. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return replaceSheet(formula, from, sheetPrefix(to));
}

/** What referred to a deleted sheet is broken: "=Sheet2!A1" becomes "=#REF!A1". */
export function breakSheetIn(formula: string, sheet: string): string {
  return replaceSheet(formula, sheet, "#REF!");
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
