import { decimal } from "../../../src/core/amount/decimal";
import { parseArea } from "../../../src/core/model/area";
import { ownReference } from "../../../src/core/model/own-reference";
import type { CellStyle, PlanCell, PlanChart, PlanContent, SheetPlan } from "../../../src/core/model/plan";
import type { Snapshot } from "../../../src/core/model/snapshot";
import type { ExpectedCell } from "../../../src/host/port";

const PLAIN: CellStyle = {
  font: { name: "宋体", size: 10.5, bold: false },
  horizontal: "center",
  vertical: "center",
  wrap: true,
  verticalText: false,
  border: "thin",
  fill: null,
  numberFormat: "General",
};

export const STYLES: Readonly<Record<string, CellStyle>> = {
  title: { ...PLAIN, font: { name: "黑体", size: 18, bold: false }, border: "none" },
  header: { ...PLAIN, font: { ...PLAIN.font, bold: true }, fill: "D9E1F2" },
  side: { ...PLAIN, verticalText: true },
  text: { ...PLAIN, horizontal: "left" },
  code: { ...PLAIN, numberFormat: "@" },
  money: { ...PLAIN, horizontal: "right", numberFormat: "#,##0.00" },
};

export function areaOf(address: string) {
  const area = parseArea(address);
  if (area === null) throw new Error(`not an address: ${address}`);
  return area;
}

export function cell(address: string, content: PlanContent, style: string): PlanCell {
  return { area: areaOf(address), content, style };
}

export const text = (value: string): PlanContent => ({ kind: "text", text: value });

export const formula = (value: string, expected: string): PlanContent => ({
  kind: "formula",
  formula: value,
  expected: { kind: "number", number: decimal(expected) },
});

/** A small form on the sheet 支出: merged title and side, a code, a live amount, a total, awkward texts. */
export function formPlan(rows: readonly { readonly formula: string; readonly expected: string }[]): SheetPlan {
  const last = 2 + rows.length;
  const total = rows.reduce((sum, row) => sum + Number(row.expected), 0);
  return {
    kind: "evaluation",
    name: "部门整体支出绩效自评表",
    visibility: "visible",
    styles: STYLES,
    columnWidths: [4.5, 12, 20, 8.43],
    rowHeights: [30, 18, ...rows.map(() => 16), 16, null],
    cells: [
      cell("A1:D1", text("部门整体支出绩效自评表"), "title"),
      cell(`A2:A${String(last + 1)}`, text("支出"), "side"),
      cell("B2", text("科目编码"), "header"),
      cell("C2", text("金额（万元）"), "header"),
      cell("D2", text("说明"), "header"),
      ...rows.flatMap((row, index) => [
        cell(`B${String(index + 3)}`, text(`0${String(301 + index)}`), "code"),
        cell(`C${String(index + 3)}`, formula(row.formula, row.expected), "money"),
        {
          ...cell(`D${String(index + 3)}`, text(AWKWARD[index % AWKWARD.length] ?? ""), "text"),
          link: { sheetId: "", sheet: "支出", area: areaOf("B2") },
        },
      ]),
      cell(`B${String(last + 1)}`, text("合计"), "header"),
      cell(
        `C${String(last + 1)}`,
        formula(`SUM(${ownReference(areaOf(`C3:C${String(last)}`))})`, String(total)),
        "money",
      ),
      cell(`D${String(last + 1)}`, { kind: "blank" }, "text"),
      cell(`A${String(last + 2)}:D${String(last + 2)}`, text("=SUM(1,1) 不是公式"), "text"),
    ],
    frozenRows: 2,
    print: {
      area: areaOf(`A1:D${String(last + 2)}`),
      titleRows: [1, 1],
      orientation: "portrait",
      margins: { top: 1.9, bottom: 1.9, left: 1.8, right: 1.8, header: 0.8, footer: 0.8 },
      footer: "第 &P 页，共 &N 页",
    },
    charts: [chartPlan(rows)],
  };
}

/** A second sheet that leads to the form, with a formula of its own cells. */
/** A chart of the form's amounts, beside it. */
export function chartPlan(rows: readonly unknown[]): PlanChart {
  return {
    name: "spending",
    kind: "bar",
    title: "支出构成",
    categories: areaOf(`B3:B${String(rows.length + 2)}`),
    series: [{ name: "金额（万元）", values: areaOf(`C3:C${String(rows.length + 2)}`) }],
    place: areaOf("F2:K12"),
    altText: "各类支出的金额",
  };
}

export function basisPlan(rows: readonly { readonly expected: string }[]): SheetPlan {
  const total = String(rows.reduce((sum, row) => sum + Number(row.expected), 0));
  const formCell = ownReference(areaOf(`C${String(rows.length + 3)}`), "evaluation");
  return {
    ...memoryPlan("1"),
    kind: "basis",
    name: "评分依据",
    visibility: "visible",
    styles: STYLES,
    cells: [
      cell("A1", text("合计"), "header"),
      cell("B1", formula(formCell, total), "money"),
      cell("B2", formula(`${ownReference(areaOf("B1"))}*2`, String(Number(total) * 2)), "money"),
    ],
  };
}

/** Texts that a spreadsheet would gladly take for something else. */
export const AWKWARD = [
  "=1+1",
  "'引号",
  "00123",
  "3-5",
  "+86",
  "@某人",
  "-",
  "TRUE",
  "#N/A",
  "10%",
  "2023-12-31",
  "1e5",
];

export function memoryPlan(entry: string): SheetPlan {
  return {
    kind: "memory",
    name: "_绩效自评助手",
    visibility: "very-hidden",
    styles: { code: STYLES.code ?? PLAIN },
    columnWidths: [24, 60],
    rowHeights: [null],
    cells: [cell("A1", text("version"), "code"), cell("B1", text(entry), "code")],
    frozenRows: 0,
    print: null,
  };
}

/** The fingerprint of one cell as the snapshot holds it. */
export function inputAt(snapshot: Snapshot, sheet: string, address: string): ExpectedCell {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  const area = areaOf(address);
  const value = found.values[area.top - found.top]?.[area.left - found.left] ?? null;
  return { source: { sheetId: found.id, sheet, area }, value };
}
