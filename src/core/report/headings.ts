/** 一、 … and （一） …: a heading of the official layout, as against a numbered item of a list. */
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])\s*(.+)$/;
const LONGEST = 40;

/** Whether a paragraph is a heading: numbered as one, short, and no sentence. */
export function isHeading(text: string): boolean {
  return text.length <= LONGEST && HEADING.test(text) && !/[。；;，,！？]/.test(text);
}

/** "（二）部门整体支出情况" is "部门整体支出情况". */
export function headingWords(text: string): string {
  return (HEADING.exec(text)?.[1] ?? text).trim();
}

/** The rank of a heading: 1 for 一、, 2 for （一）. */
export function headingLevel(text: string): 1 | 2 {
  return /^[（(]/.test(text) ? 2 : 1;
}
