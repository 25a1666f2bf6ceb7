import type { WordingTable } from "./message";

/** Things a careful reader should know about how an indicator was read and scored. */
export const indicatorHintsWording = {
  "indicators.hint.percent-assumed": {
    zh: "口径提示：“{text}”没有百分号，按 {value} 理解",
    en: "“{text}” has no percent sign; it is read as {value}",
  },
  "indicators.hint.unit-from-target": {
    zh: "完成值没有单位，按目标的单位“{unit}”理解",
    en: "The actual has no unit; the target's unit “{unit}” is taken",
  },
  "indicators.hint.unit-from-actual": {
    zh: "目标没有单位，按完成值的单位“{unit}”理解",
    en: "The target has no unit; the actual's unit “{unit}” is taken",
  },
  "indicators.hint.unit-similar": {
    zh: "量词不同（目标“{target}”，完成值“{actual}”），按同一事物计数",
    en: "Different measure words (target “{target}”, actual “{actual}”), counted as the same things",
  },
  "indicators.hint.magnitude": {
    zh: "完成值与目标相差约一万倍，请核对是否把元填成了{unit}",
    en: "The actual is about ten thousand times the target: yuan written as {unit}?",
  },
  "indicators.hint.rule-source": {
    zh: "这一规则的出处：{source}；请按本地文件核对",
    en: "Where this rule comes from: {source}; please check it against your own documents",
  },
  "indicators.hint.boundary": {
    zh: "临界提示：完成值正好等于目标 {target}，目标不含等于，按达到计",
    en: "The actual equals the target {target} exactly, which by its sign excludes equality; it counts as met",
  },
  "indicators.hint.cost-equal": {
    zh: "成本类指标的“=”按“≤”计分，请确认",
    en: "“=” of a cost indicator is scored as “≤”; please confirm",
  },
  "indicators.hint.lower-better": {
    zh: "指标没有写明方向，按“越低越好”计分，请确认",
    en: "The direction is not written; scored as “the lower the better”; please confirm",
  },
  "indicators.hint.direction-unknown": {
    zh: "指标没有写明越高越好还是越低越好，请写明“≥”或“≤”",
    en: "Which direction is better is not written; please write “≥” or “≤”",
  },
  "indicators.hint.rate-above-hundred": {
    zh: "完成值 {actual} 超过 100%，该指标不可能超过 100%，请核对",
    en: "The actual {actual} is above 100%, which this rate cannot be; please check",
  },
  "indicators.hint.actual-has-sign": {
    zh: "完成值“{text}”带有比较符号，应填实际数值",
    en: "The actual “{text}” carries a comparison sign; it should be the number itself",
  },
  "indicators.hint.words-around": {
    zh: "从“{text}”中读出 {value}",
    en: "{value} was read out of “{text}”",
  },
  "indicators.hint.approximate": {
    zh: "完成值“{text}”不是确切数，按 {value} 计分，请填写实际数值",
    en: "The actual “{text}” is not exact; it is scored as {value}; please give the exact number",
  },
  "indicators.hint.direction-assumed": {
    zh: "完成值“{text}”没有写明增减，按目标的方向理解",
    en: "The actual “{text}” does not say up or down; the target's direction is taken",
  },
  "indicators.hint.sign-conflict": {
    zh: "符号列为“{sign}”，指标值写作“{target}”，以指标值为准",
    en: "The sign column says “{sign}”, the target “{target}”; the target is followed",
  },
  "indicators.hint.marked-qualitative": {
    zh: "符号列标为“定性”，但目标和完成值都是数值，按数值计分",
    en: "Marked 定性 in the sign column, yet target and actual are numbers and are scored as such",
  },
  "indicators.hint.no-evidence": {
    zh: "没有填写佐证材料，定性指标复核时容易被扣分",
    en: "No evidence is given; reviewers often deduct for that on qualitative indicators",
  },
  "indicators.hint.typed-outside": {
    zh: "表中得分 {score} 不在 0 到 {weight} 之间，未采用",
    en: "The score in the table, {score}, is not between 0 and {weight} and was not taken",
  },
  "indicators.hint.typed-too-high": {
    zh: "表中得分 {score} 属于“{band}”档，而事实最高只到“{ceiling}”档，未采用",
    en: "The score in the table, {score}, lies in the band “{band}”; the facts allow “{ceiling}” at best, so it was not taken",
  },
  "indicators.hint.typed-above-words": {
    zh: "表中得分属于“{band}”档，与完成情况“{actual}”不一致，请核对",
    en: "The score lies in the band “{band}”, which the words “{actual}” do not bear out; please check",
  },
  "indicators.hint.reference-contradicted": {
    zh: "完成情况写“{actual}”，与工作簿中的执行数和预算数不符，按金额计分，请核对",
    en: "The actual says “{actual}”, which the workbook's own amounts contradict; the amounts were scored, please check",
  },
  "indicators.hint.reference-by": {
    zh: "按{name}比较未达到；如目标指的是{other}（{amount}），则已达到，请核对",
    en: "Not met by the {name}; it would be met if the target means the {other} ({amount}); please check",
  },
  "indicators.hint.reference-not-by": {
    zh: "按{name}比较已达到；如目标指的是{other}（{amount}），则未达到，请核对",
    en: "Met by the {name}; it would not be met if the target means the {other} ({amount}); please check",
  },
  "indicators.hint.reference-elsewhere": {
    zh: "目标还引用了工作簿以外的金额，这里只与{name}比较",
    en: "The target also refers to an amount outside the workbook; only the {name} was compared",
  },
  "indicators.hint.year-unknown": {
    zh: "日期没有写年份，按同一年理解",
    en: "The date has no year; the same year is assumed",
  },
} as const satisfies WordingTable;
