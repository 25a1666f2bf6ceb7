import type { SheetPlan } from "../../core/model/plan";
import type { OwnSheetKind, SheetSnapshot, SheetVisibility } from "../../core/model/snapshot";
import { freeSheetName, OWN_SHEET_MARKS } from "../own-sheets";
import type { WriteRequest, WrittenSheet } from "../port";
import { type Listing, ownSheet, STAGE_NAME } from "./listing";
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
    .map((plan) => ({ plan, sheet: writeSheet(context, known.listing, plan, taken) }));
  const memory = settleMemory(
    context,
    known,
    plans.find(({ kind }) => kind === "memory"),
    rehearsal.stage,
    taken,
  );
  const all = [...written, ...memory];
  for (const { plan, sheet } of all) {
    sheet.load("id,name");
    if (plan.kind !== show) continue;
    sheet.visibility = "Visible";
    sheet.activate();
  }
  await context.sync();
  return all.map(({ plan, sheet }) => ({ kind: plan.kind, sheetId: sheet.id, name: sheet.name }));
}

function writeSheet(
  context: Excel.RequestContext,
  listing: Listing,
  plan: SheetPlan,
  taken: string[],
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const former = ownSheet(listing, plan.kind);
  const sheet = former === null ? worksheets.add(takeName(plan.name, taken)) : worksheets.getItem(former.id);
  if (former === null) mark(context, listing, plan.kind, sheet);
  else clearSheet(sheet);
  writeContents(sheet, plan);
  writeFormats(sheet, plan);
  writePage(sheet, plan);
  if (former === null) sheet.visibility = VISIBILITY[plan.visibility];
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
  const former = ownSheet(listing, "memory");
  if (plan === undefined) {
    if (former === null) removeSheet(stage);
    else putBack(stage, memory);
    return [];
  }
  // Nobody sees it, so it gets no look: what it holds can then be put back exactly.
  clearSheet(stage);
  writeContents(stage, plan);
  if (former === null || former.name === STAGE_NAME) {
    mark(context, listing, "memory", stage);
    stage.name = takeName(plan.name, taken);
  }
  return [{ plan, sheet: stage }];
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

function takeName(wished: string, taken: string[]): string {
  const name = freeSheetName(wished, taken);
  taken.push(name);
  return name;
}

/** The hidden name by which the sheet is found again; a name left over from a deleted sheet makes way. */
function mark(context: Excel.RequestContext, listing: Listing, kind: OwnSheetKind, sheet: Excel.Worksheet): void {
  const { names } = context.workbook;
  if (listing.marked.includes(kind)) names.getItem(OWN_SHEET_MARKS[kind]).delete();
  names.add(OWN_SHEET_MARKS[kind], sheet.getRange("A1")).visible = false;
}
