import { decimal } from "../../../src/core/amount/decimal";
import { cellArea, parseArea } from "../../../src/core/model/area";
import { ownReference } from "../../../src/core/model/own-reference";
import type { CellStyle, PlanCell, PlanChart, PlanContent, SheetPlan } from "../../../src/core/model/plan";

/** Sheets with everything a plan can say, for both hosts to write. */

const PLAIN: CellStyle = {
  font: { name: "宋体", size: 10.5, bold: false },
  horizontal: "left",
  vertical: "center",
  wrap: true,
  verticalText: false,
  border: "thin",
  fill: null,
  numberFormat: "General",
};

const STYLES: Readonly<Record<string, CellStyle>> = {
  title: {
    ...PLAIN,
    font: { name: "方正小标宋简体", size: 18, bold: true },
    horizontal: "center",
    border: "none",
    wrap: false,
  },
  head: { ...PLAIN, font: { ...PLAIN.font, bold: true }, horizontal: "center", fill: "D9E1F2" },
  level: { ...PLAIN, horizontal: "center", verticalText: true },
  text: PLAIN,
  top: { ...PLAIN, vertical: "top", font: { name: "仿宋_GB2312", size: 9, bold: false } },
  code: { ...PLAIN, numberFormat: "@", horizontal: "center" },
  money: { ...PLAIN, horizontal: "right", numberFormat: "#,##0.00", wrap: false },
  accounts: { ...PLAIN, horizontal: "right", numberFormat: '#,##0.00_);[Red](#,##0.00);"—"_)' },
  share: { ...PLAIN, horizontal: "right", numberFormat: "0.00%" },
};

export function area(address: string) {
  const found = parseArea(address);
  if (found === null) throw new Error(`not an address: ${address}`);
  return found;
}

const text = (value: string): PlanContent => ({ kind: "text", text: value });
const number = (value: string): PlanContent => ({ kind: "number", number: decimal(value) });
const computed = (formula: string, value: string): PlanContent => ({
  kind: "formula",
  formula,
  expected: { kind: "number", number: decimal(value) },
});
const said = (formula: string, value: string): PlanContent => ({
  kind: "formula",
  formula,
  expected: { kind: "text", text: value },
});
const cell = (address: string, content: PlanContent, style: string, more: Partial<PlanCell> = {}): PlanCell => ({
  area: area(address),
  content,
  style,
  ...more,
});

/** Texts and codes that a spreadsheet would gladly take for something else. */
export const AWKWARD = [
  "=1+1",
  '=HYPERLINK("http://example.org")',
  "+86",
  "-",
  "-5%",
  "@某人",
  "@SUM(1)",
  "'引号",
  "''两个",
  "00123",
  "2010101",
  "12345678901234567890",
  "3-5",
  "TRUE",
  "#N/A",
  "10%",
  "2023-12-31",
  "1e5",
  "￥100",
  "_x000D_",
  " 前后有空格 ",
  "第一行\n第二行",
  "&lt;b> & \"'",
  "😀表情",
];

/** Longer than a cell takes. */
const TOO_LONG = `${"很长的说明。".repeat(6_000)}完`;

function page(
  last: string,
  orientation: "portrait" | "landscape",
  titleRows: readonly [number, number] | null,
  breaks: readonly number[] = [],
) {
  return {
    area: area(`A1:${last}`),
    titleRows,
    orientation,
    margins: { top: 2.54, bottom: 1.9, left: 1.27, right: 1.8, header: 0.8, footer: 1 },
    footer: "第 &P 页，共 &N 页",
    breaks,
  } as const;
}

const chart: PlanChart = {
  name: "spending",
  kind: "bar",
  title: "支出构成 <万元> & '其他'",
  categories: area("E3:E4"),
  series: [{ name: "=本年", values: area("C3:C4") }],
  place: area("G2:L12"),
  altText: "各类支出的金额",
};

