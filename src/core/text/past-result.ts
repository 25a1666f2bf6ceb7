import { type Decimal, parseDecimal } from "../amount/decimal";
import { compact } from "./normalise";

/** What a sentence tells of a past evaluation. */
export interface PastResult {
  readonly year: number;
  /** What was evaluated, and how: 部门整体支出绩效自评复核. */
  readonly kind: string;
  readonly points: Decimal;
  /** "" where the sentence names none. */
  readonly grade: string;
}

const SENTENCE =
  /^(?:[(（]?[\d一二三四五六七八九十]{1,2}[)）.、])?(20[0-4]\d)年度?([^,，。;；]{2,40}?)[,，]?(?:最终|综合)?(?:得分|评分|分数)(?:为|是)?:?(\d{1,3}(?:\.\d+)?)分?(?:[,，、;；(（]?(?:(?:绩效)?(?:评价|自评|评定|复核)?(?:等级|等次|档次|结果|结论))?(?:为|是|评定为|评为)?:?["“]?([优良中差])[秀好等]?["”]?(?:等次|等级)?[)）]?)?[。.]?$/;

/** "2021年度部门整体支出绩效自评复核得分为86.70分，评价等级为“良”。" Null for any other text. */
export function readPastResult(text: string): PastResult | null {
  const match = text.length > 120 ? null : SENTENCE.exec(compact(text));
  const points = parseDecimal(match?.[3] ?? "");
  if (match === null || points === null) return null;
  return { year: Number(match[1]), kind: match[2] ?? "", points, grade: match[4] ?? "" };
}
