import { SaxesParser } from "saxes";

/** A cell as LibreOffice computed it; "" for an empty one. */
export type Found = number | string;

/** Sheet name → "row,column" from 0 → value. */
export type Sheets = ReadonlyMap<string, ReadonlyMap<string, Found>>;

interface Position {
  cells: Map<string, Found>;
  row: number;
  column: number;
  rowRepeat: number;
  inParagraph: boolean;
  /** The cell being read: its value so far and over how many columns it stands. */
  cell: { value: number | null; text: string[]; repeat: number } | null;
}

/** Reads the values out of a flat OpenDocument spreadsheet, at the full precision LibreOffice keeps. */
export function readFlatOds(xml: string): Sheets {
  const sheets = new Map<string, Map<string, Found>>();
  const at: Position = { cells: new Map(), row: -1, column: 0, rowRepeat: 1, inParagraph: false, cell: null };
  // A chart holds a table of its own, in the middle of the sheet that it stands on.
  let embedded = 0;
  const append = (text: string) => {
    const paragraphs = embedded > 0 ? undefined : at.cell?.text;
    if (at.inParagraph && paragraphs) paragraphs.push((paragraphs.pop() ?? "") + text);
  };
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "draw:object") embedded += 1;
    if (embedded > 0) return;
    if (name === "table:table") {
      Object.assign(at, { cells: new Map<string, Found>(), row: 0, rowRepeat: 0 });
      sheets.set(attributes["table:name"] ?? "", at.cells);
    } else if (name === "table:table-row") {
      at.row += at.rowRepeat;
      at.rowRepeat = Number(attributes["table:number-rows-repeated"] ?? "1");
      at.column = 0;
    } else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      const value = attributes["office:value"];
      const repeat = Number(attributes["table:number-columns-repeated"] ?? "1");
      at.cell = { value: value === undefined ? null : Number(value), text: [], repeat };
    } else if (name === "text:p" && at.cell !== null) {
      at.cell.text.push("");
      at.inParagraph = true;
    } else if (name === "text:s") {
      append(" ".repeat(Number(attributes["text:c"] ?? "1")));
    }
  });
  parser.on("text", append);
  parser.on("closetag", ({ name }) => {
    if (name === "draw:object") embedded -= 1;
    if (embedded > 0) return;
    if (name === "text:p") at.inParagraph = false;
    if ((name !== "table:table-cell" && name !== "table:covered-table-cell") || at.cell === null) return;
    const found = at.cell.value ?? at.cell.text.join("\n");
    if (found !== "") at.cells.set(`${at.row},${at.column}`, found);
    at.column += at.cell.repeat;
    at.cell = null;
  });
  parser.write(xml).close();
  return sheets;
}
