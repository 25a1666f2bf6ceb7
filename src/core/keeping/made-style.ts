import type { CellStyle, WrittenLook } from "../model/plan";

/**
 * The style in which we wrote a cell that now gets style `key`: as remembered for the place where it stood, or, where
 * rows have been put in since, that of the same name. Null where nothing is remembered.
 */
export function madeStyle(
  { keys, styles }: WrittenLook,
  { row, column }: { readonly row: number; readonly column: number },
  key: string,
): CellStyle | null {
  // Behind the mark stands how a host enters it (`enterable`).
  const made = keys.length > 0 ? keys[row]?.[column] : key.split("\u0000")[0];
  return styles[made ?? ""] ?? null;
}
