import { format, formatColor } from "numfmt";
import { type CellValue, isCellError } from "../../core/model/snapshot";

/** A cell's text as Excel in Chinese shows it. A number format that cannot be understood shows the plain value. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    return format(numberFormat.replaceAll("上午/下午", "AM/PM"), value, { locale: "zh-CN", overflow: "#######" });
  } catch {
    return String(value);
  }
}

const NAMED_COLOURS = new Map([
  ["black", "#000000"],
  ["white", "#FFFFFF"],
  ["red", "#FF0000"],
  ["green", "#00FF00"],
  ["blue", "#0000FF"],
  ["yellow", "#FFFF00"],
  ["magenta", "#FF00FF"],
  ["cyan", "#00FFFF"],
]);

/** The colour a format such as "0;[Red]-0" asks for; null when it asks for none. */
export function formatColour(value: CellValue, numberFormat: string): string | null {
  if (typeof value !== "number" || !numberFormat.includes("[")) return null;
  const colour = formatColor(numberFormat, value, { throws: false });
  if (typeof colour !== "string") return null;
  return NAMED_COLOURS.get(colour.toLowerCase()) ?? (/^#[0-9a-f]{6}$/i.test(colour) ? colour.toUpperCase() : null);
}
