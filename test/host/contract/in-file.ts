import { type Cell, type Style, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { SheetPlan } from "../../../src/core/model/plan";
import { openWorkbook } from "../../../src/host/file";
import { OWN_SHEET_MARKS } from "../../../src/host/own-sheets";
import type { WriteOutcome } from "../../../src/host/port";
import { splitReference } from "../../excel/model/addresses";
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
import { textOf } from "../file/package-fixture";
import { withWords } from "../with-words";
import { chartsInFile } from "./charts-in-file";
import { type RawCell, rawCells } from "./raw-parts";

const VISIBILITY = { visible: "visible", hidden: "hidden", veryHidden: "very-hidden" } as const;
const CM_PER_INCH = 2.54;
const STANDARD_PIXELS = 64;

export async function writeInFile(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
): Promise<{ readonly outcome: WriteOutcome; readonly bytes: Uint8Array }> {
  const host = openWorkbook(bytes, "部门.xlsx");
  const outcome = await host.write({ plans: withWords(plans), inputs: [], show: "evaluation" });
  return { outcome, bytes: host.save() };
}

/** What another reader than ours finds in the saved file. */
export async function lookInFile(bytes: Uint8Array, plans: readonly SheetPlan[]): Promise<BookState> {
  installChartSupport();
  const book = new Workbook();
  await book.xlsx.load(bytes);
  const names = book.definedNames.model;
  const raw = rawCells(bytes);
  // Digits of Calibri 11 are 7 pixels wide, those of 宋体 8.
  const digit = /<fonts.*?<name val="(\w+)"/s.exec(textOf(bytes, "xl/styles.xml"))?.[1] === "Calibri" ? 7 : 8;
  return {
    sheetNames: book.worksheets.map(({ name }) => name),
    names: names
      .map(({ name, ranges, hidden }) => {
        const { sheet, address: cells } = splitReference(ranges.join());
        return `${name} → ${String(sheet)} ${cells}${hidden === true ? " hidden" : ""}`;
      })
      .sort(),
    sheets: Object.fromEntries(
      plans.map((plan) => {
        const mark = names.find(({ name }) => name === OWN_SHEET_MARKS[plan.kind]);
        const name = splitReference(mark?.ranges.join() ?? "").sheet ?? "";
        const sheet = book.getWorksheet(name);
        if (sheet === undefined) throw new Error(`no sheet ${name}`);
        return [plan.kind, stateOf(sheet, plan, { rawAt: (row, column) => raw(name, row, column), digit })];
      }),
    ),
  };
}

interface Measures {
  readonly rawAt: (row: number, column: number) => RawCell;
  readonly digit: number;
}

function stateOf(sheet: Worksheet, plan: SheetPlan, { rawAt, digit }: Measures): SheetState {
  const [view] = sheet.views;
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.state],
    cells: Object.fromEntries(
      placesOf(plan).map(({ row, column }) => {
        return [address(row, column), cellState(sheet, row, column, rawAt(row, column))];
      }),
    ),
    filled: filledIn(sheet),
    merges: (sheet.model.mergeCells ?? []).map(String).sort(),
    widths: Array.from({ length: COMPARED_COLUMNS }, (_, column) => pixels(sheet.getColumn(column + 1).width, digit)),
    heights: Array.from({ length: COMPARED_ROWS }, (_, row) => sheet.findRow(row + 1)?.height ?? null),
    frozenRows: view?.state === "frozen" ? (view.ySplit ?? 0) : 0,
    page: plan.print === null ? null : pageState(sheet),
    charts: chartsInFile(sheet),
  };
}

/** By the rule of ECMA-376 Part 1 §18.3.1.13. */
function pixels(width: number | undefined, digit: number): number | null {
  const found = Math.trunc(((256 * (width ?? 0) + Math.trunc(128 / digit)) / 256) * digit);
  return width === undefined || found === STANDARD_PIXELS ? null : found;
}

