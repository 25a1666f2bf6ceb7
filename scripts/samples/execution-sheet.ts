import { decimal, divide, round, subtract, ZERO } from "../../src/core/amount/decimal";
import type { PlanCell, SheetContent } from "../../src/core/model/plan";
import { area, BLANK, block, formula, number, text } from "./layout";
import type { Scenario } from "./scenario";
import { STYLES } from "./styles";

/** 预算执行: the funds block of the ministry's form as a sheet of its own, in 万元. */

const SPENT = "12054.87";
const CARRIED_OVER = "152.22";

interface FundsLine {
  readonly name: string;
  readonly initial: string;
  readonly budget: string;
  readonly spent: string;
}

/** The parts add up to the total in every column; only the total is in the report. */
function fundsLines(budget: string): readonly FundsLine[] {
  const current = subtract(decimal(budget), decimal(CARRIED_OVER));
  return [
    { name: "年度资金总额", initial: "11562.40", budget, spent: SPENT },
    { name: "其中：当年财政拨款", initial: "11410.18", budget: current, spent: "11902.65" },
    { name: "　　　上年结转资金", initial: CARRIED_OVER, budget: CARRIED_OVER, spent: CARRIED_OVER },
    { name: "　　　其他资金", initial: "0", budget: "0", spent: "0" },
  ];
}

function row(line: FundsLine, at: number): PlanCell[] {
  const total = at === 5;
  const rate = divide(decimal(line.spent), decimal(line.budget)) ?? ZERO;
  return [
    block(`A${at}`, text(line.name), "body"),
    block(`B${at}`, number(line.initial), "money"),
    block(`C${at}`, number(line.budget), "money"),
    block(`D${at}`, number(line.spent), "money"),
    block(`E${at}`, total ? number("10") : text("—"), total ? "points" : "label"),
    block(
      `F${at}`,
      total ? formula(`IF(C${at}=0,0,D${at}/C${at})`, round(rate, 15)) : text("—"),
      total ? "percent2" : "label",
    ),
    block(`G${at}`, total ? BLANK : text("—"), "label"),
  ];
}

export function executionSheet(scenario: Scenario): SheetContent {
  const titles = ["项目", "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"];
  return {
    name: "预算执行",
    visibility: "visible",
    styles: STYLES,
    columnWidths: [26, 17, 17, 17, 9, 14, 9],
    rowHeights: [30, 20, 18, 30, 24, 24, 24, 24, 32],
    cells: [
      block("A1:G1", text("部门整体支出预算执行情况表"), "title"),
      block("A2:G2", text("（2023年度）"), "subtitle"),
      block("A3:C3", text("编制单位：江门市政务服务和数据管理局"), "note"),
      block("E3:G3", text("金额单位：万元"), "noteRight"),
      ...titles.map((title, index) => block(`${"ABCDEFG"[index] ?? ""}4`, text(title), "header")),
      ...fundsLines(scenario.budget).flatMap((line, index) => row(line, index + 5)),
      block(
        "A9:G9",
        text("注：全年执行数与部门决算总支出一致；年初预算数、全年预算数及资金来源的构成为示例数据。"),
        "wrappedNote",
      ),
    ],
    frozenRows: 0,
    print: {
      area: area("A1:G9"),
      titleRows: null,
      orientation: "landscape",
      margins: { top: 1.9, bottom: 1.9, left: 1.8, right: 1.8, header: 0.8, footer: 0.8 },
      footer: "第 &P 页，共 &N 页",
    },
  };
}
