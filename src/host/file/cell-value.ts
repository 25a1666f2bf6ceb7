import type { CellError, CellValue } from "../../core/model/snapshot";
import { damaged } from "./fault";
import { DAYS_1904, serialOfIsoDate } from "./serial-date";
import type { ReadContext } from "./sheet-cells";
import { decodeXstring } from "./xml-text";

/** A cell element's parts, as gathered. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  /** The `v` element's text, null when there is none. */
  readonly raw: string | null;
  /** The inline string, null when there is none. */
  readonly inline: string | null;
}

const errors = new Map<string, CellError>();

function errorValue(error: string): CellError {
  const known = errors.get(error);
  if (known) return known;
  const value = { error };
  if (errors.size < 100) errors.set(error, value);
  return value;
}

/**
 * What the cell holds (ECMA-376 Part 1 §18.18.11, cell types). Dates come out in the 1900 system whatever the
 * workbook counts from. A number that is none becomes an error value, so that it can never pass for an amount.
 */
export function cellValue({ type, style, raw, inline }: RawCell, context: ReadContext): CellValue {
  if (inline !== null && (type === "inlineStr" || raw === null)) return inline;
  if (raw === null || (raw === "" && type !== "str")) return null;
  switch (type) {
    case "s":
      return sharedString(raw, context.sharedStrings);
    case "str":
    case "inlineStr":
      return decodeXstring(raw);
    case "b":
      return raw.trim() === "1" || raw.trim() === "true";
    case "e":
      return errorValue(raw.trim());
    case "d":
      return serialOfIsoDate(raw.trim()) ?? errorValue("#VALUE!");
    default:
      return numberValue(raw, context, style);
  }
}

function sharedString(raw: string, texts: readonly string[]): string {
  const text = /^\s*\d+\s*$/.test(raw) ? texts[Number(raw)] : undefined;
  if (text === undefined) throw damaged(`no shared string ${raw}`);
  return text;
}

function numberValue(raw: string, { from1904, dates }: ReadContext, style: number): CellValue {
  const text = raw.trim();
  if (text === "") return null;
  const number = Number(text);
  // JavaScript also takes "0x10", "0b1" and "0o7", which are no numbers in a workbook.
  if (!Number.isFinite(number) || "xXbBoO".includes(text.charAt(1) || "-")) return errorValue("#VALUE!");
  return from1904 && dates[style] === true ? number + DAYS_1904 : number;
}
