import type { SpendingTable } from "../model/mapping";
import { readScope } from "../text/title";
import { organisationIn } from "./organisation-in";
import type { SheetView } from "./sheet-view";

type Views = ReadonlyMap<string, SheetView>;

/** The organisation that a line in a table's own head, or each line of it, names: 单位：某局本级. */
export function organisationOf(views: Views, { source, categories, ofUnit }: SpendingTable): string | null {
  if (ofUnit !== undefined) return ofUnit;
  const view = views.get(source.sheetId);
  const body = categories[0]?.nameSource.area.top ?? source.area.top;
  return view === undefined ? null : organisationIn(view, { ...source.area, bottom: body - 1 });
}

const OWN_LEVEL = /^(.{3,}?)[(（]?(?:本级|本部|机关)[)）]?$/;

/** Of these tables the ones of a department's 本级 where its own table stands beside them: it holds them. */
export function ownLevelsIn(views: Views, tables: readonly SpendingTable[]): ReadonlySet<SpendingTable> {
  const names = new Map(tables.map((table) => [table, organisationOf(views, table)]));
  const all = new Set(names.values());
  return new Set(
    tables.filter((table) => {
      const department = OWN_LEVEL.exec(names.get(table) ?? "")?.[1];
      return department !== undefined && all.has(department);
    }),
  );
}

/** Units' tables below each other under one title: each has its own line with the unit's name, and the title of the first. */
export function underOneTitle(views: Views, tables: readonly SpendingTable[]): readonly SpendingTable[] {
  return tables.map((table, at) => {
    if (isTitled(table) || organisationOf(views, table) === null) return table;
    const first = tables
      .slice(0, at)
      .findLast((each) => each.source.sheetId === table.source.sheetId && isTitled(each));
    if (first === undefined || organisationOf(views, first) === null) return table;
    return { ...table, title: first.title, scope: table.scope === "unknown" ? readScope(first.title) : table.scope };
  });
}

export function isTitled({ reasons }: SpendingTable): boolean {
  return reasons.some(({ key }) => key === "recognition.title");
}
