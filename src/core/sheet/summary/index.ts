import { OWN_SHEET_NAMES } from "../names";
import type { Evaluation } from "../../model/evaluation";
import type { PlanChart, SheetPlan } from "../../model/plan";
import type { Profile } from "../../profiles/profile";
import { text } from "../content";
import { type Page, pageHeight } from "../form/page-size";
import type { ShownFigures } from "../shown-figures";
import { across, type Block } from "../grid";
import { heightIn } from "../row-height";
import { stylesOf } from "../styles";
import { FIRST, LAST, SUMMARY_WIDTHS } from "./columns";
import { historyBlock } from "./history-block";
import { openPointsBlock } from "./open-points-block";
import { PROJECT_HEADS, projectsBlock } from "./projects-block";
import { projectTotalsBlock, TOTALS_HEIGHTS } from "./project-totals-block";
import { scoreBlock } from "./score-block";
import { summarySpendingBlock } from "./spending-block";

export const SUMMARY_SHEET_NAME = OWN_SHEET_NAMES.summary;

/** More projects than these do not fit on the page in a size that can be read: their list follows on pages of its own. */
const MOST_PROJECTS = 12;

const PAGE: Page = {
  orientation: "portrait",
  margins: { top: 1.9, bottom: 1.9, left: 1.8, right: 1.8, header: 0.8, footer: 0.8 },
};

/**
 * 绩效评价汇总: one A4 page for the department's head; every figure is the form's own cell. Of very many projects the page
 * has the totals, and their list follows on pages of its own.
 */
export function summarySheet(evaluation: Evaluation, rules: Profile, form: ShownFigures): SheetPlan {
  const { blocks, listTop, charts } = summaryBlocks(evaluation, rules, form);
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
      ...(listTop === null
        ? { titleRows: null, onePage: true }
        : { titleRows: [listTop, listTop + PROJECT_HEADS - 1], breaks: [listTop] }),
      ...PAGE,
      footer: "第 &P 页，共 &N 页",
    },
    charts,
  };
}

interface SummaryBlocks {
  /** From the top down. */
  readonly blocks: readonly Block[];
  /** Where the list of projects begins, if it stands on pages of its own. */
  readonly listTop: number | null;
  readonly charts: readonly PlanChart[];
}

function summaryBlocks(evaluation: Evaluation, rules: Profile, form: ShownFigures): SummaryBlocks {
  const above: Block[] = [headBlock(evaluation)];
  if (form.places.has("total.score")) above.push(scoreBlock(evaluation, form.places, rowsOf(above)));
  const spending = summarySpendingBlock(evaluation, form, rowsOf(above));
  above.push(spending);
  const { charts } = spending;
  if (evaluation.projects.length <= MOST_PROJECTS) {
    above.push(projectsBlock(evaluation, rules, form, rowsOf(above)));
    above.push(historyBlock(evaluation, form, rowsOf(above)));
    return { blocks: [...above, openPointsBlock(evaluation, form.places, rowsOf(above))], listTop: null, charts };
  }
  const totalsTop = rowsOf(above);
  const history = historyBlock(evaluation, form, totalsTop + TOTALS_HEIGHTS.length);
  const pointsTop = totalsTop + TOTALS_HEIGHTS.length + history.heights.length;
  const room = pageHeight(SUMMARY_WIDTHS, PAGE) - heightOf([...above, history]) - sumOf(TOTALS_HEIGHTS);
  const points = openPointsBlock(evaluation, form.places, pointsTop, room);
  const listTop = pointsTop + points.heights.length;
  const list = projectsBlock(evaluation, rules, form, listTop);
  const totals = projectTotalsBlock(list, listTop, evaluation.profile.grades, totalsTop);
  return { blocks: [...above, totals, history, points, list], listTop, charts };
}

function rowsOf(blocks: readonly Block[]): number {
  return blocks.reduce((rows, { heights }) => rows + heights.length, 0);
}

function heightOf(blocks: readonly Block[]): number {
  return sumOf(blocks.flatMap(({ heights }) => heights));
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

/** The rules without the weights they suggest, which the form need not have; that nobody checked them stays said. */
function ownName({ name, verified }: Evaluation["profile"]): string {
  const bare = name.replace(/[：:].*$/, "");
  return verified || bare.includes("未核对") ? bare : `${bare}（未与原文核对）`;
}

function headBlock({ department, year, profile }: Evaluation): Block {
  const rules = `评分规则：${ownName(profile)}　　金额单位：万元`;
  const owner = [department?.value ?? "", year === null ? "" : `${year.value}年度`].filter((part) => part !== "");
  return {
    cells: [
      across(0, FIRST, LAST, text(SUMMARY_SHEET_NAME), "title"),
      across(1, FIRST, LAST, text(owner.join("　")), "year"),
      across(2, FIRST, LAST, text(rules), "lineRight"),
    ],
    heights: [34, 22, Math.max(20, heightIn(SUMMARY_WIDTHS, rules, FIRST, LAST, "lineRight"))],
  };
}
