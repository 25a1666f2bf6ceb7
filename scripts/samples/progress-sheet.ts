import { decimal, divide, round, sum, ZERO } from "../../src/core/amount/decimal";
import type { SheetContent } from "../../src/core/model/plan";
import { area, block, formula, number, text } from "./layout";
import type { Scenario } from "./scenario";
import { STYLES } from "./styles";

/** 支出进度: spending by month in 万元. Only the year's total is known; the months are made up and add up to it. */
const MONTHS = [
  "486.32",
  "412.75",
  "1128.46",
  "736.18",
  "805.92",
  "1642.37",
  "694.05",
  "853.61",
  "1216.84",
  "768.29",
  "1094.53",
  "2215.55",
];

const FIRST_ROW = 6;
const TITLES = ["月份", "当月支出", "累计支出", "支出进度"];

export function progressSheet(scenario: Scenario): SheetContent {
  const lastRow = FIRST_ROW + MONTHS.length - 1;
  return {
    name: "支出进度",
    visibility: "visible",
    styles: STYLES,
    columnWidths: [16, 18, 18, 16],
    rowHeights: [30, 20, 18, 24, 24, ...MONTHS.map(() => 20), 20],
    cells: [
      block("A1:D1", text("部门支出进度表"), "title"),
      block("A2:D2", text("（2023年度）"), "subtitle"),
      block("A3:B3", text("编制单位：江门市政务服务和数据管理局"), "note"),
      block("C3:D3", text("金额单位：万元"), "noteRight"),
      block("A4", text("全年预算数"), "header"),
      block("B4:D4", number(scenario.budget), "money"),
      ...TITLES.map((title, index) => block(`${"ABCD"[index] ?? ""}5`, text(title), "header")),
      ...MONTHS.flatMap((amount, index) => {
        const row = FIRST_ROW + index;
        const cumulative = sum(MONTHS.slice(0, index + 1).map(decimal));
        const progress = round(divide(cumulative, decimal(scenario.budget)) ?? ZERO, 15);
        return [
          block(`A${row}`, text(`${index + 1}月`), "label"),
          block(`B${row}`, number(amount), "money"),
          block(`C${row}`, formula(`SUM($B$${FIRST_ROW}:B${row})`, cumulative), "money"),
          block(`D${row}`, formula(`C${row}/$B$4`, progress), "percent2"),
        ];
      }),
      block(`A${lastRow + 1}:D${lastRow + 1}`, text("注：各月支出为示例数据，全年合计与部门决算总支出一致。"), "note"),
    ],
    frozenRows: 5,
    print: {
      area: area(`A1:D${lastRow + 1}`),
      titleRows: null,
      orientation: "portrait",
      margins: { top: 1.9, bottom: 1.9, left: 1.8, right: 1.8, header: 0.8, footer: 0.8 },
      footer: "第 &P 页，共 &N 页",
    },
  };
}
