import { SAMPLE_WORKBOOKS } from "../../scripts/samples/workbooks";
import { formatSource, parseArea } from "../../src/core/model/area";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/core/model/snapshot";
import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { runRiver } from "../../src/core/river";
import { snapshotOf } from "./snapshot-of";

const SAMPLE = snapshotOf(SAMPLE_WORKBOOKS[0]?.sheets ?? [], "jiangmen-2023.xlsx");

/** The sample with one cell spoiled, evaluated. */
function spoiled(sheet: string, address: string, value: CellValue) {
  const area = parseArea(address);
  const snapshot: Snapshot = {
    ...SAMPLE,
    sheets: SAMPLE.sheets.map((each) =>
      each.name === sheet && area ? withCell(each, area.top, area.left, value) : each,
    ),
  };
  return runRiver(snapshot, DEFAULT_PROFILE, {}).evaluation;
}

function withCell(sheet: SheetSnapshot, row: number, column: number, value: CellValue): SheetSnapshot {
  const values = sheet.values.map((cells, index) =>
    index + sheet.top === row ? cells.map((cell, at) => (at + sheet.left === column ? value : cell)) : cells,
  );
  return { ...sheet, values };
}

const REF: CellValue = { error: "#REF!" };

/** Cells that a reader might pass over for a sum, a fallback or a silence; each must be named, and nothing guessed. */
describe.each([
  ["the total", "支出决算明细表", "E9", "C35"],
  ["a 类 above filled 款", "支出决算明细表", "F9", "C35"],
  ["a weight", "绩效指标", "G8", "C01"],
  ["points a person must give", "绩效指标", "H14", "C03"],
])("%s spoiled", (_name, sheet, address, id) => {
  test.each([
    ["an error", REF],
    ["words", "见附表"],
  ])("by %s is an error at that cell", (_kind, value) => {
    const { findings } = spoiled(sheet, address, value);
    const named = findings.filter(({ where }) => where !== null && formatSource(where) === `'${sheet}'!${address}`);
    expect(named.map((finding) => [finding.id, finding.severity])).toContainEqual([id, "error"]);
  });
});

test("a broken total gives neither total nor shares", () => {
  const { spending } = spoiled("支出决算明细表", "E9", REF);
  expect(spending?.total.value).toBeNull();
  expect(spending?.categories.every(({ share }) => share.value === null)).toBe(true);
});

test("a broken 类 is not made up from its 款", () => {
  const { spending } = spoiled("支出决算明细表", "F9", REF);
  expect(spending?.categories.find(({ code }) => code === "301")?.amount.value).toBeNull();
});

test.each([
  ["unreadable", "六分多"],
  ["negative", -6],
  ["so large that all exceed 100", 16],
])("a weight that is %s leaves no total and no grade", (_name, value) => {
  const { score, grade } = spoiled("绩效指标", "G8", value);
  expect([score.value, grade]).toEqual([null, null]);
});
