import { type Decimal, decimalFromCell, HUNDRED, multiply, round } from "../amount/decimal";
import { type CellValue, isCellError } from "../model/snapshot";

/** Places of a percentage that are kept although its format hides them: 0.98456 shown as 98% is read as 98.456%. */
const PERCENT_PLACES = 4;

/** The first section of a number format without what is quoted, escaped, coloured or spaced. */
function bare(format: string): string {
  return (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
}

export function isPercentFormat(format: string): boolean {
  return bare(format).includes("%");
}

/** True for formats that show a calendar date (not a mere time of day). */
export function isDateFormat(format: string): boolean {
  const section = (format.split(";")[0] ?? "").replace(/"([^"]*)"/g, "$1").replace(/\[[^\]]*\]|\\/g, "");
  if (/general/i.test(section) || /[0#?]/.test(section)) return false;
  return /y|年/i.test(section) || (/m/i.test(section) && /d|日/i.test(section));
}

/** Year, month, day of an Excel serial (1900 system, with its imaginary 29 February 1900). Null outside the calendar. */
function dateOfSerial(serial: number): readonly [number, number, number] | null {
  const day = Math.floor(serial);
  if (day < 1 || day > 2958465) return null;
  // days since 0000-03-01, an era of 400 years having 146097 days
  const days = day + (day > 60 ? 693899 : 693900);
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1];
}

function dateText(serial: number, format: string): string | null {
  const date = dateOfSerial(serial);
  if (!date) return null;
  const [year, month, day] = date;
  if (!/m|月|d|日/i.test(format)) return `${year}年`;
  return /d|日/i.test(format) ? `${year}年${month}月${day}日` : `${year}年${month}月`;
}

/** Text that the format prints behind every number, such as 个 in `0"个"`. */
function unitOfFormat(format: string): string {
  const match = /[0#?]\s*"([^"]+)"\s*$/.exec(format.split(";")[0] ?? "");
  return match?.[1] ?? "";
}

function numberText(value: number, format: string): string {
  if (!Number.isFinite(value)) return "";
  if (isDateFormat(format)) {
    const date = dateText(value, format);
    if (date !== null) return date;
  }
  const exact: Decimal = decimalFromCell(value);
  if (isPercentFormat(format)) return `${round(multiply(exact, HUNDRED), PERCENT_PLACES)}%`;
  return `${exact}${unitOfFormat(format)}`;
}

/**
 * What a cell's owner reads in it: 1 with format 0% is "100%", a date's serial is "2023年12月20日", other numbers are
 * their shortest digits (with the unit that the format prints), text is trimmed. "" for an empty cell.
 */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return numberText(value, format);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isCellError(value) ? value.error : "";
}
