import { spellPlan } from "../../core/model/own-reference";
import type { SheetPlan } from "../../core/model/plan";
import type { SheetSnapshot, SheetVisibility } from "../../core/model/snapshot";
import { freeSheetName, OWN_SHEET_MARKS } from "../own-sheets";
import type { WriteRequest, WrittenSheet } from "../port";
import { isFinished, type Listing, ownSheet, TEMPORARY_NAMES } from "./listing";
import { gridOfSnapshot } from "./plan-grid";
import type { Rehearsal } from "./rehearse";
import type { Known } from "./known";
import { drawCharts } from "./write-charts";
import { clearSheet, writeContents, writeGrid } from "./write-contents";
import { writeFormats } from "./write-formats";
import { writePage } from "./write-page";
import { writeSizes } from "./write-sizes";

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
  const { listing } = known;
  const taken = [...rehearsal.sheetNames];
  const targets = plans.filter(({ kind }) => kind !== "memory").map((plan) => targetOf(context, listing, plan));
  const names = new Map(plans.map(({ kind }) => [kind, rehearsal.ownNames.get(kind) ?? TEMPORARY_NAMES[kind]]));
  for (const { plan, sheet } of targets) {
    const spelled = spellPlan(plan, names);
    writeContents(sheet, spelled);
    writeFormats(sheet, spelled);
  }
  const charts = targets.map(({ plan, sheet }) => {
    const former = rehearsal.backup.find(({ sheetId }) => sheetId === ownSheet(listing, plan.kind)?.id);
    return drawCharts(sheet, plan, former?.charts ?? []);
  });
  // Only now, when all formulas stand: they follow the new names.
  for (const { plan, sheet } of targets) nameSheet(context, listing, plan, sheet, taken);
  for (const { plan, sheet } of targets) showSheet(listing, plan, sheet, plan.kind === show);
  const memoryPlan = plans.find(({ kind }) => kind === "memory");
  const memory = settleMemory(context, known, memoryPlan, rehearsal.stage, taken);
  // What no backup can hold comes last, when the former sheets will not come back any more.
  for (const { plan, sheet, rewritten } of targets) {
    writeSizes(sheet, plan, rewritten);
    writePage(sheet, plan);
  }
  for (const takeFormerAway of charts) takeFormerAway();
  const all = [...targets, ...memory];
  for (const { sheet } of all) sheet.load("id,name");
  await context.sync();
  return all.map(({ plan, sheet }) => ({ kind: plan.kind, sheetId: sheet.id, name: sheet.name }));
}

interface Target {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  /** It stood finished in the workbook before, so the accountant may have settled something on it. */
  readonly rewritten: boolean;
}

/** The sheet of ours that is there, emptied, or a new one. */
function targetOf(context: Excel.RequestContext, listing: Listing, plan: SheetPlan): Target {
  const { worksheets } = context.workbook;
  const former = ownSheet(listing, plan.kind);
  if (former === null) return { plan, sheet: worksheets.add(TEMPORARY_NAMES[plan.kind]), rewritten: false };
  const sheet = worksheets.getItem(former.id);
  clearSheet(sheet);
  return { plan, sheet, rewritten: isFinished(former) };
}

function showSheet(listing: Listing, plan: SheetPlan, sheet: Excel.Worksheet, shown: boolean): void {
  const former = ownSheet(listing, plan.kind);
  const wished = shown ? "visible" : (former?.visibility ?? plan.visibility);
  // Asked for only where it changes something: a protected structure forbids even the same visibility again.
  if (wished !== (former?.visibility ?? "visible")) sheet.visibility = VISIBILITY[wished];
  if (shown) sheet.activate();
}

/** The stage becomes the memory sheet, or what it was before. */
function settleMemory(
  context: Excel.RequestContext,
  { listing, memory }: Known,
  plan: SheetPlan | undefined,
  stage: Excel.Worksheet,
  taken: string[],
): readonly Pick<Target, "plan" | "sheet">[] {
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
