import type { DisplayGrid, DisplaySheet } from "./display";
import { displayGrid } from "./display-grid";
import { type DisplayStyles, displayStyles } from "./display-styles";
import { stylesPartName } from "./cell-formats";
import { asFileError } from "./fault";
import type { FileContents, FileHost } from "./file-host";
import { type Package, partKey, partXml } from "./package";
import { runNow } from "./sliced";
import type { SheetEntry, WorkbookPart } from "./workbook-part";
import type { XmlElement } from "./xml-tree";

const shown = new WeakMap<FileContents, readonly DisplaySheet[]>();

/** The file's sheets as they are to be shown; the same list until something is written to it. */
export function display(host: FileHost): readonly DisplaySheet[] {
  const contents = host.contents();
  const known = shown.get(contents) ?? displaySheets(contents);
  shown.set(contents, known);
  return known;
}

/** Each sheet is read, and the styles are, when the first grid is asked for. */
function displaySheets({ name, parts, workbook, reader }: FileContents): readonly DisplaySheet[] {
  const styles = once(() => readStyles(parts, workbook));
  const resolve = (sheet: string): { sheetId: string; sheet: string } | null => {
    const found = workbook.sheets.find((entry) => entry.name.toLowerCase() === sheet.toLowerCase());
    return found ? { sheetId: found.id, sheet: found.name } : null;
  };
  const grid = (part: string): DisplayGrid => {
    try {
      return displayGrid(runNow(reader.cells(parts, workbook, part)), styles(), resolve);
    } catch (error) {
      throw asFileError(error, name);
    }
  };
  return workbook.sheets.flatMap(({ id, name: sheet, visibility, own, part }: SheetEntry) =>
    part === null ? [] : [{ id, name: sheet, visibility, own, grid: once(() => grid(part)) }],
  );
}

function readStyles(parts: Package, workbook: WorkbookPart): DisplayStyles {
  const theme = workbook.relationships.find(({ type, external }) => type === "theme" && !external)?.target;
  return displayStyles(optionalXml(parts, stylesPartName(workbook)), optionalXml(parts, theme ?? null));
}

function optionalXml(parts: Package, part: string | null): XmlElement | null {
  return part === null || !parts.has(partKey(part)) ? null : partXml(parts, part);
}

/** The result of the first call, for all calls. */
function once<Result>(compute: () => Result): () => Result {
  let known: { readonly result: Result } | null = null;
  return () => (known ??= { result: compute() }).result;
}
