import type { WordingTable } from "./message";

/** What the review says of indicators: their weights, scores, values and evidence. */
export const reviewIndicatorWording = {
  "review.no-indicators": {
    zh: "没有找到绩效指标表，所以没有得分。请补充含“三级指标、年度指标值、实际完成值、分值”的表。",
    en: "No indicator table was found, so there is no score. Add a table with 三级指标, 年度指标值, 实际完成值 and 分值.",
  },
  "review.weights-short": {
    zh: "分值合计为 {total}（指标 {weights}＋执行率 {execution}），应为 {full}，少 {gap} 分。请逐项核对分值。",
    en: "The weights add up to {total} (indicators {weights} + execution {execution}) instead of {full}: {gap} too few. Check each.",
  },
  "review.weights-over": {
    zh: "分值合计为 {total}（指标 {weights}＋执行率 {execution}），应为 {full}，多 {gap} 分。请逐项核对分值。",
    en: "The weights add up to {total} (indicators {weights} + execution {execution}) instead of {full}: {gap} too many. Check each.",
  },
  "review.weights-printed": {
    zh: "总分行的分值写作 {printed}，各项分值之和是 {total}。请核对总分行。",
    en: "The total row prints a weight of {printed}; the weights add up to {total}. Check the total row.",
  },
  "review.level-weight": {
    zh: "“{level}”标明 {printed} 分，其下 {count} 项指标的分值之和是 {total}。请核对。",
    en: "“{level}” is printed with {printed} points; its {count} indicators add up to {total}. Check them.",
  },
  "review.level-rules": {
    zh: "一级指标分值为 {given}，与“{rules}”规定的 {wanted} 不一致。如经批准调整，请附说明。",
    en: "The level-1 weights are {given}; “{rules}” sets {wanted}. If the change was approved, say so.",
  },
  "review.weight-heavy": {
    zh: "“{indicator}”一项占 {weight} 分，超过 {limit} 分，权重过于集中。",
    en: "“{indicator}” alone carries {weight} points, more than {limit}: the weights are too concentrated.",
  },
  "review.weight-heavy-advice": {
    zh: "建议把它拆成几项可分别衡量的指标，按重要性分配分值。",
    en: "Split it into indicators that can be measured separately, and weigh them by importance.",
  },
  "review.weight-light": {
    zh: "“{indicator}”只占 {weight} 分，低于 {limit} 分，难以体现作用。",
    en: "“{indicator}” carries only {weight} points, less than {limit}: it can hardly matter.",
  },
  "review.weight-light-advice": {
    zh: "建议与同类指标合并，或提高其分值。",
    en: "Merge it with a like indicator, or give it more weight.",
  },
  "review.weights-equal": {
    zh: "全部 {count} 项指标的分值都是 {weight}，没有体现轻重。",
    en: "All {count} indicators carry {weight} points: importance was not weighed.",
  },
  "review.weights-equal-advice": {
    zh: "建议按指标的重要程度区分分值。",
    en: "Weigh the indicators by their importance.",
  },
  "review.score-outside": {
    zh: "“{indicator}”填报得分 {typed} 不在 0 到分值 {weight} 之间。请改正。",
    en: "“{indicator}”: the typed score {typed} is not between 0 and its weight {weight}. Correct it.",
  },
  "review.score-unreadable": {
    zh: "“{indicator}”的得分单元格是“{text}”，读不出分数。请改为数字或清空。",
    en: "“{indicator}”: the 得分 cell holds “{text}”, which is no number. Enter points or clear it.",
  },
  "review.weight-unreadable": {
    zh: "“{indicator}”的分值单元格是“{text}”，读不出分值，总分空缺。请改为数字。",
    en: "“{indicator}”: the 分值 cell holds “{text}”, which is no weight, so there is no total. Enter a number.",
  },
  "review.execution-score-outside": {
    zh: "预算执行率填报得分 {typed} 不在 0 到分值 {weight} 之间。请改正。",
    en: "The execution rate's typed score {typed} is not between 0 and its weight {weight}. Correct it.",
  },
  "review.total-score": {
    zh: "总分写作 {printed}，各项得分之和是 {total}。",
    en: "The total is printed as {printed}; the scores add up to {total}.",
  },
  "review.total-score-untyped": {
    zh: "总分 {printed} 没有计入{names}的得分（得分没有填写）；按规则计入后为 {total}。",
    en: "The total {printed} leaves out {names}, whose scores are not filled in; with them it is {total}.",
  },
  "review.total-score-advice": {
    zh: "请把总分改为 {total}，或核对各项得分。",
    en: "Make it {total}, or check the scores.",
  },
  "review.grade": {
    zh: "等级写作“{printed}”，总分 {total} 对应“{grade}”。请改正等级或总分。",
    en: "The grade is printed as “{printed}”; a total of {total} is “{grade}”. Correct one of them.",
  },
  "review.grade-by-rounding": {
    zh: "总分 {total} 四舍五入为 {shown} 才达到“{grade}”，处在等级边界，请留意复核口径。",
    en: "The total {total} reaches “{grade}” only when rounded to {shown}: it stands on the boundary.",
  },
  "review.typed-score": {
    zh: "“{indicator}”填报得分 {typed} 与测算得分 {computed} 不一致（目标 {target}，完成 {actual}）。评价表采用测算得分；请改正填报得分，或核对目标值和完成值。",
    en: "“{indicator}”: the typed score {typed} is not the computed {computed} (target {target}, actual {actual}). The sheet uses the computed one: correct the score, or check target and actual.",
  },
  "review.full-though-short": {
    zh: "“{indicator}”没有达到目标（目标“{target}”，完成“{actual}”），却得满分 {weight} 分，按规则应为 {computed} 分。请改正得分。",
    en: "“{indicator}” missed its target (“{target}”, actual “{actual}”), yet has all {weight} points; the rules give {computed}. Correct the score.",
  },
  "review.full-by-words": {
    zh: "“{indicator}”完成情况写作“{actual}”，没有完全达到目标“{target}”，却得满分 {weight} 分。请在相应档次内评分。",
    en: "“{indicator}” is described as “{actual}”, short of its target “{target}”, yet has all {weight} points. Score it within its band.",
  },
  "review.dimensions": {
    zh: "指标体系缺少{missing}方面的指标。",
    en: "The indicators leave out: {missing}.",
  },
  "review.dimensions-advice": {
    zh: "如确不适用，请说明理由；否则补充{missing}指标并分配分值。",
    en: "If they do not apply, say why; otherwise add indicators for {missing} and give them weight.",
  },
  "review.duplicate": {
    zh: "指标“{indicator}”重复出现，目标或完成值不同（“{otherTarget}／{otherActual}”与“{target}／{actual}”）。请核对保留哪一行。",
    en: "“{indicator}” stands twice with different values (“{otherTarget} / {otherActual}” and “{target} / {actual}”). Decide which row stays.",
  },
  "review.duplicate-same": {
    zh: "指标“{indicator}”重复出现，内容相同（“{target}／{actual}”），重复计分。请删去一行。",
    en: "“{indicator}” stands twice with the same values (“{target} / {actual}”) and is counted twice. Delete one row.",
  },
  "review.template": {
    zh: "“{indicator}”一行带有分值，却留有模板文字“{text}”。",
    en: "The row “{indicator}” carries points but still holds the form's own text “{text}”.",
  },
  "review.template-advice": { zh: "请填写实际内容，或删去该行。", en: "Fill it in, or delete the row." },
  "review.missing-target": {
    zh: "“{indicator}”没有填写目标值，不能计分，总分空缺。请补填。",
    en: "“{indicator}” has no target, so it and the total have no score. Fill it in.",
  },
  "review.missing-actual": {
    zh: "“{indicator}”没有填写实际完成值（目标 {target}），不能计分，总分空缺。请补填。",
    en: "“{indicator}” has no actual (target {target}), so it and the total have no score. Fill it in.",
  },
  "review.missing-score": {
    zh: "“{indicator}”没有目标值和完成值，也没有填写得分，总分空缺。请按评分标准补填得分。",
    en: "“{indicator}” has neither values nor a score, so the total is absent. Score it by its standard.",
  },
  "review.units": {
    zh: "“{indicator}”目标“{target}”与完成值“{actual}”的单位不能换算，不能计分，总分空缺。",
    en: "“{indicator}”: the units of the target “{target}” and the actual “{actual}” do not convert, so it and the total have no score.",
  },
  "review.units-advice": { zh: "请把两者写成同一单位。", en: "Write both in one unit." },
  "review.unit-in-words": {
    zh: "“{indicator}”的“{text}”把单位写成文字，按百分号理解。",
    en: "“{text}” of “{indicator}” spells its unit in words; it is read as a percent sign.",
  },
  "review.unit-in-words-advice": { zh: "请写成“{text}”。", en: "Write it as “{text}”." },
  "review.cell-error": {
    zh: "“{indicator}”的单元格是错误值（目标“{target}”，完成“{actual}”），不能计分，总分空缺。请修正公式。",
    en: "A cell of “{indicator}” holds an error (target “{target}”, actual “{actual}”), so it and the total have no score. Mend its formula.",
  },
  "review.not-comparable": {
    zh: "“{indicator}”的完成值“{actual}”与目标值“{target}”不能比较，不能计分，总分空缺。",
    en: "“{indicator}”: the actual “{actual}” cannot be compared with the target “{target}”, so it and the total have no score.",
  },
  "review.judged-by-hand": {
    zh: "“{indicator}”的完成值“{actual}”与目标值“{target}”不能比较，{points} 分由人工判定，复核时须说明依据。",
    en: "“{indicator}”: the actual “{actual}” cannot be compared with the target “{target}”; {points} points were judged by a person, who must show why.",
  },
  "review.not-comparable-advice": {
    zh: "请按目标的口径和单位填写完成值。",
    en: "State the actual in the target's terms and unit.",
  },
  "review.reference-open": {
    zh: "“{indicator}”的目标“{target}”所指的金额在工作簿中找不到，完成值“{actual}”没有可比的数，不能计分，总分空缺。",
    en: "The amount that the target “{target}” of “{indicator}” refers to is not in the workbook, so the actual “{actual}” has nothing to be compared with: it and the total have no score.",
  },
  "review.reference-open-advice": {
    zh: "请在指标值中写明金额（如“≤＿＿万元”），或在工作簿中补充列有该金额的表。",
    en: "Write the amount into the target (such as “≤＿＿万元”), or add the table that holds it.",
  },
  "review.above-whole": {
    zh: "“{indicator}”的值“{text}”超过100%，这类比率不可能超过100%。请核对分子、分母。",
    en: "“{indicator}” is given as “{text}”, above 100%, which such a rate cannot be. Check numerator and denominator.",
  },
  "review.signs-conflict": {
    zh: "“{indicator}”的符号列与指标值“{target}”方向不一致。请统一。",
    en: "The sign column of “{indicator}” and its target “{target}” disagree. Make them one.",
  },
  "review.more-is-worse": {
    zh: "“{indicator}”越低越好，目标却写作“{target}”，方向可能反了。",
    en: "“{indicator}” is better low, yet its target is “{target}”: the direction may be reversed.",
  },
  "review.less-is-worse": {
    zh: "“{indicator}”越高越好，目标却写作“{target}”，方向可能反了。",
    en: "“{indicator}” is better high, yet its target is “{target}”: the direction may be reversed.",
  },
  "review.direction-advice": { zh: "请核对，通常应写“{sign}”。", en: "Check it; as a rule it should be “{sign}”." },
  "review.copied": {
    zh: "{rows} 项文字目标中有 {count} 项的完成值照抄目标或套用同一句话（如“{example}”），看不出实际完成情况。",
    en: "Of {rows} targets in words, {count} actuals repeat the target or one phrase (such as “{example}”) and do not say what was done.",
  },
  "review.copied-advice": {
    zh: "请写明完成的数量、时间、结果和依据。",
    en: "State what was done: quantity, time, result, and the proof.",
  },
  "review.not-approved": {
    zh: "“{indicator}”不在批复的绩效目标（“{title}”）中。自评应沿用批复的指标，如经调整请附依据。",
    en: "“{indicator}” is not among the approved goals (“{title}”). Keep the approved indicators, or show the approval of the change.",
  },
  "review.dropped": {
    zh: "批复的指标“{indicator}”（目标 {target}，见“{title}”）没有出现在自评表中。请补上。",
    en: "The approved indicator “{indicator}” (target {target}, in “{title}”) is missing from the self-evaluation. Add it.",
  },
  "review.target-changed": {
    zh: "“{indicator}”自评表的目标“{target}”与批复的“{approved}”不一致。请按批复填写。",
    en: "The target “{target}” of “{indicator}” is not the approved “{approved}”. Use the approved one.",
  },
  "review.weight-changed": {
    zh: "“{indicator}”自评表的分值 {weight} 与批复的 {approved} 不一致。请按批复填写。",
    en: "The weight {weight} of “{indicator}” is not the approved {approved}. Use the approved one.",
  },
  "review.deviation": {
    zh: "“{indicator}”完成值“{actual}”偏离目标“{target}”达 {deviation}%（{limit}%起须说明），没有说明原因，目标值可能偏低。",
    en: "“{indicator}”: the actual “{actual}” deviates from the target “{target}” by {deviation}% (to be explained from {limit}%) without a reason; the target may be low.",
  },
  "review.deviation-advice": {
    zh: "请在偏差原因栏说明超额的原因；如系目标偏低，下年度按近年实际水平设定目标。",
    en: "State why the target was exceeded; if it was low, set next year's by the level of recent years.",
  },
  "review.deviations": {
    zh: "{rows} 项指标中有 {count} 项超出目标 {limit}%以上（{names}），目标值可能普遍偏低。",
    en: "{count} of {rows} indicators exceed their targets by {limit}% or more ({names}): the targets may be low throughout.",
  },
  "review.unmet": {
    zh: "“{indicator}”未达到目标（目标“{target}”，完成“{actual}”），没有填写偏差原因和改进措施。",
    en: "“{indicator}” missed its target (“{target}”, actual “{actual}”) and gives neither reason nor measure.",
  },
  "review.unmet-advice": {
    zh: "请写明未完成的原因和具体的改进措施、时间。",
    en: "State why, and what will be done by when.",
  },
  "review.explained-though-full": {
    zh: "“{indicator}”得满分，却填有偏差原因“{reason}”，前后矛盾。请核对得分或删去原因。",
    en: "“{indicator}” has full marks, yet gives a reason for a deviation: “{reason}”. Check the score, or delete the reason.",
  },
  "review.unproven": {
    zh: "“{indicator}”由人评分，得 {score}/{weight} 分，没有佐证材料。",
    en: "“{indicator}” was given {score} of {weight} points by judgement, without evidence.",
  },
  "review.unproven-advice": {
    zh: "请列出佐证材料（文件名称、文号或附件编号）。",
    en: "Name the evidence (title, number or annex).",
  },
  "review.satisfaction-perfect": {
    zh: "“{indicator}”满意度恰为100%，复核时一般不予采信。",
    en: "“{indicator}” is a satisfaction of exactly 100%, which reviewers rarely accept.",
  },
  "review.satisfaction-unsurveyed": {
    zh: "“{indicator}”（完成“{actual}”）没有调查依据。",
    en: "“{indicator}” (actual “{actual}”) rests on no survey.",
  },
  "review.satisfaction-advice": {
    zh: "请注明调查方式、时间、样本量和有效问卷数。",
    en: "Name the survey, its time, its sample and the valid answers.",
  },
  "review.no-evidence": {
    zh: "有 {count} 项指标没有列出佐证材料：{names}。",
    en: "{count} indicators name no evidence: {names}.",
  },
  "review.no-evidence-advice": {
    zh: "请在佐证材料栏填写文件名称或附件编号。",
    en: "Give titles or annex numbers in the evidence column.",
  },
  "review.other-year": {
    zh: "“{indicator}”的“{text}”不在评价年度（{year}年）内。请核对日期。",
    en: "“{text}” of “{indicator}” lies outside the evaluated year {year}. Check the date.",
  },
  "review.other-year-table": {
    zh: "“{title}”表头写的是 {own} 年，评价年度是 {year} 年（依据 {cell}）。",
    en: "“{title}” is headed {own}, while the evaluated year is {year} (by {cell}).",
  },
  "review.other-year-advice": {
    zh: "请核对：如用错了往年的表，请换成 {year} 年的；如只是年份没有更新，请改正表头。",
    en: "Check it: use the table of {year}, or correct the year in its head.",
  },
  "review.filed-before": {
    zh: "填报日期 {filed} 早于评价年度 {year} 年。请改正日期。",
    en: "The filing date {filed} is before the evaluated year {year}. Correct it.",
  },
  "review.after-filing": {
    zh: "“{indicator}”的完成时间“{actual}”晚于填报日期 {filed}。请核对。",
    en: "“{indicator}” is said to be done “{actual}”, later than the filing date {filed}. Check it.",
  },
} as const satisfies WordingTable;
