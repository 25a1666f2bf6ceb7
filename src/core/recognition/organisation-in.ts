import type { Area } from "../model/area";
import { readDepartmentLine } from "../text/title";
import { filledColumns, type SheetView } from "./sheet-view";

/** The organisation that a line in these cells names: 单位：某局本级. Null where none does. */
export function organisationIn(view: SheetView, { top, bottom, left, right }: Area): string | null {
  for (let row = top; row <= bottom; row++) {
    for (const column of filledColumns(view, row, left, right)) {
      const name = readDepartmentLine(view.text(row, column));
      if (name !== null) return name;
    }
  }
  return null;
}
