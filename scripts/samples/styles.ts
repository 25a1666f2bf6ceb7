import type { CellStyle } from "../../src/core/model/plan";

const SONG = "宋体";
const HEI = "黑体";

const NOTE: CellStyle = {
  font: { name: SONG, size: 10, bold: false },
  horizontal: "left",
  vertical: "center",
  wrap: false,
  verticalText: false,
  border: "none",
  fill: null,
  numberFormat: "General",
};

const BODY: CellStyle = { ...NOTE, border: "thin", wrap: true };
const HEADER: CellStyle = { ...BODY, font: { name: SONG, size: 10, bold: true }, horizontal: "center", fill: "F2F2F2" };

/** The looks of the sample sheets: what a department's own workbook is made of, nothing of this product's. */
export const STYLES = {
  title: { ...NOTE, font: { name: HEI, size: 16, bold: false }, horizontal: "center" },
  subtitle: { ...NOTE, font: { name: SONG, size: 11, bold: false }, horizontal: "center" },
  note: NOTE,
  wrappedNote: { ...NOTE, wrap: true, vertical: "top" },
  noteCenter: { ...NOTE, horizontal: "center" },
  noteRight: { ...NOTE, horizontal: "right" },
  header: HEADER,
  sideHeader: { ...HEADER, verticalText: true },
  label: { ...BODY, horizontal: "center" },
  labelBold: { ...BODY, horizontal: "center", font: { name: SONG, size: 10, bold: true } },
  body: BODY,
  paragraph: { ...BODY, vertical: "top" },
  code: { ...BODY, numberFormat: "@", wrap: false },
  money: { ...BODY, horizontal: "right", wrap: false, numberFormat: "#,##0.00" },
  moneyBold: {
    ...BODY,
    font: { name: SONG, size: 10, bold: true },
    horizontal: "right",
    wrap: false,
    numberFormat: "#,##0.00",
  },
  percent: { ...BODY, horizontal: "center", numberFormat: "0%" },
  percent1: { ...BODY, horizontal: "center", numberFormat: "0.0%" },
  percent2: { ...BODY, horizontal: "center", numberFormat: "0.00%" },
  points: { ...BODY, horizontal: "center" },
  points2: { ...BODY, horizontal: "center", numberFormat: "0.00" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof STYLES;
