import { FUND } from "./amount-words";
import type { Head } from "./economic-wide-head";
import type { SheetView } from "./sheet-view";
import { isSectionLabel } from "./words";

/** 基本支出 or 项目支出, or a fund, over a column of a wide head, merged over the columns to its right; null where none stands there. */
export function sectionOver(view: SheetView, head: Head, column: number): string | null {
  const row = head.top - 1;
  for (let each = column; each >= view.left; each--) {
    const key = view.key(row, each);
    if (key !== "") return isSectionLabel(key) || FUND.test(key) ? key : null;
  }
  return null;
}

/** The 类 stand once under each section: their amounts are to be added. */
export function hasSections(view: SheetView, head: Head, columns: readonly { readonly column: number }[]): boolean {
  const sections = columns.map(({ column }) => sectionOver(view, head, column));
  return sections.every((section) => section !== null) && new Set(sections).size > 1;
}
