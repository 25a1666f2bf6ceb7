import { getFormatFromId, isDateFormat, isValidFormat } from "numfmt";

/** Built-in formats whose meaning depends on the language; as simplified Chinese Excel shows them (ECMA-376 Part 1 §18.8.30, zh-cn). */
const CHINESE_FORMATS = new Map([
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, '上午/下午h"时"mm"分"'],
  [35, '上午/下午h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [50, 'yyyy"年"m"月"'],
  [51, 'm"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, 'm"月"d"日"'],
  [55, '上午/下午h"时"mm"分"'],
  [56, '上午/下午h"时"mm"分"ss"秒"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** The format behind a number format id that the workbook does not define itself. */
export function builtInFormat(id: number): string {
  const chinese = CHINESE_FORMATS.get(id);
  if (chinese !== undefined) return chinese;
  return id >= 0 && id <= 49 ? getFormatFromId(id, "zh-CN") : "General";
}

/** Whether numbers of this format are dates or times. */
export function isDateNumberFormat(format: string): boolean {
  return isValidFormat(format) && isDateFormat(format);
}
