import type { WordingTable } from "./message";

/** What the review says of indicators: their weights, scores, values and evidence. */
export const reviewIndicatorWording = {
  "review.no-indicators": {
    zh: "没有找到绩效指标表，所以没有得分。",
    en: "No indicator table was found, so there is no score.",
  },
  "review.weights-short": {
    zh: "分值合计为 {total}（指标 {weights}＋执行率 {execution}），应为 {full}，少 {gap} 分。",
    en: "The weights add up to {total} (indicators {weights} + execution {execution}) instead of {full}: {gap} too few.",
  },
  "review.weights-over": {
    zh: "分值合计为 {total}（指标 {weights}＋执行率 {execution}），应为 {full}，多 {gap} 分。",
    en: "The weights add up to {total} (indicators {weights} + execution {execution}) instead of {full}: {gap} too many.",
  },
  "review.weights-printed": {
    zh: "总分行的分值写作 {printed}，各项分值之和是 {total}。",
    en: "The total row prints a weight of {printed}; the weights add up to {total}.",
  },
  "review.level-weight": {
    zh: "“{level}”标明 {printed} 分，其下 {count} 项指标的分值之和是 {total}。",
    en: "“{level}” is printed with {printed} points; its {count} indicators add up to {total}.",
  },
  "review.level-rules": {
    zh: "一级指标分值为 {given}，与“{rules}”规定的 {wanted} 不一致。",
    en: "The level-1 weights are {given}; “{rules}” sets {wanted}.",
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
    zh: "“{indicator}”填报得分 {typed} 不在 0 到分值 {weight} 之间。",
    en: "“{indicator}”: the typed score {typed} is not between 0 and its weight {weight}.",
  },
  "review.score-unreadable": {
    zh: "“{indicator}”的得分单元格是“{text}”，读不出分数。",
    en: "“{indicator}”: the 得分 cell holds “{text}”, which is no number.",
  },
  "review.weight-unreadable": {
    zh: "“{indicator}”的分值单元格是“{text}”，读不出分值，总分空缺。",
    en: "“{indicator}”: the 分值 cell holds “{text}”, which is no weight, so there is no total.",
  },
  "review.execution-score-outside": {
    zh: "预算执行率填报得分 {typed} 不在 0 到分值 {weight} 之间。",
    en: "The execution rate's typed score {typed} is not between 0 and its weight {weight}.",
  },
  "review.grade": {
    zh: "等级写作“{printed}”，总分 {total} 对应“{grade}”。",
    en: "The grade is printed as “{printed}”; a total of {total} is “{grade}”.",
  },
  "review.grade-by-rounding": {
    zh: "总分 {total} 四舍五入为 {shown} 才达到“{grade}”，处在等级边界。",
    en: "The total {total} reaches “{grade}” only when rounded to {shown}: it stands on the boundary.",
  },
  "review.typed-score": {
    zh: "“{indicator}”填报得分 {typed} 与测算得分 {computed} 不一致（目标 {target}，完成 {actual}）。评价表采用测算得分。",
    en: "“{indicator}”: the typed score {typed} is not the computed {computed} (target {target}, actual {actual}).",
  },
  "review.full-though-short": {
    zh: "“{indicator}”没有达到目标（目标“{target}”，完成“{actual}”），却得满分 {weight} 分，按规则应为 {computed} 分。",
    en: "“{indicator}” missed its target (“{target}”, actual “{actual}”), yet has all {weight} points; the rules give {computed}.",
  },
  "review.full-by-words": {
    zh: "“{indicator}”完成情况写作“{actual}”，没有完全达到目标“{target}”，却得满分 {weight} 分。",
    en: "“{indicator}” is described as “{actual}”, short of its target “{target}”, yet has all {weight} points.",
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
    zh: "指标“{indicator}”重复出现，目标或完成值不同（“{otherTarget}／{otherActual}”与“{target}／{actual}”）。",
    en: "“{indicator}” stands twice with different values (“{otherTarget} / {otherActual}” and “{target} / {actual}”).",
  },
  "review.duplicate-same": {
    zh: "指标“{indicator}”重复出现，内容相同（“{target}／{actual}”），重复计分。",
    en: "“{indicator}” stands twice with the same values (“{target} / {actual}”) and is counted twice.",
  },
  "review.template": {
    zh: "“{indicator}”一行带有分值，却留有模板文字“{text}”。",
    en: "The row “{indicator}” carries points but still holds the form's own text “{text}”.",
  },
  "review.template-advice": { zh: "请填写实际内容，或删去该行。", en: "Fill it in, or delete the row." },
  "review.missing-target": {
    zh: "“{indicator}”没有填写目标值，不能计分，总分空缺。",
    en: "“{indicator}” has no target, so it and the total have no score.",
  },
  "review.missing-actual": {
    zh: "“{indicator}”没有填写实际完成值（目标 {target}），不能计分，总分空缺。",
    en: "“{indicator}” has no actual (target {target}), so it and the total have no score.",
  },
  "review.missing-score": {
    zh: "“{indicator}”没有目标值和完成值，也没有填写得分，总分空缺。",
    en: "“{indicator}” has neither values nor a score, so the total is absent.",
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
  "review.fraction-read": {
    zh: "“{indicator}”的指标值写作 {written}，单位是“%”，按小数理解为 {text}，自评表也这样印。",
    en: "The target of “{indicator}” is written {written} under the unit “%”; it is taken for the fraction of {text}, and printed so.",
  },
  "review.fraction-read-advice": {
    zh: "请核对；把指标值改写为百分数（如 95），使表中数字与单位一致。",
    en: "Check it, and write the number as percent (such as 95), so that number and unit agree.",
  },
  "review.fraction-open": {
    zh: "“{indicator}”的指标值写作 {written}，单位是“%”，连读为 {text}；也可能是小数（1 即 100%）。",
    en: "The target of “{indicator}” is written {written} under the unit “%”: {text}, unless a fraction is meant (1 for 100%).",
  },
  "review.fraction-open-advice": {
    zh: "如确为 {text}，不必修改；如是小数，请改写为百分数。",
    en: "If {text} is right, leave it; if a fraction is meant, write it as percent.",
  },
  "review.cell-error": {
    zh: "“{indicator}”的单元格是错误值（目标“{target}”，完成“{actual}”），不能计分，总分空缺。",
    en: "A cell of “{indicator}” holds an error (target “{target}”, actual “{actual}”), so it and the total have no score.",
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
    zh: "“{indicator}”的值“{text}”超过100%，这类比率不可能超过100%。",
    en: "“{indicator}” is given as “{text}”, above 100%, which such a rate cannot be.",
  },
  "review.signs-conflict": {
    zh: "“{indicator}”的符号列与指标值“{target}”方向不一致。",
    en: "The sign column of “{indicator}” and its target “{target}” disagree.",
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
    zh: "“{indicator}”不在批复的绩效目标（“{title}”）中。",
    en: "“{indicator}” is not among the approved goals (“{title}”).",
  },
  "review.dropped": {
    zh: "批复的指标“{indicator}”（目标 {target}，见“{title}”）没有出现在自评表中。",
    en: "The approved indicator “{indicator}” (target {target}, in “{title}”) is missing from the self-evaluation.",
  },
  "review.target-changed": {
    zh: "“{indicator}”自评表的目标“{target}”与批复的“{approved}”不一致。",
    en: "The target “{target}” of “{indicator}” is not the approved “{approved}”.",
  },
  "review.weight-changed": {
    zh: "“{indicator}”自评表的分值 {weight} 与批复的 {approved} 不一致。",
    en: "The weight {weight} of “{indicator}” is not the approved {approved}.",
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
    zh: "“{indicator}”得满分，却填有偏差原因“{reason}”，前后矛盾。",
    en: "“{indicator}” has full marks, yet gives a reason for a deviation: “{reason}”.",
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
    zh: "填报日期 {filed} 早于评价年度 {year} 年。",
    en: "The filing date {filed} is before the evaluated year {year}.",
  },
  "review.after-filing": {
    zh: "“{indicator}”的完成时间“{actual}”晚于填报日期 {filed}。",
    en: "“{indicator}” is said to be done “{actual}”, later than the filing date {filed}.",
  },
} as const satisfies WordingTable;
