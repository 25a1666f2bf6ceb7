import type { CellValue } from "../../core/model/snapshot";
import { cellValue } from "./cell-value";
import { parseCellReference, parseRowNumber } from "./cell-reference";
import { damaged, tooMany } from "./fault";
import { LIMITS } from "./limits";
import { shiftFormula } from "./shared-formula";
import { textCollector } from "./shared-strings";
import type { ReadContext, RowRecord } from "./sheet-cells";
import type { Attributes, XmlHandler } from "./xml-reader";
import { isOn } from "./xml-tree";

/** Reads the rows and cells inside `sheetData`. Throws on cells out of place: where they belong would be a guess. */
export function rowsHandler(context: ReadContext, part: string): XmlHandler & { finish(): readonly RowRecord[] } {
  const rows: RowRecord[] = [];
  const cell = cellGatherer();
  const expand = sharedFormulas();
  let elements = 0;
  let nextRow = 0;
  let column = -1;
  let row = emptyRow({});

  const openRow = (attributes: Attributes): void => {
    const number = attributes["r"];
    const at = number === undefined ? nextRow : parseRowNumber(number);
    // Excel writes and demands ascending order; a row that comes twice would leave its cells to chance.
    if (at === null || at < nextRow) throw damaged(`${part}: row ${String(number)}`);
    nextRow = at;
    column = -1;
    row = emptyRow(attributes);
  };
  const openCell = (attributes: Attributes): void => {
    if (++elements > LIMITS.cellElements) throw tooMany("cells", `> ${String(LIMITS.cellElements)}`);
    const reference = attributes["r"];
    const place = reference === undefined ? { row: nextRow, column: column + 1 } : parseCellReference(reference);
    if (place?.row !== nextRow || place.column <= column) throw damaged(`${part}: cell ${String(reference)}`);
    column = place.column;
    cell.start(attributes);
  };
  const closeCell = (): void => {
    const { attributes, raw, inline, formula } = cell.gathered();
    const style = Number(attributes["s"] ?? 0) || 0;
    const text = formula ? expand(formula, nextRow, column) : "=";
    // Some programs write an empty <f/> beside a constant: nothing computes that cell.
    if (text !== "=") (row.formulas ??= new Map()).set(row.columns.length, text);
    row.columns.push(column);
    row.styles.push(style);
    row.values.push(cellValue({ type: attributes["t"] ?? "n", style, raw, inline }, context));
  };
  const closeRow = (): void => {
    rows.push(rowRecord(nextRow, row, rows.at(-1)));
    nextRow++;
  };

  return {
    open(name, attributes) {
      if (name === "c") openCell(attributes);
      else if (name === "row") openRow(attributes);
      else cell.open(name, attributes);
    },
    close(name) {
      if (name === "c") closeCell();
      else if (name === "row") closeRow();
      else cell.close(name);
    },
    text: cell.text,
    finish: () => rows,
  };
}

interface OpenRow {
  readonly attributes: Attributes;
  readonly columns: number[];
  readonly styles: number[];
  readonly values: CellValue[];
  formulas: Map<number, string> | null;
}

function emptyRow(attributes: Attributes): OpenRow {
  return { attributes, columns: [], styles: [], values: [], formulas: null };
}

function rowRecord(at: number, row: OpenRow, above: RowRecord | undefined): RowRecord {
  const height = Number(row.attributes["ht"]);
  return {
    row: at,
    height: row.attributes["ht"] !== undefined && Number.isFinite(height) ? height : null,
    hidden: isOn(row.attributes["hidden"]),
    columns: sharedWith(above?.columns, row.columns),
    styles: sharedWith(above?.styles, row.styles),
    values: row.values,
    formulas: row.formulas,
  };
}

/** The row above's list where it is the same, as in most of a long table: half the memory. */
function sharedWith(above: readonly number[] | undefined, list: readonly number[]): readonly number[] {
  const same = above?.length === list.length && list.every((number, index) => number === above[index]);
  return same ? above : list;
}

interface FormulaElement {
  readonly attributes: Attributes;
  text: string;
}

/** What stands inside one cell element. One object for all cells: it is filled a million times in a long sheet. */
interface GatheredCell {
  attributes: Attributes;
  raw: string | null;
  inline: string | null;
  formula: FormulaElement | null;
}

function cellGatherer() {
  const collector = textCollector();
  const cell: GatheredCell = { attributes: {}, raw: null, inline: null, formula: null };
  let inside: "v" | "f" | "is" | null = null;
  return {
    start: (attributes: Attributes): void => {
      cell.attributes = attributes;
      cell.raw = cell.inline = cell.formula = null;
      inside = null;
    },
    open: (name: string, attributes: Attributes): void => {
      if (inside === "is") collector.open(name);
      else if (name === "v" || name === "f" || name === "is") {
        inside = name;
        if (name === "f") cell.formula = { attributes, text: "" };
        if (name === "is") collector.start();
      }
    },
    close: (name: string): void => {
      if (inside === "is" && name !== "is") {
        collector.close(name);
        return;
      }
      if (inside === "is") cell.inline = collector.finish();
      if (inside === "v") cell.raw ??= "";
      inside = null;
    },
    text: (text: string): void => {
      if (inside === "v") cell.raw = (cell.raw ?? "") + text;
      else if (inside === "is") collector.text(text);
      else if (inside === "f" && cell.formula) cell.formula.text += text;
    },
    gathered: (): Readonly<GatheredCell> => cell,
  };
}

/** A formula's text with "=". Of a shared formula only the first cell holds the text; the others are derived from it. */
function sharedFormulas(): (formula: FormulaElement, row: number, column: number) => string {
  const masters = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  return ({ attributes, text }, row, column) => {
    const group = attributes["t"] === "shared" ? attributes["si"] : undefined;
    if (group === undefined) return `=${text}`;
    if (text !== "") masters.set(group, { text, row, column });
    const master = masters.get(group);
    return master ? `=${shiftFormula(master.text, row - master.row, column - master.column)}` : "=";
  };
}
