import type { IndicatorRole } from "../model/mapping";
import { headKey, isOtherPeriod, roleOfHeader } from "./indicator-words";

/**
 * What a heading is about by the words it is made of, for headings that no form prints: 全年实绩 tells what was
 * achieved, 目标要求 what was asked. Only heads are read by it, never rows of data.
 */
const STEMS: readonly (readonly [RegExp, IndicatorRole])[] = [
  [/复核|核定|核查|专家|财政评/, "reviewed"],
  [/原因|偏差|偏离|改进|整改|未(?:完成|达标|达到|实现)/, "reason"],
  [/佐证|证明|支撑|印证|来源/, "evidence"],
  [/(?:评|计|赋|打|得)分.*(?:标准|规则|细则|办法|方法|依据|说明)/, "rule"],
  [/指标.*(?:说明|解释|含义|描述)|要点/, "explanation"],
  [/系数|完成率|完成比例/, "coefficient"],
  [/自评|得分|打分|实得|评分|计分/, "score"],
  [/(?<!扣)分值|权重|满分|标准分|配分|应得|总分|赋分/, "weight"],
  [/性质|方向|符号|比较|运算/, "sign"],
  [/^(?:计划|应|拟|须|需)完成/, "target"],
  [/实际|完成|实绩|达成|实现|执行|成效|结果/, "actual"],
  [/目标|指标值|计划|预期|设定|要求|标准值|任务/, "target"],
  [/计量|度量|单位/, "unit"],
  [/备注|说明|其他/, "remark"],
];

const LONGEST = 14;

/** The role of a heading by its exact words, else by what they are made of; null for other headings. */
export function likelyRole(text: string): IndicatorRole | null {
  const exact = roleOfHeader(text);
  if (exact !== null) return exact;
  const key = headKey(text);
  if (key === "" || key.length > LONGEST || /可能性/.test(key) || isOtherPeriod(text)) return null;
  return STEMS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}
