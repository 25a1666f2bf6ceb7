import { type Area, formatArea, formatSource } from "../../core/model/area";
import type { CellStyle, SheetPlan } from "../../core/model/plan";
import { tile } from "./tiles";

/** Excel takes at most 8,192 characters of addresses at once. */
const LONGEST_ADDRESS_LIST = 8_000;

/** Degrees by which Excel means "written top to bottom". */
const TOP_TO_BOTTOM = 180;

/** Replays a plan's look: styles by few ranges. */
export function writeFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [key, style] of Object.entries(plan.styles)) {
    const areas = plan.cells.filter((cell) => cell.style === key).map(({ area }) => area);
    for (const addresses of addressLists(tile(areas))) applyStyle(sheet.getRanges(addresses).format, style);
  }
  const bordered = plan.cells.filter((cell) => plan.styles[cell.style]?.border === "thin").map(({ area }) => area);
  for (const area of tile(bordered)) drawBorders(sheet.getRange(formatArea(area)), area);
}

/**
 * Where cells lead to. Before contents, which a link can replace by what the cell displays, and before styles: links bring
 * a font of their own.
 */
export function writeLinks(sheet: Excel.Worksheet, { cells }: SheetPlan): void {
  const linked: Area[] = [];
  for (const { area, link } of cells) {
    if (link === undefined) continue;
    sheet.getRange(formatArea(area)).hyperlink = { documentReference: formatSource(link) };
    linked.push(area);
  }
  for (const addresses of addressLists(tile(linked))) {
    const { font } = sheet.getRanges(addresses).format;
    font.underline = "None";
    font.color = "#000000";
  }
}

/** Comma-separated addresses, each list short enough for one call. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = formatArea(area);
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS_LIST) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

function applyStyle(format: Excel.RangeFormat, style: CellStyle): void {
  format.font.name = style.font.name;
  format.font.size = style.font.size;
  format.font.bold = style.font.bold;
  format.horizontalAlignment = ({ left: "Left", center: "Center", right: "Right" } as const)[style.horizontal];
  format.verticalAlignment = ({ top: "Top", center: "Center" } as const)[style.vertical];
  format.wrapText = style.wrap;
  if (style.shrink === true) format.shrinkToFit = true;
  if (style.verticalText) format.textOrientation = TOP_TO_BOTTOM;
  if (style.fill !== null) format.fill.color = `#${style.fill}`;
}

function drawBorders(range: Excel.Range, area: Area): void {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  const across = area.bottom > area.top ? (["InsideHorizontal"] as const) : [];
  const down = area.right > area.left ? (["InsideVertical"] as const) : [];
  for (const edge of [...edges, ...across, ...down]) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = "#000000";
  }
}
