import type { CSSProperties } from "react";
import type { DisplayBorder, DisplayCell } from "../host/file";
import { GRID_LINE, INK, PAPER } from "./grid-styles";

const INDENT_PIXELS = 9;

/** Fonts of Chinese offices that a machine may lack, by what resembles them. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  宋体: '"SimSun", "Songti SC", "Noto Serif CJK SC", serif',
  新宋体: '"NSimSun", "SimSun", "Songti SC", "Noto Serif CJK SC", serif',
  仿宋: '"FangSong", "STFangsong", "Noto Serif CJK SC", serif',
  仿宋_GB2312: '"FangSong_GB2312", "FangSong", "STFangsong", "Noto Serif CJK SC", serif',
  楷体: '"KaiTi", "STKaiti", "Noto Serif CJK SC", serif',
  楷体_GB2312: '"KaiTi_GB2312", "KaiTi", "STKaiti", "Noto Serif CJK SC", serif',
  黑体: '"SimHei", "Heiti SC", "Noto Sans CJK SC", sans-serif',
};
const OTHERWISE = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** The cell's paper: fill, and where its content stands from top to bottom. */
export function paperStyle(cell: DisplayCell | null, frozen: boolean): CSSProperties {
  const fill = cell?.style.fill ?? (frozen ? PAPER : null);
  return {
    ...(fill === null ? {} : { backgroundColor: fill }),
    verticalAlign: cell === null ? "bottom" : verticalAlign(cell),
  };
}

function verticalAlign({ style }: DisplayCell): "top" | "middle" | "bottom" {
  if (style.vertical === "center" || style.vertical === "distributed") return "middle";
  return style.vertical === "bottom" ? "bottom" : "top";
}

/** The cell's writing. */
export function contentStyle(cell: DisplayCell): CSSProperties {
  const { font, wrap, indent } = cell.style;
  const side = cell.horizontal === "right" ? "paddingRight" : "paddingLeft";
  return {
    overflow: "hidden",
    fontFamily: `"${font.name.replaceAll('"', "")}", ${SUBSTITUTES[font.name] ?? OTHERWISE}`,
    fontSize: `${String(font.size)}pt`,
    lineHeight: 1.25,
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? "italic" : "normal",
    textDecoration: decoration(cell),
    color: cell.colour ?? INK,
    textAlign: cell.horizontal === "distributed" ? "center" : cell.horizontal,
    whiteSpace: wrap ? "pre-wrap" : "pre",
    overflowWrap: wrap ? "anywhere" : "normal",
    ...(indent > 0 ? { [side]: indent * INDENT_PIXELS } : {}),
    ...(typeof cell.value === "number" && !wrap ? wholeNumber(cell) : {}),
    ...direction(cell),
  };
}

/** A number is never cut: where it is too long for its cell, it runs out over the side it does not stand at. */
function wholeNumber({ horizontal }: DisplayCell): CSSProperties {
  const justifyContent = horizontal === "right" ? "flex-end" : horizontal === "left" ? "flex-start" : "center";
  return { display: "flex", justifyContent, overflow: "visible" };
}

function decoration({ style: { font } }: DisplayCell): string {
  const lines = [font.underline ? "underline" : "", font.strike ? "line-through" : ""].filter(Boolean);
  return lines.length === 0 ? "none" : lines.join(" ");
}

/** Upright characters one below the other, or text turned to read up or down. */
function direction({ style: { stacked, rotation }, horizontal }: DisplayCell): CSSProperties {
  if (stacked)
    return { writingMode: "vertical-rl", textOrientation: "upright", letterSpacing: "0.12em", ...inline(horizontal) };
  if (rotation === -90) return { writingMode: "vertical-rl", ...inline(horizontal) };
  if (rotation === 90) return { writingMode: "vertical-rl", transform: "rotate(180deg)", ...inline(horizontal) };
  return {};
}

/** A column of upright text has no width to align in: the column itself is moved. */
function inline(horizontal: DisplayCell["horizontal"]): CSSProperties {
  return {
    whiteSpace: "pre",
    width: "fit-content",
    marginInline: "0",
    marginLeft: horizontal === "left" ? 0 : "auto",
    marginRight: horizontal === "right" ? 0 : "auto",
  };
}

const LINES: Readonly<Record<string, string>> = {
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
  dotted: "1px dotted",
  hair: "1px dotted",
  dashed: "1px dashed",
  mediumDashed: "2px dashed",
};

/** The line between two cells, of which either may draw it; the faint grid line when neither does. */
export function borderBetween(
  own: DisplayBorder | null | undefined,
  neighbours: DisplayBorder | null | undefined,
  otherwise: string | null,
): string {
  const border = own ?? neighbours;
  if (border) return `${LINES[border.style] ?? "1px solid"} ${border.colour ?? INK}`;
  return `1px solid ${otherwise ?? GRID_LINE}`;
}
