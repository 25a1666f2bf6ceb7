/** Columns of 绩效评价汇总, A to F, with their widths in characters: A4 portrait. */
export const SUMMARY_WIDTHS: readonly number[] = [20, 16, 14, 14, 14, 14];
export const FIRST = 0;
export const LAST = 5;
