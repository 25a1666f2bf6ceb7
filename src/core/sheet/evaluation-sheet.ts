import { OWN_SHEET_NAMES } from "./names";
import { type TypedLines } from "../entries/former-entries";
import { type FormGrid, formGrid } from "../forms/grid";
import type { FormLayout } from "../forms/layout";
import type { Evaluation } from "../model/evaluation";
import type { KeptWidths, SheetPlan } from "../model/plan";
import { message, say } from "../wording";
import { text } from "./content";
import { settled } from "./form/draft";
import { formDraft } from "./form/form-draft";
import { onBestPaper } from "./form/form-paper";
import { leftOut } from "./form/left-out";
import { paged } from "./form/paged";
import { cutAtBreaks } from "./form/pages";
import { layoutWords } from "./form/words";
import type { FormPlaces } from "./form-places";
import type { IndicatorRules } from "./form-rules";
import { across, LINE_ROW } from "./grid";
import { type MoneyContents } from "./money-contents";
import { heightIn } from "./row-height";
import { stylesOf } from "./styles";

export const EVALUATION_SHEET_NAME = OWN_SHEET_NAMES.evaluation;

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

/** 部门整体支出绩效自评表 in any form: A4, on one page where it can be read there, else one page wide with the indicators' heads on every page. */
export function evaluationSheet(evaluation: Evaluation, options: FormOptions): Form {
  const { layout, profile, keptWidths } = options;
  const gone = leftOut(layout, evaluation.indicators);
  const words = layoutWords(evaluation, profile);
  const { paper, draft, rows, breaks } = onBestPaper(layout, gone, (tried) => {
    const drafted = formDraft({ ...options, evaluation, words, grid: formGrid(layout, gone, tried.width) });
    const pages = paged(drafted, tried);
    return { paper: tried, draft: drafted, ...pages, pages: pages.breaks.length + 1 };
  });
  const { grid, places } = draft;
  const { orientation, margins } = paper;
  const known = draft.cells.map((cell) => ({ ...cell, content: settled(cell.content, places) }));
  const cells = cutAtBreaks(known, rows, breaks, grid.widths);
  // For whoever works on the sheet: how it is made and what to do when it shows #N/A.
  const noteWords = say(message("sheet.note-live"), "zh-CN");
  const note = across(rows.length, 0, grid.last, text(noteWords), "note");
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
      area: { top: 0, left: 0, bottom: rows.length - 1, right: grid.last },
      titleRows: draft.titleRows,
      ...(breaks.length === 0 ? { onePage: true } : { breaks }),
      ...{ orientation, margins },
      footer: "第 &P 页，共 &N 页",
    },
  };
  return { plan, places, grid };
}
