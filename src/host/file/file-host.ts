import type { Source } from "../../core/model/area";
import { withoutDoubted } from "../../core/entries/own-evidence";
import { standsAsPlanned } from "../../core/handing-in/stands-as-planned";
import type { SheetPlan } from "../../core/model/plan";
import type { Snapshot } from "../../core/model/snapshot";
import { cellsThatLeadTo, type Dependents } from "../dependents";
import { HostError } from "../host-error";
import type { Difference, WorkbookHost, WriteOutcome, WriteRequest, WrittenSheet } from "../port";
import { refersTo } from "../own-references";
import { asFileError, damaged } from "./fault";
import { handedIn } from "./handed-in";
import { changedInputs } from "./fingerprint";
import { openFile } from "./open-file";
import { isProtectedSheet } from "./own-sheet-parts";
import { type Package, partKey } from "./package";
import { ownIndices } from "./place-sheets";
import { putSheets } from "./put-sheets";
import { differingTexts } from "./read-back";
import { relationshipsOf } from "./relationships";
import { othersTurn, runSliced } from "./sliced";
import { isMark, readWorkbookPart, type WorkbookPart } from "./workbook-part";
import { type WorkbookReader, workbookReader } from "./workbook-reader";
import { writeZip } from "./zip-writer";

/** What an opened file holds at one time, for those that read more of it than the port asks for. */
export interface FileContents {
  readonly name: string;
  readonly parts: Package;
  readonly workbook: WorkbookPart;
  readonly reader: WorkbookReader;
}

/** A workbook that is an .xlsx file: what any host does, and what only a file needs. */
export interface FileHost extends WorkbookHost {
  /** The workbook as it stands, as a file. Parts that were not written are in it as they were, byte for byte. */
  save(): Uint8Array<ArrayBuffer>;
  /** The file as it stands: the same object until something is written. */
  contents(): FileContents;
  /** What was selected last, at once; null before. */
  selected(): Source | null;
  /** Calls back after each change of the sheets or the selection, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

/**
 * Opens an .xlsx (or .xlsm) file. Throws a HostError whose `details` name the file: not-a-workbook, legacy-xls,
 * password-protected, damaged-workbook or too-large. Sheets are read when asked for, so a damaged sheet shows in `read`.
 */
export function openWorkbook(bytes: Uint8Array, name: string): FileHost {
  try {
    const parts = openFile(bytes, name);
    const workbook = readWorkbookPart(parts);
    if (workbook.sheets.length === 0) throw damaged("workbook without sheets");
    return fileHost(parts, workbook, name);
  } catch (error) {
    throw asFileError(error, name);
  }
}

function fileHost(openedParts: Package, openedWorkbook: WorkbookPart, name: string): FileHost {
  let parts = openedParts;
  let workbook = openedWorkbook;
  let selected: Source | null = null;
  const reader = workbookReader();
  let contents: FileContents = { name, parts, workbook, reader };
  const listeners = new Set<() => void>();

  const attempt = async <Result>(work: () => Result | Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw asFileError(error, name);
    }
  };
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const read = async (signal?: AbortSignal): Promise<Snapshot> => {
    const snapshot = withoutDoubted(await runSliced(reader.snapshot(parts, workbook, name), signal));
    workbook = withoutDoubtedSheets(workbook, snapshot);
    return isSigned(parts) ? { ...snapshot, signed: true } : snapshot;
  };
  const replace = (next: Package): void => {
    workbook = readWorkbookPart(next);
    parts = next;
    contents = { name, parts, workbook, reader };
  };

  /** What is to be remembered is read back as the next reader will find it. */
  const differencesIn = async (next: Package, { plans }: WriteRequest): Promise<readonly Difference[]> => {
    const memory = plans.find(({ kind }) => kind === "memory");
    if (memory === undefined) return [];
    const whole = readWorkbookPart(next);
    const ours = { ...whole, sheets: whole.sheets.filter(({ own }) => own === "memory") };
    return differingTexts(await runSliced(reader.snapshot(next, ours, name)), memory);
  };

