import { createWorkbook, type InstalledOffice, installOffice, type TestWorkbook, type WorkbookSpec } from ".";

let workbook: TestWorkbook;
let office: InstalledOffice;

const SHEETS = [
  { name: "数据", rows: [[1], ["=A1+1"]] },
  { name: "汇总", rows: [["=数据!A2*10", '="数据!A1"']] },
];

function start(spec: Partial<WorkbookSpec> = {}) {
  workbook = createWorkbook({ sheets: SHEETS, ...spec });
  office = installOffice(workbook);
}

beforeEach(() => start());
afterEach(() => office.uninstall());

async function act(work: (workbook: Excel.Workbook) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      work(context.workbook);
      await context.sync();
    });
    return "done";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

describe("sheets", () => {
  it.each([
    ["部门整体支出绩效自评表", "done"],
    ["长".repeat(31), "done"],
    ["长".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["[1]", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    [" ", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["数据", "ItemAlreadyExists"],
  ])("may be called %s: %s", async (name, outcome) => {
    expect(await act(({ worksheets }) => void (worksheets.getItem("汇总").name = name))).toBe(outcome);
    start();
    expect(await act(({ worksheets }) => void worksheets.add(name))).toBe(outcome);
  });

  it("have names that differ by more than case", async () => {
    expect(await act(({ worksheets }) => void worksheets.add("Sheet"))).toBe("done");
    expect(await act(({ worksheets }) => void worksheets.add("SHEET"))).toBe("ItemAlreadyExists");
    expect(await act(({ worksheets }) => void (worksheets.getItem("sheet").name = "SHEET"))).toBe("done");
  });

  it("keep their formulas when renamed, and break them when deleted", async () => {
    await act(({ worksheets }) => void (worksheets.getItem("数据").name = "2023 年"));
    expect(workbook.sheet("汇总").cell("A1")).toMatchObject({ formula: "='2023 年'!A2*10", value: 20 });
    expect(workbook.sheet("汇总").cell("B1")).toMatchObject({ formula: '="数据!A1"', value: "数据!A1" });
    await act(({ worksheets }) => worksheets.getItem("2023 年").delete());
    expect(workbook.sheet("汇总").cell("A1")).toMatchObject({ formula: "=#REF!A2*10", value: { error: "#REF!" } });
  });

  it("are found by id after a rename", async () => {
    const { id } = workbook.sheet("数据");
    await act(({ worksheets }) => void (worksheets.getItem("数据").name = "新"));
    expect(await act(({ worksheets }) => worksheets.getItem(id).activate())).toBe("done");
  });

  it("cannot all go: the last visible one stays, and very hidden ones are not deleted", async () => {
    expect(await act(({ worksheets }) => void (worksheets.getItem("数据").visibility = "VeryHidden"))).toBe("done");
    expect(workbook.activeSheet()).toBe("汇总");
    expect(await act(({ worksheets }) => worksheets.getItem("数据").delete())).toBe("InvalidOperation");
    expect(await act(({ worksheets }) => worksheets.getItem("汇总").delete())).toBe("InvalidOperation");
    expect(await act(({ worksheets }) => void (worksheets.getItem("汇总").visibility = "Hidden"))).toBe(
      "InvalidOperation",
    );
    expect(await act(({ worksheets }) => worksheets.getItem("数据").activate())).toBe("InvalidOperation");
  });

  it("are gone for ranges that were kept", async () => {
    const codes = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("数据").getRange("A1");
      range.load("address");
      await context.sync();
      context.workbook.worksheets.getItem("数据").delete();
      await context.sync();
      range.load("values");
      return context.sync().then(
        () => "done",
        (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : "?"),
      );
    });
    expect(codes).toBe("ItemNotFound");
  });

  it("cannot be added, renamed, moved or deleted under structure protection, but written", async () => {
    start({ structureProtected: true });
    const before = workbook.dump();
    expect(await act(({ worksheets }) => void worksheets.add("新"))).toBe("AccessDenied");
    expect(await act(({ worksheets }) => void (worksheets.getItem("数据").name = "新"))).toBe("AccessDenied");
    expect(await act(({ worksheets }) => void (worksheets.getItem("数据").position = 1))).toBe("AccessDenied");
    expect(await act(({ worksheets }) => worksheets.getItem("数据").delete())).toBe("AccessDenied");
    expect(workbook.dump()).toEqual(before);
    expect(await act(({ worksheets }) => void (worksheets.getItem("数据").getRange("A1").values = [[5]]))).toBe("done");
  });

  it("under protection take no change", async () => {
    start({ sheets: [{ ...SHEETS[0], name: "数据", protected: true }, { name: "汇总" }] });
    const before = workbook.dump();
    expect(await act(({ worksheets }) => void (worksheets.getItem("数据").getRange("A1").values = [[5]]))).toBe(
      "AccessDenied",
    );
    const bold = (sheet: Excel.Worksheet) => void (sheet.getRange("A1").format.font.bold = true);
    expect(await act(({ worksheets }) => bold(worksheets.getItem("数据")))).toBe("AccessDenied");
    expect(await act(({ worksheets }) => worksheets.getItem("数据").getRange("A1:B1").merge())).toBe("AccessDenied");
    expect(workbook.dump()).toEqual(before);
  });

  it("of a workbook opened for reading take no change", async () => {
    start({ readOnly: true });
    expect(await act(({ worksheets }) => void worksheets.add("新"))).toBe("AccessDenied");
    expect(await act(({ worksheets }) => void (worksheets.getItem("数据").getRange("A1").values = [[5]]))).toBe(
      "AccessDenied",
    );
  });
});

describe("calculation", () => {
  it("in manual mode happens only where asked for, and for what was just entered", async () => {
    start({ calculationMode: "Manual" });
    expect(workbook.sheet("数据").cell("A2").value).toBe(2);
    await act(({ worksheets }) => {
      const sheet = worksheets.getItem("数据");
      sheet.getRange("A1").values = [[100]];
      sheet.getRange("B1").values = [["=A1"]];
    });
    expect(workbook.sheet("数据").values("A1:B2")).toEqual([
      [100, 100],
      [2, ""],
    ]);
    await act(({ worksheets }) => worksheets.getItem("数据").calculate(false));
    expect(workbook.sheet("数据").cell("A2").value).toBe(101);
    expect(workbook.sheet("汇总").cell("A1").value).toBe(20);
    await act(({ application }) => application.calculate("Full"));
    expect(workbook.sheet("汇总").cell("A1").value).toBe(1010);
  });

  it("is refused rather than wrong beyond what the engine can hold", async () => {
    start({ sheets: [{ name: "表", rows: Array.from({ length: 10_001 }, (_, row) => [`=${row}+1`]) }] });
    expect(await act(({ worksheets }) => void worksheets.getItem("表").getRange("A1").load("values"))).toBe(
      "NotImplemented",
    );
  });
});
