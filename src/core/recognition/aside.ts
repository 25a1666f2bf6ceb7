import type { FoundTable } from "../model/mapping";

const SAMPLE = /示例|样例|样表|范例|填报样/;
/** Of a part of the year, of a reviewer, or put aside: none of these is the form that is handed in. */
const NOT_FINAL =
  /监控|监测|跟踪|半年|季度|[1一]\s*[-—–~至到]\s*(?!12)\d{1,2}月|复核|初稿|草稿|旧[版表稿]|^旧$|备份|作废/;

function namesOf({ title, source }: FoundTable): readonly string[] {
  return [title, source.sheet.trim()];
}

/** How to fill in the form, by its title or its sheet's name: nobody's own figures. */
export function isSample(table: FoundTable): boolean {
  return namesOf(table).some((name) => SAMPLE.test(name));
}

/** A monitoring table, a draft, a reviewer's copy, by its title or its sheet's name: behind the form it belongs to. */
export function isNotFinal(table: FoundTable): boolean {
  return namesOf(table).some((name) => NOT_FINAL.test(name));
}
