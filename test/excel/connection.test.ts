import { createWorkbook, type InstalledOffice, installOffice, type TestWorkbook } from ".";

let workbook: TestWorkbook;
let office: InstalledOffice;

beforeEach(() => {
  workbook = createWorkbook({ sheets: [{ name: "表", rows: [[1, 2]] }] });
  office = installOffice(workbook);
});
afterEach(() => office.uninstall());

async function write(value: unknown, options: Excel.RunOptions = {}): Promise<string> {
  const work = Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem("表").getRange("A1").values = [[value]];
    context.workbook.worksheets.getItem("表").getRange("B1").values = [[value]];
    await context.sync();
    return "done";
  });
  return work.catch((error: unknown) =>
    error instanceof OfficeExtension.Error ? error.code : Promise.reject(error as Error),
  );
}

const cells = () => workbook.sheet("表").values("A1:B1")[0];

describe("faults", () => {
  it("come at the request they were meant for", async () => {
    workbook.faults.fail(2, "GeneralException");
    expect([await write(5), await write(6), await write(7)]).toEqual(["done", "GeneralException", "done"]);
    expect(workbook.requests.map(({ error }) => error)).toEqual([null, "GeneralException", null]);
  });

  it("may come in the middle of a request", async () => {
    await write(5);
    const { actions = 0 } = workbook.requests[0] ?? {};
    workbook.faults.fail(1, "OperationCellsExceedLimit", { afterActions: actions / 2 + 1 });
    expect(await write(6)).toBe("OperationCellsExceedLimit");
    expect(cells()).toEqual([6, 5]);
  });

  it("include a connection lost before and after Excel did the work", async () => {
    workbook.faults.loseConnection(1);
    workbook.faults.loseConnection(2, { executed: true });
    expect(await write(5)).toBe("ConnectionFailure");
    expect(cells()).toEqual([1, 2]);
    expect(await write(6)).toBe("ConnectionFailure");
    expect(cells()).toEqual([6, 6]);
  });

  it("include an accountant who changes the workbook meanwhile", async () => {
    workbook.faults.before(2, () => workbook.sheet("表").type("A1", "改"));
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1");
      const values: unknown[] = [];
      for (const _ of [1, 2]) {
        range.load("values");
        await context.sync();
        values.push(range.values[0]?.[0]);
      }
      return values;
    });
    expect(seen).toEqual([1, "改"]);
  });

  it("include cell editing, which a request may also wait out", async () => {
    workbook.faults.cellEdit = true;
    expect(await write(5)).toBe("InvalidOperationInCellEditMode");
    const waiting = write(6, { delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cells()).toEqual([1, 2]);
    workbook.faults.cellEdit = false;
    expect(await waiting).toBe("done");
    expect(cells()).toEqual([6, 6]);
  });

  it("include silence", async () => {
    workbook.faults.silence(1);
    const late = new Promise((resolve) => setTimeout(resolve, 50, "late"));
    expect(await Promise.race([write(5), late])).toBe("late");
    expect(cells()).toEqual([5, 5]);
  });
});

describe("payloads", () => {
  it("are limited to 5 MB on the way in", async () => {
    const row = Array.from({ length: 200 }, () => "字".repeat(300));
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("A1:GR30").values = Array.from({ length: 30 }, () => row);
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(cells()).toEqual([1, 2]);
  });

  it("are limited to 5 MB on the way out", async () => {
    const rows = Array.from({ length: 60 }, () => Array.from({ length: 100 }, () => "字".repeat(300)));
    workbook = createWorkbook({ sheets: [{ name: "大", rows }] });
    office = installOffice(workbook);
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("大").getUsedRange().load("values");
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});
