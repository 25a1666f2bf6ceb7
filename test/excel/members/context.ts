import type { Workbook } from "../model/workbook";
import { invalidArgument, notImplemented } from "../wire/excel-error";
import type { Schema } from "../wire/schema";

/** What every host object needs: the workbook it belongs to and the library's enumerations. */
export interface Context {
  readonly workbook: Workbook;
  readonly schema: Schema;
}

/** One of the library's values of that enumeration; InvalidArgument for anything else. */
export function enumValue(context: Context, enumeration: string, value: unknown): string {
  const values = context.schema.enums[enumeration];
  if (!values) throw new Error(`the library has no enumeration ${enumeration}`);
  if (typeof value !== "string" || !values.includes(value))
    throw invalidArgument(`${String(value)} is no ${enumeration}`);
  return value;
}

export function numberValue(value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !(value >= least && value <= most)) {
    throw invalidArgument(`${String(value)} is not a number from ${least} to ${most}`);
  }
  return value;
}

export function indexValue(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value))
    throw invalidArgument(`${String(value)} is no whole number`);
  return value;
}

export function booleanValue(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${String(value)} is not true or false`);
  return value;
}

export function stringValue(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument(`${String(value)} is no text`);
  return value;
}

/** "#rrggbb" in any case. Excel also knows colours by name; the stand-in does not. */
export function colourValue(value: unknown): string {
  const text = stringValue(value);
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  if (/^[a-z]+$/i.test(text)) throw notImplemented(`the colour name ${text}`);
  throw invalidArgument(`${text} is no colour`);
}
