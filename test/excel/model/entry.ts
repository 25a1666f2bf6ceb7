import { invalidArgument } from "../wire/excel-error";
import { isFormula } from "./formula-text";
import type { CellValue } from "./workbook";

/** What a cell becomes when a value is typed or set; the format is the one Excel picks where the cell had none. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat?: string;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const ERRORS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"];

const NUMBER = /^([+-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const US_DATE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const DAY_AND_MONTH = /^(\d{1,2})[-/](\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** Excel's reading of what is put into a cell of the given number format. Throws InvalidArgument for a broken formula. */
export function readEntry(input: unknown, numberFormat: string): Entry {
  if (typeof input === "number" || typeof input === "boolean") {
    return numberFormat === "@" ? text(String(input).toUpperCase()) : { value: input, formula: null };
  }
  if (typeof input !== "string") throw invalidArgument(`a cell cannot hold ${typeof input}`);
  if (input === "") return { value: null, formula: null };
  if (numberFormat === "@") return text(input);
  if (input.startsWith("'")) return text(input.slice(1));
  return (
    readFormula(input) ?? readNumber(input.trim()) ?? readDate(input.trim()) ?? readWord(input.trim()) ?? text(input)
  );
}

function text(value: string): Entry {
  if (value.length > LONGEST_TEXT) throw invalidArgument(`a text of ${value.length} characters`);
  return { value, formula: null };
}

/** "=…" and also "+…", "-…", "@…" are formulas, unless they are numbers or the sign alone. */
function readFormula(input: string): Entry | null {
  const first = input.charAt(0);
  if (!"=+-@".includes(first) || input.length === 1) return null;
  if (first !== "=" && readNumber(input.trim())) return null;
  const formula = first === "=" || first === "@" ? `=${input.slice(1)}` : `=${input}`;
  if (formula.length > LONGEST_FORMULA) throw invalidArgument("a formula that is too long");
  if (!isFormula(formula.slice(1))) throw invalidArgument(`not a formula: ${formula}`);
  return { value: 0, formula };
}

/** Numbers in US notation; only 15 digits survive, as in Excel. */
function readNumber(input: string): Entry | null {
  const bracketed = /^\((\$?[\d,.]+)\)$/.exec(input);
  const match = NUMBER.exec(bracketed ? `-${bracketed[1]}` : input);
  if (!match) return null;
  const [, sign = "", currency = "", whole, fraction, exponent, percent] = match;
  if (whole === undefined && (fraction === undefined || fraction === ".")) return null;
  const digits = `${sign}${whole?.replaceAll(",", "") ?? "0"}${fraction ?? ""}${exponent ?? ""}`;
  const number = Number(cutDigits(digits));
  const decimals = fraction !== undefined && fraction.length > 1 ? ".00" : "";
  const entry = { value: percent ? number / 100 : number, formula: null };
  if (percent) return { ...entry, numberFormat: `0${decimals}%` };
  if (exponent) return { ...entry, numberFormat: "0.00E+00" };
  if (currency) return { ...entry, numberFormat: decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)" };
  if (whole?.includes(",")) return { ...entry, numberFormat: `#,##0${decimals}` };
  return entry;
}

/** Excel keeps 15 digits and sets zeros for the others: 18-digit codes are lost. */
function cutDigits(digits: string): string {
  let kept = 0;
  return digits.replace(/e.*$|\d/gi, (match) => {
    if (match.length > 1 || (kept === 0 && match === "0")) return match;
    kept += 1;
    return kept > 15 ? "0" : match;
  });
}

function readDate(input: string): Entry | null {
  const iso = ISO_DATE.exec(input);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const us = US_DATE.exec(input);
  if (us) return date(fullYear(us[3] ?? ""), Number(us[1]), Number(us[2]), "m/d/yyyy");
  const short = DAY_AND_MONTH.exec(input);
  if (short) return date(new Date().getFullYear(), Number(short[1]), Number(short[2]), "d-mmm");
  const time = TIME.exec(input);
  if (!time) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { value: seconds / 86_400, formula: null, numberFormat: time[3] === undefined ? "h:mm" : "h:mm:ss" };
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** Excel's day number, counted from 1900 with its 29 February 1900. Null for a day that does not exist. */
function date(year: number, month: number, day: number, numberFormat: string): Entry | null {
  const stamp = Date.UTC(year, month - 1, day);
  const back = new Date(stamp);
  if (year < 1900 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  const days = Math.round((stamp - Date.UTC(1899, 11, 31)) / 86_400_000);
  return { value: days >= 60 ? days + 1 : days, formula: null, numberFormat };
}

function readWord(input: string): Entry | null {
  const word = input.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return { value: word === "TRUE", formula: null };
  return ERRORS.includes(word) ? { value: { error: word }, formula: null } : null;
}
