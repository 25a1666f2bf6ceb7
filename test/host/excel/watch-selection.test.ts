import { formatArea, type Source } from "../../../src/core/model/area";
import { excelHost } from "../../../src/host/excel";
import { createWorkbook, type InstalledOffice, installOffice } from "../../excel";

let office: InstalledOffice;
afterEach(() => office.uninstall());

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

test("tells what is selected, at once and after each change, until it is no longer wanted", async () => {
  const workbook = createWorkbook({ sheets: [{ name: "支出", rows: [["科目"]] }, { name: "绩效" }] });
  office = installOffice(workbook);
  const told: (string | null)[] = [];
  const leave = excelHost().watchSelection((source: Source | null) =>
    told.push(source && `${source.sheet} ${formatArea(source.area)}`),
  );
  await turn();
  workbook.select("绩效", "B2:C3");
  await turn();
  expect(told).toEqual(["支出 A1", "绩效 B2:C3"]);
  leave();
  workbook.select("支出", "A1");
  await turn();
  expect(told).toHaveLength(2);
});

test("an Excel that is busy tells nothing, and the next change is told again", async () => {
  const workbook = createWorkbook({ sheets: [{ name: "支出" }] });
  office = installOffice(workbook);
  workbook.faults.cellEdit = true;
  const told: (string | null)[] = [];
  excelHost().watchSelection((source) => told.push(source && formatArea(source.area)));
  await turn();
  workbook.faults.cellEdit = false;
  workbook.select("支出", "D4");
  await turn();
  expect(told).toEqual(["D4"]);
});
