import { keptHeight } from "../../../src/core/keeping/kept-height";

const WRITTEN = { rowHeights: [20, 40, null] };

test.each<readonly [string, number | null, number, number | null, number | null]>([
  ["as it was made", 20, 0, 26, null],
  ["as it was made, in whole pixels", 20.25, 0, 26, null],
  ["made taller", 60, 1, 40, 60],
  ["made taller, and its text grew beyond that", 60, 1, 80, null],
  ["made taller, and its text grew", 60, 1, 50, 60],
  ["made lower", 25, 1, 40, 25],
  ["made lower, and its text shrank", 25, 1, 30, 25],
  ["made lower, but its text grew", 25, 1, 55, null],
  ["a row that we gave no height", 33, 2, null, 33],
  ["at the standard height", null, 1, 40, null],
])("%s", (_, standing, row, now, kept) => {
  expect(keptHeight(standing, row, now, WRITTEN)).toBe(kept);
});
