import type { WorkbookHost } from "../host/port";
import type { RiverPort } from "../host/river-port";
import { scorer } from "../host/scorer";
import { publishOutcome } from "./outcome-store";

export interface CommandSurroundings {
  readonly host: WorkbookHost;
  readonly river: RiverPort;
  /** Opens the pane; it may fail where Office does not allow it. */
  readonly showPane: () => Promise<void>;
}

let running = false;

/**
 * 一键评分 on the ribbon, without a pane: success shows the new sheet, anything else (a remembered correction
 * that no longer fits is something to tell) opens the pane at its outcome.
 * A second click while the first is at work does nothing. Never rejects.
 */
export async function scoreCommand({ host, river, showPane }: CommandSurroundings): Promise<void> {
  if (running) return;
  running = true;
  try {
    const outcome = await scorer(river).scoreWorkbook(host, null, { answers: {} });
    publishOutcome(outcome);
    const done = outcome.status === "written" && outcome.mapping.notices.length === 0;
    if (!done) await showPane().catch(() => undefined);
  } finally {
    running = false;
  }
}