function filledIn(sheet: Worksheet): readonly string[] {
  const found: string[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (isOwn(cell) && (valueOf(cell) !== null || cell.formula !== undefined)) found.push(cell.address);
    });
  });
  return found;
}

/** The reader lets every cell of a merged block tell the block's value. */
function isOwn(cell: Cell): boolean {
  return cell.master.address === cell.address;
}

function valueOf(cell: Cell): string | number | boolean | null {
  if (!isOwn(cell)) return null;
  const value = cell.formula === undefined ? cell.value : cell.result;
  if (typeof value === "number") return rounded(value);
  // The reader has no result for a formula that gives an empty text.
  if (cell.formula !== undefined && value === undefined) return "";
  if (typeof value === "string" || typeof value === "boolean") return value;
  return typeof value === "object" && value !== null && "text" in value ? value.text : null;
}

function cellState(sheet: Worksheet, row: number, column: number, raw: RawCell): CellState {
  const cell = sheet.getCell(row + 1, column + 1);
  const { font, alignment, fill, numFmt } = cell.style;
  const solid = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : undefined;
  return {
    value: valueOf(cell),
    formula: isOwn(cell) && raw.formula !== null ? `=${raw.formula}` : null,
    numberFormat: typeof numFmt === "string" ? numFmt : "General",
    font: [
      font?.name,
      raw.fontSize,
      font?.bold === true && "bold",
      font?.underline !== undefined && "underlined",
      "#000000",
    ]
      .filter((part) => part !== false)
      .join(" "),
    alignment: alignmentOf(alignment ?? {}),
    borders: bordersOf(sheet, row, column),
    fill: solid === undefined ? null : `#${solid.slice(2)}`,
    link: raw.link,
  };
}

function alignmentOf(alignment: NonNullable<Style["alignment"]>): string {
  const vertical = { top: "top", middle: "center", bottom: "bottom" }[String(alignment.vertical)] ?? "?";
  const wrap = alignment.wrapText === true ? " wrap" : "";
  return `${String(alignment.horizontal)} ${vertical}${wrap}${alignment.textRotation === "vertical" ? " top-to-bottom" : ""}`;
}

/** Sides as they are seen: a neighbour's line is a line, too. */
function bordersOf(sheet: Worksheet, row: number, column: number): string {
  const has = (down: number, across: number, side: "top" | "bottom" | "left" | "right") => {
    if (row + down < 0 || column + across < 0) return false;
    return sheet.getCell(row + down + 1, column + across + 1).style.border?.[side]?.style === "thin";
  };
  const seen = {
    top: has(0, 0, "top") || has(-1, 0, "bottom"),
    bottom: has(0, 0, "bottom") || has(1, 0, "top"),
    left: has(0, 0, "left") || has(0, -1, "right"),
    right: has(0, 0, "right") || has(0, 1, "left"),
  };
  return Object.entries(seen)
    .filter(([, line]) => line)
    .map(([side]) => side)
    .join(" ");
}

function pageState({ pageSetup, headerFooter, rowBreaks }: Worksheet): PageState {
  const margins = Object.entries(pageSetup.margins ?? {});
  return {
    area: (pageSetup.printArea ?? "").replace(/^(\w+):\1$/, "$1"),
    titleRows: pageSetup.printTitlesRow ?? null,
    orientation: pageSetup.orientation ?? "",
    paper: pageSetup.paperSize === 9 ? "A4" : String(pageSetup.paperSize),
    pagesWide: pageSetup.fitToPage ? (pageSetup.fitToWidth ?? null) : null,
    // 0 is "as many as needed".
    pagesTall: pageSetup.fitToHeight === 0 ? null : (pageSetup.fitToHeight ?? null),
    centred: pageSetup.horizontalCentered,
    margins: Object.fromEntries(margins.map(([side, inches]) => [side, Math.round(inches * CM_PER_INCH * 100)])),
    footer: (headerFooter.oddFooter ?? "").replace(/^&C/, ""),
    breaks: rowBreaks.map(({ id }) => id),
  };
}
