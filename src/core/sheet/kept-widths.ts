import { formEntry, type LaidForm } from "../entries/laid-form";
import { tableOf } from "../forms/layout";
import type { FormerColumn, KeptWidths } from "../model/plan";

/**
 * What a form keeps of the widths on our sheet in the workbook: everything while it has the same columns; where some came
 * or went, and on another form, the widths of the columns that are still there. Columns of two forms are the same where
 * they hold the same of an indicator (its reason, its actual); what is spread over several columns has no width of its own.
 */
export function widthsKept(laid: LaidForm | undefined, next: LaidForm): KeptWidths {
  if (laid === undefined || formEntry(laid) === formEntry(next)) return true;
  const isSame = laid.layout.id === next.layout.id;
  const roles = isSame ? null : [columnRoles(laid), columnRoles(next)];
  return next.grid.letters.map((letter, column) => {
    const index = roles === null ? laid.grid.letters.indexOf(letter) : indexOf(roles, column);
    return formerColumn(laid, index);
  });
}

function indexOf([former, next]: readonly ReadonlyMap<number, string>[], column: number): number {
  const role = next?.get(column);
  if (role === undefined) return -1;
  return [...(former ?? [])].find(([, each]) => each === role)?.[0] ?? -1;
}

function formerColumn({ grid }: LaidForm, index: number): FormerColumn | null {
  const width = grid.widths[index];
  return width === undefined ? null : { index, width };
}

/** What the columns of the grid hold that hold one thing of an indicator to themselves. */
function columnRoles({ layout, grid }: LaidForm): ReadonlyMap<number, string> {
  const columns = tableOf(layout, "indicators")?.columns ?? [];
  return new Map(
    columns.flatMap(({ at, role }) => {
      const span = grid.span(at);
      return span !== null && span.left === span.right ? [[span.left, role] as const] : [];
    }),
  );
}
