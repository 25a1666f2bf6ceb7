import { formatArea } from "../../../src/core/model/area";
import type { MoneyUnit } from "../../../src/core/amount/money-unit";
import type { Scope } from "../../../src/core/model/mapping";
import { type Fen, type Pen, yuanOf } from "../corpus/pen";
import type { Random } from "../corpus/random";
import type { Sheet } from "../corpus/sheet";
import type { CategoryTruth, Place, SpendingTruth } from "../corpus/truth";
import { UNIT_LINES, UNIT_WORDS } from "../corpus/words";
import { type SpendingData, totalOf } from "./spending-data";

/** Where the unit is said. */
export type UnitPlace = "right" | "left" | "title" | "head" | "below" | "unsaid";

/** Everything a layout needs to write one table. */
export interface Desk {
  readonly random: Random;
  readonly pen: Pen;
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  readonly unit: MoneyUnit;
  readonly unitPlace: UnitPlace;
  readonly title: string | null;
  readonly scopes: readonly Scope[];
  readonly department: string;
  readonly year: number;
  /** Collects what was used, for the report. */
  readonly traits: string[];
}

export function placeOf(sheet: Sheet, row: number, column: number): Place {
  return { sheetId: sheet.id, address: formatArea({ top: row, left: column, bottom: row, right: column }) };
}

function unitLine({ random, unit, pen }: Desk): string {
  return pen.digits(random.pick(UNIT_LINES).replace("{}", random.pick(UNIT_WORDS[unit])));
}

/** `words` with the unit behind them, where this table says it in the heading. */
export function withUnit({ unit, unitPlace, random }: Desk, words: string): string {
  if (unitPlace !== "head") return words;
  const label = UNIT_WORDS[unit][0] ?? "";
  return random.pick([`${words}（${label}）`, `${words}(${label})`, `${words}（单位：${label}）`]);
}

/** Writes attachment mark, title, year, department and unit line; the first row below them. */
export function writeHeading(desk: Desk, width: number): number {
  const { random, sheet, left, title, unitPlace, year, department } = desk;
  let row = desk.top;
  const middle = left + (random.chance(0.3) ? Math.floor(width / 3) : 0);
  if (random.chance(0.2)) sheet.put(row++, left, random.pick(["附件2", "附表3：", "公开06表", "★"]));
  if (title !== null) {
    const suffix = unitPlace === "title" ? `（${unitLine(desk).replace(/[（）()]/g, "")}）` : "";
    sheet.put(row++, middle, title + suffix);
  } else if (unitPlace === "title") {
    sheet.put(row++, left, unitLine(desk));
  }
  if (random.chance(0.25)) sheet.put(row++, middle, random.pick([`（${year}年度）`, `${year}年`, `${year}年12月31日`]));
  const right = left + Math.max(1, width - 1);
  const saysDepartment = random.chance(0.6);
  const side = unitPlace === "right" || unitPlace === "left";
  if (!saysDepartment && !side) return row;
  const own = random.pick(["编制单位：", "部门：", "填报单位:", "单位名称："]) + department;
  if (unitPlace === "left") {
    sheet.put(row, left, unitLine(desk));
    if (saysDepartment) sheet.put(row, right, own);
    return row + 1;
  }
  if (saysDepartment) sheet.put(row, left, own);
  if (unitPlace === "right") {
    // Sometimes a line of its own, sometimes not quite in the last column.
    if (saysDepartment && random.chance(0.2)) row += 1;
    sheet.put(row, right - (random.chance(0.2) && right - left > 2 ? 1 : 0), unitLine(desk));
  }
  return row + 1;
}

/** Writes what stands below a table: the unit, where it is said there, and notes. */
export function writeFoot(desk: Desk, row: number, notes: readonly string[]): number {
  const { random, sheet, left } = desk;
  let next = row;
  if (desk.unitPlace === "below") sheet.put(next++, left, unitLine(desk));
  if (random.chance(0.4)) {
    if (random.chance(0.3)) next += 1;
    sheet.put(next++, left, random.pick(notes));
  }
  return next;
}

export interface PrintedCategory {
  readonly code: string;
  readonly fen: Fen;
  readonly cell: Place | null;
}

function categories(printed: readonly PrintedCategory[]): CategoryTruth[] {
  return printed.map(({ code, fen, cell }) => ({ code, yuan: yuanOf(fen), cell }));
}

export interface PrintedTable {
  readonly anchor: Place;
  readonly system?: "department" | "government";
  readonly totalCells: readonly Place[];
  /** As printed; the sum of the classes where no total is printed. */
  readonly total?: Fen;
  readonly classes: readonly PrintedCategory[];
  readonly items: readonly PrintedCategory[];
}

export function spendingTruth(desk: Desk, table: PrintedTable): SpendingTruth {
  return {
    anchor: table.anchor,
    system: table.system ?? "department",
    scopes: desk.scopes,
    unit: desk.unit,
    unitUnsaid: desk.unitPlace === "unsaid",
    mustAsk: false,
    totalCells: table.totalCells,
    total: yuanOf(table.total ?? totalOf(table.classes)),
    classes: categories(table.classes),
    items: categories(table.items),
  };
}

/** The data where the table shows only the classes or only the items. */
export function itemsOf(data: SpendingData) {
  return data.classes.flatMap(({ items }) => items);
}
