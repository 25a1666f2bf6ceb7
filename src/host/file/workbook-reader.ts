import type { SheetSnapshot, Snapshot } from "../../core/model/snapshot";
import { type CellFormats, readCellFormats } from "./cell-formats";
import { tooMany } from "./fault";
import { LIMITS } from "./limits";
import { type Package, partPieces, requirePart } from "./package";
import { readSharedStrings } from "./shared-strings";
import type { ReadContext, SheetCells } from "./sheet-cells";
import { readSheet } from "./sheet-reader";
import { sheetSnapshot } from "./sheet-snapshot";
import type { SheetEntry, WorkbookPart } from "./workbook-part";
import type { ZipEntry } from "./zip-entry";

/** Work that yields after each piece (the characters read), so that its runner can pause or stop it. */
export type Sliced<Result> = Generator<number, Result>;

/** Reads a workbook's sheets, each part once as long as it stays unchanged. */
export interface WorkbookReader {
  snapshot(parts: Package, workbook: WorkbookPart, name: string): Sliced<Snapshot>;
  cells(parts: Package, workbook: WorkbookPart, part: string): Sliced<SheetCells>;
}

/** Makes a reader that remembers by part what it read; a written part is a new entry and is read anew. */
export function workbookReader(): WorkbookReader {
  const known = new WeakMap<ZipEntry, SheetCells>();
  let context: { parts: Package; formats: CellFormats; context: ReadContext } | null = null;

  function* contextOf(parts: Package, workbook: WorkbookPart): Sliced<NonNullable<typeof context>> {
    if (context?.parts === parts) return context;
    const formats = readCellFormats(parts, workbook);
    const sharedStrings = yield* readSharedStrings(parts, workbook);
    context = { parts, formats, context: { sharedStrings, dates: formats.dates, from1904: workbook.from1904 } };
    return context;
  }

  function* cells(parts: Package, workbook: WorkbookPart, part: string): Sliced<SheetCells> {
    const entry = requirePart(parts, part);
    const found = known.get(entry);
    if (found) return found;
    const { context: readContext } = yield* contextOf(parts, workbook);
    const read = yield* readSheet(partPieces(parts, part), readContext, part);
    known.set(entry, read);
    return read;
  }

  function* snapshot(parts: Package, workbook: WorkbookPart, name: string): Sliced<Snapshot> {
    const { formats } = yield* contextOf(parts, workbook);
    const sheets: SheetSnapshot[] = [];
    let size = 0;
    for (const entry of workbook.sheets) {
      if (entry.part === null) continue;
      const sheet = yield* sheetSnapshot(entry, yield* cells(parts, workbook, entry.part), formats.formats);
      size += sheet.values.length * (sheet.values[0]?.length ?? 0);
      if (size > LIMITS.cells) throw tooMany("cells", `> ${String(LIMITS.cells)}`);
      sheets.push(sheet);
    }
    return { workbook: name, sheets };
  }

  return { snapshot, cells };
}

/** The index a sheet id stands at. */
export function sheetById(workbook: WorkbookPart, id: string): SheetEntry | null {
  return workbook.sheets.find((sheet) => sheet.id === id) ?? null;
}
