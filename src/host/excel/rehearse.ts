import type { Source } from "../../core/model/area";
import type { Difference, WriteRequest } from "../port";
import { readBack } from "./agreement";
import { type Backup, backUp } from "./backup";
import { watchInputs } from "./fingerprint";
import { type Listing, ownSheet, TEMPORARY_NAMES } from "./listing";
import { clearSheet, writeContents } from "./write-contents";

export interface Rehearsal {
  readonly stage: Excel.Worksheet;
  readonly changed: readonly Source[];
  readonly differences: readonly Difference[];
  /** What the form's former state can be restored from; null where there was no form. */
  readonly backup: Backup | null;
  /** Names of all sheets, as they are now. */
  readonly sheetNames: readonly string[];
}

/**
 * One request: are the inputs still what was read, do our formulas give what the core computed, and is what we
 * want to remember kept as it is? The plans are
 * entered on our hidden sheet, which afterwards holds the memory again, so that the form the accountant sees is not
 * touched before everything agrees. (A plan's formulas name the accountant's sheets, or cells of its own sheet without
 * a sheet name: they compute the same on any sheet.) The checks that can fail come before the first change. At the end
 * the hidden sheet holds a copy of the form as it stands, in case its rewriting is interrupted.
 */
export async function rehearse(
  context: Excel.RequestContext,
  known: Listing,
  { plans, inputs }: WriteRequest,
): Promise<Rehearsal> {
  const { worksheets } = context.workbook;
  const changed = watchInputs(context, inputs);
  for (const sheet of known.sheets) if (sheet.own !== null) worksheets.getItem(sheet.id).load("name");
  worksheets.load("items/name");
  const stage = stageSheet(worksheets, known);
  const checks = plans.map((plan) => {
    clearSheet(stage);
    writeContents(stage, plan);
    return readBack(stage, plan, ownSheet(known, plan.kind)?.id ?? "");
  });
  const backup = backUp(worksheets, known, stage);
  await context.sync();
  return {
    stage,
    backup: backup(),
    changed: changed(),
    differences: checks.flatMap((check) => check()),
    sheetNames: worksheets.items.map(({ name }) => name),
  };
}

function stageSheet(worksheets: Excel.WorksheetCollection, known: Listing): Excel.Worksheet {
  const memory = ownSheet(known, "memory");
  if (memory !== null) return worksheets.getItem(memory.id);
  const stage = worksheets.add(TEMPORARY_NAMES.memory);
  stage.visibility = "VeryHidden";
  return stage;
}
