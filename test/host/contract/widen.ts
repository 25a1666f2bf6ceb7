import type { TestWorkbook } from "../../excel";
import { partsOf, zipOf } from "../file/package-fixture";

/** Our visible sheets' first columns as the accountant drags them, in pixels. */
export function widenInExcel(workbook: TestWorkbook, pixels: readonly number[]): void {
  for (const sheet of workbook.model.sheets.slice(2)) {
    if (sheet.visibility !== "Visible") continue;
    pixels.forEach((width, column) => sheet.columns.set(column, { size: width * 0.75, hidden: false }));
  }
}

/** The same in a saved file, as Excel writes it: widths in characters of Calibri 11, with a format for the column. */
export function widenInFile(bytes: Uint8Array, pixels: readonly number[]): Uint8Array {
  const columns = pixels.map((width, column) => {
    const at = String(column + 1);
    return `<col min="${at}" max="${at}" width="${String(width / 7)}" style="1" customWidth="1"/>`;
  });
  const parts = [...partsOf(bytes)].map(([name, content]) => {
    if (!/worksheets\/sheet[3-9]\.xml$/.test(name)) return [name, content] as const;
    const text = new TextDecoder().decode(content).replace(/<cols>.*<\/cols>/, `<cols>${columns.join("")}</cols>`);
    return [name, text] as const;
  });
  return zipOf(Object.fromEntries(parts));
}
