import { spellPlan } from "../../core/model/own-reference";
import type { SheetPlan } from "../../core/model/plan";
import type { OwnSheetKind, SheetSnapshot, SheetVisibility } from "../../core/model/snapshot";
import { freeSheetName, OWN_SHEET_MARKS } from "../own-sheets";
import type { WriteRequest, WrittenSheet } from "../port";
import { isFinished, type Listing, ownSheet } from "./listing";
import { NEW_LOOK } from "./former-look";
import { gridOfSnapshot } from "./plan-grid";
import { expectSheetNames } from "./fingerprint";
import type { Rehearsal } from "./rehearse";
import type { Known } from "./known";
import { drawCharts } from "./write-charts";
import { clearSheet, writeContents, writeGrid } from "./write-contents";
import { writeFormats, writeLinks } from "./write-formats";
import { writePage } from "./write-page";
import { writeSizes } from "./write-sizes";

const VISIBILITY: Readonly<Record<SheetVisibility, "Visible" | "Hidden" | "VeryHidden">> = {
  visible: "Visible",
  hidden: "Hidden",
  "very-hidden": "VeryHidden",
};

/** What our sheets are to be called: as they are where they are finished, else by a free name. */
export function finalNames(
  listing: Listing,
  plans: readonly SheetPlan[],
  { ownNames, sheetNames }: Rehearsal,
): ReadonlyMap<OwnSheetKind, string> {
  const taken = [...sheetNames];
  return new Map(
    plans.map((plan) => {
      const former = ownSheet(listing, plan.kind);
      const name = former !== null && isFinished(former) ? ownNames.get(plan.kind) : undefined;
      if (name !== undefined) return [plan.kind, name];
      const free = freeSheetName(plan.name, taken);
      taken.push(free);
      return [plan.kind, free];
    }),
  );
}

/**
 * One request: everything agreed, so the sheets are made or rewritten in place, marked, and the wished one shown. A new
 * sheet gets its name as it is made: naming it afterwards would clear what the accountant could undo in Excel on a PC.
 */
export async function finish(
  context: Excel.RequestContext,
  known: Known,
  { plans, inputs, show }: WriteRequest,
  { rehearsal, names }: { readonly rehearsal: Rehearsal; readonly names: ReadonlyMap<OwnSheetKind, string> },
): Promise<readonly WrittenSheet[]> {
  const { listing } = known;
  expectSheetNames(context, listing, inputs);
  context.application.suspendScreenUpdatingUntilNextSync();
  const targets = plans
    .filter(({ kind }) => kind !== "memory")
    .map((plan) => targetOf(context, listing, plan, names.get(plan.kind) ?? plan.name));
  for (const { plan, sheet } of targets) {
    const spelled = spellPlan(plan, names);
    writeLinks(sheet, spelled);
    writeContents(sheet, spelled);
    writeFormats(sheet, spelled);
  }
  const charts = targets.map(({ plan, sheet }) => {
    const former = rehearsal.backup.find(({ sheetId }) => sheetId === ownSheet(listing, plan.kind)?.id);
    return drawCharts(sheet, plan, former?.charts ?? []);
  });
  for (const { plan, sheet } of targets) showSheet(listing, plan, sheet, plan.kind === show);
  const memoryPlan = plans.find(({ kind }) => kind === "memory");
  const memory = settleMemory(context, known, memoryPlan, rehearsal.stage, names);
  // What no backup can hold comes last, when the former sheets will not come back any more.
  for (const { plan, sheet, rewritten } of targets) {
    const former = ownSheet(listing, plan.kind);
    const look = rehearsal.backup.find(({ sheetId }) => sheetId === former?.id)?.look ?? NEW_LOOK;
    writeSizes(sheet, plan, rewritten, look);
    writePage(sheet, plan, look.page);
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
function targetOf(context: Excel.RequestContext, listing: Listing, plan: SheetPlan, name: string): Target {
  const { worksheets } = context.workbook;
  const former = ownSheet(listing, plan.kind);
  if (former === null) {
    const sheet = worksheets.add(name);
    markSheet(context, listing, plan, sheet);
    return { plan, sheet, rewritten: false };
  }
  const sheet = worksheets.getItem(former.id);
  clearSheet(sheet);
  if (!isFinished(former)) {
    markSheet(context, listing, plan, sheet);
    sheet.name = name;
  }
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
  names: ReadonlyMap<OwnSheetKind, string>,
): readonly Pick<Target, "plan" | "sheet">[] {
  if (plan === undefined) {
    if (ownSheet(listing, "memory") === null) removeSheet(stage, "very-hidden");
    else putBack(stage, memory);
    return [];
  }
  // Nobody sees it, so it gets no look: what it holds can then be put back exactly.
  clearSheet(stage);
  writeContents(stage, plan);
  const former = ownSheet(listing, "memory");
  if (former === null || !isFinished(former)) {
    markSheet(context, listing, plan, stage);
    stage.name = names.get("memory") ?? plan.name;
  }
  return [{ plan, sheet: stage }];
}

/** Gives a sheet the hidden name by which it is found again. */
function markSheet(context: Excel.RequestContext, listing: Listing, plan: SheetPlan, sheet: Excel.Worksheet): void {
  const { names } = context.workbook;
  // A name left over from a deleted sheet makes way.
  if (listing.marked.includes(plan.kind)) names.getItem(OWN_SHEET_MARKS[plan.kind]).delete();
  names.add(OWN_SHEET_MARKS[plan.kind], sheet.getRange("A1")).visible = false;
}

/** Writes what a sheet of constants held when it was read. */
export function putBack(sheet: Excel.Worksheet, former: SheetSnapshot | null): void {
  clearSheet(sheet);
  const grid = former === null ? null : gridOfSnapshot(former);
  if (grid !== null) writeGrid(sheet, grid);
}

/** Excel refuses to delete a very hidden sheet. */
export function removeSheet(sheet: Excel.Worksheet, visibility: SheetVisibility): void {
  if (visibility === "very-hidden") sheet.visibility = "Hidden";
  sheet.delete();
}
