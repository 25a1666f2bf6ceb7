import { buildWorkbook, type FileHost, openWorkbook } from "../../src/host/file";
import type { SheetContent } from "../../src/core/model/plan";
import { SAMPLE_WORKBOOKS } from "../../scripts/samples/workbooks";

/** The workbooks that the states are made of: the samples, and what can be wrong with them. */
export type WorkbookName =
  | "clean"
  | "reviewed"
  | "without-unit"
  | "without-spending"
  | "neither"
  | "without-actual"
  | "without-points"
  | "three-questions"
  | "empty";

const SPENDING = "支出决算明细表";
/** Where the sample's spending stands. A file counts its sheets from 1. */
export const SPENDING_SHEET = {
  sheetId: String(1 + (SAMPLE_WORKBOOKS[0]?.sheets.findIndex(({ name }) => name === SPENDING) ?? 0)),
  sheet: SPENDING,
};

export function open(name: WorkbookName): FileHost {
  const [clean, reviewed] = SAMPLE_WORKBOOKS;
  if (clean === undefined || reviewed === undefined) throw new Error("there are two samples");
  switch (name) {
    case "clean":
      return build(clean.sheets);
    case "reviewed":
      return build(reviewed.sheets);
    case "without-unit":
      return build(clean.sheets.map((sheet) => without(sheet, "金额单位")));
    case "without-spending":
      return build(clean.sheets.filter((sheet) => sheet.name !== SPENDING));
    case "neither":
      return build(clean.sheets.filter(({ name }) => name !== SPENDING && name !== "绩效指标"));
    case "without-actual":
      return build(reviewed.sheets.map((sheet) => without(sheet, "5个")));
    case "without-points":
      return build(reviewed.sheets.map(withoutPoints));
    case "three-questions":
      return build([
        ...clean.sheets.map((sheet) => without(sheet, "金额单位")),
        ...reviewed.sheets
          .filter(({ name }) => name === "绩效指标")
          .map((sheet) => ({ ...sheet, name: "绩效指标（二）" })),
      ]);
    case "empty":
      return build([{ ...clean.sheets[0]!, name: "Sheet1", cells: [] }]);
  }
}

function build(sheets: readonly SheetContent[]): FileHost {
  return openWorkbook(buildWorkbook(sheets), "决算.xlsx");
}

/** The column where a person's own points stand. */
const POINTS = 7;

function withoutPoints(sheet: SheetContent): SheetContent {
  if (sheet.name !== "绩效指标") return sheet;
  const isPoints = ({ area, content }: SheetContent["cells"][number]) =>
    area.left === POINTS && content.kind === "number";
  return { ...sheet, cells: sheet.cells.filter((cell) => !isPoints(cell)) };
}

function without(sheet: SheetContent, text: string): SheetContent {
  return {
    ...sheet,
    cells: sheet.cells.filter(({ content }) => !(content.kind === "text" && content.text.includes(text))),
  };
}
