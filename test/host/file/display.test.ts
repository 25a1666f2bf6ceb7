import { HostError } from "../../../src/host/host-error";
import { display, type DisplayCell, type DisplayGrid, openWorkbook } from "../../../src/host/file";
import { displayText } from "../../../src/host/file/display-text";
import { OFFICE_PARTS, officeWorkbook, worksheet } from "./package-fixture";
import { area, EVALUATION } from "./plan-fixture";

function gridOf(bytes = officeWorkbook(), index = 0): DisplayGrid {
  const sheet = display(openWorkbook(bytes, "a.xlsx"))[index];
  if (!sheet) throw new Error("no such sheet");
  return sheet.grid();
}

function cellOf(grid: DisplayGrid, address: string): DisplayCell | null {
  const { top, left } = area(address);
  return grid.cell(top, left);
}

describe("a number format shows a value as Chinese Excel does", () => {
  it.each([
    [22602183.46, '#,##0.00_ "元"', "22,602,183.46 元"],
    [0.1875, "0.00%", "18.75%"],
    [1, "0%", "100%"],
    [45292, 'yyyy"年"m"月"d"日"', "2024年1月1日"],
    [45292.75, '上午/下午h"时"mm"分"', "下午6时00分"],
    [-1234.5, "#,##0.00;[Red]-#,##0.00", "-1,234.50"],
    [1234567.891, "General", "1234567.891"],
    [0.1 + 0.2, "General", "0.3"],
    [5, '[<60]"不及格";"及格"', "不及格"],
    ["2010101", "@", "2010101"],
    ["甲", '@"单位"', "甲单位"],
    [3, "这不是[格式", "3"],
    [true, "0.00", "TRUE"],
    [{ error: "#REF!" }, "0.00", "#REF!"],
    [null, "0.00", ""],
  ])("%j in %s: %s", (value, format, shown) => {
    expect(displayText(value, format)).toBe(shown);
  });
});

describe("a sheet's grid", () => {
  it("reaches from A1 to the last cell that shows something near the values, not to an inflated range", () => {
    const grid = gridOf();
    expect([grid.rowHeights.length, grid.columnWidths.length]).toEqual([106, 24]);
  });

  it("has Excel's pixel sizes, 0 for what is hidden", () => {
    const grid = gridOf();
    expect(grid.columnWidths.slice(0, 4)).toEqual([165, 72, 0, 72]);
    expect(grid.rowHeights.slice(0, 5)).toEqual([40, 19, 20, 0, 20]);
  });

  it("has its merges, frozen panes and grid lines", () => {
    const grid = gridOf();
    expect([grid.merges, grid.frozenRows, grid.frozenColumns, grid.gridLines]).toEqual([[area("A1:B1")], 2, 1, true]);
  });

  it("shows text, formula, alignment by kind, and where a link leads", () => {
    const grid = gridOf();
    expect(cellOf(grid, "B4")).toMatchObject({ text: "45,204,366.92 元", formula: "=B3*2", horizontal: "right" });
    expect(cellOf(grid, "A6")).toMatchObject({ text: "#REF!", horizontal: "center" });
    expect(cellOf(grid, "A3")).toMatchObject({
      text: "工资福利支出",
      horizontal: "left",
      link: { sheetId: "5", sheet: "隐藏的表", area: area("B2") },
    });
    expect(cellOf(grid, "B2")).toBeNull();
  });

  it("shows fonts, fills from the theme with their tint, borders, alignment", () => {
    expect(cellOf(gridOf(), "A1")?.style).toEqual({
      font: { name: "黑体", size: 16, bold: true, italic: true, underline: true, strike: false, colour: "#C00000" },
      fill: "#DAE3F3",
      horizontal: "center",
      vertical: "center",
      wrap: true,
      shrink: false,
      indent: 1,
      rotation: 0,
      stacked: false,
      borders: {
        left: { style: "thin", colour: null },
        right: null,
        top: null,
        bottom: { style: "medium", colour: "#0000FF" },
      },
    });
    expect(cellOf(gridOf(), "D6")).toMatchObject({ text: "2024年1月1日", style: { stacked: true } });
  });

  it("takes the colour a number format asks for", () => {
    const styles = String(OFFICE_PARTS["xl/styles.xml"]).replace("#,##0.00_ &quot;元&quot;", "0;[Red]-0");
    const sheet = worksheet(
      '<sheetData><row r="1"><c r="A1" s="2"><v>-5</v></c><c r="B1" s="2"><v>5</v></c></row></sheetData>',
    );
    const grid = gridOf(officeWorkbook({ "xl/styles.xml": styles, "xl/worksheets/sheet2.xml": sheet }), 1);
    expect([cellOf(grid, "A1")?.colour, cellOf(grid, "B1")?.colour]).toEqual(["#FF0000", "#000000"]);
  });

  it("makes a row without a height as high as its wrapped text needs", () => {
    const long = "说明".repeat(40);
    const rows = `<row r="1"><c r="A1" s="1" t="str"><v>${long}</v></c></row><row r="2"><c r="A2" t="str"><v>${long}</v></c></row>`;
    const grid = gridOf(officeWorkbook({ "xl/worksheets/sheet2.xml": worksheet(`<sheetData>${rows}</sheetData>`) }), 1);
    expect(grid.rowHeights[0]).toBeGreaterThan(500);
    expect(grid.rowHeights[1]).toBe(20);
  });

  it("is read once, and anew only for what was written", async () => {
    const host = openWorkbook(officeWorkbook(), "a.xlsx");
    const before = display(host);
    expect(display(host)).toBe(before);
    expect(before[0]?.grid()).toBe(before[0]?.grid());
    await host.write({ plans: [EVALUATION], inputs: [], show: "evaluation" });
    const sheet = display(host).at(-1);
    expect([sheet?.own, sheet?.visibility]).toEqual(["evaluation", "visible"]);
    const grid = sheet?.grid();
    expect(grid?.cell(1, 2)).toMatchObject({ text: "2,260.22 ", formula: "=ROUND('支出决算明细表'!B3/10000,2)" });
    expect(grid?.cell(0, 2)?.style.fill).toBe("#DDEBF7");
    expect(grid?.columnWidths).toEqual([47, 149, 89]);
    expect(grid?.cell(3, 1)?.link).toEqual({ sheetId: "3", sheet: "支出决算明细表", area: area("B3") });
  });
});

it("a damaged sheet shows when it is looked at, as a HostError; the others are not hindered", () => {
  const sheets = display(openWorkbook(officeWorkbook({ "xl/worksheets/sheet2.xml": "<worksheet>" }), "a.xlsx"));
  expect(sheets[0]?.grid().merges).toHaveLength(1);
  const look = (): unknown => sheets[1]?.grid();
  expect(look).toThrow(HostError);
  expect(look).toThrow("damaged-workbook: a.xlsx");
});
