import { DEFAULT_FORM, formById } from "../forms";
import { type FormGrid, formGrid, widthOf } from "../forms/grid";
import type { FormLayout } from "../forms/layout";
import { memoryText } from "../memory/entry";
import { columnName } from "../model/area";
import type { Snapshot } from "../model/snapshot";

/** The key of the memory sheet's row that says in which form our sheet was laid out. */
export const FORM_ENTRY = "form";

/** A form as it stands on our sheet: with these of its columns. */
export interface LaidForm {
  readonly layout: FormLayout;
  readonly grid: FormGrid;
}

/** "chongqing ABCDEFGHIJL 120": the form, the columns that were not left out, and their width, if it is not the layout's. */
export function formEntry({ layout, grid }: LaidForm): string {
  const width = grid.width === widthOf(layout.columns) ? "" : ` ${String(grid.width)}`;
  return `${layout.id} ${grid.letters.join("")}${width}`;
}

/** In which form our sheet stands; the default where nothing is remembered. */
export function laidForm(snapshot: Snapshot): LaidForm {
  const [id = "", letters, width] = (memoryText(snapshot, FORM_ENTRY) ?? "").split(" ");
  const layout = formById(id) ?? DEFAULT_FORM;
  const all = layout.columns.map((_, index) => columnName(index));
  const gone = letters === undefined || layout.id !== id ? [] : all.filter((letter) => !letters.includes(letter));
  const isKnown = layout.id === id && Number(width) > 0;
  return { layout, grid: formGrid(layout, gone, isKnown ? Number(width) : widthOf(layout.columns)) };
}
