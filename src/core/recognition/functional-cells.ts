import type { Source } from "../model/area";
import type { ReadAmount, ReferencesInput } from "../model/inputs";
import type { ReferenceTable } from "../model/mapping";
import type { Reader } from "./cell-reader";
import { blocksOf } from "./measures/blocks";
import { cellsOf, type MeasureCell } from "./measures/cells";
import { labelReader, type Word } from "./measures/label";
import { writtenAmount } from "./read-cells";
import { type SheetView, within } from "./sheet-view";

/** 支出决算表 by function: what its 合计 row says of all spending, and of 基本支出 and 项目支出. */

type Part = "total" | "basic" | "project";

const WORDS: readonly Word[] = [
  [/基本支出/, "basic"],
  [/项目支出/, "project"],
  [/人员(?:经费|支出)|(?:日常)?公用(?:经费|支出)/, "part"],
  [/(?:支出)?决算|(?:实际)?(?:执行|完成)(?=[数额])|实际/, "final"],
  [/支出/, "outlay"],
  // 部门合计
  [/部门|单位/, null],
];
const PART_MARKS: Readonly<Record<Part, readonly string[]>> = { total: [], basic: ["basic"], project: ["project"] };
/** What a cell of the whole may say besides. */
const MAY = new Set(["total", "subtotal", "this", "outlay", "final", "of-which"]);

/** The cells of the 合计 row; a part is null where no column is it for certain, or several differ. */
export function functionalCells(
  view: SheetView,
  { source: { area } }: ReferenceTable,
  evaluated: number | null,
): Readonly<Record<Part, Source | null>> {
  const read = labelReader(WORDS);
  const part = within(view, { top: area.top, bottom: area.bottom });
  const cells = blocksOf(part, () => false)
    .flatMap((block) => cellsOf(block, read, new Set()))
    .filter(({ marks, month }) => marks.has("total") && month === null)
    .filter(({ year }) => year === null || evaluated === null || year === evaluated);
  const of = (name: Part) => onlyOne(view, preferred(cells.filter((cell) => isOf(cell, PART_MARKS[name]))));
  return { total: of("total"), basic: of("basic"), project: of("project") };
}

function isOf({ marks }: MeasureCell, part: readonly string[]): boolean {
  return part.every((mark) => marks.has(mark)) && [...marks].every((mark) => MAY.has(mark) || part.includes(mark));
}

/** 决算数 before what does not say it. */
function preferred(cells: readonly MeasureCell[]): readonly MeasureCell[] {
  const final = cells.filter(({ marks }) => marks.has("final"));
  return final.length > 0 ? final : cells;
}

function onlyOne({ sheet }: SheetView, cells: readonly MeasureCell[]): Source | null {
  const values = new Set(cells.map(({ source }) => writtenAmount(sheet, source)));
  return values.size === 1 ? (cells[0]?.source ?? null) : null;
}

/** The amounts of those cells; null while the table's unit is not known. */
export function functionalInput(
  read: Reader,
  table: ReferenceTable,
  evaluated: number | null,
): ReferencesInput["functional"] {
  const view = read.view(table.source);
  const { unit, source, title } = table;
  if (view === null || unit === null) return null;
  const cells = functionalCells(view, table, evaluated);
  const amount = (cell: Source | null): ReadAmount | null => read.optionalAmount(cell, unit);
  return { source, title, total: amount(cells.total), basic: amount(cells.basic), project: amount(cells.project) };
}
