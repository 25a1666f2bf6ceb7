import type { FormerSheet } from "../../../src/core/model/plan";
import { movedFormula } from "../../../src/core/keeping/moved-formula";
import { movesOf } from "../../../src/core/keeping/moves";

/** Rows 1 to 10: row 4 is new, row 7 (the former 6th) went; columns A to C, of which B came in. */
const MOVED: FormerSheet = {
  written: null,
  rows: [0, 1, 2, null, 3, 4, 6, 7, 8],
  columns: [0, null, 1],
  bottom: 8,
  right: 1,
};

test.each<readonly [string, string | null]>([
  ["A1", "A1"],
  ["$B$4<5", "$C$5<5"],
  ["SUM(A4:B9)", "SUM(A5:C9)"],
  ["A6", null],
  ["A5:A6", "A6:A6"],
  ['"A4"&A4', '"A4"&A5'],
  ["'我的表'!A4+a4", "'我的表'!A5+A5"],
  ["'别的表'!A4:B5", "'别的表'!A4:B5"],
  ["别的表!$A$4", "别的表!$A$4"],
  ["LOG10(A4)", "LOG10(A5)"],
  ["A4_x+A4单价", "A4_x+A4单价"],
  ["$4:$5", "$5:$6"],
  ["B:B", "C:C"],
  ["A12", "A12"],
  ["D2", "E2"],
  ["1.5E4*A4", "1.5E4*A5"],
])("%s becomes %s", (formula, moved) => {
  expect(movedFormula(formula, movesOf(MOVED), "我的表")).toBe(moved);
});

test("where nothing moves everything stays as it is written", () => {
  const still: FormerSheet = { written: null, rows: [0, 1], columns: [0], bottom: 1, right: 0 };
  expect(movedFormula("a9:$ B $7", movesOf(still), "表")).toBe("a9:$ B $7");
});
