/** Columns of 绩效评价汇总, A to F, with their widths in characters: A4 portrait. */
export const SUMMARY_WIDTHS: readonly number[] = [24, 19, 17, 17, 17, 17];
export const FIRST = 0;
export const LAST = 5;
