import { buildWorkbook } from "../../src/host/file";
import type { CellStyle } from "../../src/core/model/plan";
import { createWorkbook, specFromFile } from ".";

const style = (numberFormat: string): CellStyle => ({
  font: { name: "宋体", size: 11, bold: false },
  horizontal: "left",
  vertical: "center",
  wrap: false,
  verticalText: false,
  border: "none",
  fill: null,
  numberFormat,
});

const at = (row: number, column: number, right = column) => ({ top: row, left: column, bottom: row, right });

it("a file's cells, formulas, number formats and merges become the workbook", async () => {
  const bytes = buildWorkbook([
    {
      name: "支出",
      visibility: "visible",
      styles: { text: style("@"), money: style("#,##0.00") },
      columnWidths: [],
      rowHeights: [],
      cells: [
        { area: at(0, 0, 1), content: { kind: "text", text: "合并的标题" }, style: "text" },
        { area: at(1, 0), content: { kind: "text", text: "00123" }, style: "text" },
        { area: at(1, 1), content: { kind: "number", number: "1234.5" as never }, style: "money" },
        {
          area: at(2, 1),
          content: { kind: "formula", formula: "B2*2", expected: { kind: "number", number: "2469" as never } },
          style: "money",
        },
      ],
      frozenRows: 0,
      print: null,
    },
  ]);
  const workbook = createWorkbook(await specFromFile(bytes, "支出.xlsx"));
  const sheet = workbook.sheet("支出");
  expect(sheet.merges).toEqual(["A1:B1"]);
  expect(sheet.cell("A2")).toMatchObject({ value: "00123", format: { numberFormat: "@" } });
  expect(sheet.cell("B3")).toMatchObject({ formula: "=B2*2", value: 2469, text: "2,469.00" });
  sheet.type("B2", 2);
  expect(sheet.cell("B3").value).toBe(4);
});
