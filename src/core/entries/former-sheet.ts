import { specimensIn } from "../keeping/font-specimens";
import type { IndicatorInput } from "../model/inputs";
import type { FormerSheet, SheetPlan } from "../model/plan";
import type { Snapshot } from "../model/snapshot";
import type { TypedEntries } from "./former-entries";
import { lastOwnColumn } from "./free-notes";
import { formerRows, plannedRows } from "./note-rows";
import { isNoted, lastTextRow, type NotedKind, ownExtent } from "./own-words";
import { rowsAsTheyWere } from "./rows-as-they-were";
import { writtenLook } from "./written-look";

/** Our sheets with what they are in the workbook now, so that a host can keep what the accountant changed in their look. */
export function withFormerSheets(
  plans: readonly SheetPlan[],
  snapshot: Snapshot,
  entries: TypedEntries,
  indicators: readonly Pick<IndicatorInput, "level3">[],
): readonly SheetPlan[] {
  return plans.map((plan) => {
    const { kind } = plan;
    if (kind === "memory") return { ...plan, specimens: specimensIn(snapshot) };
    const former = isNoted(kind) ? formerSheet({ ...plan, kind }, snapshot, entries, indicators) : null;
    return former === null ? plan : { ...plan, former };
  });
}

function formerSheet(
  plan: SheetPlan & { readonly kind: NotedKind },
  snapshot: Snapshot,
  entries: TypedEntries,
  indicators: readonly Pick<IndicatorInput, "level3">[],
): FormerSheet | null {
  const sheet = snapshot.sheets.find(({ own }) => own === plan.kind);
  const own = sheet?.formulas === undefined ? null : ownExtent(snapshot, sheet, plan.kind);
  if (sheet === undefined || own === null) return null;
  const { bottom } = own;
  const right = lastOwnColumn(snapshot, plan.kind, own, entries);
  const keyed = formerRows(sheet, plan.kind, entries, bottom);
  const planned = { keyed: plannedRows(plan, indicators), bottom: lastTextRow(plan.cells) };
  return {
    written: writtenLook(snapshot, plan.kind, bottom),
    rows: rowsAsTheyWere(planned, { keyed, bottom }),
    columns: columnsAsTheyWere(plan, right === own.written ? right : null),
    bottom,
    right,
  };
}

/** `right` is null where columns were put in or taken out by hand. */
function columnsAsTheyWere({ columnWidths, keepWidths }: SheetPlan, right: number | null): FormerSheet["columns"] {
  if (right === null) return columnWidths.map(() => null);
  if (typeof keepWidths === "object") return keepWidths.map((column) => column?.index ?? null);
  return columnWidths.map((_, column) => column);
}
