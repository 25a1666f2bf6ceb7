import { type Area, formatArea, overlap, type Source } from "../model/area";
import type { FoundTable, Notice } from "../model/mapping";
import type { SheetSnapshot, Snapshot } from "../model/snapshot";
import { type Message, message } from "../wording";
import { notObeyed, type Placed, type Statement, type What } from "./settle";

/** A table after its corrections, and what of them could not be obeyed. */
export interface Corrected<Table> {
  readonly table: Table | null;
  readonly notices: readonly Notice[];
}

interface Restating<Table, Column extends string> {
  readonly snapshot: Snapshot;
  /** What recognition chose, and all it found. */
  readonly table: Table | null;
  readonly candidates: readonly Table[];
  readonly said: Statement<Column, string>;
  readonly names: { readonly table: What; readonly header: What; readonly columns: What };
  readonly restate: (
    sheet: SheetSnapshot,
    known: Table | null,
    said: {
      readonly only: Area | null;
      readonly header: Area | null;
      readonly columns: readonly { readonly as: Column; readonly column: number }[];
    },
  ) => Table | null;
}

export function refusal(what: What, at: Source, reason: Message): Notice {
  return notObeyed(what, { sheet: at.sheet }, reason, at);
}

/** The sheet that was spoken of: that of the choice, else that of the table, else that of the first statement. */
export function sheetSpokenOf<Column extends string, Cells extends string>(
  snapshot: Snapshot,
  table: { readonly source: Source } | null,
  { choice, header, columns, cells }: Statement<Column, Cells>,
): SheetSnapshot | null {
  const source = choice?.source ?? table?.source ?? header ?? columns[0]?.at ?? cells[0]?.at;
  return snapshot.sheets.find(({ id }) => id === source?.sheetId) ?? null;
}

/** Statements about the table's own sheet (`others` where it goes on), and a notice for each about another. */
export function onSheet<Role extends string>(
  placed: readonly Placed<Role>[],
  sheet: SheetSnapshot,
  what: What,
  others: readonly SheetSnapshot[] = [],
): { readonly here: readonly Placed<Role>[]; readonly notices: readonly Notice[] } {
  const here = placed.filter(({ at }) => [sheet, ...others].some(({ id }) => id === at.sheetId));
  const reason = message("corrections.other-sheet", { sheet: sheet.name });
  const elsewhere = placed.filter((each) => !here.includes(each));
  return { here, notices: elsewhere.map(({ at }) => refusal(what, at, reason)) };
}

/** The chosen table, read anew where its range, its header or its columns were stated. */
export function restateTable<Table extends FoundTable, Column extends string>(
  asked: Restating<Table, Column>,
): Corrected<Table> {
  const { snapshot, said, names, restate } = asked;
  const { choice, header } = said;
  const known = knownTable(asked);
  if (known === null && choice !== null && choice.lines !== null) {
    const gone = message("corrections.no-lines", { lines: choice.lines });
    return { table: asked.table, notices: [refusal(names.table, choice.source, gone)] };
  }
  const sheet = sheetSpokenOf(snapshot, known, said);
  if (sheet === null) return { table: asked.table, notices: [] };
  const { here, notices } = onSheet(said.columns, sheet, names.columns);
  const only = choice !== null && (choice.only || known === null) ? choice.source : null;
  if (only === null && header === null && here.length === 0) return { table: known, notices };
  const columns = here.map(({ as, at }) => ({ as, column: at.area.left }));
  const restated = restate(sheet, known, { only: only?.area ?? null, header: header?.area ?? null, columns });
  if (restated === null) {
    const [column] = here;
    const refused =
      column !== undefined
        ? refusal(names.columns, column.at, message("corrections.no-effect"))
        : header !== null
          ? refusal(names.header, header, message("corrections.no-effect"))
          : only !== null
            ? refusal(names.table, only, message("corrections.no-table"))
            : null;
    return { table: known, notices: refused === null ? notices : [...notices, refused] };
  }
  if (only === null) return { table: restated, notices };
  const range = message("corrections.stated-range", { cell: formatArea(only.area) });
  return { table: { ...restated, reasons: [range, ...restated.reasons] }, notices };
}

/**
 * How the table was read before it was corrected: the one at the chosen place. Readings of one table that differ in the
 * column of amounts differ in their range.
 */
function knownTable<Table extends FoundTable, Column extends string>({
  table,
  candidates,
  said: { choice },
}: Restating<Table, Column>): Table | null {
  if (choice === null) return table;
  const { left, right, top, bottom } = choice.source.area;
  const there = candidates.filter(
    ({ source, lines }) => overlap(source, choice.head) && (choice.lines === null || lines === choice.lines),
  );
  const alike = there.filter(({ source: { area } }) => area.left === left && area.right === right);
  // several tables and the sum of them all begin in one row
  const gap = ({ source: { area } }: Table) => Math.abs(area.top - top) + Math.abs(area.bottom - bottom);
  return [...alike].sort((one, other) => gap(one) - gap(other))[0] ?? there[0] ?? null;
}
