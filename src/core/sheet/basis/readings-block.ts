import type { PlanCell } from "../../model/plan";
import { number, numberFormula, ownCell, asReadNow, text, placeName, textFormula } from "../content";
import { across, at, type Block, LINE_ROW } from "../grid";
import { heightIn } from "../row-height";
import { BASIS_WIDTHS, CHANGED, COLUMN, UNCHANGED } from "./columns";
import type { BasisPlaces } from "./places";
import { linked } from "../linked-cell";
import type { ReadFromText } from "./read-from-text";

const LAST = COLUMN.check;

/**
 * Numbers that stand in the workbook as text: what was read, whether the cell still says so, and the number that the
 * formulas take (none, once the cell says something else).
 */
export function readingsBlock({ readFromText, readings }: BasisPlaces): Block {
  if (readings === null) return { cells: [], heights: [] };
  const { heading, heads, rows, heights } = readings;
  return {
    cells: [
      across(heading, COLUMN.number, LAST, text("从文字读出的数（原单元格是文本，公式采用此处读出的数）"), "section"),
      ...heads.flatMap((row) => HEADERS.map(([label, left, right]) => across(row, left, right, text(label), "header"))),
      ...rows.flatMap((row, index) => readingCells(readFromText[index], index, row)),
    ],
    heights,
  };
}

export const READING_HEADS_HEIGHT = LINE_ROW;

export function readingHeights(readFromText: readonly ReadFromText[]): readonly number[] {
  return readFromText.map(rowHeight);
}

const HEADERS: readonly (readonly [label: string, left: number, right: number])[] = [
  ["序号", COLUMN.number, COLUMN.number],
  ["用途", COLUMN.name, COLUMN.name],
  ["读取时的内容", COLUMN.target, COLUMN.target],
  ["读出的数", COLUMN.targetNumber, COLUMN.targetNumber],
  ["单位", COLUMN.upper, COLUMN.upper],
  ["现在的内容", COLUMN.actual, COLUMN.actualNumber],
  ["采用的数", COLUMN.rule, COLUMN.rule],
  ["来源单元格", COLUMN.arithmetic, COLUMN.sources],
  ["核对", COLUMN.check, COLUMN.check],
];

function readingCells(reading: ReadFromText | undefined, index: number, row: number): PlanCell[] {
  if (reading === undefined) return [];
  const { cell, words, purpose, number: read, unit } = reading;
  const source = asReadNow(cell);
  const check = ownCell(row, COLUMN.check);
  const kept = ownCell(row, COLUMN.target);
  return [
    at(row, COLUMN.number, text(String(index + 1)), "center"),
    at(row, COLUMN.name, text(purpose), "left"),
    at(row, COLUMN.target, text(words), "textLeft"),
    at(row, COLUMN.targetNumber, number(read), "center"),
    at(row, COLUMN.upper, text(unit), "center"),
    across(row, COLUMN.actual, COLUMN.actualNumber, textFormula(`IF(${source}="","",${source})`, words), "left"),
    at(
      row,
      COLUMN.rule,
      numberFormula(`IF(${check}="${UNCHANGED}",${ownCell(row, COLUMN.targetNumber)},NA())`, read),
      "center",
    ),
    linked(across(row, COLUMN.arithmetic, COLUMN.sources, text(placeName(cell.source)), "left"), cell.source),
    at(row, COLUMN.check, textFormula(`IF(EXACT(${source},${kept}),"${UNCHANGED}","${CHANGED}")`, UNCHANGED), "center"),
  ];
}

function rowHeight({ purpose, cell, words }: ReadFromText): number {
  return Math.max(
    LINE_ROW,
    heightIn(BASIS_WIDTHS, purpose, COLUMN.name, COLUMN.name, "left"),
    heightIn(BASIS_WIDTHS, words, COLUMN.target, COLUMN.target, "left"),
    heightIn(BASIS_WIDTHS, placeName(cell.source), COLUMN.arithmetic, COLUMN.sources, "left"),
  );
}
