import { OWN_SHEET_KINDS, type OwnSheetKind, type SheetVisibility, type Snapshot } from "../../core/model/snapshot";
import { withoutDoubted } from "../../core/entries/own-evidence";
import { markedKind } from "../own-sheets";
import { sheetOfReference } from "./sheet-reference";

/** Names of new sheets until all is written; a sheet left behind by a crash is known by them, and used again. */
export const TEMPORARY_NAMES: Readonly<Record<OwnSheetKind, string>> = {
  evaluation: "_SelfEvaluation.new",
  summary: "_SelfEvaluation.summary.new",
  findings: "_SelfEvaluation.findings.new",
  basis: "_SelfEvaluation.basis.new",
  memory: "_SelfEvaluation.stage",
};

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly own: OwnSheetKind | null;
  /** The formulas of the accountant's sheets are read only where somebody asks for them. */
  readonly withFormulas?: boolean;
}

/** The workbook without its cells: the answer to the first request. */
export interface Listing {
  readonly workbook: string;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  /** In tab order. */
  readonly sheets: readonly ListedSheet[];
  /** Kinds whose hidden name exists, even where the sheet it led to is gone. */
  readonly marked: readonly OwnSheetKind[];
  /** The accountant's names in the workbook. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** One request: sheets, our hidden names, and whether the workbook can be written to. */
export async function listWorkbook(context: Excel.RequestContext): Promise<Listing> {
  const { workbook } = context;
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  workbook.names.load("items/name,items/formula");
  await context.sync();
  const marks = workbook.names.items.flatMap((item) => {
    const kind = markedKind(item.name);
    return kind === null ? [] : [{ kind, sheet: sheetOfReference(String(item.formula)) }];
  });
  return {
    workbook: workbook.name,
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    marked: marks.map(({ kind }) => kind),
    names: workbook.names.items.flatMap(({ name, formula }) =>
      markedKind(name) === null ? [{ name, formula: String(formula) }] : [],
    ),
    sheets: workbook.worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? "hidden",
      isProtected: sheet.protection.protected,
      own: ownKind(sheet.name, marks),
    })),
  };
}

function ownKind(name: string, marks: readonly { kind: OwnSheetKind; sheet: string | null }[]): OwnSheetKind | null {
  const unfinished = OWN_SHEET_KINDS.find((kind) => TEMPORARY_NAMES[kind] === name);
  if (unfinished !== undefined) return unfinished;
  return marks.find(({ sheet }) => sheet !== null && sheet.toLowerCase() === name.toLowerCase())?.kind ?? null;
}

/** The cells as read; what is being made is ours by its name. */
export function proven(snapshot: Snapshot): Snapshot {
  return withoutDoubted(snapshot, (name) => !isFinished({ name }));
}

/** Sheets that bear our mark and yet hold something else (`withoutDoubted`) are the accountant's. */
export function withoutDoubtedSheets(listing: Listing, { sheets }: Pick<Snapshot, "sheets">): Listing {
  const doubted = new Set(sheets.flatMap(({ id, doubted: kind }) => (kind === undefined ? [] : [id])));
  return asAccountants(listing, (id) => doubted.has(id));
}

/** What was the accountant's when the workbook was read is theirs still, whatever the marks say. */
export function asKnownBefore(now: Listing, known: Listing): Listing {
  return asAccountants(now, (id) => known.sheets.some((sheet) => sheet.id === id && sheet.own === null));
}

function asAccountants(listing: Listing, isTheirs: (id: string) => boolean): Listing {
  return {
    ...listing,
    sheets: listing.sheets.map((sheet) => (isTheirs(sheet.id) ? { ...sheet, own: null } : sheet)),
  };
}

/** Our sheet of a kind; a finished one before one left behind. */
export function ownSheet(listing: Listing, kind: OwnSheetKind): ListedSheet | null {
  const own = listing.sheets.filter((sheet) => sheet.own === kind);
  return own.find((sheet) => isFinished(sheet)) ?? own[0] ?? null;
}

/** Marked and named: it was written to the end at least once. */
export function isFinished({ name }: Pick<ListedSheet, "name">): boolean {
  return OWN_SHEET_KINDS.every((kind) => TEMPORARY_NAMES[kind] !== name);
}
