import { cellFormatsOf } from "./cell-formats";
import { colourOf, type Palette, paletteOf } from "./colours";
import { digitWidth } from "./column-width";
import type { DisplayBorder, DisplayStyle } from "./display";
import { child, childrenOf, isOn, type XmlElement } from "./xml-tree";

export interface DisplayStyles {
  /** By a cell's style index. */
  readonly styles: readonly DisplayStyle[];
  readonly formats: readonly string[];
  /** Pixels of the standard font's widest digit. */
  readonly digit: number;
}

const PLAIN_FONT: DisplayStyle["font"] = {
  name: "宋体",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  colour: null,
};

const NO_BORDERS: DisplayStyle["borders"] = { top: null, right: null, bottom: null, left: null };

export const PLAIN_STYLE: DisplayStyle = {
  font: PLAIN_FONT,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  stacked: false,
  borders: NO_BORDERS,
};

/** How each cell style looks. Either part may be missing. */
export function displayStyles(styles: XmlElement | null, theme: XmlElement | null): DisplayStyles {
  if (!styles) return { styles: [PLAIN_STYLE], formats: [], digit: digitWidth(PLAIN_FONT) };
  const palette = paletteOf(styles, theme);
  const fonts = childrenOf(child(styles, "fonts"), "font").map((font) => fontOf(font, palette));
  const fills = childrenOf(child(styles, "fills"), "fill").map((fill) => fillOf(fill, palette));
  const borders = childrenOf(child(styles, "borders"), "border").map((border) => bordersOf(border, palette));
  return {
    styles: childrenOf(child(styles, "cellXfs"), "xf").map((xf) => ({
      font: fonts[Number(xf.attributes["fontId"] ?? 0)] ?? PLAIN_FONT,
      fill: fills[Number(xf.attributes["fillId"] ?? 0)] ?? null,
      borders: borders[Number(xf.attributes["borderId"] ?? 0)] ?? NO_BORDERS,
      ...alignmentOf(child(xf, "alignment")),
    })),
    formats: cellFormatsOf(styles).formats,
    digit: digitWidth(fonts[0] ?? PLAIN_FONT),
  };
}

function fontOf(font: XmlElement, palette: Palette): DisplayStyle["font"] {
  const has = (name: string): boolean => {
    const element = child(font, name);
    return (
      element !== null &&
      (isOn(element.attributes["val"], true) || name === "u") &&
      element.attributes["val"] !== "none"
    );
  };
  return {
    name: child(font, "name")?.attributes["val"] ?? PLAIN_FONT.name,
    size: Number(child(font, "sz")?.attributes["val"] ?? 11) || 11,
    bold: has("b"),
    italic: has("i"),
    underline: has("u"),
    strike: has("strike"),
    colour: colourOf(child(font, "color"), palette),
  };
}

/** Patterns other than solid are shown by their background; a gradient by its first colour. */
function fillOf(fill: XmlElement, palette: Palette): string | null {
  const pattern = child(fill, "patternFill");
  if (!pattern) return colourOf(child(child(child(fill, "gradientFill"), "stop"), "color"), palette);
  const kind = pattern.attributes["patternType"] ?? "none";
  if (kind === "none") return null;
  const colour = (name: string): string | null => colourOf(child(pattern, name), palette);
  return kind === "solid" ? colour("fgColor") : (colour("bgColor") ?? colour("fgColor"));
}

function bordersOf(border: XmlElement, palette: Palette): DisplayStyle["borders"] {
  const side = (...names: readonly string[]): DisplayBorder | null => {
    for (const name of names) {
      const element = child(border, name);
      const style = element?.attributes["style"] ?? "none";
      if (element && style !== "none") return { style, colour: colourOf(child(element, "color"), palette) };
    }
    return null;
  };
  return { top: side("top"), right: side("right", "end"), bottom: side("bottom"), left: side("left", "start") };
}

const HORIZONTAL = new Map<string, DisplayStyle["horizontal"]>([
  ["left", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["right", "right"],
  ["justify", "justify"],
  ["distributed", "distributed"],
  ["fill", "left"],
]);
const VERTICAL = new Map<string, DisplayStyle["vertical"]>([
  ["top", "top"],
  ["center", "center"],
  ["justify", "justify"],
  ["distributed", "distributed"],
]);
const STACKED = 255;

function alignmentOf(
  alignment: XmlElement | null,
): Pick<DisplayStyle, "horizontal" | "vertical" | "wrap" | "shrink" | "indent" | "rotation" | "stacked"> {
  const attributes = alignment?.attributes ?? {};
  const turned = Number(attributes["textRotation"] ?? 0) || 0;
  return {
    horizontal: HORIZONTAL.get(attributes["horizontal"] ?? "") ?? "general",
    vertical: VERTICAL.get(attributes["vertical"] ?? "") ?? "bottom",
    wrap: isOn(attributes["wrapText"]),
    shrink: isOn(attributes["shrinkToFit"]),
    indent: Math.min(250, Number(attributes["indent"] ?? 0) || 0),
    // Files write 1 to 90 for up and 91 to 180 for 1 to 90 degrees down.
    rotation: turned <= 90 ? turned : turned <= 180 ? 90 - turned : 0,
    stacked: turned === STACKED,
  };
}
