import { text } from "../content";
import { LINE_ROW } from "../grid";
import type { DraftCell, DraftRow } from "./draft";
import { neededHeight } from "./rows";
import type { StandingColumn, TableSetting } from "./table-draft";

/** A head over one or more columns, in rows `from` to `to` of the table's heads. */
interface Head {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** The heads of a table: one row, or more where heads stand over others. */
export function headDraft<Role extends string>(
  columns: readonly StandingColumn<Role>[],
  { grid, words, top }: TableSetting,
): { readonly cells: readonly DraftCell[]; readonly rows: readonly DraftRow[] } {
  const depth = 1 + Math.max(0, ...columns.map(({ column: { under = [] } }) => under.length));
  const heads = headsOf(columns, depth).map((head) => ({ ...head, words: words(head.words) }));
  const needed = (head: Head) =>
    neededHeight({ content: text(head.words), style: "header", words: head.words }, head, grid.widths);
  const rows = Array.from({ length: depth }, (_, row): DraftRow => {
    const inRow = heads.filter(({ from, to }) => from <= row && row <= to);
    return { height: Math.ceil(Math.max(LINE_ROW, ...inRow.map((head) => needed(head) / (head.to - head.from + 1)))) };
  });
  const cells = heads.map(({ words: label, from, to, left, right }): DraftCell => {
    return { area: { top: top + from, left, bottom: top + to, right }, content: text(label), style: "header" };
  });
  return { cells, rows };
}

function headsOf<Role extends string>(columns: readonly StandingColumn<Role>[], depth: number): readonly Head[] {
  const heads: Head[] = [];
  let before: readonly string[] = [];
  for (const { column, left, right } of columns) {
    const above = column.under ?? [];
    above.forEach((words, level) => {
      const path = above.slice(0, level + 1).join("\n");
      const open = heads.findLast(({ from, to }) => from === level && to === level);
      if (open !== undefined && before.slice(0, level + 1).join("\n") === path && open.right === left - 1) {
        heads[heads.indexOf(open)] = { ...open, right };
      } else heads.push({ words, from: level, to: level, left, right });
    });
    before = above;
    heads.push({ words: column.label, from: above.length, to: depth - 1, left, right });
  }
  return heads;
}
