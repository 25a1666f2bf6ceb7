import { decimalFromCell } from "../amount/decimal";
import { memoryText } from "../memory/entry";
import { fingerprintOfText } from "../memory/fingerprint";
import type { ReadCell } from "../model/inputs";
import type { PlanCell, SheetPlan } from "../model/plan";
import type { CellValue, OwnSheetKind, SheetSnapshot, Snapshot } from "../model/snapshot";
import { formulaShape } from "./formula-shape";

/** Our sheets that people write on. */
export const NOTED_KINDS = ["evaluation", "summary", "findings", "basis"] as const;
export type NotedKind = (typeof NOTED_KINDS)[number];

export function isNoted(kind: OwnSheetKind): kind is NotedKind {
  return kind !== "memory";
}

/** The key of the memory sheet's row with the constants that we wrote on a sheet: what else stands there is not from us. */
export function wordsKey(kind: NotedKind): string {
  return `words-${kind}`;
}

/** Longer words are remembered by their fingerprint. */
const LONGEST_KEPT = 24;

/** A sheet of ours as it was written: the constants on it, and by which of them its last row and column are found again. */
interface Remembered {
  readonly words: readonly string[];
  /** The shapes of its formulas. */
  readonly formulas: readonly string[];
  /** Column and words of a text in the last row that holds one. */
  readonly end: readonly [column: number, words: string];
  /** The last column and a text in it; none where it holds numbers and formulas alone. */
  readonly edge: readonly [column: number, words: string | null];
}

/** What the memory keeps of a sheet that is written, with its formulas as they are entered. */
export function wordsEntry({ cells, columnWidths }: SheetPlan): string {
  const words = cells.flatMap(({ content }) => {
    if (content.kind === "number") return [content.number];
    return content.kind === "text" ? [keptAs(content.text)] : [];
  });
  const last = columnWidths.length - 1;
  const lowest = lastTextRow(cells);
  const atEnd = longest(cells.filter(({ area }) => area.top === lowest));
  const atEdge = longest(cells.filter(({ area }) => area.left === last));
  const remembered: Remembered = {
    words: [...new Set(words)],
    formulas: [
      ...new Set(cells.flatMap(({ content }) => (content.kind === "formula" ? [shapeOf(content.formula)] : []))),
    ],
    end: [atEnd?.area.left ?? 0, keptAs(textOf(atEnd))],
    edge: [last, atEdge === null ? null : keptAs(textOf(atEdge))],
  };
  return JSON.stringify(remembered);
}

/** The last row that holds a text of ours: the end of the sheet, by which it is found again; -1 where there is none. */
export function lastTextRow(cells: readonly PlanCell[]): number {
  return cells.filter(isText).reduce((lowest, { area }) => Math.max(lowest, area.top), -1);
}

/** What is ours on a sheet as it stands now, whatever rows and columns were put in. */
export interface OwnExtent {
  readonly isOurs: (cell: ReadCell) => boolean;
  readonly isOurFormula: (formula: string) => boolean;
  /** Our last row and column, absolute. */
  readonly bottom: number;
  readonly right: number;
  /** The last column as it was written. */
  readonly written: number;
}

/** What we wrote on a sheet, to hold its cells against. */
export interface Written {
  /** Whether we wrote this somewhere on the sheet. */
  readonly wrote: (value: CellValue, formula: string | null) => boolean;
  /** What tells our sheet from others, as it is remembered: words and formulas, no numbers. Null for anything else. */
  readonly tells: (value: CellValue, formula: string | null) => string | null;
  /** How many different ones we wrote, and how many of them are formulas. */
  readonly marks: number;
  readonly formulas: number;
}

