import type { DisplayGrid, DisplaySheet } from "./display";
import { displayGrid } from "./display-grid";
import { type DisplayStyles, displayStyles } from "./display-styles";
import { stylesPartName } from "./cell-formats";
import { asFileError } from "./fault";
import { type Package, partKey, partXml } from "./package";
import { runNow } from "./sliced";
import type { SheetEntry, WorkbookPart } from "./workbook-part";
import type { WorkbookReader } from "./workbook-reader";
import type { XmlElement } from "./xml-tree";

/** The workbook's sheets to be shown; each is read, and the styles are, when the first grid is asked for. */
export function displaySheets(
  parts: Package,
  workbook: WorkbookPart,
  reader: WorkbookReader,
  name: string,
): readonly DisplaySheet[] {
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
