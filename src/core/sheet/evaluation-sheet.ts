import type { Evaluation } from "../model/evaluation";
import type { SheetPlan } from "../model/plan";
import { executionBlock } from "./execution-block";
import { footBlock, workingNote } from "./foot-block";
import type { FormPlaces } from "./form-places";
import type { FormRules } from "./form-rules";
import { goalsBlock } from "./goals-block";
import { carriesPoints } from "../evaluation/indicators";
import { A, type Block, COLUMN_WIDTHS, I } from "./grid";
import { headBlock } from "./head-block";
import { indicatorsBlock } from "./indicators-block";
import { spendingBlock } from "./spending-block";
import { stylesOf } from "./styles";
import { type ScoreRows, totalBlock } from "./total-block";

export const EVALUATION_SHEET_NAME = "部门整体支出绩效自评表";

const MARGINS = { top: 1.9, bottom: 1.9, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 };

/** The form, and where it shows its figures. */
export interface Form {
  readonly plan: SheetPlan;
  readonly places: FormPlaces;
}

/** 部门整体支出绩效自评表 in the national form: A4 landscape, one page wide, the indicator header on every page. */
export function evaluationSheet(evaluation: Evaluation, formRules: FormRules): Form {
  const { profile, places } = formRules;
  const blocks: Block[] = [];
  const nextRow = () => blocks.reduce((rows, { heights }) => rows + heights.length, 0);
  const { inputs, spending, execution, indicators, levels } = evaluation;

  blocks.push(headBlock(evaluation, nextRow()));
  if (spending !== null && inputs.spending !== null)
    blocks.push(spendingBlock(spending, inputs.spending, places, nextRow()));
  const executionRow = nextRow() + 1;
  const hasExecution = execution !== null && inputs.execution !== null;
  if (hasExecution) blocks.push(executionBlock(evaluation, execution, inputs.execution, formRules, nextRow()));
  if (inputs.indicators !== null && (inputs.indicators.goal ?? inputs.indicators.goalAchieved) !== null) {
    blocks.push(goalsBlock(inputs.indicators, nextRow()));
  }
  const header = nextRow();
  const points = indicators.length > 0 ? indicatorsBlock(indicators, levels, formRules, header) : null;
  if (points !== null) blocks.push(points);
  const rows: ScoreRows = {
    execution: hasExecution && carriesPoints(execution.weight) ? executionRow : null,
    indicators: points,
  };
  if (points !== null) blocks.push(totalBlock(evaluation, rows, profile, nextRow()));
  blocks.push(footBlock(evaluation, formRules.foot, nextRow()));
  const printed = nextRow();
  blocks.push(workingNote(printed));

  const cells = blocks.flatMap((block) => block.cells);
  const plan: SheetPlan = {
    kind: "evaluation",
    name: EVALUATION_SHEET_NAME,
    visibility: "visible",
    styles: stylesOf(cells.map(({ style }) => style)),
    columnWidths: COLUMN_WIDTHS,
    keepWidths: true,
    rowHeights: blocks.flatMap((block) => block.heights),
    cells,
    frozenRows: 0,
    print: {
      area: { top: 0, left: A, bottom: printed - 1, right: I },
      titleRows: indicators.length > 0 ? [header, header] : null,
      orientation: "landscape",
      margins: MARGINS,
      footer: "第 &P 页，共 &N 页",
    },
  };
  return { plan, places: new Map(blocks.flatMap((block) => block.places ?? [])) };
}
