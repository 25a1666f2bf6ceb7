import { createWorkbook, installOffice } from ".";

const workbook = createWorkbook({ sheets: [{ name: "表", rows: [[10]] }] });
const office = installOffice(workbook);
afterAll(() => office.uninstall());

/** Sets B1 and tells what became of it. */
async function enter(input: unknown, numberFormat = "General") {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("B1");
    range.clear();
    range.numberFormat = [[numberFormat]];
    range.values = [[input]];
    range.load("values,valueTypes,formulas,numberFormat");
    await context.sync();
    const [[value], [type], [formula], [format]] = [
      range.values[0] ?? [],
      range.valueTypes[0] ?? [],
      range.formulas[0] ?? [],
      range.numberFormat[0] ?? [],
    ];
    return [value, type, formula, format];
  });
}

describe("what a cell becomes when a value is set", () => {
  it.each<[unknown, unknown, string, string]>([
    [12.5, 12.5, "Double", "General"],
    ["12.5", 12.5, "Double", "General"],
    [" 7 ", 7, "Double", "General"],
    ["1,234.50", 1234.5, "Double", "#,##0.00"],
    ["1,234", 1234, "Double", "#,##0"],
    ["12,34", "12,34", "String", "General"],
    ["18.75%", 0.1875, "Double", "0.00%"],
    ["50%", 0.5, "Double", "0%"],
    ["(12)", -12, "Double", "General"],
    ["-5", -5, "Double", "General"],
    ["+5", 5, "Double", "General"],
    ["1e3", 1000, "Double", "0.00E+00"],
    ["00123", 123, "Double", "General"],
    ["123456789012345678", 123456789012345000, "Double", "General"],
    ["2023-06-30", 45107, "Double", "m/d/yyyy"],
    ["1900-03-01", 61, "Double", "m/d/yyyy"],
    ["2023-13-01", "2023-13-01", "String", "General"],
    ["12:30", 0.5208333333333334, "Double", "h:mm"],
    ["true", true, "Boolean", "General"],
    ["#N/A", "#N/A", "Error", "General"],
    ["工资福利", "工资福利", "String", "General"],
    ["１２", "１２", "String", "General"],
    ["-", "-", "String", "General"],
    ["=", "=", "String", "General"],
    ["'=1+1", "=1+1", "String", "General"],
    ["'00123", "00123", "String", "General"],
    ["", "", "Empty", "General"],
  ])("%j becomes %j (%s, %s)", async (input, value, type, format) => {
    expect(await enter(input)).toEqual([value, type, value, format]);
  });

  it.each([
    ["=A1*2", 20, "=A1*2"],
    ["+A1", 10, "=+A1"],
    ["-A1", -10, "=-A1"],
    ["@SUM(A1)", 10, "=SUM(A1)"],
    ["=1/0", "#DIV/0!", "=1/0"],
  ])("%j is a formula", async (input, value, formula) => {
    expect(await enter(input)).toEqual([value, typeof value === "number" ? "Double" : "Error", formula, "General"]);
  });

  it.each(["=1+1", "00123", "440000200001010000", "1-2", "50%"])("%j stays text in a text cell", async (input) => {
    expect(await enter(input, "@")).toEqual([input, "String", input, "@"]);
  });

  it("makes text of a number in a text cell", async () => {
    expect(await enter(5, "@")).toEqual(["5", "String", "5", "@"]);
  });

  it("refuses what is no formula, and too long a text", async () => {
    await expect(enter("=SUM(")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(enter("长".repeat(32_768))).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("leaves a cell alone for null", async () => {
    await enter("旧");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange("B1:C1").values = [[null, "新"]];
      await context.sync();
    });
    expect(workbook.sheet("表").values("B1:C1")).toEqual([["旧", "新"]]);
  });

  it("sets one value for a whole range", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("D1:E2");
      range.values = 7 as unknown as number[][];
      range.numberFormat = "0.00" as unknown as string[][];
      await context.sync();
    });
    expect(workbook.sheet("表").values("D1:E2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
    expect(workbook.sheet("表").cell("E2").text).toBe("7.00");
  });
});
