import type { IndicatorRole } from "../model/mapping";
import { headKey, roleOfHeader } from "./indicator-words";
import type { SheetView } from "./sheet-view";

/** Columns that share a merged head: 年度指标值 over 符号｜数值｜单位, 2023年 over 目标值｜完成值. */
interface Group {
  readonly column: number;
  readonly role: IndicatorRole;
}

/** What a part of a merged 年度指标值 or 实际完成值 holds: 符号｜数值｜单位. */
export function partOf(key: string): "sign" | "value" | "unit" | null {
  if (/^(?:数值|指标值|目标值|完成值|值|数额)$/.test(key)) return "value";
  const role = roleOfHeader(key);
  return role === "sign" || role === "unit" ? role : null;
}

/** The role of a column under a merged 年度指标值 or 实际完成值; null where it has none or the group has no parts. */
export function roleInGroup(view: SheetView, bottom: number, group: Group, key: string): IndicatorRole | null {
  const parts = [0, 1, 2, 3].map((step) => partOf(headKey(view.text(bottom, group.column + step))));
  const part = partOf(key);
  if (part === null || !parts.includes("value") || parts.filter((each) => each !== null).length < 2) return null;
  if (part === "value") return group.role;
  return group.role === "target" ? part : null;
}

/** The latest of the years that stand over groups of columns; null where fewer than two do. */
export function latestYear(view: SheetView, top: number, bottom: number): number | null {
  const years = new Set<number>();
  for (let column = view.left; column <= view.right; column++) {
    const year = yearOver(view, top, bottom, column);
    if (year !== null) years.add(year);
  }
  return years.size > 1 ? Math.max(...years) : null;
}

/** The year of the merged head that a column stands under, 2023年 over 目标值 and 完成值. */
export function yearOver(view: SheetView, top: number, bottom: number, column: number): number | null {
  for (let row = top; row < bottom; row++) {
    for (let each = column; each >= view.left; each--) {
      const key = view.key(row, each);
      if (key === "") continue;
      const year = /^20\d\d年?度?$/.test(key) ? Number(key.slice(0, 4)) : null;
      if (year !== null) return year;
      break;
    }
  }
  return null;
}
