import type { ReferenceTable } from "../model/mapping";
import { readSheetYear, readYear } from "../text/title";
import { organisationIn } from "./organisation-in";
import { filledColumns, type SheetView } from "./sheet-view";

/** Rows below a title in which 2023年度 can stand. */
const HEAD_ROWS = 4;

/** The year that a table's title, the lines of its head or its sheet's name say; null where none does. */
function yearOf(view: SheetView, { title, source }: ReferenceTable): number | null {
  const titled = readYear(title);
  if (titled !== null) return titled;
  const years = new Set<number>();
  for (let row = source.area.top; row < source.area.top + HEAD_ROWS; row++) {
    for (const column of filledColumns(view, row)) {
      const year = readYear(view.text(row, column));
      if (year !== null) years.add(year);
    }
  }
  // 2022年 and 2023年 head columns of their own
  const [only] = years;
  if (only !== undefined) return years.size === 1 ? only : null;
  return readSheetYear(view.sheet.name);
}

/** The organisation that the lines of a table's head name; null where none does. */
function organisationOf(view: SheetView | undefined, { source: { area } }: ReferenceTable): string | null {
  if (view === undefined) return null;
  return organisationIn(view, { top: area.top, bottom: area.top + HEAD_ROWS - 1, left: view.left, right: view.right });
}

/** Of tables of one kind, some of which name the department, none that names another organisation. */
export function ofDepartment(
  views: ReadonlyMap<string, SheetView>,
  references: readonly ReferenceTable[],
  department: string | null,
): readonly ReferenceTable[] {
  const named = references.map((table) => ({ table, name: organisationOf(views.get(table.source.sheetId), table) }));
  const own = new Set(named.flatMap(({ table, name }) => (name !== null && name === department ? [table.kind] : [])));
  return named
    .filter(({ table, name }) => !own.has(table.kind) || name === null || name === department)
    .map(({ table }) => table);
}

/**
 * The tables to compare with: none that says it is of another year than the evaluated one, hidden sheets after all others.
 */
export function ofEvaluatedYear(
  views: ReadonlyMap<string, SheetView>,
  references: readonly ReferenceTable[],
  year: number | null,
): readonly ReferenceTable[] {
  const fits = references.filter((table) => {
    const view = views.get(table.source.sheetId);
    const own = view === undefined || year === null ? null : yearOf(view, table);
    return own === null || own === year;
  });
  const isHidden = ({ source }: ReferenceTable) => (views.get(source.sheetId)?.sheet.visibility === "visible" ? 0 : 1);
  return fits.sort((one, other) => isHidden(one) - isHidden(other));
}
