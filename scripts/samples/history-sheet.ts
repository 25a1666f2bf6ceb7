import type { SheetContent } from "../../src/core/model/plan";
import { area, block, number, text } from "./layout";
import { STYLES } from "./styles";

/** 历年评价: what the finance bureau's reviews of the last years gave, as the report tells it. */

const RESULTS: readonly {
  readonly year: string;
  readonly kind: string;
  readonly score: string;
  readonly grade: string;
  readonly remark: string;
}[] = [
  { year: "2021", kind: "整体复核", score: "87", grade: "良", remark: "部门整体支出绩效自评复核" },
  {
    year: "2021",
    kind: "专项资金绩效评价",
    score: "84.25",
    grade: "良",
    remark: "重点绩效评价：“数字政府”建设专项资金",
  },
  {
    year: "2022",
    kind: "整体复核",
    score: "90.10",
    grade: "优",
    remark: "部门整体支出绩效自评复核；无重点绩效评价项目",
  },
];

const TITLES = ["年度", "评价类型", "评价得分", "评价等级", "备注"];

export function historySheet(): SheetContent {
  const lastRow = 3 + RESULTS.length;
  return {
    name: "历年评价",
    visibility: "visible",
    styles: STYLES,
    columnWidths: [10, 22, 12, 12, 48],
    rowHeights: [30, 18, 26, ...RESULTS.map(() => 24)],
    cells: [
      block("A1:E1", text("历年绩效评价结果"), "title"),
      block("A2:E2", text("编制单位：江门市政务服务和数据管理局"), "note"),
      ...TITLES.map((title, index) => block(`${"ABCDE"[index] ?? ""}3`, text(title), "header")),
      ...RESULTS.flatMap(({ year, kind, score, grade, remark }, index) => [
        block(`A${index + 4}`, number(year), "points"),
        block(`B${index + 4}`, text(kind), "label"),
        block(`C${index + 4}`, number(score), score.includes(".") ? "points2" : "points"),
        block(`D${index + 4}`, text(grade), "label"),
        block(`E${index + 4}`, text(remark), "body"),
      ]),
    ],
    frozenRows: 3,
    print: {
      area: area(`A1:E${lastRow}`),
      titleRows: null,
      orientation: "landscape",
      margins: { top: 1.9, bottom: 1.9, left: 1.8, right: 1.8, header: 0.8, footer: 0.8 },
      footer: "第 &P 页，共 &N 页",
    },
  };
}
