/** Columns of 评分依据, A to M. */
export const COLUMN = {
  number: 0,
  name: 1,
  target: 2,
  targetNumber: 3,
  upper: 4,
  actual: 5,
  actualNumber: 6,
  rule: 7,
  arithmetic: 8,
  weight: 9,
  points: 10,
  sources: 11,
  check: 12,
} as const;

export const BASIS_WIDTHS: readonly number[] = [6, 26, 20, 14, 10, 20, 14, 34, 24, 8, 8, 30, 10];

/** What the check column shows where the accountant's cell still says what was read. */
export const UNCHANGED = "一致";
export const CHANGED = "已变动";
