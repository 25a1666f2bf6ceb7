import { memoryText } from "../../../src/core/memory/entry";
import type { Snapshot } from "../../../src/core/model/snapshot";
import { excelHost } from "../../../src/host/excel";
import { click, FORM, MEMORY, openWorkbook, ROWS } from "./department";

/** What we remember, and all other sheets. */
function seen(snapshot: Snapshot) {
  const entries = ["version", "words-evaluation", "words-basis"].map((key) => memoryText(snapshot, key));
  return [entries, ...snapshot.sheets.filter(({ own }) => own !== "memory")];
}

/** The pane is closed, or its page goes, between the rehearsal and the last request of a click: nobody is left to take it back. */
test("what an interrupted click leaves on the hidden sheet hides neither the memory nor our sheets from the next", async () => {
  const workbook = openWorkbook();
  await click();
  const before = await excelHost().read();
  workbook.faults.before(4, () => (workbook.faults.offline = true));
  workbook.faults.fail(4, "ConnectionFailure");
  await expect(click(excelHost(), { rows: ROWS.slice(0, 1), memory: "2" })).rejects.toMatchObject({
    code: "connection-lost",
  });
  expect(workbook.sheet(MEMORY).cell("XFD101").value).toBe("backup");
  workbook.faults.offline = false;
  expect(seen(await excelHost().read())).toEqual(seen(before));
  expect(await click(excelHost(), { memory: "2" })).toMatchObject({ status: "written" });
  expect(workbook.sheet(MEMORY).usedRange).toMatch(/^A1:B\d$/);
  expect(workbook.sheetNames()).toHaveLength(5);
  workbook.faults.before(4, () => (workbook.faults.offline = true));
  workbook.faults.fail(4, "ConnectionFailure");
  await expect(click()).rejects.toMatchObject({ code: "connection-lost" });
  workbook.faults.offline = false;
  expect(await excelHost().removeOwnSheets()).toContain(FORM);
  expect(workbook.sheetNames()).toEqual(["支出", "备注"]);
});
