import type { SheetPlan } from "../../core/model/plan";
import type { SheetSnapshot, SheetVisibility } from "../../core/model/snapshot";
import { freeSheetName, OWN_SHEET_MARKS } from "../own-sheets";
import type { WriteRequest, WrittenSheet } from "../port";
import { isFinished, type Listing, ownSheet, TEMPORARY_NAMES } from "./listing";
import { gridOfSnapshot } from "./plan-grid";
import type { Rehearsal } from "./rehearse";
import type { Known } from "./known";
import { clearSheet, writeContents, writeGrid } from "./write-contents";
import { writeFormats } from "./write-formats";
import { writePage } from "./write-page";

const VISIBILITY: Readonly<Record<SheetVisibility, "Visible" | "Hidden" | "VeryHidden">> = {
  visible: "Visible",
  hidden: "Hidden",
  "very-hidden": "VeryHidden",
};

/** One request: everything agreed, so the sheets are made or rewritten in place, marked, and the wished one shown. */
export async function finish(
  context: Excel.RequestContext,
  known: Known,
  { plans, show }: WriteRequest,
  rehearsal: Rehearsal,
): Promise<readonly WrittenSheet[]> {
  context.application.suspendScreenUpdatingUntilNextSync();
  const taken = [...rehearsal.sheetNames];
  const written = plans
    .filter(({ kind }) => kind !== "memory")
    .map((plan) => ({ plan, sheet: writeSheet(context, known.listing, plan, { shown: plan.kind === show, taken }) }));
  const memory = settleMemory(
    context,
    known,
    plans.find(({ kind }) => kind === "memory"),
    rehearsal.stage,
    taken,
  );
  const all = [...written, ...memory];
  for (const { sheet } of all) sheet.load("id,name");
  await context.sync();
  return all.map(({ plan, sheet }) => ({ kind: plan.kind, sheetId: sheet.id, name: sheet.name }));
}

function writeSheet(
  context: Excel.RequestContext,
  listing: Listing,
  plan: SheetPlan,
  { shown, taken }: { readonly shown: boolean; readonly taken: string[] },
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const former = ownSheet(listing, plan.kind);
  const sheet = former === null ? worksheets.add(TEMPORARY_NAMES[plan.kind]) : worksheets.getItem(former.id);
  if (former !== null) clearSheet(sheet);
  writeContents(sheet, plan);
  writeFormats(sheet, plan);
  writePage(sheet, plan);
  nameSheet(context, listing, plan, sheet, taken);
  const wished = shown ? "visible" : former === null ? plan.visibility : former.visibility;
  // Asked for only where it changes something: a protected structure forbids even the same visibility again.
  if (wished !== (former?.visibility ?? "visible")) sheet.visibility = VISIBILITY[wished];
  if (shown) sheet.activate();
  return sheet;
}

/** The stage becomes the memory sheet, or what it was before. */
function settleMemory(
  context: Excel.RequestContext,
  { listing, memory }: Known,
  plan: SheetPlan | undefined,
  stage: Excel.Worksheet,
  taken: string[],
): readonly { plan: SheetPlan; sheet: Excel.Worksheet }[] {
  if (plan === undefined) {
    if (ownSheet(listing, "memory") === null) removeSheet(stage);
    else putBack(stage, memory);
    return [];
  }
  // Nobody sees it, so it gets no look: what it holds can then be put back exactly.
  clearSheet(stage);
  writeContents(stage, plan);
  nameSheet(context, listing, plan, stage, taken);
  return [{ plan, sheet: stage }];
}

/** Gives a sheet that was not finished before its name, and the hidden name by which it is found again. */
function nameSheet(
  context: Excel.RequestContext,
  listing: Listing,
  plan: SheetPlan,
  sheet: Excel.Worksheet,
  taken: string[],
): void {
  const former = ownSheet(listing, plan.kind);
  if (former !== null && isFinished(former)) return;
  const { names } = context.workbook;
  // A name left over from a deleted sheet makes way.
  if (listing.marked.includes(plan.kind)) names.getItem(OWN_SHEET_MARKS[plan.kind]).delete();
  names.add(OWN_SHEET_MARKS[plan.kind], sheet.getRange("A1")).visible = false;
  const name = freeSheetName(plan.name, taken);
  taken.push(name);
  sheet.name = name;
}

/** Writes what a sheet of constants held when it was read. */
export function putBack(sheet: Excel.Worksheet, former: SheetSnapshot | null): void {
  clearSheet(sheet);
  const grid = former === null ? null : gridOfSnapshot(former);
  if (grid !== null) writeGrid(sheet, grid);
}

/** Excel refuses to delete a very hidden sheet. */
export function removeSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}