const form: SheetPlan = {
  kind: "evaluation",
  name: "部门整体支出绩效自评表",
  visibility: "visible",
  styles: STYLES,
  columnWidths: [4.5, 12, 20.25, 8.43, 30],
  rowHeights: [36, 18, null, 16.5, 60, 16.5, null, 409],
  cells: [
    cell("A1:E1", text("部门整体支出绩效自评表"), "title"),
    cell("A2:A6", text("年度支出"), "level"),
    cell("B2", text("科目编码"), "head"),
    cell("C2", text("金额"), "head"),
    cell("D2", text("占比"), "head"),
    cell("E2", text("来源"), "head"),
    cell("B3", text("0301"), "code"),
    cell("C3", computed("ROUND('支出'!$B$2/10000,2)", "2260.22"), "money"),
    cell("D3", computed(`ROUND(${ownReference(area("C3"))}/${ownReference(area("C5"))},4)`, "0.31"), "share"),
    cell("E3", text("工资福利支出"), "text", { link: { sheetId: "", sheet: "支出", area: area("B2") } }),
    cell("B4", text("0302"), "code"),
    cell("C4", computed("ROUND('支出'!$B$3/10000,2)", "5030.51"), "money"),
    cell("D4", { kind: "blank" }, "share"),
    cell("E4", text("金额表"), "text", { link: { sheetId: "", sheet: "it's 表-1!", area: area("A1:B2") } }),
    cell("B5", text("合计"), "head"),
    cell("C5", computed(`SUM(${ownReference(area("C3:C4"))})`, "7290.73"), "accounts"),
    cell("D5:E5", said(`IF(${ownReference(area("C5"))}>7000,"优","良")`, "优"), "top"),
    cell("B6", number("-0.125"), "accounts"),
    cell("C6", said('""', ""), "text"),
    cell("D6", computed("'it''s 表-1!'!$B$2*2", "85"), "code"),
    cell("E6", text(""), "text"),
    cell("A8:E8", text("说明：\n".concat("一、本表由部门填写。".repeat(30))), "top"),
  ],
  frozenRows: 2,
  print: page("E8", "portrait", [0, 1], [4, 6]),
  charts: [chart],
};

const twice: Readonly<Record<string, string>> = { B4: "201", C4: "401", D4: "601" };

const basis: SheetPlan = {
  kind: "basis",
  name: "评分依据",
  visibility: "visible",
  styles: STYLES,
  columnWidths: [40, 18],
  rowHeights: [],
  cells: [
    cell("A1", computed(`${ownReference(area("C5"), "evaluation")}+1`, "7291.73"), "money"),
    cell("B1", computed(`SUM(${ownReference(area("C3:C5"), "evaluation")})`, "14581.46"), "money"),
    cell("A2", said(`${ownReference(area("E3"), "evaluation")}&"！"`, "工资福利支出！"), "text"),
    ...AWKWARD.flatMap((value, index) => [
      { ...cell("A1", text(value), index % 2 === 0 ? "text" : "top"), area: cellArea(index + 3, 0) },
      { ...cell("B1", text(value), "code"), area: cellArea(index + 3, 1) },
    ]),
    { ...cell("A1", text(TOO_LONG), "top"), area: cellArea(AWKWARD.length + 3, 0) },
  ],
  frozenRows: 0,
  print: { ...page("B30", "landscape", null), onePage: true },
};

