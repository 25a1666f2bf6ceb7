/** A text in quotes, or cells (names, too) of another sheet: the sheet as it is written, and what follows. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|(?<![\p{L}\p{N}_.\]])([\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?))!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+|#REF!|[\p{L}_\\][\p{L}\p{N}_.\\]*)/giu;

/** What stands where a sheet that is gone was referred to. */
const BROKEN = "#REF!";

/**
 * The formula (or what a name refers to) as Excel leaves it when these sheets are deleted: `#REF!` in place of each
 * reference to them. The very same text where there is none.
 */
export function withoutSheets(formula: string, sheets: readonly string[]): string {
  const gone = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  return formula.replace(PARTS, (part, quoted?: string, plain?: string) => {
    const written = quoted?.replaceAll("''", "'") ?? plain;
    if (written === undefined) return part;
    // "first:last" is a block of sheets.
    return written.split(":").some((sheet) => gone.has(sheet.toLowerCase())) ? BROKEN : part;
  });
}

export function refersTo(formula: string, sheets: readonly string[]): boolean {
  return withoutSheets(formula, sheets) !== formula;
}
