import type { Source } from "../model/area";
import type { BasicsTable, FoundTable, IndicatorTable, SpendingTable } from "../model/mapping";
import {
  isDepartmentLabel,
  isOrganisation,
  organisationInTitle,
  organisationName,
  readDepartmentLine,
} from "../text/title";
import { unitOfRows } from "./export-parts";
import { filledColumns, type SheetView } from "./sheet-view";
import { cellsAtFoot, cellsAtHead, type Found, type Place, places } from "./table-surroundings";

/**
 * The department's name: from 基本情况, else from the head lines of the tables that are read, best first, else the one name
 * that all other heads agree on. Of forms of several departments none lends its name to another.
 */
export function findDepartment(
  views: ReadonlyMap<string, SheetView>,
  basics: BasicsTable | null,
  indicators: IndicatorTable | null,
  taken: readonly (FoundTable | null)[],
  others: readonly FoundTable[],
): Found<string> | null {
  const source = basics?.texts.find(({ label }) => isDepartmentLabel(label))?.source ?? null;
  const view = source && views.get(source.sheetId);
  const name = view ? organisationName(view.text(source.area.top, source.area.left)) : null;
  if (source && name) return { value: name, source };
  for (const place of places(views, taken)) {
    const found = departmentAtHead(place);
    if (found) return found;
  }
  for (const table of taken) {
    const source = table === null ? null : unitOfTable(views, table);
    const name = source && views.get(source.sheetId)?.key(source.area.top, source.area.left);
    if (source && name) return { value: name, source };
  }
  if (indicators?.subject === "department" && indicators.name)
    return { value: indicators.name, source: indicators.source };
  for (const table of taken) {
    const view = table && views.get(table.source.sheetId);
    const [line] = table && view ? cellsAtFoot(view, table) : [];
    const name = line && readDepartmentLine(line.value);
    if (line && name) return { value: name, source: line.source };
  }
  const tops = [...views.values()].map((view) => ({ view, top: view.top }));
  return agreed([...places(views, others), ...tops], departmentAtHead) ?? agreed(tops, organisationAtTop);
}

/** The unit that a spending table's own lines name, where all name the same: 单位名称 in every row of an export. */
function unitOfTable(views: ReadonlyMap<string, SheetView>, table: FoundTable): Source | null {
  const view = views.get(table.source.sheetId);
  if (view === undefined || !isSpendingTable(table)) return null;
  const { ofUnit } = table;
  const rows = table.categories.flatMap(({ amounts }) => amounts.map(({ area }) => area.top));
  const [first] = rows;
  if (ofUnit !== undefined && first !== undefined) {
    const column = filledColumns(view, first).find((each) => view.key(first, each) === ofUnit);
    return column === undefined || table.addends !== undefined ? null : view.source(first, column);
  }
  return unitOfRows(
    view,
    [...new Set(rows)].sort((one, other) => one - other),
  );
}

function isSpendingTable(table: FoundTable): table is SpendingTable {
  return "categories" in table;
}

/** A line that names it, a label with the name beside it, or a title that begins with it, unless a line says it in full. */
function departmentAtHead(place: Place): Found<string> | null {
  const cells = cellsAtHead(place);
  const lines = cells.flatMap(({ value, source }): readonly (Found<string> & { readonly inTitle: boolean })[] => {
    const line = readDepartmentLine(value);
    const name = line ?? organisationInTitle(value);
    return name === null ? [] : [{ value: name, source, inTitle: line === null }];
  });
  const [first] = lines;
  const labelled = cells.flatMap(({ value, source }, index): readonly Found<string>[] => {
    const next = cells[index + 1];
    if (!isDepartmentLabel(value) || next?.source.area.top !== source.area.top) return [];
    const name = organisationName(next.value);
    return name !== null && isOrganisation(name) ? [{ value: name, source: next.source }] : [];
  });
  if (first === undefined) return labelled[0] ?? null;
  // 云雾镇 in the title is 某县云雾镇人民政府 in the line below it
  const inFull = [...lines.filter(({ inTitle }) => !inTitle), ...labelled].find(
    ({ value }) => value.length > first.value.length && value.includes(first.value),
  );
  const { value, source } = first.inTitle ? (inFull ?? first) : first;
  return { value, source };
}

/** The one name that the heads of the sheets agree on: a cover says it where no table does. */
function agreed(heads: readonly Place[], read: (place: Place) => Found<string> | null): Found<string> | null {
  const found = heads.flatMap((place) => read(place) ?? []);
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value === first.value) ? first : null;
}

/** A name that says what place it is of, and nothing else, over a sheet's title: 中共某市某区委社会工作部. */
function organisationAtTop({ view, top }: Place): Found<string> | null {
  const cells = cellsAtHead({ view, top, header: top + 2 });
  return (
    cells.find(
      ({ value, source }) =>
        filledColumns(view, source.area.top).length <= 2 &&
        /^(?:中共|[^:：]{1,9}[省市县区州旗镇乡])[^:：]+$/.test(value.trim()) &&
        isOrganisation(value.trim()),
    ) ?? null
  );
}