/** Amounts by year, and what the charts show of them. */
const summary: SheetPlan = {
  kind: "summary",
  name: "绩效评价汇总",
  visibility: "visible",
  styles: STYLES,
  columnWidths: [12, 14, 14, 14],
  rowHeights: [],
  cells: [
    cell("A1:D1", text("绩效评价汇总"), "title"),
    cell("A2", text("年度"), "head"),
    ...["B2", "C2", "D2"].map((place, index) => cell(place, number(String(2021 + index)), "head")),
    cell("A3", text("基本支出"), "text"),
    ...["B3", "C3", "D3"].map((place, index) => cell(place, number(`${String(index + 1)}00.5`), "money")),
    cell("A4", text("项目支出"), "text"),
    ...["B4", "C4", "D4"].map((place) =>
      cell(place, computed(`${ownReference(area(`${place.charAt(0)}3`))}*2`, twice[place] ?? ""), "money"),
    ),
  ],
  frozenRows: 0,
  print: page("D40", "portrait", null),
  charts: [
    {
      ...chart,
      name: "years",
      kind: "column",
      title: "历年支出",
      categories: area("B2:D2"),
      series: [
        { name: "基本支出", values: area("B3:D3") },
        { name: "项目支出", values: area("B4:D4") },
      ],
      place: area("A6:D20"),
    },
    {
      ...chart,
      name: "shares",
      kind: "pie",
      categories: area("A3:A4"),
      series: [{ name: "2023年", values: area("D3:D4") }],
      place: area("A22:D38"),
    },
  ],
};

const findings: SheetPlan = {
  kind: "findings",
  name: "复核提示：[2023]年/终稿*?\\ 名称很长很长很长很长很长很长",
  visibility: "hidden",
  styles: STYLES,
  columnWidths: [],
  rowHeights: [],
  cells: [cell("B2:C3", text("没有提示"), "head")],
  frozenRows: 0,
  print: null,
};

const memory: SheetPlan = {
  kind: "memory",
  name: "_绩效自评助手",
  visibility: "very-hidden",
  styles: { text: { ...PLAIN, border: "none", numberFormat: "@" } },
  columnWidths: [],
  rowHeights: [],
  cells: [cell("A1", text('{"schemaVersion":1}'), "text"), cell("A2", text("=记忆"), "text")],
  frozenRows: 0,
  print: null,
};

/** As they are written first. */
export const FIRST: readonly SheetPlan[] = [form, summary, basis, findings, memory];

/** As they are written next: fewer rows, other looks, heights, links and pages. */
export const SECOND: readonly SheetPlan[] = [
  {
    ...form,
    columnWidths: [4.5, 14, 20.25],
    rowHeights: [30, null, 20],
    cells: [
      cell("A1:C1", text("自评表"), "title"),
      cell("A2", text("合计"), "head"),
      cell("B2", computed("ROUND('支出'!$B$2/10000,2)", "2260.22"), "money"),
      cell("C2", { kind: "blank" }, "text"),
      cell("A3:B4", text("=说明"), "top"),
      cell("C3", said(`${ownReference(area("A1"), "basis")}&""`, "0407"), "text"),
    ],
    frozenRows: 0,
    print: page("C4", "landscape", [0, 0]),
    charts: [{ ...chart, title: "合计", categories: area("A2"), series: [{ name: "万元", values: area("B2") }] }],
  },
  { ...summary, charts: summary.charts?.slice(1) ?? [] },
  { ...basis, cells: [cell("A1", text("0407"), "code")], keepWidths: true, print: page("A1", "portrait", null) },
  memory,
];

/** Sheets with names that Excel does not take, or that the accountant's sheets have. */
export function named(names: readonly string[]): readonly SheetPlan[] {
  const kinds = ["evaluation", "summary", "findings", "basis"] as const;
  return names.map((name, index) => ({
    ...findings,
    kind: kinds[index % kinds.length] ?? "basis",
    visibility: "visible",
    name,
    cells: [cell("A1", said(`${ownReference(area("A2"), "evaluation")}&"x"`, "x"), "text")],
  }));
}

/** The texts below each other, in a cell for words and in one for codes. */
export function saying(texts: readonly string[]): readonly SheetPlan[] {
  const cells = texts.flatMap((said, row) =>
    ["text", "code"].map((style, column): PlanCell => ({ area: cellArea(row, column), content: text(said), style })),
  );
  return [form, { ...basis, cells }, memory];
}
