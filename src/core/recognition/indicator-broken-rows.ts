import type { IndicatorRole } from "../model/mapping";
import { readPoints } from "../text/points-text";
import type { IndicatorHead } from "./indicator-head";
import { isLevelName, levelName, type LevelTexts } from "./indicator-levels";
import { isTemplateName } from "./indicator-names";
import { filledColumns, type SheetView } from "./sheet-view";
import { isFiller } from "./words";

/** The rows, first and last, that the words of one indicator are broken over. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Columns of words, which a conversion from PDF breaks where they are full. */
const WORDS: readonly IndicatorRole[] = [
  "level3",
  "target",
  "unit",
  "actual",
  "reason",
  "rule",
  "explanation",
  "evidence",
];

/** No column of names is narrower than five characters. */
const NARROWEST = 10;
/** A line is full where no Chinese character has room behind it. */
const SLACK = 1;

interface Line {
  readonly row: number;
  /** Points stand in it: every indicator has one such line. */
  readonly isMain: boolean;
  readonly name: string;
  /** A level begins in it, so it goes on with nothing above. */
  readonly begins: boolean;
}

/** How much of a column a text fills: a Chinese character takes twice the room of a digit. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[⺀-￯]/.test(character) ? 2 : 1), 0);
}

function lineAt(view: SheetView, { columns }: IndicatorHead, row: number, levels: readonly LevelTexts[]): Line | null {
  const points = [columns.weight, columns.score].filter((column) => column !== undefined);
  const keyOf = (role: IndicatorRole) => (columns[role] === undefined ? "" : view.key(row, columns[role]));
  const name = keyOf("level3");
  const begins = levels.some(({ texts }) => texts.has(row));
  if (points.some((column) => readPoints(view.text(row, column)) !== null)) return { row, isMain: true, name, begins };
  const words = new Set([...WORDS, "level1" as const, "level2" as const].flatMap((role) => columns[role] ?? []));
  if (!filledColumns(view, row).every((column) => words.has(column)) || isNameOfItsOwn(name)) return null;
  const [target, actual] = [keyOf("target"), keyOf("actual")];
  // with a target and a result of its own it is an indicator whose weight is merged with the one above
  if (name !== "" && !isFiller(target) && !isFiller(actual)) return null;
  // without a name words go on: 公里 below ≥1260, and no second target
  if (name === "" && /\d/.test(target + actual)) return null;
  return { row, isMain: false, name, begins };
}

/** What no name goes on with: 指标2：, 例：培训班, （二）培训班, 满意度指标（10分）. */
function isNameOfItsOwn(name: string): boolean {
  if (name === "") return false;
  const isNumbered = /^指标\d|^[（(]?[一二三四五六七八九十\d]+[)）、.．]/.test(name);
  return isNumbered || isTemplateName(name) || isLevelName(levelName(name).name);
}

/** The lines below a head up to the first row that is none: an empty one, a level's name, the 总分. */
function linesBelow(
  view: SheetView,
  head: IndicatorHead,
  levels: readonly LevelTexts[],
  isEnd: (row: number) => boolean,
): readonly (Line | null)[] {
  const lines: (Line | null)[] = [];
  for (let row = head.bottom + 1; row <= view.bottom && !isEnd(row); row++) {
    lines.push(filledColumns(view, row).length === 0 ? null : lineAt(view, head, row, levels));
  }
  return lines;
}

/**
 * Rows that hold pieces of one indicator, by the row of its points: a name that fills its column goes on in the next row,
 * as long as no points of another begin there. `levels` are the texts of the first two levels. Empty where every row is an indicator.
 */
export function brokenRows(
  view: SheetView,
  head: IndicatorHead,
  levels: readonly LevelTexts[],
  isEnd: (row: number) => boolean,
): ReadonlyMap<number, Span> {
  if (head.columns.weight === undefined && head.columns.score === undefined) return new Map();
  const groups = groupsOf(linesBelow(view, head, levels, isEnd));
  const isNamed = ({ isMain, name }: Line) => !isMain && name !== "";
  // a name alone that is nobody's rest: names are not broken here, and none is joined
  const isBroken = !groups.some((group) => spanOf(group) === null && group.some(isNamed));
  const spans = groups.filter((group) => isBroken || !group.some(isNamed)).flatMap((group) => spanOf(group) ?? []);
  return new Map(spans.map((span) => [span.main, span]));
}

/** Lines of one indicator each: what follows a full line, up to the points of the next. */
function groupsOf(lines: readonly (Line | null)[]): readonly (readonly Line[])[] {
  const widest = Math.max(NARROWEST, ...lines.map((line) => widthOf(line?.name ?? "")));
  const isFull = ({ name }: Line) => widthOf(name) >= widest - SLACK;
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of lines) {
    if (line === null || !goesOn(group, line, isFull)) group = [];
    if (line === null) continue;
    if (group.length === 0) groups.push(group);
    group.push(line);
  }
  return groups;
}

function goesOn(group: readonly Line[], line: Line, isFull: (line: Line) => boolean): boolean {
  const isMainThere = group.some(({ isMain }) => isMain);
  if (line.begins || (line.isMain && isMainThere)) return false;
  if (line.name === "") return group.length > 0;
  const before = group.filter(({ name }) => name !== "").at(-1);
  return before !== undefined && isFull(before);
}

/** The rows of one indicator; none where its points stand behind its name: that name alone may be another's. */
function spanOf(group: readonly Line[]): (Span & { readonly main: number }) | null {
  const [first, last] = [group[0], group.at(-1)];
  const main = group.find(({ isMain }) => isMain);
  if (first === undefined || last === undefined || main === undefined || group.length === 1) return null;
  return main === last && main.name !== "" ? null : { first: first.row, last: last.row, main: main.row };
}

/** The words of a column that are broken over these rows. */
export function joinedText(view: SheetView, { first, last }: Span, column: number): string {
  let words = "";
  for (let row = first; row <= last; row++) words += view.text(row, column);
  return words;
}

/** The rows of a span that hold something in this column, from the first to the last of them; null for none. */
export function filledSpan(view: SheetView, { first, last }: Span, column: number): Span | null {
  const rows: number[] = [];
  for (let row = first; row <= last; row++) if (view.key(row, column) !== "") rows.push(row);
  const [top, bottom] = [rows[0], rows.at(-1)];
  return top === undefined || bottom === undefined ? null : { first: top, last: bottom };
}

export function isWords(role: IndicatorRole): boolean {
  return WORDS.includes(role);
}
