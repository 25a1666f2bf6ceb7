import type { WordingTable } from "./message";

/** The lines that answer "why is this number what it is?". */
export const explanationWording = {
  "explanation.reason": { zh: "判断：{reason}", en: "Verdict: {reason}" },
  "explanation.rule": { zh: "规则：{rule}", en: "Rule: {rule}" },
  "explanation.input": { zh: "{name}：{value}", en: "{name}: {value}" },
  "explanation.arithmetic": { zh: "算式：{arithmetic}", en: "Arithmetic: {arithmetic}" },
  "explanation.rounding": { zh: "取数：四舍五入，保留{places}位小数", en: "Rounding: half-up, {places} decimals" },
  "explanation.result": { zh: "结果：{name} ＝ {value}", en: "Result: {name} = {value}" },
  "explanation.no-result": { zh: "结果：{name} {value}", en: "Result: {name} {value}" },
  "explanation.hint": { zh: "注意：{hint}", en: "Note: {hint}" },
  "explanation.deviation": {
    zh: "偏差：{deviation}%（正数为优于目标）",
    en: "Deviation: {deviation}% (above zero is better than the target)",
  },
  "explanation.explain": { zh: "注意：须说明偏差原因", en: "Note: the deviation must be explained" },
  "explanation.absent": { zh: "空缺", en: "absent" },
  "explanation.yuan": { zh: "{yuan} 元", en: "{yuan} yuan" },
  "explanation.money": { zh: "{yuan} 元（{tenThousands} 万元）", en: "{yuan} yuan ({tenThousands} ten thousand)" },
  "explanation.percent": { zh: "{value}%", en: "{value}%" },
  "explanation.percentage-points": { zh: "{value} 个百分点", en: "{value} percentage points" },
  "explanation.points": { zh: "{value} 分", en: "{value} points" },
  "explanation.number": { zh: "{value}", en: "{value}" },
  "explanation.rule-level": { zh: "各项指标得分之和", en: "the sum of the indicators' points" },
  "explanation.level-open": {
    zh: "有指标没有得分，本级得分空缺",
    en: "an indicator has no points, so the level has none",
  },
  "explanation.grade-rule": { zh: "“{name}”的等级：{bands}", en: "Grades of “{name}”: {bands}" },
  "explanation.bands": { zh: "{first}；{next}", en: "{first}; {next}" },
  "explanation.band-first": { zh: "{name}：{from} 分及以上", en: "{name}: {from} and above" },
  "explanation.band": { zh: "{name}：{from} 分及以上、不到 {below} 分", en: "{name}: from {from} to below {below}" },
  "explanation.band-last": { zh: "{name}：不到 {below} 分", en: "{name}: below {below}" },
  "explanation.no-bands": { zh: "没有等级", en: "no grades" },
  "explanation.grade-rounding": {
    zh: "取数：总分先四舍五入保留{places}位小数，再与等级线比较",
    en: "Rounding: the total is rounded half-up to {places} decimals and then compared",
  },
  "explanation.in-first-band": { zh: "{total} ≥ {from}，属“{grade}”", en: "{total} ≥ {from}: “{grade}”" },
  "explanation.in-band": {
    zh: "{total} ≥ {from}，且 {total} < {below}，属“{grade}”",
    en: "{total} ≥ {from} and {total} < {below}: “{grade}”",
  },
  "explanation.below-bands": {
    zh: "{total} < {lowest}，低于最低一档，没有等级",
    en: "{total} < {lowest}, below every grade",
  },
  "explanation.grade": { zh: "结果：等级 ＝ {grade}", en: "Result: grade = {grade}" },
  "explanation.no-grade": {
    zh: "结果：总分空缺，不定等级",
    en: "Result: no grade, because there is no total",
  },
  "explanation.grade-provisional": {
    zh: "总分里有待确认的建议得分，等级是暂定的",
    en: "the total holds proposals to be confirmed, so the grade is provisional",
  },
  "explanation.grade-boundary": {
    zh: "总分 {total} 正好在等级线上，少一分一厘就降一档",
    en: "the total {total} stands exactly on a boundary: anything less is a grade lower",
  },
  "explanation.total-score": { zh: "总分", en: "total" },
  "explanation.execution-score": { zh: "预算执行率得分", en: "points of budget execution" },
  "explanation.deviation-of-progress": { zh: "执行进度偏差", en: "deviation from the schedule" },
  "explanation.attainment": { zh: "绩效目标实现程度", en: "attainment of goals" },
  "explanation.amount-of": { zh: "{name}金额", en: "amount of {name}" },
  "explanation.rule-range": {
    zh: "算出来的得分不变；定性指标在其文字和得分所支持的档内可高可低；还没有得分的，从 0 分到满分都有可能；合计后按规则封顶",
    en: "computed points stay; a qualitative indicator's lie anywhere in the bands that its words and points support; what has no points yet may get none or all; the sum is capped by the rules",
  },
  "explanation.free-points": { zh: "{name}：{low}～{high} 分", en: "{name}: {low} to {high} points" },
  "explanation.range": { zh: "结果：{low} 至 {high} 分", en: "Result: {low} to {high} points" },
  "explanation.share-of": { zh: "{name}占比", en: "share of {name}" },
} as const satisfies WordingTable;
