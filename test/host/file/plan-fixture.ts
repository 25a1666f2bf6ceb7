import { decimal } from "../../../src/core/amount/decimal";
import { type Area, cellArea, parseArea } from "../../../src/core/model/area";
import type { CellStyle, PlanCell, PlanContent, SheetContent, SheetPlan } from "../../../src/core/model/plan";

export const PLAIN: CellStyle = {
  font: { name: "宋体", size: 10.5, bold: false },
  horizontal: "left",
  vertical: "center",
  wrap: true,
  verticalText: false,
  border: "thin",
  fill: null,
  numberFormat: "General",
};

export function area(address: string): Area {
  return parseArea(address) ?? cellArea(0, 0);
}

export function text(value: string): PlanContent {
  return { kind: "text", text: value };
}

export function planCell(address: string, content: PlanContent, style = "plain"): PlanCell {
  return { area: area(address), content, style };
}

export function contentOf(cells: readonly PlanCell[], changes: Partial<SheetContent> = {}): SheetContent {
  return {
    name: "数据",
    visibility: "visible",
    styles: { plain: PLAIN },
    columnWidths: [],
    rowHeights: [],
    cells,
    frozenRows: 0,
    print: null,
    ...changes,
  };
}

/** A small evaluation sheet with one of everything. */
export const EVALUATION: SheetPlan = {
  kind: "evaluation",
  ...contentOf(
    [
      planCell("A1:C1", text("部门整体支出绩效自评表"), "title"),
      planCell("A2:A4", text("产出指标"), "level"),
      planCell("B2", { kind: "number", number: decimal("12054.87") }, "amount"),
      planCell(
        "C2",
        {
          kind: "formula",
          formula: "ROUND('支出决算明细表'!B3/10000,2)",
          expected: { kind: "number", number: decimal("2260.22") },
        },
        "amount",
      ),
      planCell("B3", { kind: "formula", formula: '"优"&"秀"', expected: { kind: "text", text: "优秀" } }),
      planCell("C3", text("=1+1")),
      { ...planCell("B4", text("查看")), link: { sheetId: "3", sheet: "旧名", area: area("B3") } },
    ],
    {
      name: "部门整体支出绩效自评表",
      styles: {
        plain: PLAIN,
        title: {
          ...PLAIN,
          font: { name: "方正小标宋简体", size: 18, bold: true },
          horizontal: "center",
          border: "none",
          fill: "DDEBF7",
        },
        level: { ...PLAIN, verticalText: true, horizontal: "center" },
        amount: { ...PLAIN, horizontal: "right", numberFormat: "#,##0.00_);(#,##0.00)" },
      },
      columnWidths: [6, 20.5, 12],
      rowHeights: [36, null, 20],
      frozenRows: 1,
      print: {
        area: area("A1:C4"),
        titleRows: [0, 0],
        orientation: "landscape",
        margins: { top: 2.54, bottom: 2, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 },
        footer: "第 &P 页，共 &N 页",
      },
    },
  ),
};

export const MEMORY: SheetPlan = {
  kind: "memory",
  ...contentOf([planCell("A1", text('{"schemaVersion":1}'))], { name: "自评记忆", visibility: "very-hidden" }),
};
