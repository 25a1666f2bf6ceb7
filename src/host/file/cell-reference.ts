const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** "C12" → row 11, column 2; null for anything that is no cell of a sheet. Called once per cell: no regular expression. */
export function parseCellReference(reference: string): { row: number; column: number } | null {
  let column = 0;
  let row = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (at === 0 || at > 3 || at === reference.length || reference.length > 10) return null;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  if (row < 1 || row > MAX_ROW || column > MAX_COLUMN) return null;
  return { row: row - 1, column: column - 1 };
}

/** A row number as files write it (from 1) as an index; null when it is none of a sheet's. */
export function parseRowNumber(text: string): number | null {
  const row = Number(text);
  return Number.isInteger(row) && row >= 1 && row <= MAX_ROW ? row - 1 : null;
}
