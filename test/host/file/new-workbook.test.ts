import { buildWorkbook, openWorkbook } from "../../../src/host/file";
import { partsOf, textOf } from "./package-fixture";
import { contentOf, EVALUATION, planCell, text } from "./plan-fixture";

const FIRST = contentOf([planCell("A1", text("甲"))], { name: "甲" });

it("holds the sheets in their order, none of them marked as ours", async () => {
  const { sheets } = await openWorkbook(buildWorkbook([FIRST, EVALUATION]), "新.xlsx").read();
  expect(sheets.map(({ name, own }) => [name, own])).toEqual([
    ["甲", null],
    ["部门整体支出绩效自评表", null],
  ]);
});

it("gives the same bytes every time", () => {
  expect(buildWorkbook([FIRST, EVALUATION])).toEqual(buildWorkbook([FIRST, EVALUATION]));
});

it("shows the first visible sheet, and selects no other", () => {
  const bytes = buildWorkbook([{ ...FIRST, visibility: "hidden" }, EVALUATION, { ...FIRST, name: "乙" }]);
  expect(textOf(bytes, "xl/workbook.xml")).toContain('<workbookView activeTab="1"/>');
  const selected = [1, 2, 3].filter((n) =>
    textOf(bytes, `xl/worksheets/sheet${String(n)}.xml`).includes("tabSelected"),
  );
  expect(selected).toEqual([2]);
});

it("names what it holds: every part has a content type, every relationship a target", () => {
  const bytes = buildWorkbook([FIRST]);
  const parts = [...partsOf(bytes).keys()];
  expect(parts.sort()).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  for (const part of parts.filter((name) => name.startsWith("xl/") && !name.endsWith(".rels"))) {
    expect(textOf(bytes, "[Content_Types].xml")).toContain(`PartName="/${part}"`);
  }
});

it("gives two sheets of one name different names", async () => {
  const { sheets } = await openWorkbook(buildWorkbook([FIRST, FIRST]), "新.xlsx").read();
  expect(sheets.map(({ name }) => name)).toEqual(["甲", "甲 (2)"]);
});

it("refuses to make a file Excel would not open", () => {
  expect(() => buildWorkbook([])).toThrow(RangeError);
});
