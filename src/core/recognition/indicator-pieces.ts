import type { IndicatorRole, IndicatorRow } from "../model/mapping";
import { LONGEST_PIECE, type Piece, piecesOf } from "../text/piece";
import { readPoints } from "../text/points-text";
import { levelName } from "./indicator-levels";
import { indicatorName } from "./indicator-names";
import { roleOfHeader } from "./indicator-words";
import type { SheetView } from "./sheet-view";

/** Cells that hold the texts of several indicators or of several columns, as conversions from PDF leave them. */

type Pieces = NonNullable<IndicatorRow["pieces"]>;
type Columns = Readonly<Partial<Record<IndicatorRole, number>>>;

/** "分值 得分" heads two columns in one: the roles of its words; empty for any other head. */
export function rolesOfWords(text: string): readonly IndicatorRole[] {
  const words = piecesOf(text, "words");
  const roles = words.flatMap((word) => roleOfHeader(word) ?? []);
  const isList = words.length > 1 && roles.length === words.length && new Set(roles).size === roles.length;
  return isList && roles.every((role) => SHARING.has(role)) ? roles : [];
}

/** Columns of a word or number for each cell; 二级 指标 is one head with a blank in it. */
const SHARING: ReadonlySet<IndicatorRole> = new Set(["target", "actual", "weight", "score"]);

/** The words of a row's cells where a head names two columns in one. */
export function wordsOfRow(view: SheetView, head: number, row: number, columns: Columns): Pieces {
  const pieces: Partial<Record<IndicatorRole, Piece>> = {};
  for (const [role, column] of Object.entries(columns) as [IndicatorRole, number][]) {
    const roles = rolesOfWords(view.text(head, column));
    const isFull = piecesOf(view.text(row, column), "words").length === roles.length;
    if (roles.length > 0 && isFull) pieces[role] = { at: roles.indexOf(role), by: "words" };
  }
  return pieces;
}

/**
 * The indicators of a row whose cells hold several below each other, as many names as points; the row itself where they do not.
 */
export function byLines(view: SheetView, row: number, columns: Columns, found: IndicatorRow): readonly IndicatorRow[] {
  const linesOf = (role: IndicatorRole): readonly string[] => {
    const lines = columns[role] === undefined ? [] : piecesOf(view.text(row, columns[role]), "lines");
    return lines.some(({ length }) => length > LONGEST_PIECE) ? [] : lines;
  };
  const names = linesOf("level3");
  const points = linesOf("weight");
  const isList =
    names.length > 1 && points.length === names.length && points.every((each) => readPoints(each) !== null);
  if (!isList || names.includes("")) return [found];
  const roles = (Object.keys(found.cells) as IndicatorRole[]).filter((role) => linesOf(role).length === names.length);
  const level = (role: "level1" | "level2", at: number) =>
    roles.includes(role) ? levelName(linesOf(role)[at] ?? "").name : found[role];
  return names.map((name, at) => ({
    ...found,
    ...{ level1: level("level1", at), level2: level("level2", at), level3: indicatorName(name) },
    pieces: Object.fromEntries(roles.map((role): readonly [IndicatorRole, Piece] => [role, { at, by: "lines" }])),
  }));
}
