import { child, type XmlElement } from "./xml-tree";

/** The old palette (ECMA-376 Part 1 §18.8.27): 0–7 repeat 8–15; 64 and 65 are the system's own and stay automatic. */
const BASIC = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const EXTENDED =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const STANDARD_PALETTE: readonly string[] = [...BASIC, ...BASIC, ...EXTENDED.split(" ")];

/** What colour references are resolved against. */
export interface Palette {
  readonly indexed: readonly string[];
  /** In the order of `theme` numbers: light 1, dark 1, light 2, dark 2, six accents, two links. */
  readonly theme: readonly string[];
}

const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

export function paletteOf(styles: XmlElement, theme: XmlElement | null): Palette {
  const own = child(child(styles, "colors"), "indexedColors")?.children.map(({ attributes }) => rgb(attributes["rgb"]));
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return {
    indexed: STANDARD_PALETTE.map((colour, index) => own?.[index] ?? colour),
    theme: THEME_ORDER.map((name, index) => {
      const colour = child(scheme, name)?.children[0];
      return rgb(colour?.attributes["lastClr"] ?? colour?.attributes["val"]) ?? OFFICE_THEME[index] ?? "000000";
    }),
  };
}

/** "FFC00000" and "C00000" are "C00000". */
function rgb(text: string | undefined): string | null {
  return /^([0-9A-F]{2})?([0-9A-F]{6})$/i.exec(text ?? "")?.[2]?.toUpperCase() ?? null;
}

/** "#RRGGBB" of a colour element; null for the automatic colour. */
export function colourOf(element: XmlElement | null, palette: Palette): string | null {
  if (!element) return null;
  const { attributes } = element;
  const base =
    rgb(attributes["rgb"]) ??
    palette.theme[Number(attributes["theme"] ?? NaN)] ??
    palette.indexed[Number(attributes["indexed"] ?? NaN)];
  return base === undefined ? null : `#${tinted(base, Number(attributes["tint"] ?? 0) || 0)}`;
}

/** Lightened (tint > 0) or darkened in HSL, as the format prescribes (ECMA-376 Part 1 §18.8.19). */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const scaled = [red, green, blue].map((part) =>
    spread === 0 ? target : target + ((part - light) / spread) * chroma,
  );
  return scaled.map((part) => hexByte(part)).join("");
}

function hexByte(part: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, part)) * 255);
  return byte.toString(16).toUpperCase().padStart(2, "0");
}
