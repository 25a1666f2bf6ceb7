import { splitWeight } from "../text/label";
import { isFiller } from "./words";

/** The names of indicators as they are written. */

const TEMPLATE = /^(?:指标\d*[:：]?|……?|[.。]{2,}|\.{3,}|\/|[-—]+)$/;

/** What a blank form prints where a name belongs: 指标2：, ……, 例：培训班. */
export function isTemplateName(key: string): boolean {
  return (
    isFiller(key) ||
    TEMPLATE.test(key) ||
    /^(?:示?例|样例|例如|举例)[:：]/.test(key) ||
    /^(?:不涉及|不适用|无此项)$/.test(key)
  );
}

/** "指标1：网点数" names 网点数; a number without a name is what the blank form printed, and is kept as it stands. */
export function indicatorName(text: string): string {
  const written = text.replace(/\s*\n\s*/g, "").trim();
  return written.replace(/^指标\s*\d+\s*[:：]\s*/, "") || written;
}

/** "网点数(6分)" is 网点数; brackets that are no weight stay. */
export function withoutPoints(name: string): string {
  const { name: bare, weight } = splitWeight(name);
  return weight !== null && /分[)）]$/.test(name) ? bare : name;
}
