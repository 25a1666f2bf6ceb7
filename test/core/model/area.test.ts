import fc from "fast-check";
import { cellArea, columnIndex, columnName, formatArea, formatSource, parseArea } from "../../../src/core/model/area";

const row = fc.integer({ min: 0, max: 1_048_575 });
const column = fc.integer({ min: 0, max: 16_383 });

test("column names and numbers are each other's inverse", () => {
  expect([0, 25, 26, 51, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"]);
  fc.assert(
    fc.property(column, (index) => {
      expect(columnIndex(columnName(index))).toBe(index);
    }),
  );
});

test("an area written is the area read, with and without dollars", () => {
  fc.assert(
    fc.property(row, row, column, column, (r1, r2, c1, c2) => {
      const area = { top: Math.min(r1, r2), bottom: Math.max(r1, r2), left: Math.min(c1, c2), right: Math.max(c1, c2) };
      expect(parseArea(formatArea(area))).toEqual(area);
      expect(parseArea(formatArea(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"))).toEqual(area);
    }),
  );
});

test.each(["", "A", "1", "A0", "B2:A1", "A1:B", "A:A", "'x'!A1", "ABCD1"])("%j is no area", (text) => {
  expect(parseArea(text)).toBeNull();
});

test.each([
  ["支出决算明细表", "'支出决算明细表'!D9"],
  ["a-b", "'a-b'!D9"],
  ["局's 表", "'局''s 表'!D9"],
])("the sheet %s is always quoted", (sheet, shown) => {
  expect(formatSource({ sheetId: "1", sheet, area: cellArea(8, 3) })).toBe(shown);
});
