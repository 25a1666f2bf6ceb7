import type { Evaluation } from "../../model/evaluation";
import type { PlanChart, SheetPlan } from "../../model/plan";
import { text } from "../content";
import type { ShownFigures } from "../shown-figures";
import { across, type Block } from "../grid";
import { stylesOf } from "../styles";
import { FIRST, LAST, SUMMARY_WIDTHS } from "./columns";
import { historyBlock } from "./history-block";
import { openPointsBlock } from "./open-points-block";
import { projectsBlock } from "./projects-block";
import { scoreBlock } from "./score-block";
import { summarySpendingBlock } from "./spending-block";

export const SUMMARY_SHEET_NAME = "绩效评价汇总";

/** 绩效评价汇总: one A4 page for the department's head; every figure is the form's own cell. */
export function summarySheet(evaluation: Evaluation, form: ShownFigures): SheetPlan {
  const blocks: Block[] = [headBlock(evaluation)];
  const charts: PlanChart[] = [];
  const nextRow = () => blocks.reduce((rows, { heights }) => rows + heights.length, 0);
  if (form.places.has("total.score")) blocks.push(scoreBlock(evaluation, form.places, nextRow()));
  const spending = summarySpendingBlock(evaluation, form, nextRow());
  blocks.push(spending);
  charts.push(...spending.charts);
  blocks.push(projectsBlock(evaluation, form, nextRow()));
  blocks.push(historyBlock(evaluation, form.places, nextRow()));
  blocks.push(openPointsBlock(evaluation, nextRow()));
  const cells = blocks.flatMap((block) => block.cells);
  const rowHeights = blocks.flatMap(({ heights }) => heights);
  return {
    kind: "summary",
    name: SUMMARY_SHEET_NAME,
    visibility: "visible",
    styles: stylesOf(cells.map(({ style }) => style)),
    columnWidths: SUMMARY_WIDTHS,
    keepWidths: true,
    rowHeights,
    cells,
    frozenRows: 0,
    print: {
      area: { top: 0, left: FIRST, bottom: rowHeights.length - 1, right: LAST },
      titleRows: null,
      orientation: "portrait",
      margins: { top: 1.9, bottom: 1.9, left: 1.8, right: 1.8, header: 0.8, footer: 0.8 },
      footer: "第 &P 页，共 &N 页",
    },
    charts,
  };
}

function headBlock({ department, year, profile }: Evaluation): Block {
  const owner = [department?.value ?? "", year === null ? "" : `${year.value}年度`].filter((part) => part !== "");
  return {
    cells: [
      across(0, FIRST, LAST, text(SUMMARY_SHEET_NAME), "title"),
      across(1, FIRST, LAST, text(owner.join("　")), "year"),
      across(2, FIRST, LAST, text(`评分规则：${profile.name}　　金额单位：万元`), "lineRight"),
    ],
    heights: [34, 22, 20],
  };
}
