import { isNoted, wordsEntry, wordsKey } from "../../src/core/entries/own-words";
import { memoryChunks } from "../../src/core/memory/entry";
import { cellArea } from "../../src/core/model/area";
import { spellPlans } from "../../src/core/model/own-reference";
import type { PlanCell, SheetPlan } from "../../src/core/model/plan";

/** The plans with a memory that holds what they write, as the product's own memory does: by it a host knows our sheets again. */
export function withWords(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const entries = spellPlans(plans).flatMap((plan) =>
    isNoted(plan.kind) ? [[wordsKey(plan.kind), ...memoryChunks(wordsEntry(plan))]] : [],
  );
  return plans.map((plan) =>
    plan.kind === "memory" ? { ...plan, cells: [...plan.cells, ...rows(plan, entries)] } : plan,
  );
}

function rows({ cells, styles }: SheetPlan, entries: readonly (readonly string[])[]): readonly PlanCell[] {
  const first = Math.max(-1, ...cells.map(({ area }) => area.bottom)) + 1;
  const style = Object.keys(styles)[0] ?? "";
  return entries.flatMap((entry, row) =>
    entry.map(
      (text, column) => ({ area: cellArea(first + row, column), content: { kind: "text", text }, style }) as const,
    ),
  );
}
