import type { CellStyle } from "../model/plan";

/** 宋体 and 黑体 are on every Chinese Windows and Mac; elsewhere Excel and LibreOffice take their own CJK font. */
const BODY = { name: "宋体", size: 10.5, bold: false };
const BOLD = { ...BODY, bold: true };

const PLAIN: CellStyle = {
  font: BODY,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  verticalText: false,
  border: "none",
  fill: null,
  numberFormat: "General",
};

const BOXED: CellStyle = { ...PLAIN, border: "thin" };

/** Whatever amount or rate comes to stand there later, in however narrow a column. */
const FIGURE: CellStyle = { ...BOXED, wrap: false, shrink: true };

/** The styles of the printed form by role: black and white, thin borders, no fill (domain §1.6). */
export const STYLES = {
  note: { ...PLAIN, horizontal: "left", font: { ...BODY, size: 9 } },
  title: { ...PLAIN, font: { name: "黑体", size: 18, bold: false } },
  year: { ...PLAIN, font: { ...BODY, size: 12 } },
  lineLeft: { ...PLAIN, horizontal: "left" },
  lineRight: { ...PLAIN, horizontal: "right" },
  header: { ...BOXED, font: BOLD },
  side: { ...BOXED, font: BOLD, wrap: false, verticalText: true },
  level: { ...BOXED, font: BOLD },
  center: BOXED,
  left: { ...BOXED, horizontal: "left" },
  section: { ...BOXED, horizontal: "left", font: BOLD },
  /** Waits to be filled in: a fill so light that it does not show in print. */
  input: { ...BOXED, fill: "FFFBEB" },
  textCenter: { ...BOXED, numberFormat: "@" },
  textLeft: { ...BOXED, horizontal: "left", numberFormat: "@" },
  small: { ...BOXED, horizontal: "left", font: { ...BODY, size: 9 } },
  paragraph: { ...BOXED, horizontal: "left", font: { ...BODY, size: 9 } },
  money: { ...FIGURE, horizontal: "right", numberFormat: "#,##0.00" },
  moneyTotal: { ...FIGURE, font: BOLD, horizontal: "right", numberFormat: "#,##0.00" },
  percent: { ...FIGURE, numberFormat: "0.00%" },
  percentTotal: { ...FIGURE, font: BOLD, numberFormat: "0.00%" },
  points: { ...FIGURE, numberFormat: "0.00" },
  pointsTotal: { ...FIGURE, font: BOLD, numberFormat: "0.00" },
  weight: FIGURE,
  /** A number that somebody wrote beside the form. */
  aside: { ...PLAIN, horizontal: "left", wrap: false },
  plainText: { ...PLAIN, horizontal: "left", wrap: false, numberFormat: "@" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

/** A role of `STYLES`, or such a role with another number format behind "|". */
export type StyleKey = StyleName | `${StyleName}|${string}`;

export function withFormat(style: StyleName, format: string): StyleKey {
  return format === "General" ? style : `${style}|${format}`;
}

/** The role behind a key. */
export function roleOf(key: StyleKey): StyleName {
  const bar = key.indexOf("|");
  return (bar < 0 ? key : key.slice(0, bar)) as StyleName;
}

/** The styles behind the keys a sheet uses. */
export function stylesOf(keys: Iterable<string>): Readonly<Record<string, CellStyle>> {
  const used: Record<string, CellStyle> = {};
  for (const key of keys) {
    const bar = key.indexOf("|");
    const role = (bar < 0 ? key : key.slice(0, bar)) as StyleName;
    const style: CellStyle = STYLES[role];
    // A number with a format of its own does not wrap, it would be ####.
    used[key] = bar < 0 ? style : { ...style, wrap: false, shrink: true, numberFormat: key.slice(bar + 1) };
  }
  return used;
}
