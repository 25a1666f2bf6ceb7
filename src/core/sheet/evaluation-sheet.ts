import { OWN_SHEET_NAMES } from "./names";
import { type TypedLines } from "../entries/former-entries";
import { type FormGrid, formGrid } from "../forms/grid";
import type { FormBlock, FormLayout } from "../forms/layout";
import type { Evaluation } from "../model/evaluation";
import type { KeptWidths, SheetPlan } from "../model/plan";
import { message, say } from "../wording";
import { text } from "./content";
import { type Draft, type DraftRow, settled } from "./form/draft";
import { executionDraft } from "./form/execution-draft";
import { goalsDraft } from "./form/goals-draft";
import { indicatorsDraft } from "./form/indicators-draft";
import { leftOut } from "./form/left-out";
import { linesDraft } from "./form/lines-draft";
import { notesDraft } from "./form/notes-draft";
import { cutAtBreaks, filled, type Page, pageBreaks, pageHeight, raisedForNames } from "./form/pages";
import type { FormSetting } from "./form/setting";
import { spendingDraft } from "./form/spending-draft";
import { layoutWords } from "./form/words";
import type { FormPlaces } from "./form-places";
import type { IndicatorRules } from "./form-rules";
import { across, LINE_ROW } from "./grid";
import { type MoneyContents } from "./money-contents";
import { heightIn } from "./row-height";
import { stylesOf } from "./styles";

export const EVALUATION_SHEET_NAME = OWN_SHEET_NAMES.evaluation;

const MARGINS = { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5, header: 0.8, footer: 0.7 };

/** The form, where it shows its figures, and its columns. */
export interface Form {
  readonly plan: SheetPlan;
  readonly places: FormPlaces;
  readonly grid: FormGrid;
}

/** All a form is laid out by, beside the evaluation. */
export interface FormOptions extends IndicatorRules {
  readonly layout: FormLayout;
  readonly money: MoneyContents;
  readonly lines: TypedLines;
  /** What a form with these columns keeps of the widths on our sheet in the workbook. */
  readonly keptWidths: (grid: FormGrid) => KeptWidths;
}

/** 部门整体支出绩效自评表 in any form: A4, one page wide, the indicators' heads on every page. */
export function evaluationSheet(evaluation: Evaluation, options: FormOptions): Form {
  const { layout, profile, keptWidths } = options;
  const grid = formGrid(layout, leftOut(layout, evaluation.indicators));
  const setting: FormSetting = { ...options, evaluation, grid, words: layoutWords(evaluation, profile) };
  const drafts = new Map<FormBlock, Draft>();
  let printed = 0;
  for (const block of layout.blocks) {
    const draft = draftOf(block, setting, printed);
    drafts.set(block, draft);
    printed += draft.rows.length;
  }
  const all = [...drafts.values()];
  const places: FormPlaces = new Map(all.flatMap((draft) => draft.places ?? []));
  const blocks = [...drafts];
  const drafted = blocks.flatMap(([block, { rows }], index) => {
    const next = blocks[index + 1]?.[0];
    const isExplained = next?.kind === "lines" && next.explainsAbove === true;
    if (block.kind === "lines" && block.explainsAbove === true) return lastRow(rows, undefined);
    return isExplained ? lastRow(rows, true) : block.kind === "indicators" ? lastRow(rows, "if-possible") : rows;
  });
  const draftCells = all.flatMap((draft) => draft.cells);
  const titleRows = [...drafts].find(([{ kind }]) => kind === "indicators")?.[1].titleRows ?? null;
  const page: Page = { orientation: layout.orientation, margins: MARGINS };
  const room = pageHeight(grid.widths, page);
  const breaks = pageBreaks(drafted, draftCells, room, titleRows);
  const named = raisedForNames(drafted, draftCells, breaks, room, titleRows);
  const rows = filled(named, breaks, room, titleRows);
  const known = draftCells.map((cell) => ({ ...cell, content: settled(cell.content, places) }));
  const cells = cutAtBreaks(known, rows, breaks, grid.widths);
  // For whoever works on the sheet: how it is made and what to do when it shows #N/A.
  const noteWords = say(message("sheet.note-live"), "zh-CN");
  const note = across(printed, 0, grid.last, text(noteWords), "note");
  const plan: SheetPlan = {
    kind: "evaluation",
    name: EVALUATION_SHEET_NAME,
    visibility: "visible",
    styles: stylesOf([...cells, note].map(({ style }) => style)),
    columnWidths: grid.widths,
    keepWidths: keptWidths(grid),
    rowHeights: [
      ...rows.map(({ height }) => height),
      Math.max(LINE_ROW, heightIn(grid.widths, noteWords, 0, grid.last, "note")),
    ],
    cells: [...cells, note],
    figures: Object.fromEntries(places),
    frozenRows: 0,
    print: {
      area: { top: 0, left: 0, bottom: printed - 1, right: grid.last },
      titleRows,
      breaks,
      ...page,
      footer: "第 &P 页，共 &N 页",
    },
  };
  return { plan, places, grid };
}

/**
 * The rows with what the last of them is kept to: the last indicator goes with the total and the signatures, as far as a page
 * holds all of them, a table with the note that explains it.
 */
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
