import type { SheetContent } from "../../src/core/model/plan";
import { area, block, number, text, textHeight } from "./layout";
import {
  ACHIEVEMENTS,
  CONCLUSION,
  DUTIES,
  GOALS,
  IMPROVEMENTS,
  MAIN_WORK,
  PAST_REVIEWS,
  PROBLEMS,
  RECTIFICATION,
} from "./narrative";
import { STYLES } from "./styles";

/** 基本情况: a label and a text in each row, from which the report's narrative chapters are made. */

const TEXT_WIDTH = 96;

const ROWS: readonly (readonly [label: string, paragraphs: readonly string[]])[] = [
  ["部门职能", DUTIES],
  ["年度总体工作和重点工作任务", MAIN_WORK],
  ["预期部门整体支出绩效目标", GOALS],
  ["履职效能情况", ACHIEVEMENTS],
  ["存在问题", PROBLEMS],
  ["改进措施", IMPROVEMENTS],
  ["近两年绩效自评、重点评价反馈情况", PAST_REVIEWS],
  ["绩效自评整改情况", RECTIFICATION],
  ["自评结论", CONCLUSION],
];

const FIRST_TEXT_ROW = 5;

export function basicsSheet(): SheetContent {
  return {
    name: "基本情况",
    visibility: "visible",
    styles: STYLES,
    columnWidths: [22, TEXT_WIDTH],
    rowHeights: [30, 24, 24, 24, ...ROWS.map(([, paragraphs]) => Math.max(32, textHeight(paragraphs, TEXT_WIDTH, 14)))],
    cells: [
      block("A1:B1", text("部门基本情况表"), "title"),
      block("A2", text("项目"), "header"),
      block("B2", text("内容"), "header"),
      block("A3", text("部门名称"), "labelBold"),
      block("B3", text("江门市政务服务和数据管理局"), "body"),
      block("A4", text("评价年度"), "labelBold"),
      block("B4", number("2023"), "body"),
      ...ROWS.flatMap(([label, paragraphs], index) => [
        block(`A${FIRST_TEXT_ROW + index}`, text(label), "labelBold"),
        block(`B${FIRST_TEXT_ROW + index}`, text(paragraphs.join("\n")), "paragraph"),
      ]),
    ],
    frozenRows: 2,
    print: {
      area: area(`A1:B${FIRST_TEXT_ROW + ROWS.length - 1}`),
      titleRows: [1, 1],
      orientation: "portrait",
      margins: { top: 1.9, bottom: 1.9, left: 1.8, right: 1.8, header: 0.8, footer: 0.8 },
      footer: "第 &P 页，共 &N 页",
    },
  };
}
