import type { Area } from "../model/addresses";
import { eachPlace, enter } from "../model/edit";
import { cellAt, ensureCell, type Hyperlink, type Sheet } from "../model/workbook";
import { invalidArgument } from "../wire/excel-error";
import type { Context } from "./context";

/** The range's link where all cells share one, else null. */
export function linkAt(sheet: Sheet, area: Area): Hyperlink | null {
  const links = new Set<Hyperlink | null>();
  eachPlace(area, (row, column) => links.add(cellAt(sheet, row, column)?.link ?? null));
  const [first = null] = links;
  return links.size === 1 ? first : null;
}

/** Sets the link, the text it shows, and the blue underlined look that Excel gives it. */
export function setLink(context: Context, sheet: Sheet, area: Area, value: unknown): void {
  const link = readLink(value);
  if (link.textToDisplay !== undefined) {
    enter(context.workbook, sheet, area.top, area.left, `'${link.textToDisplay}`);
  }
  eachPlace(area, (row, column) => {
    const cell = ensureCell(sheet, row, column);
    cell.link = link;
    cell.format = { ...cell.format, font: { ...cell.format.font, color: "#0563C1", underline: "Single" } };
  });
}

function readLink(value: unknown): Hyperlink {
  if (typeof value !== "object" || value === null) throw invalidArgument("a hyperlink");
  const known = ["address", "documentReference", "screenTip", "textToDisplay"];
  for (const [key, text] of Object.entries(value)) {
    if (!known.includes(key) || typeof text !== "string") throw invalidArgument(`hyperlink.${key}`);
  }
  const link: Hyperlink = { ...value };
  if (link.address === undefined && link.documentReference === undefined) throw invalidArgument("a link to nowhere");
  return link;
}
