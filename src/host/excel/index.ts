import type { Snapshot } from "../../core/model/snapshot";
import { enterable } from "../enterable";
import type { WorkbookHost, WriteOutcome, WriteRequest } from "../port";
import { finalNames, finish } from "./finish";
import type { Known } from "./known";
import { listWorkbook, ownSheet } from "./listing";
import { readSheets } from "./read";
import { refuseUnwritable } from "./refusals";
import { rehearse } from "./rehearse";
import { removeOwn } from "./remove-own";
import { inExcel, stopIfCancelled } from "./run";
import { selectSource } from "./select";
import { selectedSource } from "./selection";
import { takeBack, type Traces } from "./take-back";
import { canGroupUndo, isGroupingFailure, isRewritingOnly } from "./undo-group";

/** One write under way, with what it takes to undo it. */
interface Attempt extends Traces {
  readonly start: Known;
}

interface Way {
  /** As one step of Excel's own undo. */
  readonly grouped: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * The workbook open in Excel. One click takes at most five requests: list, corners of all sheets, the rest of large
 * ones, rehearsal, finish. Requires ExcelApi 1.9.
 */
export function excelHost(): WorkbookHost {
  let known: Known | null = null;
  /** A clean-up that Excel refused, to be tried again before anything else is done. */
  let owed: Attempt | null = null;
  let mayGroupUndo = true;

  async function settleDebt(): Promise<void> {
    const debt = owed;
    if (debt === null) return;
    await inExcel((context) => takeBack(context, debt.start, debt));
    owed = null;
  }

  async function read(signal?: AbortSignal): Promise<Snapshot> {
    known = null;
    await settleDebt();
    return inExcel(async (context) => {
      stopIfCancelled(signal);
      const listing = await listWorkbook(context);
      stopIfCancelled(signal);
      const snapshot = await readSheets(context, listing, signal);
      stopIfCancelled(signal);
      const memory = ownSheet(listing, "memory");
      known = { listing, memory: snapshot.sheets.find(({ id }) => id === memory?.id) ?? null };
      return snapshot;
    });
  }

  async function write(request: WriteRequest, signal?: AbortSignal): Promise<WriteOutcome> {
    if (known === null) await read(signal);
    const start = known;
    known = null;
    if (start === null) throw new Error("reading leaves the workbook known");
    refuseUnwritable(start.listing, request);
    // What is to be remembered is never shortened: where it does not fit, Excel refuses it.
    const plans = request.plans.map((plan) => (plan.kind === "memory" ? plan : enterable(plan)));
    stopIfCancelled(signal);
    const grouped = mayGroupUndo && isRewritingOnly(start.listing, request) && canGroupUndo();
    try {
      return await attemptTo(start, { ...request, plans }, { grouped, signal });
    } catch (error) {
      if (!grouped || owed !== null || !isGroupingFailure(error)) throw error;
      // Excel would not group this; each request is then a step of its own in Excel's undo list.
      mayGroupUndo = false;
      return attemptTo(start, { ...request, plans }, { grouped: false, signal });
    }
  }

  async function attemptTo(start: Known, request: WriteRequest, { grouped, signal }: Way): Promise<WriteOutcome> {
    const attempt: Attempt = { start, backup: [], added: [] };
    try {
      const outcome = await inExcel((context) => perform(context, attempt, request, signal), { grouped });
      if (outcome.status !== "written") await undo(attempt);
      return outcome;
    } catch (error) {
      await undo(attempt);
      throw error;
    }
  }

  /** Never rejects: the reason for undoing is what the caller must hear. */
  async function undo(attempt: Attempt): Promise<void> {
    owed = attempt;
    await settleDebt().catch(() => undefined);
  }

  return {
    capabilities: { select: true, download: false },
    read,
    write,
    selection: () => inExcel(selectedSource),
    select: (source) => inExcel((context) => selectSource(context, source)),
    removeOwnSheets: async () => {
      await settleDebt();
      known = null;
      return inExcel(removeOwn);
    },
  };
}

async function perform(
  context: Excel.RequestContext,
  attempt: Attempt,
  request: WriteRequest,
  signal: AbortSignal | undefined,
): Promise<WriteOutcome> {
  const rehearsal = await rehearse(context, attempt.start.listing, request);
  attempt.backup = rehearsal.backup;
  stopIfCancelled(signal);
  const { changed, differences } = rehearsal;
  if (changed.length > 0) return { status: "inputs-changed", changed };
  if (differences.length > 0) return { status: "differs", differences };
  const { start } = attempt;
  const names = finalNames(start.listing, request.plans, rehearsal);
  attempt.added = [...names.values()].filter((name) => !rehearsal.sheetNames.includes(name));
  return { status: "written", sheets: await finish(context, start, request, { rehearsal, names }) };
}
