import type { PrintSetup } from "../../core/model/plan";
import { emptyTag } from "./part-edits";
import type { SheetElement } from "./sheet-elements";
import type { Attributes } from "./xml-reader";
import { encodeXstring, escapeXml } from "./xml-text";

const CM_PER_INCH = 2.54;
const A4 = 9;

/** The print set-up as the attributes of its elements. */
export interface PageAttributes {
  readonly printOptions: Attributes;
  readonly pageMargins: Attributes;
  readonly pageSetup: Attributes;
}

export function pageAttributes({ margins, orientation, onePage }: PrintSetup): PageAttributes {
  const sides = (["left", "right", "top", "bottom", "header", "footer"] as const).map(
    (side) => [side, String(Number((margins[side] / CM_PER_INCH).toFixed(6)))] as const,
  );
  return {
    printOptions: { horizontalCentered: "1" },
    pageMargins: Object.fromEntries(sides),
    pageSetup: { paperSize: String(A4), orientation, fitToWidth: "1", fitToHeight: onePage === true ? "1" : "0" },
  };
}

/** The print set-up of a sheet that is new. */
export function pageElements(print: PrintSetup): ReadonlyMap<SheetElement, string> {
  const { printOptions, pageMargins, pageSetup } = pageAttributes(print);
  return new Map<SheetElement, string>([
    ["printOptions", emptyTag("printOptions", printOptions)],
    ["pageMargins", emptyTag("pageMargins", pageMargins)],
    ["pageSetup", emptyTag("pageSetup", pageSetup)],
    ["headerFooter", footerXml(print.footer)],
    ["rowBreaks", breaksXml(print.breaks ?? [])],
  ]);
}

export function footerXml(footer: string): string {
  if (footer === "") return "";
  return `<headerFooter><oddFooter>${footerText(footer)}</oddFooter></headerFooter>`;
}

/**
 * A footer in the middle, as a file says it. Excel takes a text without a place for one in the middle, too; openpyxl drops
 * it.
 */
export function footerText(footer: string): string {
  return escapeXml(encodeXstring(/^&[LCR]/.test(footer) ? footer : `&C${footer}`));
}

/** A break's id is the number of the row above it, counted from 1. */
export function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const count = String(rows.length);
  const breaks = rows.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</rowBreaks>`;
}
