import type { WordingTable } from "./message";

export const indicatorsWording = {
  "indicators.weight": { zh: "分值", en: "Weight" },
  "indicators.target": { zh: "年度指标值", en: "Target" },
  "indicators.target-low": { zh: "指标值下限", en: "Lower bound" },
  "indicators.target-high": { zh: "指标值上限", en: "Upper bound" },
  "indicators.actual": { zh: "实际完成值", en: "Actual" },
  "indicators.weight-read": { zh: "指标的分值", en: "The indicator's weight" },
  "indicators.read-as": { zh: "单元格内容“{text}”，读作 {value}", en: "The cell says “{text}”, read as {value}" },

  "indicators.referred": { zh: "目标“{text}”指的是工作簿中的{name}", en: "“{text}” refers to the workbook's {name}" },
  "indicators.referred-part": {
    zh: "目标“{text}”指的是工作簿中{name}的 {percent}%",
    en: "“{text}” refers to {percent}% of the workbook's {name}",
  },
  "indicators.referred-amount": { zh: "{name} {amount}", en: "{name} {amount}" },
  "indicators.part-budget": { zh: "{part}全年预算数", en: "budget of {part}" },
  "indicators.part-initial": { zh: "{part}年初预算数", en: "initial budget of {part}" },
  "indicators.part-spent": { zh: "{part}全年执行数", en: "amount spent of {part}" },

  "indicators.rule.at-least": {
    zh: "完成值不低于指标值得满分；未达到的，得分 = 分值 × 完成值 ÷ 指标值",
    en: "Full marks from the target up; below it, weight × actual ÷ target",
  },
  "indicators.rule.at-most-proportional": {
    zh: "完成值不超过指标值得满分；超过的，得分 = 分值 × 指标值 ÷ 完成值",
    en: "Full marks up to the target; above it, weight × target ÷ actual",
  },
  "indicators.rule.at-most-linear": {
    zh: "完成值不超过指标值得满分；超过的，得分 = 分值 ×（1 − 超出额 ÷ 指标值）",
    en: "Full marks up to the target; above it, weight × (1 − excess ÷ target)",
  },
  "indicators.rule.range": {
    zh: "完成值在区间内得满分；低于下限按“完成值 ÷ 下限”，高于上限按“上限 ÷ 完成值”的比例得分",
    en: "Full marks inside the range; below it weight × actual ÷ lower bound, above it weight × upper bound ÷ actual",
  },
  "indicators.rule.zero": {
    zh: "目标为零：没有发生得满分，发生即不得分",
    en: "The target is none: full marks for none, nothing for any",
  },
  "indicators.rule.zero-per-event": {
    zh: "目标为零：没有发生得满分，每发生一次扣 {points} 分，扣完为止",
    en: "The target is none: full marks for none, {points} points less for each, down to 0",
  },
  "indicators.rule.change": {
    zh: "变动幅度达到指标值得满分；未达到的，得分 = 分值 × 实际变动 ÷ 目标变动",
    en: "Full marks from the target change up; below it, weight × actual change ÷ target change",
  },
  "indicators.rule.change-at-most": {
    zh: "变动幅度不超过指标值得满分；超过的，得分 = 分值 × 目标变动 ÷ 实际变动",
    en: "Full marks up to the target change; above it, weight × target change ÷ actual change",
  },
  "indicators.rule.boolean": { zh: "符合得满分，不符合不得分", en: "Full marks when so, nothing when not" },
  "indicators.rule.grade": {
    zh: "等级不低于目标得满分；低于目标的，由人在相应档次内评分",
    en: "Full marks from the target grade up; below it a person gives points within a band",
  },
  "indicators.rule.deadline": {
    zh: "按期完成得满分；逾期的，由人在相应档次内评分",
    en: "Full marks when done in time; late, a person gives points within a band",
  },
  "indicators.rule.completion": {
    zh: "按完成比例分档：完成比例达到 {from}% 得分值的 {share}%",
    en: "By interval of completion: from {from}% on, {share}% of the weight",
  },
  "indicators.rule.completion-none": {
    zh: "完成比例未达到 {from}%，不得分",
    en: "Completion below {from}%: no points",
  },
  "indicators.rule.completion-proportion": {
    zh: "得分 = 分值 × 完成比例；完成比例低于 {from}% 不得分",
    en: "Weight × completion; nothing below a completion of {from}%",
  },
  "indicators.rule.value-step": {
    zh: "按完成值分档：完成值达到 {from}% 得分值的 {share}%",
    en: "By interval of the actual: from {from}% on, {share}% of the weight",
  },
  "indicators.rule.value-none": {
    zh: "完成值未达到 {from}%，不得分",
    en: "The actual is below {from}%: no points",
  },
  "indicators.rule.value-proportion": {
    zh: "得分 = 分值 × 完成值；完成值低于 {from}% 不得分",
    en: "Weight × actual; nothing below {from}%",
  },
  "indicators.rule.deduction": {
    zh: "达到指标值得满分；每差 1 个百分点扣 {points} 分（不足 1 个百分点的按比例），扣完为止",
    en: "Full marks at the target; {points} points less for each percentage point missed (parts of one in proportion), down to 0",
  },
  "indicators.rule.not-done": { zh: "未开展或未完成，不得分", en: "Not done: no points" },
  "indicators.rule.typed": {
    zh: "需由人评分：采用表中已填的得分，属于“{band}”档（分值的 {from}%～{to}%）",
    en: "Judged by a person: the score in the table is taken; it lies in the band “{band}” ({from}%–{to}% of the weight)",
  },
  "indicators.rule.proposed": {
    zh: "需由人评分：建议“{band}”档，按分值的 {share}% 计，待确认",
    en: "Judged by a person: band “{band}” is proposed, {share}% of the weight, to be confirmed",
  },
  "indicators.rule.proposed-lower": {
    zh: "方向不明：建议取两种方向中较低的得分，待确认",
    en: "Direction unknown: the lower score of the two directions is proposed, to be confirmed",
  },
  "indicators.rule.direct": {
    zh: "按评分标准由单位直接赋分：采用表中已填的得分",
    en: "Points given directly by the scoring standard: the score in the table is taken",
  },
  "indicators.rule.deducted": {
    zh: "{rule}；明显高于目标（偏离 {deviation}%），扣 {points} 分",
    en: "{rule}; far above the target (deviation {deviation}%), {points} points less",
  },
  "indicators.rule.none": { zh: "没有得分", en: "No score" },
  "indicators.rule.execution": {
    zh: "得分 = 分值 × 执行率，执行率超过 100% 按 100% 计",
    en: "Weight × execution rate, a rate above 100% counting as 100%",
  },
  "indicators.rule.execution-step": {
    zh: "按执行率分档：达到 {from}% 得分值的 {share}%",
    en: "By interval of the execution rate: from {from}% on, {share}% of the weight",
  },
  "indicators.rule.execution-below": {
    zh: "执行率未达到 {from}%，不得分",
    en: "The execution rate is below {from}%: no points",
  },

  "indicators.reason.met": {
    zh: "完成值 {actual} 达到目标（{target}），得满分",
    en: "The actual {actual} meets the target ({target}): full marks",
  },
  "indicators.reason.short": {
    zh: "完成值 {actual} 未达到目标（{target}），按比例得分",
    en: "The actual {actual} does not meet the target ({target}): points in proportion",
  },
  "indicators.reason.occurred": {
    zh: "目标为零，实际为 {actual}",
    en: "The target is none, the actual is {actual}",
  },
  "indicators.reason.not-so": {
    zh: "完成情况为“{actual}”，与目标“{target}”不符，不得分",
    en: "“{actual}” is not the target “{target}”: no points",
  },
  "indicators.reason.completion": {
    zh: "完成比例为 {completion}%",
    en: "Completion is {completion}%",
  },
  "indicators.reason.value": {
    zh: "完成值为 {actual}，目标为 {target}",
    en: "The actual is {actual}, the target {target}",
  },
  "indicators.reason.not-done": {
    zh: "完成情况为“{actual}”，不得分，须说明原因",
    en: "The actual says “{actual}”: no points, and a reason must be given",
  },
  "indicators.reason.on-time": {
    zh: "{actual} 完成，不晚于 {target}",
    en: "Done {actual}, not later than {target}",
  },
  "indicators.reason.late": {
    zh: "{actual} 完成，晚于 {target}：属部分达成还是未达成，由人判断",
    en: "Done {actual}, later than {target}: a person decides whether partly or not achieved",
  },
  "indicators.reason.date-unclear": {
    zh: "无法确定“{actual}”是否早于“{target}”，由人判断",
    en: "Whether “{actual}” is within “{target}” cannot be told; a person decides",
  },
  "indicators.reason.grade-lower": {
    zh: "实际为“{actual}”，低于目标“{target}”，由人在相应档次内评分",
    en: "“{actual}” is below the target “{target}”; a person gives points within the band",
  },
  "indicators.reason.achieved": {
    zh: "定性目标“{target}”，完成情况“{actual}”：文字表明已达成",
    en: "Qualitative target “{target}”, actual “{actual}”: the words say achieved",
  },
  "indicators.reason.partly": {
    zh: "定性目标“{target}”，完成情况“{actual}”：文字表明部分达成",
    en: "Qualitative target “{target}”, actual “{actual}”: the words say partly achieved",
  },
  "indicators.reason.not-achieved": {
    zh: "定性目标“{target}”，完成情况“{actual}”：文字表明未达成",
    en: "Qualitative target “{target}”, actual “{actual}”: the words say not achieved",
  },
  "indicators.reason.unclear": {
    zh: "定性目标“{target}”，完成情况“{actual}”：从文字看不出是否达成，由人判断",
    en: "Qualitative target “{target}”, actual “{actual}”: the words do not tell; a person decides",
  },
  "indicators.reason.reference": {
    zh: "目标“{target}”引用的金额在工作簿中找不到，无法比对，完成情况“{actual}”须由人判断",
    en: "The target “{target}” refers to an amount that the workbook does not hold; a person judges “{actual}”",
  },
  "indicators.reason.reference-within": {
    zh: "完成情况“{actual}”与工作簿的金额相符：{spent}，不超过{limit}，得满分",
    en: "“{actual}” agrees with the workbook: {spent}, not above {limit}: full marks",
  },
  "indicators.reason.reference-exceeded": {
    zh: "完成情况写“{actual}”，但{spent}，超过{limit}，按比例得分",
    en: "The actual says “{actual}”, yet {spent} is above {limit}: points in proportion",
  },
  "indicators.reason.reference-elsewhere": {
    zh: "目标“{target}”还引用了工作簿以外的金额（如合同、概算、标准），完成情况“{actual}”须由人判断",
    en: "The target “{target}” also refers to an amount outside the workbook (contract, estimate, standard); a person judges “{actual}”",
  },
  "indicators.reason.direction": {
    zh: "目标 {target} 没有写明越高越好还是越低越好，完成值 {actual} 与之不同，由人判断",
    en: "The target {target} does not say which direction is better, and the actual {actual} differs; a person decides",
  },
  "indicators.reason.typed": {
    zh: "按评分标准赋分，采用表中得分",
    en: "Scored by the standard; the score in the table is taken",
  },
  "indicators.reason.typed-missing": {
    zh: "没有指标值和完成值，也没有可用的得分（应在 0 到 {weight} 之间）",
    en: "Neither target nor actual, and no usable score (0 to {weight})",
  },
  "indicators.reason.target-missing": { zh: "没有填写年度指标值", en: "The target is missing" },
  "indicators.reason.actual-missing": { zh: "没有填写实际完成值", en: "The actual is missing" },
  "indicators.reason.cell-error": {
    zh: "单元格是错误值 {error}",
    en: "The cell holds the error {error}",
  },
  "indicators.reason.text-against-number": {
    zh: "目标是数值“{target}”，完成值“{actual}”不是可比较的数值",
    en: "The target “{target}” is a number, the actual “{actual}” is not one to compare with it",
  },
  "indicators.reason.period-open": {
    zh: "完成值“{actual}”没有说明是每期还是全年的数，对目标“{target}”无法计分，请写明全年合计或每期的数",
    en: "“{actual}” does not say whether it is of each period or of the year, so “{target}” cannot be scored; say which",
  },
  "indicators.reason.bound-open": {
    zh: "完成值“{actual}”没有说明实际完成了多少，对目标“{target}”无法计分，请填写实际完成的数",
    en: "The actual “{actual}” does not say how much was reached; against the target “{target}” no points follow. Enter the number reached",
  },
  "indicators.reason.not-done-yet": {
    zh: "完成值“{actual}”说的是计划或尚未完成的情况，不是已完成的数，请填写实际完成的数",
    en: "The actual “{actual}” is planned or under way, not done. Enter what was reached",
  },
  "indicators.reason.other-year": {
    zh: "完成值“{actual}”是其他年度的数，请填写评价年度实际完成的数",
    en: "The actual “{actual}” is another year's. Enter what was reached in the evaluated year",
  },
  "indicators.reason.distance": {
    zh: "完成值“{actual}”是相差或变动的数，不是完成的数，对目标“{target}”无法计分，请填写实际完成的数",
    en: "The actual “{actual}” is a difference, not a level; against the target “{target}” no points follow. Enter the number reached",
  },
  "indicators.reason.taken-back": {
    zh: "完成值“{actual}”说的是未完成、已取消或只完成一部分等情况，对目标“{target}”无法计分，请填写实际完成的数",
    en: "The actual “{actual}” speaks of what was not done, undone or done in part; against the target “{target}” no points follow. Enter the number reached",
  },
  "indicators.reason.number-against-text": {
    zh: "目标“{target}”是文字，完成值“{actual}”是数值，无法比较",
    en: "The target “{target}” is words, the actual “{actual}” a number: they cannot be compared",
  },
  "indicators.reason.unit-clash": {
    zh: "单位不同，不能换算：目标为“{target}”，完成值为“{actual}”",
    en: "Units that do not convert: the target is in “{target}”, the actual in “{actual}”",
  },
  "indicators.reason.unmeasurable": {
    zh: "目标 {target} 以零为下限，任何结果都算达到，不可衡量",
    en: "The target {target} has zero as its lower bound: anything meets it, nothing is measured",
  },

  "indicators.band.achieved": { zh: "达成", en: "achieved" },
  "indicators.band.partly": { zh: "部分达成", en: "partly achieved" },
  "indicators.band.not-achieved": { zh: "未达成", en: "not achieved" },
} as const satisfies WordingTable;
