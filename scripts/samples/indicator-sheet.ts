import type { PlanCell, PlanContent, SheetContent } from "../../src/core/model/plan";
import { area, BLANK, block, number, text, textHeight } from "./layout";
import { ACHIEVEMENTS, GOALS } from "./narrative";
import { type Entry, type IndicatorLine, INDICATORS, linesOf, type Scenario } from "./scenario";
import { type StyleName, STYLES } from "./styles";

/** 绩效指标: the ministry's nine-column form, filled in by the department; the points are left to the program. */

const WIDTHS = [6, 11, 13, 34, 22, 20, 8, 8, 32];
const HEAD_ROWS = 7;
const FIRST_ROW = HEAD_ROWS + 1;
const HALF_OF_FORM = 76;

function entry(value: Entry): { readonly content: PlanContent; readonly style: StyleName } {
  return typeof value === "string"
    ? { content: text(value), style: "label" }
    : { content: number(value.number), style: value.shown };
}

function head(lastRow: number): PlanCell[] {
  return [
    block("A1:B1", text("附件1"), "note"),
    block("A2:I2", text("部门整体支出绩效指标完成情况表"), "title"),
    block("A3:I3", text("（2023年度）"), "subtitle"),
    block("A4:B4", text("部门名称"), "header"),
    block("C4:I4", text("江门市政务服务和数据管理局"), "label"),
    block("A5:A6", text("年度总体目标"), "sideHeader"),
    block("B5:E5", text("预期目标"), "header"),
    block("F5:I5", text("实际完成情况"), "header"),
    block("B6:E6", text(GOALS.join("\n")), "paragraph"),
    block("F6:I6", text(ACHIEVEMENTS.join("\n")), "paragraph"),
    block(`A${HEAD_ROWS}:A${lastRow}`, text("绩效指标"), "sideHeader"),
    ...["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"].map(
      (title, index) => block(`${"BCDEFGHI"[index] ?? ""}${HEAD_ROWS}`, text(title), "header"),
    ),
  ];
}

function lineCells(line: IndicatorLine, row: number): PlanCell[] {
  const target = entry(line.target);
  const actual = entry(line.actual);
  const fraction = line.score.includes(".");
  return [
    block(`D${row}`, text(line.name), "body"),
    block(`E${row}`, target.content, target.style),
    block(`F${row}`, actual.content, actual.style),
    block(`G${row}`, number(line.weight), "points"),
    block(`H${row}`, line.score === "" ? BLANK : number(line.score), fraction ? "points2" : "points"),
    block(`I${row}`, text(line.reason), "body"),
  ];
}

interface Body {
  readonly cells: readonly PlanCell[];
  readonly heights: readonly number[];
  readonly lastRow: number;
}

function body(scenario: Scenario): Body {
  const cells: PlanCell[] = [];
  const heights: number[] = [];
  let row = FIRST_ROW;
  for (const { level1, level2 } of INDICATORS) {
    const top = row;
    for (const { name, lines } of level2) {
      const first = row;
      for (const line of linesOf(scenario, lines)) {
        cells.push(...lineCells(line, row));
        heights.push(line.reason === "" ? 28 : 42);
        row++;
      }
      cells.push(block(`C${first}:C${row - 1}`, text(name), "label"));
    }
    cells.push(block(`B${top}:B${row - 1}`, text(level1), "label"));
  }
  return { cells, heights, lastRow: row - 1 };
}

export function indicatorSheet(scenario: Scenario): SheetContent {
  const { cells, heights, lastRow } = body(scenario);
  const total = lastRow + 1;
  const goalsHeight = Math.max(...[GOALS, ACHIEVEMENTS].map((paragraphs) => textHeight(paragraphs, HALF_OF_FORM, 14)));
  return {
    name: "绩效指标",
    visibility: "visible",
    styles: STYLES,
    columnWidths: WIDTHS,
    rowHeights: [18, 30, 20, 24, 22, goalsHeight, 32, ...heights, 26, 32, 18],
    cells: [
      ...head(lastRow),
      ...cells,
      block(`A${total}:F${total}`, text("总分"), "labelBold"),
      block(`G${total}`, number("100"), "points"),
      block(`H${total}`, BLANK, "points"),
      block(`I${total}`, BLANK, "body"),
      block(
        `A${total + 1}:I${total + 1}`,
        text(`注：1.总分含预算执行率10分（见“预算执行”表）。2.定性指标的得分由评价人员填写。3.${scenario.assumed}`),
        "wrappedNote",
      ),
      block(`A${total + 2}:D${total + 2}`, text("填表人："), "note"),
      block(`E${total + 2}:F${total + 2}`, text("单位负责人："), "note"),
      block(`G${total + 2}:I${total + 2}`, text("填报日期：2024年3月"), "noteRight"),
    ],
    frozenRows: 0,
    print: {
      area: area(`A1:I${total + 2}`),
      titleRows: [HEAD_ROWS - 1, HEAD_ROWS - 1],
      orientation: "landscape",
      margins: { top: 1.9, bottom: 1.9, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 },
      footer: "第 &P 页，共 &N 页",
    },
  };
}
