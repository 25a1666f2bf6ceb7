import type { SheetSnapshot, Snapshot } from "../../core/model/snapshot";
import type { WorkbookHost, WriteOutcome, WriteRequest } from "../port";
import { finish } from "./finish";
import { type Listing, listWorkbook, ownSheet } from "./listing";
import { readSheets } from "./read";
import { refuseUnwritable } from "./refusals";
import { rehearse } from "./rehearse";
import { removeOwn } from "./remove-own";
import { inExcel, stopIfCancelled } from "./run";
import { selectSource } from "./select";
import { takeBack } from "./take-back";

/** The workbook as the last reading found it: what a write starts from and goes back to. */
interface Known {
  readonly listing: Listing;
  readonly memory: SheetSnapshot | null;
}

/**
 * The workbook open in Excel. One click takes at most five requests: list, corners of all sheets, the rest of large
 * ones, rehearsal, finish. Requires ExcelApi 1.9.
 */
export function excelHost(): WorkbookHost {
  let known: Known | null = null;
  /** A clean-up that Excel refused, to be tried again before anything else is done. */
  let owed: Known | null = null;

  async function settleDebt(): Promise<void> {
    const debt = owed;
    if (debt === null) return;
    await inExcel((context) => takeBack(context, debt));
    owed = null;
  }

  async function read(signal?: AbortSignal): Promise<Snapshot> {
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
    stopIfCancelled(signal);
    const outcome = await inExcel((context) => attempt(context, start, request, signal)).catch(
      async (error: unknown) => {
        await undo(start);
        throw error;
      },
    );
    if (outcome.status !== "written") await undo(start);
    return outcome;
  }

  /** Never rejects: the reason for undoing is what the caller must hear. */
  async function undo(start: Known): Promise<void> {
    owed = start;
    await settleDebt().catch(() => undefined);
  }

  return {
    capabilities: { select: true, download: false },
    read,
    write,
    select: (source) => inExcel((context) => selectSource(context, source)),
    removeOwnSheets: async () => {
      await settleDebt();
      known = null;
      return inExcel(removeOwn);
    },
  };
}

async function attempt(
  context: Excel.RequestContext,
  start: Known,
  request: WriteRequest,
  signal: AbortSignal | undefined,
): Promise<WriteOutcome> {
  const rehearsal = await rehearse(context, start.listing, request);
  stopIfCancelled(signal);
  const { changed, differences } = rehearsal;
  if (changed.length > 0) return { status: "inputs-changed", changed };
  if (differences.length > 0) return { status: "differs", differences };
  return { status: "written", sheets: await finish(context, start, request, rehearsal) };
}
