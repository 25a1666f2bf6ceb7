import { excelHost } from "../../src/host/excel";
import { openWorkbook } from "../../src/host/file";
import type { WorkbookHost } from "../../src/host/port";
import { formatSource } from "../../src/core/model/area";
import { click, FORM, openWorkbook as openInExcel } from "./excel/department";
import { OFFICE_PARTS, partsOf, textOf, zipOf } from "./file/package-fixture";
import { written } from "./file/write-fixture";

/** What is to be told before our sheets go: the same in both hosts. */
async function told(host: WorkbookHost) {
  const { cells, names } = await host.dependents();
  return [...cells.map((source) => formatSource(source)), ...names];
}

test("in Excel: the accountant's cells and names that lead to our sheets, and no others", async () => {
  const workbook = openInExcel({ names: { 部门: "=备注!$A$1" } });
  expect(await told(excelHost())).toEqual([]);
  await click();
  expect(await told(excelHost())).toEqual([]);
  workbook.sheet("备注").type("C3", `=${FORM}!C5*2`);
  workbook.sheet("备注").type("D4", `'${FORM}!C5`);
  workbook.model.names.push({ name: "得分", formula: `='${FORM}'!$C$5`, visible: true } as never);
  expect(await told(excelHost())).toEqual(["'备注'!C3", "得分"]);
  await excelHost().removeOwnSheets();
  expect(workbook.sheet("备注").cell("C3").formula).toContain("#REF!");
});

test("in a file", async () => {
  const bytes = await written();
  expect(await told(openWorkbook(bytes, "a.xlsx"))).toEqual([]);
  const form = "'部门整体支出绩效自评表'!$B$2";
  const sheet = String(OFFICE_PARTS["xl/worksheets/sheet1.xml"]).replace("<f>B3*2</f>", `<f>${form}*2</f>`);
  const workbook = textOf(bytes, "xl/workbook.xml").replace(
    "</definedNames>",
    `<definedName name="得分">${form}</definedName></definedNames>`,
  );
  const parts = {
    ...Object.fromEntries(partsOf(bytes)),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/workbook.xml": workbook,
  };
  expect(await told(openWorkbook(zipOf(parts), "a.xlsx"))).toEqual(["'支出决算明细表'!B4", "得分"]);
});
