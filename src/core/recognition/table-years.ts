import type { SpendingTable } from "../model/mapping";
import { readYear } from "../text/title";
import { filledColumns, type SheetView } from "./sheet-view";

type Views = ReadonlyMap<string, SheetView>;

/**
 * The years a spending table says it is of: those in its title, else the one year in the lines between the title and the
 * first category (编制单位：某局 … 2023年度). Years over columns of their own (2022年 beside 2023年) say nothing of the whole.
 */
export function yearsOf(views: Views, { title, source, categories, lines }: SpendingTable): readonly number[] {
  const named = /^20\d\d/.exec(lines ?? "");
  if (named !== null) return [Number(named[0])];
  const titled = [...title.matchAll(/20\d\d(?=年)/g)].map((match) => Number(match[0]));
  const view = views.get(source.sheetId);
  if (titled.length > 0 || view === undefined) return titled;
  const found = new Set<number>();
  const body = Math.min(...categories.map(({ nameSource }) => nameSource.area.top));
  for (let row = source.area.top; row < body; row++) {
    for (const column of filledColumns(view, row)) {
      const value = view.value(row, column);
      const year = typeof value === "string" ? readYear(value) : null;
      if (year !== null) found.add(year);
    }
  }
  if (found.size > 0) return found.size === 1 ? [...found] : [];
  const bySheet = yearOfSheet(views, source.sheet);
  return bySheet === null ? [] : [bySheet];
}

/**
 * The one year in a sheet's name: 2022自评. A name of nothing but a year (2023) says it only beside a sheet named by another
 * year: alone it may be when the sheet was made.
 */
export function yearOfSheet(views: Views, name: string): number | null {
  const year = yearIn(name);
  if (year === null || !/^\s*20\d\d\s*$/.test(name)) return year;
  const others = [...views.values()].map(({ sheet }) => yearIn(sheet.name));
  return others.some((other) => other !== null && other !== year) ? year : null;
}

function yearIn(name: string): number | null {
  const [year, ...others] = name.match(/(?<!\d)20[0-4]\d(?!\d)/g) ?? [];
  return year === undefined || others.length > 0 ? null : Number(year);
}
