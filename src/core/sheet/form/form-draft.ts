import type { FormGrid } from "../../forms/grid";
import type { FormBlock } from "../../forms/layout";
import type { FormPlaces } from "../form-places";
import type { Draft, DraftCell, DraftRow } from "./draft";
import { executionDraft } from "./execution-draft";
import { goalsDraft } from "./goals-draft";
import { indicatorsDraft } from "./indicators-draft";
import { linesDraft } from "./lines-draft";
import { notesDraft } from "./notes-draft";
import type { FormSetting } from "./setting";
import { spendingDraft } from "./spending-draft";

/** A form from the top down, before its pages are planned. */
export interface FormDraft {
  readonly grid: FormGrid;
  readonly rows: readonly DraftRow[];
  readonly cells: readonly DraftCell[];
  readonly places: FormPlaces;
  /** The indicators' heads. */
  readonly titleRows: readonly [number, number] | null;
}

/** The form's blocks one below the other. */
export function formDraft(setting: FormSetting): FormDraft {
  const { layout, grid } = setting;
  const drafts: (readonly [FormBlock, Draft])[] = [];
  let top = 0;
  for (const block of layout.blocks) {
    const draft = draftOf(block, setting, top);
    drafts.push([block, draft]);
    top += draft.rows.length;
  }
  return {
    grid,
    rows: drafts.flatMap(([block, { rows }], index) => keptTogether(rows, block, drafts[index + 1]?.[0])),
    cells: drafts.flatMap(([, { cells }]) => cells),
    places: new Map(drafts.flatMap(([, { places = [] }]) => places)),
    titleRows: drafts.find(([{ kind }]) => kind === "indicators")?.[1].titleRows ?? null,
  };
}

/**
 * The rows with what the last of them is kept to: the last indicator goes with the total and the signatures, as far as a page
 * holds all of them, a table with the note that explains it.
 */
function keptTogether(rows: readonly DraftRow[], block: FormBlock, next: FormBlock | undefined): readonly DraftRow[] {
  const explains = (lines: FormBlock | undefined) => lines?.kind === "lines" && lines.explainsAbove === true;
  if (explains(block)) return lastRow(rows, undefined);
  if (explains(next)) return lastRow(rows, true);
  return block.kind === "indicators" ? lastRow(rows, "if-possible") : rows;
}

function lastRow(rows: readonly DraftRow[], keep: DraftRow["keep"]): readonly DraftRow[] {
  return rows.map((row, index) => {
    if (index < rows.length - 1) return row;
    const { keep: own, ...rest } = row;
    const kept = keep === "if-possible" ? (own ?? keep) : keep;
    return kept === undefined ? rest : { ...rest, keep: kept };
  });
}

function draftOf(block: FormBlock, setting: FormSetting, top: number): Draft {
  switch (block.kind) {
    case "lines":
      return linesDraft(block, setting, top);
    case "notes":
      return notesDraft(block, setting, top);
    case "spending":
      return spendingDraft(block, setting, top);
    case "execution":
      return executionDraft(block, setting, top);
    case "goals":
      return goalsDraft(block, setting, top);
    case "indicators":
      return indicatorsDraft(block, setting, top);
  }
}
