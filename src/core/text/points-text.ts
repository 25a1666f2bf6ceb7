import { type Decimal, parseDecimal } from "../amount/decimal";
import { compact } from "./normalise";

/** Points or a weight as written: "10", "50分", "(10)", "10%", "满分10分". Null for anything else, also for two numbers ("15 15"). */
export function readPoints(text: string): Decimal | null {
  // 15 over 15 in one cell are two numbers, never 1515
  if (/[\d０-９]\s+[\d０-９]/.test(text)) return null;
  const match = /^[([]?(?:满分|权重)?:?([+-]?\d+(?:\.\d+)?)(?:分|%|点)?[)\]]?$/.exec(compact(text));
  return match ? parseDecimal(match[1] ?? "") : null;
}

/** The points that a heading gives to what stands under it: "预算执行情况（万元）（20分）", "得分（20分*执行率）". Null without any. */
export function pointsOfHeading(text: string): Decimal | null {
  const match = /[([](\d+(?:\.\d+)?)分(?!钟)/.exec(compact(text));
  return match ? parseDecimal(match[1] ?? "") : null;
}

/** "88.20分（良）", "79分，等级为中": the points and the grade of a result in one cell. Null for anything else. */
export function splitResult(text: string): { readonly points: Decimal; readonly grade: string } | null {
  const match = /^(\d+(?:\.\d+)?)分?[,;、(]?(?:评[价定])?(?:等[级次])?为?:?["“]?([优良中差])(?:秀|好)?["”]?[)]?$/.exec(
    compact(text),
  );
  const points = match === null ? null : parseDecimal(match[1] ?? "");
  return points === null ? null : { points, grade: match?.[2] ?? "" };
}
