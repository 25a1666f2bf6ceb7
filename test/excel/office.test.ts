import { createWorkbook, type InstalledOffice, installOffice, type TestWorkbook } from ".";

let workbook: TestWorkbook;
let office: InstalledOffice;

beforeEach(() => {
  workbook = createWorkbook({
    name: "预算.xlsx",
    sheets: [
      {
        name: "数据",
        rows: [
          ["项目", "金额"],
          ["工资", 100],
          ["津贴", 50.5],
          ["合计", "=SUM(B2:B3)"],
        ],
      },
      { name: "表 2", rows: [["=数据!B4*2"]] },
    ],
  });
  office = installOffice(workbook);
});

afterEach(() => office.uninstall());

const codeOf = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return [error.code, error.debugInfo.errorLocation];
    throw error;
  }
  return null;
};

describe("the genuine client library on the in-memory workbook", () => {
  it("is ready in Excel", async () => {
    await expect(Office.onReady()).resolves.toEqual({ host: "Excel", platform: "PC", addin: null });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  });

  it("reads what was loaded, in one request", async () => {
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("数据").getUsedRange(true);
      used.load("values,valueTypes,formulas,text,address,numberFormat");
      await context.sync();
      expect(used.values).toStrictEqual([
        ["项目", "金额"],
        ["工资", 100],
        ["津贴", 50.5],
        ["合计", 150.5],
      ]);
      expect(used.formulas[3]).toStrictEqual(["合计", "=SUM(B2:B3)"]);
      expect(used.valueTypes[3]).toStrictEqual(["String", "Double"]);
      expect(used.text[2]).toStrictEqual(["津贴", "50.5"]);
      expect(used.address).toBe("数据!A1:B4");
    });
    expect(workbook.requests).toHaveLength(1);
  });

  it("demands load before read", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("数据").getRange("A1");
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  it("recalculates what depends on a written cell", async () => {
    await Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("数据");
      data.getRange("B2").values = [[200]];
      const other = context.workbook.worksheets.getItem("表 2").getRange("A1");
      other.load("values,address");
      await context.sync();
      expect(other.values).toStrictEqual([[501]]);
      expect(other.address).toBe("'表 2'!A1");
    });
    expect(workbook.sheet("表 2").cell("A1").value).toBe(501);
  });

  it("lists a collection with nested properties", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/protection/protected");
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected])).toEqual([
        ["数据", "Visible", false],
        ["表 2", "Visible", false],
      ]);
    });
  });

  it("gives null objects, also for what hangs on them", async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("没有");
      const used = missing.getUsedRangeOrNullObject(true);
      missing.load("name");
      used.load("values");
      await context.sync();
      expect([missing.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  it("keeps what was done before the failing action, and says where it failed", async () => {
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("数据").getRange("A1").values = [["新"]];
      context.workbook.worksheets.getItem("没有").getRange("A1").values = [["x"]];
      await context.sync();
    });
    expect(await codeOf(work)).toEqual(["ItemNotFound", "WorksheetCollection.getItem"]);
    expect(workbook.sheet("数据").cell("A1").value).toBe("新");
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string, string]>([
    ["a bad address", (sheet) => void sheet.getRange("A0"), "InvalidArgument", "Worksheet.getRange"],
    ["another shape", (sheet) => void (sheet.getRange("A1:B1").values = [[1]]), "InvalidArgument", "Range.values"],
    [
      "a value that is none of the enumeration",
      (sheet) => void (sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Center"),
      "InvalidArgument",
      "RangeFormat.horizontalAlignment",
    ],
    ["an unknown property", (sheet) => void sheet.getRange("A1").load("colour"), "InvalidArgument", "Range.colour"],
    ["a member not modelled", (sheet) => void sheet.shapes.load("items/name"), "NotImplemented", "Worksheet.shapes"],
    ["a method not modelled", (sheet) => void sheet.getRange("A1").insert("Down"), "NotImplemented", "Range.insert"],
  ])("refuses %s", async (_, act, code, place) => {
    const work = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("数据"));
      await context.sync();
    });
    expect(await codeOf(work)).toEqual([code, place]);
  });

  it("throws for calls newer than the offered requirement set", async () => {
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("数据").getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    });
    expect(await codeOf(work)).toEqual(["ApiNotFound", "Range.getMergedAreasOrNullObject"]);
  });

  it("keeps a range over several requests and counts no clean-up", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("数据").getRange("A1:B1");
      range.load("address");
      await context.sync();
      range.values = [["一", "二"]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["一", "二"]]);
    });
    expect(workbook.requests).toHaveLength(3);
  });

  it("takes apart writes of more than 1500 cells, in one request", async () => {
    const values = Array.from({ length: 1500 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * 10 + column),
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("大表");
      sheet.getRangeByIndexes(0, 0, 1500, 10).values = values;
      await context.sync();
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("大表");
    });
    expect(workbook.sheet("大表").values("A1:J1500")).toEqual(values);
    expect(workbook.requests[0]?.actions).toBeGreaterThan(50);
    expect(workbook.requests).toHaveLength(2);
  });
});

describe("ribbon commands", () => {
  it("run without a pane and may ask for it", async () => {
    Office.actions.associate("score", (event: Office.AddinCommands.Event) => {
      void Office.addin.showAsTaskpane().then(() => event.completed());
    });
    await office.runCommand("score");
    expect(office.paneShown()).toBe(1);
  });
});
