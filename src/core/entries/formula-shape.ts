/** A text, a cell of another sheet (or one that is gone), a cell of the same sheet, a number: in this order. */
const PARTS =
  /("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?:'(?:[^']|'')+'!)?#REF!)|(\$?\b[A-Z]{1,3}\$?\d+\b(?::\$?[A-Z]{1,3}\$?\d+)?)|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)/giu;

/**
 * What is left of a formula when rows move, sheets are renamed or taken away and numbers change: by this a formula of ours
 * is told from one that somebody typed over it. Ours refer to other sheets absolutely; a reference that is clicked together
 * is relative.
 */
export function formulaShape(formula: string): string {
  return formula
    .replace(/^=/, "")
    .replace(PARTS, (part, text?: string, elsewhere?: string, here?: string) => {
      if (text !== undefined) return '""';
      if (elsewhere !== undefined) return part.endsWith("#REF!") || part.includes("$") ? "!$A$1" : "!A1";
      return here === undefined ? "1" : "A1";
    })
    .replace(/\s/g, "");
}
