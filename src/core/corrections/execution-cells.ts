import type { ExecutionRole, ExecutionTable } from "../model/mapping";
import { type SheetSnapshot } from "../model/snapshot";
import { type Message, message } from "../wording";
import type { Placed } from "./settle";

interface Refused extends Placed<ExecutionRole> {
  readonly reason: Message;
}

/** Takes single cells for the amounts of the budget execution; makes the table where there was none. */
export function assignExecutionCells(
  sheet: SheetSnapshot,
  table: ExecutionTable | null,
  said: readonly Placed<ExecutionRole>[],
): { readonly table: ExecutionTable | null; readonly refused: readonly Refused[] } {
  const single = said.filter(({ at: { area } }) => area.top === area.bottom && area.left === area.right);
  const refused = said
    .filter((placed) => !single.includes(placed))
    .map((placed) => ({ ...placed, reason: message("corrections.one-cell") }));
  const [first] = single;
  if (first === undefined) return { table, refused };
  const base = table ?? {
    source: first.at,
    title: sheet.name.trim(),
    unit: null,
    initialBudget: null,
    budget: null,
    spent: null,
    year: null,
    summed: false,
    weight: null,
    rate: null,
    score: null,
    reason: null,
    parts: [],
  };
  const cells = Object.fromEntries(single.map(({ as, at }) => [as, at])) as Partial<
    Record<ExecutionRole, typeof first.at>
  >;
  const reasons = [message("corrections.stated"), ...(table?.reasons ?? [])];
  return { table: { ...base, ...cells, confidence: 1, reasons }, refused };
}
