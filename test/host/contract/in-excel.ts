import type { SheetPlan } from "../../../src/core/model/plan";
import { excelHost } from "../../../src/host/excel";
import { OWN_SHEET_MARKS } from "../../../src/host/own-sheets";
import type { WriteOutcome } from "../../../src/host/port";
import {
  type CellView,
  createWorkbook,
  installOffice,
  type SheetView,
  specFromFile,
  type TestWorkbook,
} from "../../excel";
import { formatAddress, parseAddress, splitReference } from "../../excel/model/addresses";
import { withWords } from "../with-words";
import { chartsInExcel } from "./charts-in-excel";
import {
  address,
  type BookState,
  type CellState,
  COMPARED_COLUMNS,
  COMPARED_ROWS,
  type PageState,
  placesOf,
  rounded,
  type SheetState,
} from "./sheet-state";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;
const CM_PER_POINT = 2.54 / 72;

/** The workbook open in the stand-in, for our host and genuine Office.js. */
export async function openInExcel(bytes: Uint8Array): Promise<TestWorkbook> {
  const workbook = createWorkbook(await specFromFile(bytes, "部门.xlsx"));
  installOffice(workbook);
  return workbook;
}

export async function writeInExcel(plans: readonly SheetPlan[]): Promise<WriteOutcome> {
  const host = excelHost();
  await host.read();
  return host.write({ plans: withWords(plans), inputs: [], show: "evaluation" });
}

/** What the plans' sheets have become. */
export function lookInExcel(workbook: TestWorkbook, plans: readonly SheetPlan[]): BookState {
  return {
    sheetNames: workbook.sheetNames(),
    names: workbook
      .names()
      .map(({ name, formula, visible }) => {
        const { sheet, address: cells } = splitReference(formula.slice(1));
        return `${name} → ${String(sheet)} ${cells}${visible ? "" : " hidden"}`;
      })
      .sort(),
    sheets: Object.fromEntries(plans.map((plan) => [plan.kind, stateOf(markedSheet(workbook, plan), plan)])),
  };
}

function markedSheet(workbook: TestWorkbook, { kind }: SheetPlan): SheetView {
  const mark = workbook.names().find(({ name }) => name === OWN_SHEET_MARKS[kind]);
  return workbook.sheet(splitReference(mark?.formula.slice(1) ?? "").sheet ?? "");
}

function stateOf(sheet: SheetView, plan: SheetPlan): SheetState {
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    cells: Object.fromEntries(
      placesOf(plan).map(({ row, column }) => [address(row, column), cellState(sheet.cell(address(row, column)))]),
    ),
    filled: filledIn(sheet),
    merges: [...sheet.merges].sort(),
    widths: Array.from({ length: COMPARED_COLUMNS }, (_, column) => {
      const points = sheet.columnWidth(address(0, column).slice(0, -1));
      return points === 48 ? null : (points * 96) / 72;
    }),
    heights: Array.from({ length: COMPARED_ROWS }, (_, row) => {
      const points = sheet.rowHeight(row + 1);
      return points === 15 ? null : points;
    }),
    frozenRows: sheet.frozen.rows,
    page: plan.print === null ? null : pageState(sheet),
    charts: chartsInExcel(sheet.charts),
  };
}

function filledIn(sheet: SheetView): readonly string[] {
  const used = parseAddress(sheet.usedRange ?? "A1");
  const places = Array.from({ length: (used?.bottom ?? 0) + 1 }, (_, row) =>
    Array.from({ length: (used?.right ?? 0) + 1 }, (__, column) => address(row, column)),
  ).flat();
  return places.filter((place) => {
    const { value, formula } = sheet.cell(place);
    return value !== null || formula !== null;
  });
}

function cellState({ value, formula, format, borders, link }: CellView): CellState {
  const { font } = format;
  const vertical = format.textOrientation === 180 ? " top-to-bottom" : "";
  return {
    value: typeof value === "object" ? (value?.error ?? null) : typeof value === "number" ? rounded(value) : value,
    formula,
    numberFormat: format.numberFormat,
    font: [font.name, font.size, font.bold && "bold", font.underline !== "None" && "underlined", font.color]
      .filter((part) => part !== false)
      .join(" "),
    alignment: `${format.horizontal} ${format.vertical}${format.wrap ? " wrap" : ""}${vertical}`.toLowerCase(),
    borders: (["top", "bottom", "left", "right"] as const)
      .filter((side) => {
        const { style, weight, color } = borders[side];
        return style === "Continuous" && weight === "Thin" && color === "#000000";
      })
      .join(" "),
    fill: format.fill,
    link: link?.documentReference ?? null,
  };
}

function pageState({ page }: SheetView): PageState {
  const margins = { top: page.topMargin, bottom: page.bottomMargin, left: page.leftMargin, right: page.rightMargin };
  const all = { ...margins, header: page.headerMargin, footer: page.footerMargin };
  return {
    area: (page.printArea ?? []).map((area) => formatAddress(area)).join(),
    titleRows: page.titleRows && `${String(page.titleRows.top + 1)}:${String(page.titleRows.bottom + 1)}`,
    orientation: page.orientation.toLowerCase(),
    paper: page.paperSize,
    pagesWide: page.zoom.horizontalFitToPages ?? null,
    pagesTall: page.zoom.verticalFitToPages ?? null,
    centred: page.centerHorizontally,
    margins: Object.fromEntries(
      Object.entries(all).map(([side, points]) => [side, Math.round(points * CM_PER_POINT * 100)]),
    ),
    footer: page.texts.centerFooter,
    breaks: page.breaks,
  };
}
