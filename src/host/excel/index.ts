import type { Snapshot } from "../../core/model/snapshot";
import { enterable } from "../enterable";
import { asHostError, type HostError } from "../host-error";
import type { WorkbookHost, WriteOutcome, WriteRequest, WrittenSheet } from "../port";
import { findDependents } from "./dependents";
import { finalNames, finish } from "./finish";
import type { Known } from "./known";
import { asKnownBefore, type Listing, listWorkbook, ownSheet, proven, withoutDoubtedSheets } from "./listing";
import { readSheets } from "./read";
import { reasonFor, refuseUnwritable } from "./refusals";
import { rehearse } from "./rehearse";
import { removeOwn } from "./remove-own";
import { inExcel, stopIfCancelled, type Way } from "./run";
import { selectSource } from "./select";
import { selectedSource } from "./selection";
import { takeBack, type Traces } from "./take-back";
import { canGroupUndo, isGroupingFailure, isRewritingOnly } from "./undo-group";
import { watchSelection } from "./watch-selection";

/** How long a clean-up may take before it is left to the next occasion. Milliseconds. */
const PATIENCE = 20_000;

/** One write under way, with what it takes to undo it. */
interface Attempt extends Traces {
  readonly start: Known;
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

  /** What the owed write has become, where it had to be brought to its end; else null. */
  async function settleDebt(signal?: AbortSignal): Promise<readonly WrittenSheet[] | null> {
    const debt = owed;
    if (debt === null) return null;
    const written = await inExcel((context) => takeBack(context, debt.start, debt), { signal });
    owed = null;
    return written;
  }

  /** The error, with the reason that only the workbook itself can tell. */
  async function explained(error: unknown): Promise<HostError> {
    const known = asHostError(error);
    if (known.code !== "access-denied") return known;
    return inExcel(listWorkbook).then(
      (listing) => reasonFor(known, listing),
      () => known,
    );
  }

  async function read(signal?: AbortSignal): Promise<Snapshot> {
    known = null;
    stopIfCancelled(signal);
    await settleDebt(signal);
    const work = async (context: Excel.RequestContext) => {
      const listing = await listWorkbook(context);
      stopIfCancelled(signal);
      const snapshot = proven(await readSheets(context, listing, signal));
      stopIfCancelled(signal);
      const found = withoutDoubtedSheets(listing, snapshot);
      const memory = ownSheet(found, "memory");
      known = { listing: found, memory: snapshot.sheets.find(({ id }) => id === memory?.id) ?? null };
      return snapshot;
    };
    return inExcel(work, { signal });
  }

  async function write(request: WriteRequest, signal?: AbortSignal): Promise<WriteOutcome> {
    if (known === null) await read(signal);
    const start = known;
    known = null;
    if (start === null) throw new Error("reading leaves the workbook known");
    // What is to be remembered is never shortened: where it does not fit, Excel refuses it.
    const plans = request.plans.map((plan) => (plan.kind === "memory" ? plan : enterable(plan)));
    const entered = { ...request, plans };
    stopIfCancelled(signal);
    const couldGroupUndo = mayGroupUndo;
    try {
      return await attemptFrom(start, entered, signal);
    } catch (error) {
      const listing = await listingIfHidden(start, entered, error, signal);
      if (listing === null) throw error;
      mayGroupUndo = couldGroupUndo;
      return attemptFrom({ ...start, listing }, entered, signal);
    }
  }

  async function attemptFrom(start: Known, request: WriteRequest, signal?: AbortSignal): Promise<WriteOutcome> {
    refuseUnwritable(start.listing, request);
    const grouped = mayGroupUndo && isRewritingOnly(start.listing, request) && canGroupUndo();
    try {
      return await attemptTo(start, request, { grouped, signal });
    } catch (error) {
      if (!grouped || owed !== null || !isGroupingFailure(error)) throw error;
      // Excel would not group this; each request is then a step of its own in Excel's undo list.
      mayGroupUndo = false;
      return attemptTo(start, request, { grouped: false, signal });
    }
  }

  /**
   * The workbook as it is listed now, where the sheet to be shown was hidden since it was listed: Excel will not show it
   * unless asked to unhide it, and has no code of its own for that. Else null.
   */
  async function listingIfHidden(
    start: Known,
    { show }: WriteRequest,
    error: unknown,
    signal?: AbortSignal,
  ): Promise<Listing | null> {
    if (owed !== null || asHostError(error).code !== "unexpected") return null;
    const listed = await inExcel(listWorkbook, { signal }).catch(() => null);
    const now = listed === null ? null : asKnownBefore(listed, start.listing);
    const isHidden = (listing: Listing | null) => listing !== null && ownSheet(listing, show)?.visibility === "hidden";
    return isHidden(now) && !isHidden(start.listing) ? now : null;
  }

  async function attemptTo(start: Known, request: WriteRequest, way: Way): Promise<WriteOutcome> {
    const attempt: Attempt = { start, request, backup: [], added: [], restoring: false };
    try {
      const outcome = await inExcel((context) => perform(context, attempt, way.signal), way);
      if (outcome.status !== "written") await undo(attempt);
      return outcome;
    } catch (error) {
      const sheets = await undo(attempt);
      if (sheets !== null) return { status: "written", sheets, lost: [] };
      throw await explained(error);
    }
  }

  /** Never rejects: the reason for undoing is what the caller must hear. Nor does it wait for an Excel that is silent. */
  async function undo(attempt: Attempt): Promise<readonly WrittenSheet[] | null> {
    owed = attempt;
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE);
    return settleDebt(patience.signal)
      .catch(() => null)
      .finally(() => clearTimeout(timer));
  }

  return {
    capabilities: { select: true, download: false },
    read,
    write,
    selection: () => inExcel(selectedSource),
    watchSelection: (listener) => watchSelection(() => inExcel(selectedSource), listener),
    select: (source) => inExcel((context) => selectSource(context, source)),
    dependents: async (signal) => {
      stopIfCancelled(signal);
      await settleDebt(signal);
      return inExcel((context) => findDependents(context, signal), { signal });
    },
    removeOwnSheets: async (signal) => {
      stopIfCancelled(signal);
      await settleDebt(signal);
      known = null;
      try {
        return await removeOwn(signal);
      } catch (error) {
        throw await explained(error);
      }
    },
  };
}

async function perform(
  context: Excel.RequestContext,
  attempt: Attempt,
  signal: AbortSignal | undefined,
): Promise<WriteOutcome> {
  const { request, start } = attempt;
  const rehearsal = await rehearse(context, start.listing, request);
  attempt.backup = rehearsal.backup;
  stopIfCancelled(signal);
  const { changed, differences } = rehearsal;
  if (changed.length > 0) return { status: "inputs-changed", changed };
  if (differences.length > 0) return { status: "differs", differences };
  const names = finalNames(start.listing, request.plans, rehearsal);
  attempt.added = [...names.values()].filter((name) => !rehearsal.sheetNames.includes(name));
  return { status: "written", sheets: await finish(context, start, request, { rehearsal, names }), lost: [] };
}
