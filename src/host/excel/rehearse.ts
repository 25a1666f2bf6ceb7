import type { Source } from "../../core/model/area";
import { OWN_SHEET_KINDS, type OwnSheetKind } from "../../core/model/snapshot";
import type { Difference, WriteRequest } from "../port";
import { readBack } from "./agreement";
import { type Backup, backUp } from "./backup";
import { stack } from "./bands";
import { expectSheetNames, watchInputs } from "./fingerprint";
import { type Listing, ownSheet, TEMPORARY_NAMES } from "./listing";
import { clearStage, writeContents } from "./write-contents";

export interface Rehearsal {
  readonly stage: Excel.Worksheet;
  readonly changed: readonly Source[];
  readonly differences: readonly Difference[];
  /** What the former state of our sheets can be restored from. */
  readonly backup: readonly Backup[];
  /** Our finished sheets as they are called now. */
  readonly ownNames: ReadonlyMap<OwnSheetKind, string>;
  /** Names of all sheets, as they are now. */
  readonly sheetNames: readonly string[];
}

/**
 * One request: are the inputs still what was read, do our formulas give what the core computed, and is what we
 * want to remember kept as it is? The plans are
 * entered on our hidden sheet, below the memory and each other (`stack`), so that the sheets
 * the accountant sees are not touched before everything agrees. The checks that can fail come before the first change.
 * At the end the hidden sheet holds a copy of our sheets as they stand, in case their rewriting is interrupted.
 */
export async function rehearse(
  context: Excel.RequestContext,
  known: Listing,
  { plans, inputs }: WriteRequest,
): Promise<Rehearsal> {
  const { worksheets } = context.workbook;
  expectSheetNames(context, known, inputs);
  const changed = watchInputs(context, inputs);
  const own = OWN_SHEET_KINDS.flatMap((kind) => {
    const sheet = ownSheet(known, kind);
    return sheet === null ? [] : [{ kind, worksheet: worksheets.getItem(sheet.id).load("name") }];
  });
  worksheets.load("items/name");
  const stage = stageSheet(worksheets, known);
  const staged = stack(plans);
  clearStage(stage);
  writeContents(stage, staged);
  const checks = staged.bands.map(({ plan, shift }) =>
    readBack(stage, plan, { sheetId: ownSheet(known, plan.kind)?.id ?? "", shift }),
  );
  const backup = backUp(worksheets, known, stage, plans);
  await context.sync();
  return {
    stage,
    backup: backup(),
    changed: changed(),
    differences: checks.flatMap((check) => check()),
    ownNames: new Map(own.map(({ kind, worksheet }) => [kind, worksheet.name])),
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
