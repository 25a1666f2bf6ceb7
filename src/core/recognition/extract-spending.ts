import type { MoneyUnit } from "../amount/money-unit";
import type { Source } from "../model/area";
import type { CategoryInput, ReadCell, SpendingInput } from "../model/inputs";
import type { SpendingEntry, SpendingTable } from "../model/mapping";
import type { Reader } from "./cell-reader";
import { type HeadedColumn, personnelColumn, shareColumn } from "./reference-figures";
import { type SheetView, within } from "./sheet-view";

/** Where an entry's row meets a column; null where the table has no such column. */
type Beside = (entry: SpendingEntry) => Source | null;

interface Columns {
  readonly shareOf: Beside;
  readonly personnelOf: Beside;
}

function categoryInput(read: Reader, entry: SpendingEntry, unit: MoneyUnit, columns: Columns): CategoryInput {
  const personnel = read.optionalAmount(columns.personnelOf(entry), unit);
  return {
    code: entry.code,
    name: entry.name,
    nameSource: entry.nameSource,
    amounts: entry.amounts.map((source) => read.amount(source, unit)),
    share: read.optionalCell(columns.shareOf(entry)),
    ...(personnel !== null && { personnel }),
    items: entry.items.map((item) => categoryInput(read, item, unit, columns)),
  };
}

/** The amounts of a spending table, and the shares printed beside them; null while its unit is not known. */
export function spendingInput(read: Reader, table: SpendingTable | null): SpendingInput | null {
  if (!table || table.unit === null) return null;
  const { source, title, family, scope, unit, confidence } = table;
  const totalShare = totalShareCell(read, table);
  const columns = { shareOf: beside(read, table, shareColumn), personnelOf: beside(read, table, personnelColumn) };
  return {
    table: { source, title, family, scope, unit, confidence, ...(table.addends && { addends: table.addends }) },
    total: read.optionalAmount(table.total, unit),
    ...(totalShare !== null && { totalShare }),
    categories: table.categories.map((entry) => categoryInput(read, entry, unit, columns)),
  };
}

/** The 合计 row's own cell in the column of shares, where something stands in it. */
function totalShareCell(read: Reader, table: SpendingTable): ReadCell | null {
  if (table.family !== "economic-vertical" && table.family !== "economic-summary") return null;
  const view = read.view(table.source);
  if (view === null || table.total === null) return null;
  const found = shareColumn(within(view, { top: table.source.area.top, bottom: table.source.area.bottom }), table);
  const { top, bottom } = table.total.area;
  if (found === null || top <= found.row) return null;
  const cell = read.cell({ ...table.total, area: { top, bottom, left: found.column, right: found.column } });
  return cell.text === "" ? null : cell;
}

/** Further columns stand beside the amounts of tables that hold one category a row. */
function beside(
  read: Reader,
  table: SpendingTable,
  columnOf: (view: SheetView, table: SpendingTable) => HeadedColumn | null,
): Beside {
  if (table.addends !== undefined) return () => null;
  if (table.family !== "economic-vertical" && table.family !== "economic-summary") return () => null;
  const view = read.view(table.source);
  const found = view === null ? null : columnOf(view, table);
  return ({ nameSource, amounts }) => {
    const [amount] = amounts;
    const row = amount?.area.top;
    if (found === null || amount === undefined || row === undefined || amounts.length > 1) return null;
    if (row <= found.row || row !== nameSource.area.top) return null;
    const { column } = found;
    return { ...amount, area: { top: row, bottom: row, left: column, right: column } };
  };
}
