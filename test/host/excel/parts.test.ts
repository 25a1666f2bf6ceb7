import fc from "fast-check";
import { decimal } from "../../../src/core/amount/decimal";
import type { Area } from "../../../src/core/model/area";
import { agrees } from "../../../src/host/excel/agreement";
import {
  blocksOutside,
  CELLS_PER_BLOCK,
  cellCount,
  groupForRequests,
  cornerFor,
  ownCorner,
  type Corner,
} from "../../../src/host/excel/blocks";
import { columnPixels } from "../../../src/core/model/column-width";
import { excelError, isPayloadError } from "../../../src/host/excel/error-codes";
import { coverInputs } from "../../../src/host/excel/fingerprint";
import { sheetOfReference } from "../../../src/host/excel/sheet-reference";
import { tile } from "../../../src/host/excel/tiles";
import { addressLists } from "../../../src/host/excel/write-formats";

const area = (most: number) =>
  fc
    .tuple(fc.nat(most), fc.nat(most), fc.nat(6), fc.nat(6))
    .map(([top, left, down, across]): Area => ({ top, left, bottom: top + down, right: left + across }));

function places(areas: readonly Area[]): readonly string[] {
  return areas.flatMap(({ top, left, bottom, right }) => {
    const found: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) found.push(`${String(row)},${String(column)}`);
    }
    return found;
  });
}

describe("tile", () => {
  test("covers exactly the same cells, each once", () => {
    fc.assert(
      fc.property(fc.array(area(12), { maxLength: 12 }), (areas) => {
        const tiled = places(tile(areas));
        expect([...tiled].sort()).toEqual([...new Set(places(areas))].sort());
      }),
    );
  });

  test("makes one rectangle of a whole table", () => {
    const cells = places([{ top: 3, left: 1, bottom: 9, right: 6 }]).map((place) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      return { top: row, left: column, bottom: row, right: column };
    });
    expect(tile(cells)).toEqual([{ top: 3, left: 1, bottom: 9, right: 6 }]);
  });
});

test("corner and blocks together cover the used cells, each once", () => {
  fc.assert(
    fc.property(
      fc.nat(30),
      fc.nat(30),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 90 }),
      (top, left, rows, columns) => {
        const corner: Corner = {
          tall: { top: 0, left: 0, bottom: 39, right: 19 },
          wide: { top: 0, left: 20, bottom: 9, right: 59 },
        };
        const inCorner = new Set([...places([corner.tall]), ...places([corner.wide])]);
        const used: Area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
        const inside = places([used]).filter((place) => inCorner.has(place));
        expect([...inside, ...places(blocksOutside(used, corner))].sort()).toEqual([...places([used])].sort());
      },
    ),
    { numRuns: 40 },
  );
});

test("blocks and requests stay within their sizes, and corners of many sheets too", () => {
  const used: Area = { top: 0, left: 0, bottom: 99_999, right: 9 };
  const blocks = blocksOutside(used, cornerFor(3)).map((part) => ({ area: part }));
  expect(Math.max(...blocks.map((block) => cellCount(block.area)))).toBeLessThanOrEqual(CELLS_PER_BLOCK);
  const groups = groupForRequests(blocks, 80_000);
  for (const group of groups)
    expect(group.reduce((sum, block) => sum + cellCount(block.area), 0)).toBeLessThanOrEqual(80_000);
  expect(groups.flat()).toEqual(blocks);
});

test("the more sheets, the fewer rows of each are asked for first, and of ours always more", () => {
  const rows = [3, 30, 300, 1_000].map((sheets) => cornerFor(sheets).tall.bottom + 1);
  expect(rows).toEqual([1_000, 666, 100, 100]);
  expect(ownCorner(cornerFor(300)).tall.bottom + 1).toBe(1_000);
});

test("covers hold every expected cell, and few cells that nobody asked for", () => {
  const cells = fc.array(fc.tuple(fc.constantFrom("a", "b"), fc.nat(5_000), fc.nat(40)), { maxLength: 60 });
  fc.assert(
    fc.property(cells, (places) => {
      const inputs = places.map(([sheetId, row, column]) => ({
        source: { sheetId, sheet: sheetId, area: { top: row, left: column, bottom: row, right: column } },
        value: 1,
      }));
      const covers = coverInputs(inputs);
      expect(covers.flatMap(({ cells }) => cells)).toHaveLength(inputs.length);
      for (const cover of covers) {
        expect(cellCount(cover.area)).toBeLessThanOrEqual(400 + 4 * cover.cells.length);
        for (const { source } of cover.cells) {
          expect(source.sheetId).toBe(cover.sheetId);
          expect(isWithin(source.area, cover.area)).toBe(true);
        }
      }
    }),
  );
});

function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

test.each([
  [8.43, 64],
  [8, 61],
  [20, 145],
  [4.5, 37],
  [0.5, 9],
])("%s characters are %s pixels wide, as Excel has it with its standard font", (characters, pixels) => {
  expect(columnPixels(characters)).toBe(pixels);
});

test.each([
  ["=支出!$A$1", "支出"],
  ["='a''b!c'!$A$1", "a'b!c"],
  ["='2023 自评'!A1", "2023 自评"],
  ["=#REF!$A$1", null],
  ["=支出!#REF!", null],
  ["='[别的.xlsx]支出'!$A$1", null],
  ["=1+1", null],
])("%s leads to %s", (reference, sheet) => {
  expect(sheetOfReference(reference)).toBe(sheet);
});

test.each([
  ["2260.22", 2260.22, true],
  ["2260.22", 2260.2200000000003, true],
  ["2260.22", 2260.23, false],
  ["120548706.69", 120548706.7, false],
  ["0.3", 0.1 + 0.2, true],
  ["0", 0, true],
  ["0", 0.0001, false],
])("the exact %s and Excel's %s agree: %s", (expected, found, agree) => {
  expect(agrees({ kind: "number", number: decimal(expected) }, found)).toBe(agree);
});

test("a text agrees with the same text only; an empty one also with an empty cell", () => {
  expect(agrees({ kind: "text", text: "" }, null)).toBe(true);
  expect(agrees({ kind: "text", text: "00123" }, "00123")).toBe(true);
  expect(agrees({ kind: "text", text: "00123" }, 123)).toBe(false);
  expect(agrees({ kind: "number", number: decimal("1") }, { error: "#REF!" })).toBe(false);
});

test("address lists stay within Excel's 8,192 characters", () => {
  const areas = Array.from({ length: 3_000 }, (_, row): Area => ({ top: row * 2, left: 0, bottom: row * 2, right: 3 }));
  const lists = addressLists(areas);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThan(8_192);
  expect(lists.join(",").split(",")).toHaveLength(3_000);
});

test("Excel's error becomes ours by its code; its message is kept for copying only", () => {
  const office = Object.assign(new Error("Excel ist beschäftigt."), {
    code: "ItemNotFound",
    debugInfo: { errorLocation: "x" },
  });
  expect(excelError(office)).toMatchObject({ code: "sheet-missing", details: expect.stringContaining("beschäftigt") });
  expect(excelError(new TypeError("oops"))).toMatchObject({ code: "unexpected" });
  expect(isPayloadError(Object.assign(new Error(), { code: "ResponsePayloadSizeLimitExceeded" }))).toBe(true);
});
