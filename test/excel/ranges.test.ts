import { createWorkbook, type InstalledOffice, installOffice, type TestWorkbook } from ".";

let workbook: TestWorkbook;
let office: InstalledOffice;

beforeEach(() => {
  workbook = createWorkbook({
    sheets: [
      {
        name: "表",
        rows: [
          ["甲", 1, 2],
          ["乙", 3, 4],
        ],
        hiddenRows: [2],
      },
      { name: "空" },
    ],
    names: { 金额: "=表!$B$1:$C$2" },
  });
  office = installOffice(workbook);
});
afterEach(() => office.uninstall());

async function act(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("表"), context);
      await context.sync();
    });
    return "done";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Loads one property of the object that `find` leads to. */
async function read(
  find: (sheet: Excel.Worksheet, context: Excel.RequestContext) => { load(names: string): object },
  property: string,
): Promise<unknown> {
  return Excel.run(async (context) => {
    const object = find(context.workbook.worksheets.getItem("表"), context).load(property);
    await context.sync();
    return Reflect.get(object, property) as unknown;
  });
}

describe("ranges lead to ranges", () => {
  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ["by address", (sheet) => sheet.getRange("B2:A1"), "表!A1:B2"],
    ["by name", (sheet) => sheet.getRange("金额"), "表!B1:C2"],
    ["by indexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), "表!C2:F4"],
    ["to a cell", (sheet) => sheet.getRange("B2:C3").getCell(1, 1), "表!C3"],
    ["to a row", (sheet) => sheet.getRange("B2:C3").getRow(1), "表!B3:C3"],
    ["to the last cell", (sheet) => sheet.getRange("B2:C3").getLastCell(), "表!C3"],
    ["by a step", (sheet) => sheet.getRange("B2").getOffsetRange(2, -1), "表!A4"],
    ["by growing", (sheet) => sheet.getRange("B2").getResizedRange(2, 1), "表!B2:C4"],
    ["to entire columns", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "表!B:C"],
    ["to entire rows", (sheet) => sheet.getRange("B2:C3").getEntireRow(), "表!2:3"],
    ["around another", (sheet) => sheet.getRange("B2").getBoundingRect(sheet.getRange("A4")), "表!A2:B4"],
    ["where two meet", (sheet) => sheet.getRange("A1:B9").getIntersection("B2:C3"), "表!B2:B3"],
    ["to what is used", (sheet) => sheet.getUsedRange(), "表!A1:C2"],
    ["to what is used of them", (sheet) => sheet.getRange("B:Z").getUsedRange(true), "表!B1:C2"],
  ])("%s", async (_, find, address) => {
    expect(await read(find, "address")).toBe(address);
  });

  it("answer nothing where there is nothing", async () => {
    const empty = (_: Excel.Worksheet, { workbook: { worksheets } }: Excel.RequestContext) => worksheets.getItem("空");
    expect(await read((...at) => empty(...at).getUsedRangeOrNullObject(true), "isNullObject")).toBe(true);
    expect(await read((...at) => empty(...at).getUsedRange(), "address")).toBe("空!A1");
    expect(await read((sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B1"), "isNullObject")).toBe(true);
    expect(await act((sheet) => void sheet.getRange("A1").getIntersection("B1").load("address"))).toBe("ItemNotFound");
  });

  it("give no cells beyond five millions, and none outside the sheet", async () => {
    expect(await read((sheet) => sheet.getRange("A:E"), "values")).toBeNull();
    expect(await read((sheet) => sheet.getRange(), "cellCount")).toBe(-1);
    expect(await act((sheet) => void sheet.getRange("A1").getOffsetRange(-1, 0))).toBe("InvalidArgument");
  });

  it("tell what is hidden", async () => {
    expect(await read((sheet) => sheet.getRange("A1:A2"), "rowHidden")).toBeNull();
    expect(await read((sheet) => sheet.getRange("A2"), "rowHidden")).toBe(true);
    expect(await read((sheet) => sheet.getRange("A2"), "columnHidden")).toBe(false);
  });

  it("are selected, with their sheet", async () => {
    await act((_, context) => context.workbook.worksheets.getItem("空").getRange("B2:C3").select());
    expect([workbook.activeSheet(), workbook.selection()]).toEqual(["空", "空!B2:C3"]);
  });
});

describe("merged cells", () => {
  it("hold the first value only, and take no other", async () => {
    await act((sheet) => sheet.getRange("A1:C2").merge());
    expect(workbook.sheet("表").values("A1:C2")).toEqual([
      ["甲", "", ""],
      ["", "", ""],
    ]);
    expect(workbook.sheet("表").cell("B2").merge).toBe("A1:C2");
    await act((sheet) => void (sheet.getRange("B1:B2").values = [[7], [8]]));
    expect(workbook.sheet("表").cell("B1").value).toBeNull();
  });

  it("come apart", async () => {
    await act((sheet) => sheet.getRange("A1:C2").merge(true));
    expect(workbook.sheet("表").merges).toEqual(["A1:C1", "A2:C2"]);
    await act((sheet) => sheet.getRange("B2").unmerge());
    expect(workbook.sheet("表").merges).toEqual(["A1:C1"]);
    await act((sheet) => sheet.getRange().clear());
    expect(workbook.sheet("表").merges).toEqual([]);
  });
});

describe("clearing", () => {
  it.each<["All" | "Contents" | "Formats", string | null, boolean]>([
    ["All", null, false],
    ["Contents", null, true],
    ["Formats", "甲", false],
  ])("%s", async (what, value, bold) => {
    await act((sheet) => void (sheet.getRange("A1").format.font.bold = true));
    await act((sheet) => sheet.getRange("A1").clear(what));
    expect(workbook.sheet("表").cell("A1")).toMatchObject({ value, format: { font: { bold } } });
  });
});

describe("formats", () => {
  it("are set for all cells and read where they agree", async () => {
    await act((sheet) => {
      const { format } = sheet.getRange("A1:B1");
      format.font.name = "仿宋_GB2312";
      format.font.size = 10.5;
      format.fill.color = "#d9e1f2";
      format.horizontalAlignment = "Center";
      format.wrapText = true;
      format.textOrientation = 180;
    });
    expect(workbook.sheet("表").cell("B1").format).toMatchObject({
      font: { name: "仿宋_GB2312", size: 10.5 },
      fill: "#D9E1F2",
      horizontal: "Center",
      wrap: true,
      textOrientation: 180,
    });
    expect(await read((sheet) => sheet.getRange("A1:B1").format.font, "size")).toBe(10.5);
    expect(await read((sheet) => sheet.getRange("A1:C1").format.font, "size")).toBeNull();
  });

  it("are set for several ranges at once", async () => {
    await act((sheet) => void (sheet.getRanges("A1,B2:C2").format.font.bold = true));
    expect(["A1", "B1", "B2", "C2"].map((at) => workbook.sheet("表").cell(at).format.font.bold)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(await act((sheet) => void sheet.getRanges("A1,".repeat(3_000) + "A1"))).toBe("InvalidArgument");
  });

  it("are checked", async () => {
    const set = (change: (format: Excel.RangeFormat) => void) => act((sheet) => change(sheet.getRange("A1").format));
    expect(await set((format) => void (format.font.color = "red-ish 3"))).toBe("InvalidArgument");
    expect(await set((format) => void (format.font.size = 500))).toBe("InvalidArgument");
    expect(await set((format) => void (format.rowHeight = 410))).toBe("InvalidArgument");
    expect(await set((format) => void (format.textOrientation = 100))).toBe("InvalidArgument");
  });

  it("draw lines around and between cells, seen from both sides", async () => {
    await act((sheet) => {
      for (const index of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"] as const) {
        sheet.getRange("B2:C3").format.borders.getItem(index).style = "Continuous";
      }
    });
    const styles = (at: string) => {
      const { top, bottom, left, right } = workbook.sheet("表").cell(at).borders;
      return [top, bottom, left, right].map(({ style }) => style === "Continuous");
    };
    expect(styles("B2")).toEqual([true, false, true, true]);
    expect(styles("C3")).toEqual([false, true, true, true]);
    expect(styles("D2")).toEqual([false, false, true, false]);
    await act((sheet) => void (sheet.getRange("D2").format.borders.getItem("EdgeLeft").style = "None"));
    expect(styles("C2")).toEqual([true, false, true, false]);
  });

  it("size rows and columns in points, and back", async () => {
    await act((sheet) => {
      sheet.getRange("1:2").format.rowHeight = 27.05;
      sheet.getRange("B:C").format.columnWidth = 100;
    });
    expect([workbook.sheet("表").rowHeight(2), workbook.sheet("表").columnWidth("C")]).toEqual([27, 100]);
    expect(await read((sheet) => sheet.getRange("A1:B1").format, "columnWidth")).toBeNull();
    await act((sheet) => void (sheet.getRange().format.useStandardWidth = true));
    expect([workbook.sheet("表").rowHeight(2), workbook.sheet("表").columnWidth("C")]).toEqual([27, 48]);
  });

  it("show links in blue, with the text they are given", async () => {
    await act((sheet) => {
      sheet.getRange("A1").hyperlink = { documentReference: "空!A1", textToDisplay: "=去" };
      sheet.getRange("A2").hyperlink = { documentReference: "空!A1" };
    });
    const blue = { color: "#0563C1", underline: "Single" };
    expect(workbook.sheet("表").cell("A1")).toMatchObject({ value: "=去", formula: null, format: { font: blue } });
    expect(workbook.sheet("表").cell("A2")).toMatchObject({ value: "乙", link: { documentReference: "空!A1" } });
  });
});

describe("names", () => {
  it("of the workbook and of a sheet stand for ranges and texts", async () => {
    await act((sheet, { workbook: { names } }) => {
      names.add("_标记", sheet.getRange("A1")).visible = false;
      sheet.names.add("本表", "=1.5");
      names.add("文字", '="甲"');
    });
    expect(workbook.names().map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
      ["金额", "=表!$B$1:$C$2", true],
      ["_标记", "=表!$A$1", false],
      ["文字", '="甲"', true],
    ]);
    const item =
      (name: string) =>
      (_: Excel.Worksheet, { workbook: { names } }: Excel.RequestContext) =>
        names.getItem(name);
    expect([await read(item("文字"), "type"), await read(item("文字"), "value")]).toEqual(["String", "甲"]);
    expect([await read(item("金额"), "type"), await read(item("金额"), "scope")]).toEqual(["Range", "Workbook"]);
    expect(await read((...at) => item("金额")(...at).getRange(), "address")).toBe("表!B1:C2");
    expect(await read((sheet) => sheet.names.getItem("本表"), "value")).toBe(1.5);
  });

  it.each(["A1", "R1C1", "有 空格", "1名", "金额"])("refuse %s", async (name) => {
    const code = name === "金额" ? "ItemAlreadyExists" : "InvalidArgument";
    expect(await act((_, { workbook: { names } }) => void names.add(name, "=1"))).toBe(code);
  });

  it("lose their range with its sheet", async () => {
    await act((sheet) => sheet.delete());
    expect(workbook.names()[0]?.formula).toBe("=#REF!$B$1:$C$2");
    const item = await Excel.run(async (context) => {
      const range = context.workbook.names.getItem("金额").getRangeOrNullObject();
      range.load("address");
      await context.sync();
      return range.isNullObject;
    });
    expect(item).toBe(true);
  });

  it("calculate", async () => {
    await act((sheet) => void (sheet.getRange("E1").values = [["=SUM(金额)"]]));
    expect(workbook.sheet("表").cell("E1").value).toBe(10);
  });
});

describe("the printed page and the view", () => {
  it("are set as asked", async () => {
    const outcome = await act((sheet) => {
      sheet.freezePanes.freezeRows(4);
      sheet.showGridlines = false;
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins("Centimeters", { top: 2.54, left: 1.27 });
      pageLayout.setPrintArea("A1:C20");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页，共 &N 页";
    });
    expect(outcome).toBe("done");
    const sheet = workbook.sheet("表");
    expect([sheet.frozen, sheet.showGridlines]).toEqual([{ rows: 4, columns: 0 }, false]);
    expect(sheet.page).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      printArea: [{ top: 0, left: 0, bottom: 19, right: 2 }],
      titleRows: { top: 0, bottom: 2 },
      texts: { centerFooter: "第 &P 页，共 &N 页" },
    });
    expect(sheet.page.topMargin).toBeCloseTo(72);
    expect(sheet.page.leftMargin).toBeCloseTo(36);
  });

  it.each<[string, (page: Excel.PageLayout) => void]>([
    ["title rows that are no rows", (page) => page.setPrintTitleRows("A1:C3")],
    ["a scale beside pages", (page) => void (page.zoom = { scale: 50, horizontalFitToPages: 1 })],
    ["paper there is not", (page) => void (page.paperSize = "A9" as "A4")],
  ])("refuse %s", async (_, set) => {
    expect(await act((sheet) => set(sheet.pageLayout))).toBe("InvalidArgument");
  });
});
