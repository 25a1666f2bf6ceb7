import type { PlanCell } from "../../core/model/plan";
import { cellArea, parseArea } from "../../core/model/area";
import { madeStyle } from "../../core/keeping/made-style";
import type { FormerFormats } from "./former-formats";
import type { FormerPart } from "./former-part";
import { formerRowsOf } from "./kept-rows";
import { childrenOf } from "./xml-tree";
import type { FileContent, FileStyle } from "./style-writer";

/** A cell of the former sheet with a format, where it stood and where it stands now. */
interface Formatted {
  readonly was: { readonly row: number; readonly column: number };
  readonly row: number;
  readonly column: number;
  readonly index: number;
}

/**
 * The content with the looks that the accountant gave its cells: of ours what looks otherwise than we made it, of notes
 * beside and below all of it, also where the cell is empty.
 */
export function withKeptLooks(former: FormerPart, formats: FormerFormats): FileContent {
  const { content, sheet, written } = former;
  if (sheet === null || written === null) return content;
  const styles: Record<string, FileStyle> = { ...content.styles };
  const standing = formattedCells(former);
  const cells = content.cells.map((cell): PlanCell => {
    const { area, style, content: held } = cell;
    const found = standing.get(placeOf(area.top, area.left));
    const base = styles[style];
    if (found === undefined || base === undefined) return cell;
    const isNote = found.was.row > sheet.bottom || found.was.column > sheet.right;
    const made = isNote ? null : madeStyle(written, found.was, style);
    const kept = isNote ? { index: found.index } : made && formats.kept(found.index, made, held.kind === "text");
    if (kept === null) return cell;
    const key = `${style}\u0000${String(found.index)}`;
    styles[key] = { ...base, kept };
    return { ...cell, style: key };
  });
  const taken = takenBy(content.cells);
  const empty = [...standing.values()].filter(
    ({ row, column, index }) => index > 0 && !taken.has(placeOf(row, column)),
  );
  const blanks = empty.map(({ row, column, index }): PlanCell => {
    const key = `\u0000${String(index)}`;
    styles[key] = { ...BLANK, kept: { index } };
    return { area: cellArea(row, column), content: { kind: "blank" }, style: key };
  });
  return { ...content, styles, cells: [...cells, ...blanks] };
}

/** Nothing of it is seen: its format is kept whole. */
const BLANK: FileStyle = {
  font: { name: "宋体", size: 11, bold: false },
  horizontal: "left",
  vertical: "center",
  wrap: false,
  verticalText: false,
  border: "none",
  fill: null,
  numberFormat: "General",
};

/** By the place where they stand now. */
function formattedCells(former: FormerPart): ReadonlyMap<string, Formatted> {
  const { moves } = former;
  const found = new Map<string, Formatted>();
  for (const [row, element] of formerRowsOf(former)) {
    const now = moves.row(row);
    if (now === null) continue;
    for (const { attributes } of childrenOf(element, "c")) {
      const was = parseArea(attributes["r"] ?? "");
      const column = was === null ? null : moves.column(was.left);
      if (was === null || column === null) continue;
      const index = Number(attributes["s"] ?? 0);
      found.set(placeOf(now, column), { was: { row, column: was.left }, row: now, column, index });
    }
  }
  return found;
}

function takenBy(cells: readonly PlanCell[]): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { area } of cells) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) taken.add(placeOf(row, column));
    }
  }
  return taken;
}

function placeOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