  const write = async (request: WriteRequest, signal?: AbortSignal): Promise<WriteOutcome> => {
    refuseProtected(parts, workbook, request);
    const changes = changedInputs(await read(signal), request.inputs);
    if (changes.length > 0) return { status: "inputs-changed", changed: changes };
    await othersTurn(signal);
    const sheets = request.plans.map((plan) => ({ content: plan, kind: plan.kind }));
    const { parts: next, placed, lost } = putSheets(parts, workbook, sheets);
    const differences = await differencesIn(next, request);
    if (differences.length > 0) return { status: "differs", differences };
    await othersTurn(signal);
    replace(next);
    const written = placed.flatMap(({ kind, id, name: sheet }): WrittenSheet[] =>
      kind === null ? [] : [{ kind, sheetId: id, name: sheet }],
    );
    const target = written.find(({ kind }) => kind === request.show);
    if (target) {
      selected = { sheetId: target.sheetId, sheet: target.name, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    }
    changed();
    return { status: "written", sheets: written, lost };
  };

  const dependents = async (signal?: AbortSignal): Promise<Dependents> => {
    const { sheets } = await read(signal);
    const ours = sheets.flatMap(({ own, name: sheet }) => (own === null ? [] : [sheet]));
    const theirs = sheets.filter(({ own }) => own === null);
    const isTheirs = (index: number | null) => index === null || (workbook.sheets[index]?.own ?? null) === null;
    const names = workbook.names.filter(
      (each) => !isMark(each) && isTheirs(each.sheet) && refersTo(each.refersTo, ours),
    );
    return {
      cells: theirs.flatMap(({ formulas = [], ...sheet }) => cellsThatLeadTo(ours, { ...sheet, formulas })),
      names: names.map((each) => each.name),
    };
  };

  const handIn = async (form: SheetPlan): Promise<Uint8Array<ArrayBuffer> | null> => {
    const sheet = (await read()).sheets.find(({ own }) => own === form.kind);
    if (sheet === undefined || !standsAsPlanned(sheet, form)) return null;
    return writeZip([...handedIn({ parts, workbook }, form).values()]);
  };

  const removeOwnSheets = async (signal?: AbortSignal): Promise<readonly string[]> => {
    await read(signal);
    const own = workbook.sheets.filter((sheet) => sheet.own !== null);
    if (own.length === 0 && !workbook.names.some(isMark)) return [];
    if (own.length > 0 && workbook.structureProtected) throw new HostError("structure-protected", name);
    replace(putSheets(parts, workbook, [], ownIndices(workbook)).parts);
    if (own.some(({ id }) => id === selected?.sheetId)) selected = null;
    changed();
    return own.map((sheet) => sheet.name);
  };

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };

  return {
    capabilities: { select: true, download: true },
    read: (signal) => attempt(() => read(signal)),
    write: (request, signal) => attempt(() => write(request, signal)),
    dependents: (signal) => attempt(() => dependents(signal)),
    handIn: (form) => attempt(() => handIn(form)),
    removeOwnSheets: (signal) => attempt(() => removeOwnSheets(signal)),
    select: (source) =>
      attempt(() => {
        if (!workbook.sheets.some(({ id }) => id === source.sheetId))
          throw new HostError("sheet-missing", source.sheet);
        selected = source;
        changed();
      }),
    save: () => writeZip([...parts.values()]),
    contents: () => contents,
    selection: () => Promise.resolve(selected),
    selected: () => selected,
    watchSelection: (listener) => {
      let last: Source | null = null;
      const tell = () => {
        if (selected === last) return;
        last = selected;
        listener(selected);
      };
      tell();
      return subscribe(tell);
    },
    subscribe,
  };
}

/** The package's signatures begin at a part of their own (ECMA-376 Part 2 §13.2.2). */
function isSigned(parts: Package): boolean {
  return relationshipsOf(parts, "").some(({ type, target }) => type === "origin" && parts.has(partKey(target)));
}

/** Marked sheets that hold something else are the accountant's. */
function withoutDoubtedSheets(workbook: WorkbookPart, { sheets }: Snapshot): WorkbookPart {
  const doubted = new Set(sheets.flatMap(({ id, doubted: kind }) => (kind === undefined ? [] : [id])));
  if (doubted.size === 0) return workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (doubted.has(sheet.id) ? { ...sheet, own: null } : sheet)),
  };
}

/** The accountant's protection is respected, as Excel would: it could be got around in a file, but is there on purpose. */
function refuseProtected(parts: Package, workbook: WorkbookPart, { plans }: WriteRequest): void {
  const kinds = new Set(plans.map(({ kind }) => kind));
  const rewritten = workbook.sheets.filter(({ own }) => own !== null && kinds.has(own));
  const complete = plans.every(({ kind }) => rewritten.some(({ own }) => own === kind));
  if (workbook.structureProtected && !complete) throw new HostError("structure-protected", "lockStructure");
  for (const { part, name } of rewritten) {
    if (part !== null && isProtectedSheet(parts, part)) throw new HostError("sheet-protected", name);
  }
}
