import { isClassCode } from "../classification";
import { chooseAmounts } from "./amount-choice";
import type { WideColumn } from "./economic-wide";
import type { Head } from "./economic-wide-head";
import type { SheetView } from "./sheet-view";
import { isSubtotalLabel, isTotalLabel } from "./words";

/** The 类 stand more than once in a head: under 预算数 and 决算数, under each fund, under each quarter. */
export function isGrouped({ top, mentions }: Head): boolean {
  const classes = mentions.flatMap(({ row, codes }) => (row === top ? (codes.find(isClassCode) ?? []) : []));
  return new Set(classes).size < classes.length;
}

/** The words over a column of a grouped head, merged over the columns to its right; "" where none stand there. */
export function groupOver(view: SheetView, head: Head, column: number): string {
  for (let each = column; each >= view.left; each--) {
    const key = view.key(head.top - 1, each);
    if (key !== "") return key;
  }
  return "";
}

/** The columns of the groups that hold the amounts. */
export interface Groups {
  readonly columns: readonly WideColumn[];
  /** The column of the group's own 小计; null where several are added up, or it has none. */
  readonly total: number | null;
  /** One group of several was taken. */
  readonly single: boolean;
  readonly doubtful: boolean;
}

/** Null where the 类 stand once. */
export function chooseGroups(
  view: SheetView,
  head: Head,
  columns: readonly WideColumn[],
  evaluated: number | null,
): Groups | null {
  if (!isGrouped(head)) return null;
  const labels = [...new Set(columns.map(({ column }) => groupOver(view, head, column)))];
  if (labels.length < 2 || labels.includes("")) return null;
  const { at, doubtful } = chooseAmounts(labels, evaluated);
  const kept = new Set(at.map((index) => labels[index]));
  const own = columns.filter(({ column }) => kept.has(groupOver(view, head, column)));
  const single = at.length === 1;
  return { columns: own, total: single ? ownTotal(view, head, own) : null, single, doubtful };
}

function ownTotal(view: SheetView, head: Head, [first]: readonly WideColumn[]): number | null {
  const before = (first?.column ?? view.left) - 1;
  const key = view.key(head.top, before);
  const isOwn = first !== undefined && groupOver(view, head, before) === groupOver(view, head, first.column);
  return isOwn && (isTotalLabel(key) || isSubtotalLabel(key)) ? before : null;
}