/** Null where the workbook does not remember it. */
export function writtenOn(snapshot: Snapshot, kind: NotedKind): Written | null {
  const remembered = parse(memoryText(snapshot, wordsKey(kind)));
  if (remembered === null) return null;
  const [words, formulas] = [new Set(remembered.words), new Set(remembered.formulas)];
  const told = (value: CellValue, formula: string | null): string | null => {
    if (formula !== null) return formulas.has(shapeOf(formula)) ? `=${shapeOf(formula)}` : null;
    return typeof value === "string" && words.has(keptAs(value)) && !isNumber(keptAs(value)) ? keptAs(value) : null;
  };
  const wrote = (value: CellValue, formula: string | null) =>
    told(value, formula) !== null || (formula === null && words.has(numberIn(value)));
  const marks = formulas.size + [...words].filter((word) => !isNumber(word)).length;
  return { wrote, tells: told, marks, formulas: formulas.size };
}

function isNumber(word: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(word);
}

/** A number as it is remembered, "" for what is none. */
function numberIn(value: CellValue): string {
  if (typeof value === "number") return decimalFromCell(value);
  return typeof value === "string" && isNumber(value) ? value : "";
}

/** Null where the workbook does not remember what we wrote. */
export function ownExtent(snapshot: Snapshot, sheet: SheetSnapshot, kind: NotedKind): OwnExtent | null {
  const remembered = parse(memoryText(snapshot, wordsKey(kind)));
  if (remembered === null) return null;
  const words = new Set(remembered.words);
  const isOurs = ({ value, text }: ReadCell) => {
    if (typeof value === "number") return words.has(decimalFromCell(value));
    return text === "" || (typeof value === "string" && words.has(keptAs(value)));
  };
  const formulas = new Set(remembered.formulas);
  const [endColumn, endWords] = remembered.end;
  const isEnd = (value: unknown) => typeof value === "string" && keptAs(value) === endWords;
  const row = sheet.values.findLastIndex((line) => isEnd(line[endColumn - sheet.left]) || line.some(isEnd));
  return {
    isOurs,
    isOurFormula: (formula) => formulas.has(shapeOf(formula)),
    bottom: sheet.top + (row < 0 ? sheet.values.length - 1 : row),
    right: rightOf(sheet, remembered.edge),
    written: remembered.edge[0],
  };
}

/** Further right than it was written where columns were put in. */
function rightOf({ values, left }: SheetSnapshot, [last, words]: Remembered["edge"]): number {
  const columns = values.flatMap((line) =>
    line.flatMap((value, column) => (typeof value === "string" && keptAs(value) === words ? [left + column] : [])),
  );
  return columns.includes(last) ? last : Math.max(last, ...columns);
}

/** However a program ends its lines. */
function keptAs(words: string): string {
  const plain = words.replace(/\r\n?/g, "\n");
  return plain.length > LONGEST_KEPT ? fingerprintOfText(plain) : plain;
}

function shapeOf(formula: string): string {
  return keptAs(formulaShape(formula));
}

function isText({ content }: PlanCell): boolean {
  return content.kind === "text";
}

function textOf(cell: PlanCell | null): string {
  return cell?.content.kind === "text" ? cell.content.text : "";
}

function longest(cells: readonly PlanCell[]): PlanCell | null {
  return cells.filter(isText).reduce<PlanCell | null>((best, cell) => {
    return best !== null && textOf(best).length >= textOf(cell).length ? best : cell;
  }, null);
}

function parse(text: string | null): Remembered | null {
  if (text === null || text === "") return null;
  try {
    const found: unknown = JSON.parse(text);
    return isRemembered(found) ? found : null;
  } catch {
    return null;
  }
}

function isRemembered(found: unknown): found is Remembered {
  if (typeof found !== "object" || found === null) return false;
  const { words, formulas, end, edge } = found as Partial<Record<keyof Remembered, unknown>>;
  return Array.isArray(words) && Array.isArray(formulas) && isPlace(end) && isPlace(edge);
}

function isPlace(part: unknown): boolean {
  return Array.isArray(part) && typeof part[0] === "number";
}
