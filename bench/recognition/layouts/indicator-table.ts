import type { IndicatorRole } from "../../../src/core/model/mapping";
import type { CellValue } from "../../../src/core/model/snapshot";
import type { Pen } from "../corpus/pen";
import type { Random } from "../corpus/random";
import type { Sheet, Written } from "../corpus/sheet";
import type { IndicatorTruth, Place } from "../corpus/truth";
import type { IndicatorData } from "./indicator-data";
import { INDICATOR_HEADS } from "./indicator-words";
import { placeOf } from "./table";

export interface FormDesk {
  readonly random: Random;
  readonly pen: Pen;
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  readonly traits: string[];
}

export interface IndicatorColumn {
  readonly role: IndicatorRole | "order" | "none";
  readonly head: string;
  /** What this column shows of an indicator. */
  readonly of: (data: IndicatorData) => Written | CellValue;
  /** Also rightly taken for this role (a second target column of the same values). */
  readonly alsoTarget?: boolean;
}

/** A number of points as accountants type it: a number, now and then text with 分 behind. */
export function points(random: Random, number: number, words: boolean): Written {
  return words && random.chance(0.5) ? { value: `${number}分`, format: "@" } : { value: number };
}

/** A result as typed: text, or a share with a percent format as Excel keeps it. */
export function resultCell(text: string, asPercent: boolean): Written {
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(text)?.[1];
  if (asPercent && percent !== undefined) return { value: Number(percent) / 100, format: "0.00%" };
  return /^\d+$/.test(text) ? { value: Number(text) } : { value: text };
}

export function head(random: Random, role: keyof typeof INDICATOR_HEADS): string {
  return random.pick(INDICATOR_HEADS[role]);
}

export interface BodyOptions {
  /** Level cells only in the first row of their group, as merged cells are. */
  readonly merged: boolean;
  /** "产出指标(50分)" in the level-1 cells. */
  readonly weightInLevel: boolean;
  /** Empty template rows between the groups. */
  readonly templateRows: boolean;
  readonly pageEvery: number;
  readonly subtotals: boolean;
}

export function someBody({ random, traits }: FormDesk): BodyOptions {
  const options = {
    merged: random.chance(0.7),
    weightInLevel: random.chance(0.2),
    templateRows: random.chance(0.2),
    pageEvery: random.chance(0.1) ? random.whole(5, 9) : 0,
    subtotals: random.chance(0.1),
  };
  traits.push(options.merged ? "levels:merged" : "levels:repeated");
  if (options.weightInLevel) traits.push("weight-in-level");
  if (options.templateRows) traits.push("template-rows");
  if (options.pageEvery > 0) traits.push("indicator-page-breaks");
  if (options.subtotals) traits.push("level-subtotals");
  return options;
}

interface Body {
  readonly rows: readonly IndicatorTruth[];
  readonly next: number;
}

const LEVELS: readonly IndicatorColumn["role"][] = ["level1", "level2", "level3"];

/** Writes the indicators under their head; `writeHead` prints the head again where a page ends. */
export function writeIndicators(
  desk: FormDesk,
  top: number,
  columns: readonly IndicatorColumn[],
  data: readonly IndicatorData[],
  options: BodyOptions,
  writeHead: (row: number) => number,
): Body {
  const { sheet, left, random } = desk;
  const rows: IndicatorTruth[] = [];
  let row = top;
  const at = (role: IndicatorColumn["role"]) => columns.findIndex((column) => column.role === role);
  data.forEach((indicator, index) => {
    const before = data[index - 1];
    const newPage = options.pageEvery > 0 && index > 0 && index % options.pageEvery === 0;
    if (newPage) row = writeHead(row);
    if (options.subtotals && before !== undefined && before.level1 !== indicator.level1) {
      row = writeSubtotal(desk, row, columns, data, before.level1);
    }
    const cells: Partial<Record<IndicatorRole, Place[]>> = {};
    columns.forEach((column, across) => {
      const place = placeOf(sheet, row, left + across);
      if (column.role === "order") sheet.put(row, left + across, rows.length + 1);
      else if (column.role === "level1" || column.role === "level2") {
        const same =
          before !== undefined && before[column.role] === indicator[column.role] && before.level1 === indicator.level1;
        if (!(options.merged && same && !newPage))
          sheet.put(row, left + across, levelText(column, indicator, data, options));
      } else {
        sheet.put(row, left + across, column.of(indicator));
        if (column.role !== "none" && !LEVELS.includes(column.role)) {
          cells[column.role] = [...(cells[column.role] ?? []), place];
        }
        if (column.alsoTarget) cells.target = [...(cells.target ?? []), place];
      }
    });
    rows.push({
      name: placeOf(sheet, row, left + at("level3")),
      levels: [at("level1") < 0 ? null : indicator.level1, at("level2") < 0 ? null : indicator.level2, indicator.name],
      cells,
    });
    row += 1;
    if (options.templateRows && data[index + 1]?.level2 !== indicator.level2 && random.chance(0.5)) {
      sheet.put(row, left + at("level3"), random.pick(["……", "指标2：", "…", "指标3:"]));
      row += 1;
    }
  });
  return { rows, next: row };
}

function levelText(
  column: IndicatorColumn,
  indicator: IndicatorData,
  data: readonly IndicatorData[],
  options: BodyOptions,
): string {
  if (column.role !== "level1" || !options.weightInLevel)
    return indicator[column.role === "level2" ? "level2" : "level1"];
  const weight = data.filter(({ level1 }) => level1 === indicator.level1).reduce((sum, each) => sum + each.weight, 0);
  return `${indicator.level1}(${weight}分)`;
}

function writeSubtotal(
  desk: FormDesk,
  row: number,
  columns: readonly IndicatorColumn[],
  data: readonly IndicatorData[],
  level1: string,
): number {
  const { sheet, left, pen } = desk;
  const group = data.filter((each) => each.level1 === level1);
  const level3 = columns.findIndex(({ role }) => role === "level3");
  sheet.put(row, left + level3, pen.sum("小计"));
  columns.forEach(({ role }, across) => {
    if (role === "weight")
      sheet.put(
        row,
        left + across,
        group.reduce((sum, { weight }) => sum + weight, 0),
      );
    if (role === "score")
      sheet.put(row, left + across, group.reduce((sum, { score }) => sum + Math.round(score * 100), 0) / 100);
  });
  return row + 1;
}

/** The 总分 row; the place of its score. */
export function writeTotalRow(
  desk: FormDesk,
  row: number,
  columns: readonly IndicatorColumn[],
  weight: number,
  score: number,
): Place | null {
  const { random, sheet, left, pen } = desk;
  sheet.put(row, left, pen.sum(random.pick(["总分", "合计", "总计", "总得分"])));
  let place: Place | null = null;
  columns.forEach(({ role }, across) => {
    if (role === "weight") sheet.put(row, left + across, weight);
    if (role === "score") {
      sheet.put(row, left + across, score);
      place = placeOf(sheet, row, left + across);
    }
  });
  return place;
}

export function scoreSum(data: readonly { readonly score: number }[]): number {
  return data.reduce((sum, { score }) => sum + Math.round(score * 100), 0) / 100;
}
