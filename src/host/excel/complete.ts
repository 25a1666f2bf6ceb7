import type { WriteRequest, WrittenSheet } from "../port";
import type { Backup } from "./backup";
import { putBack } from "./finish";
import { NEW_LOOK } from "./former-look";
import type { Known } from "./known";
import { isFinished, type Listing, ownSheet } from "./listing";
import { settleCharts, watchCharts } from "./write-charts";
import { clearSheet, writeContents } from "./write-contents";
import { writePage } from "./write-page";
import { writeSizes } from "./write-sizes";

/**
 * Brings a write to its end that was interrupted after the backup had made way for the memory: our sheets have their
 * contents by then, and everything that comes after (memory, sizes, page, charts) is written once more.
 */
export async function complete(
  context: Excel.RequestContext,
  now: Listing,
  known: Known,
  { plans }: WriteRequest,
  backup: readonly Backup[],
): Promise<readonly WrittenSheet[]> {
  const { worksheets } = context.workbook;
  const targets = plans.flatMap((plan) => {
    const own = ownSheet(now, plan.kind);
    if (own === null) return [];
    const sheet = worksheets.getItem(own.id);
    return [{ plan, own, sheet, charts: watchCharts(sheet) }];
  });
  await context.sync();
  const stage = ownSheet(now, "memory");
  if (stage !== null && plans.every(({ kind }) => kind !== "memory"))
    putBack(worksheets.getItem(stage.id), known.memory);
  for (const { plan, sheet, charts } of targets) {
    if (plan.kind === "memory") {
      clearSheet(sheet);
      writeContents(sheet, plan);
      continue;
    }
    const former = ownSheet(known.listing, plan.kind);
    const look = backup.find(({ sheetId }) => sheetId === former?.id)?.look ?? NEW_LOOK;
    writeSizes(sheet, plan, former !== null && isFinished(former), look);
    writePage(sheet, plan, look.page);
    settleCharts(sheet, plan, charts());
  }
  await context.sync();
  return targets.map(({ plan, own }) => ({ kind: plan.kind, sheetId: own.id, name: own.name }));
}
