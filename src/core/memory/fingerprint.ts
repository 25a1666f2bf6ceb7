import { formatArea } from "../model/area";
import type { ReadCell } from "../model/inputs";
import { type CellValue, isCellError } from "../model/snapshot";

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 64;

/** A text in 16 hexadecimal digits (FNV-1a, 64 bit): tells an accidental change, not a forged one. */
export function fingerprintOfText(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(BITS, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(BITS / 4, "0");
}

/** So many digits of a number are the same in every program; a formula's result differs in the last ones. */
const CERTAIN_DIGITS = 14;

/** A number as it is compared with what was read before. */
export function certainDigits(value: number): string {
  return String(Number(value.toPrecision(CERTAIN_DIGITS)));
}

function heldAs(value: CellValue): string {
  if (isCellError(value)) return `#${value.error}`;
  return `${typeof value}:${typeof value === "number" ? certainDigits(value) : String(value)}`;
}

/**
 * A short mark of what was read and by which rules: the same for the same cells in the same places. What was typed on our
 * own form counts by its order alone: making the form again may put it elsewhere.
 */
export function fingerprintOf(cells: readonly ReadCell[], rules: string): string {
  const lines = cells.map(({ source, value, typed }) => {
    const held = heldAs(value);
    return typed === true ? held : `${source.sheet}!${formatArea(source.area)}=${held}`;
  });
  return fingerprintOfText([rules, ...lines].join("\n"));
}
