import type { WordingTable } from "./message";

/** What the review says of amounts: execution, spending, their scope and units, and the history. */
export const reviewMoneyWording = {
  "review.initial-budget": { zh: "年初预算数", en: "年初预算数" },
  "review.budget": { zh: "全年预算数", en: "全年预算数" },
  "review.spent": { zh: "全年执行数", en: "全年执行数" },
  "review.functional-total": { zh: "支出决算表的本年支出合计", en: "the total of the 支出决算表" },
  "review.progress-total": { zh: "支出进度表的累计支出", en: "the cumulative spending of the progress table" },
  "review.no-execution": {
    zh: "没有找到预算执行情况（全年预算数、全年执行数），执行率不能计分，总分空缺。",
    en: "No budget execution (全年预算数, 全年执行数) was found, so its points and the total are absent.",
  },
  "review.missing-budget": {
    zh: "预算执行情况没有填写全年预算数，执行率不能计算，总分空缺。",
    en: "The execution block lacks 全年预算数, so its rate and the total are absent.",
  },
  "review.missing-spent": {
    zh: "预算执行情况没有填写全年执行数，执行率不能计算，总分空缺。",
    en: "The execution block lacks 全年执行数, so its rate and the total are absent.",
  },
  "review.missing-execution-score": {
    zh: "各指标和总分都填了得分，预算执行率的得分却没有填写。",
    en: "Every indicator and the total have their points, but those of the execution rate are not filled in.",
  },
  "review.missing-execution-score-advice": {
    zh: "请补填预算执行率得分（按规则为 {score} 分），并核对总分。",
    en: "Fill in the points of the execution rate ({score} by the rules) and check the total.",
  },
  "review.missing-budget-zero": {
    zh: "全年预算数为 0，执行率不能计算，总分空缺。",
    en: "全年预算数 is 0, so the rate and the total are absent.",
  },
  "review.rate": {
    zh: "执行率写作 {printed}，按全年执行数 {spent} 万元÷全年预算数 {budget} 万元应为 {rate}%。",
    en: "The execution rate is printed as {printed}; {spent} 万元 ÷ {budget} 万元 is {rate}%.",
  },
  "review.rate-on-initial": {
    zh: "执行率写作 {printed}，似按年初预算数计算；按全年执行数 {spent} 万元÷全年（调整后）预算数 {budget} 万元应为 {rate}%。",
    en: "The execution rate is printed as {printed}, it seems on the year-start budget; {spent} 万元 ÷ the adjusted {budget} 万元 is {rate}%.",
  },
  "review.execution-full": {
    zh: "执行率 {rate}% 不到满分的要求，却得满分 {typed}/{weight} 分，按规则应为 {computed} 分。",
    en: "The execution rate is {rate}%, yet it has full marks, {typed} of {weight}; the rules give {computed}.",
  },
  "review.execution-score": {
    zh: "执行率 {rate}% 填报得分 {typed}/{weight}，按规则应为 {computed} 分。",
    en: "An execution rate of {rate}% has {typed} of {weight} points; the rules give {computed}.",
  },
  "review.rate-low": {
    zh: "预算执行率 {rate}% 低于 {limit}%，没有说明原因。",
    en: "The execution rate {rate}% is below {limit}% without a reason.",
  },
  "review.rate-low-advice": {
    zh: "请说明执行率偏低的原因和改进措施。",
    en: "State why it is low and what will be done.",
  },
  "review.above-cap": {
    zh: "执行率 {rate}% 低于 {below}%，总分不得超过 {cap} 分，表中总分为 {printed}。",
    en: "An execution rate of {rate}%, below {below}%, caps the total at {cap}; the form prints {printed}.",
  },
  "review.capped": {
    zh: "执行率 {rate}% 低于 {below}%，总分按规则封顶为 {cap} 分。",
    en: "An execution rate of {rate}%, below {below}%, caps the total at {cap}.",
  },
  "review.overspent": {
    zh: "全年执行数 {spent} 万元超过全年预算数 {budget} 万元。",
    en: "Spent {spent} 万元, more than the budget of {budget} 万元.",
  },
  "review.overspent-advice": {
    zh: "请核对是否应使用调整后预算数，或说明超预算的依据。",
    en: "Check whether the adjusted budget should be used, or show what allows the overspending.",
  },
  "review.funds": {
    zh: "资金总额的{column}为 {stated} 万元，其中各项之和为 {total} 万元，不一致。",
    en: "{column} of the funds' total is {stated} 万元; its parts add up to {total} 万元.",
  },
  "review.funds-advice": {
    zh: "请把总额改为 {total} 万元，或核对其中各项。",
    en: "Make the total {total} 万元, or check its parts.",
  },
  "review.funds-list": {
    zh: "“{list}”各项之和为 {total} 万元，与年度资金总额的任何一栏（{wholes} 万元）都不一致。",
    en: "The list “{list}” adds up to {total} 万元, which is none of the amounts of the funds' total ({wholes} 万元).",
  },
  "review.funds-list-advice": {
    zh: "请核对各项金额，使其合计等于年度资金总额。",
    en: "Check its amounts, so that together they are the funds' total.",
  },
  "review.amount-text": {
    zh: "“{name}”应为金额，单元格 {cell} 里却是文字“{text}”，未计入。",
    en: "“{name}” should be an amount, but {cell} holds the text “{text}”; it was not counted.",
  },
  "review.amount-error": {
    zh: "“{name}”的单元格 {cell} 是错误值 {text}，未计入。",
    en: "The cell {cell} of “{name}” holds the error {text}; it was not counted.",
  },
  "review.sum": {
    zh: "“{name}”{stated} 万元与所属各项之和 {total} 万元不一致，相差 {difference} 元。",
    en: "“{name}” is {stated} 万元, its parts add up to {total} 万元: {difference} yuan apart.",
  },
  "review.sum-rounding": {
    zh: "“{name}”{stated} 万元与所属各项之和 {total} 万元相差 {difference} 元，在四舍五入的误差之内。",
    en: "“{name}” is {stated} 万元, its parts add up to {total} 万元: {difference} yuan apart, within rounding.",
  },
  "review.share": {
    zh: "“{name}”的占比写作 {printed}，按金额计算应为 {computed}%。",
    en: "The share of “{name}” is printed as {printed}; by its amount it is {computed}%.",
  },
  "review.shares-printed": {
    zh: "合计行的占比是“{printed}”，应为100%。",
    en: "The 合计 row prints “{printed}” as its share instead of 100%.",
  },
  "review.shares": {
    zh: "各类占比之和为 {total}%，不等于100%。",
    en: "The shares add up to {total}% instead of 100%.",
  },
  "review.shares-rounding": {
    zh: "各类占比之和为 {total}%，差额来自四舍五入。",
    en: "The shares add up to {total}%; the gap comes from rounding and is legitimate.",
  },
  "review.unit-mixed": {
    zh: "{item}为 {other} 万元，与另一处的 {one} 万元相差约一万倍，可能元、万元混用。",
    en: "{item} is {other} 万元, elsewhere {one} 万元: ten thousand times apart, so 元 and 万元 may be mixed.",
  },
  "review.unit-too-large": {
    zh: "总支出合 {total} 万元，数额过大，表上的金额单位可能写错（元写成了万元）。",
    en: "Total spending of {total} 万元 is too large: the stated unit may be wrong (万元 for 元).",
  },
  "review.three-public-above-whole": {
    zh: "“三公”经费 {part} 万元超过全部支出 {whole} 万元，表上的金额单位可能写错。",
    en: "“三公” spending of {part} 万元 exceeds all spending, {whole} 万元: the stated unit may be wrong.",
  },
  "review.unit-too-small": {
    zh: "总支出只合 {total} 万元，数额过小，请核对金额单位是否应为万元。",
    en: "Total spending of {total} 万元 is very small: check whether the unit should be 万元.",
  },
  "review.unit-indicator": {
    zh: "“{indicator}”完成值“{actual}”与目标“{target}”相差约一万倍，可能元、万元混用。",
    en: "“{indicator}”: the actual “{actual}” and the target “{target}” are ten thousand times apart: 元 and 万元 may be mixed.",
  },
  "review.unit-advice": { zh: "请核对两处的金额单位并统一。", en: "Check the units and make them one." },
  "review.scope-general-public-budget": {
    zh: "“{title}”只含一般公共预算，不是部门全部支出。",
    en: "“{title}” covers the general public budget only, not all spending.",
  },
  "review.scope-basic-expenditure": {
    zh: "“{title}”只含基本支出，不是部门全部支出。",
    en: "“{title}” covers basic expenditure only, not all spending.",
  },
  "review.scope-project-expenditure": {
    zh: "“{title}”只含项目支出，不是部门全部支出。",
    en: "“{title}” covers project expenditure only, not all spending.",
  },
  "review.scope-unknown": {
    zh: "“{title}”没有写明口径（全部支出、一般公共预算或基本支出）。",
    en: "“{title}” does not say what it covers (all spending, general public budget or basic expenditure).",
  },
  "review.scope-differs": {
    zh: "“{title}”合计 {total} 万元，“{other}”的本年支出合计 {whole} 万元，口径不一致：它不是部门全部支出。",
    en: "“{title}” totals {total} 万元, “{other}” {whole} 万元: it does not cover all spending.",
  },
  "review.scope-advice": {
    zh: "请改用覆盖全部支出的明细表，或在报告中写明口径。",
    en: "Use a table of all spending, or state in the report what is covered.",
  },
  "review.part-of-year": {
    zh: "“{title}”只是一年中的一部分，不是全年支出，占比和合计都不是全年的。",
    en: "“{title}” is about a part of the year: neither its total nor its shares are the year's.",
  },
  "review.part-of-year-advice": {
    zh: "请改用全年的支出决算明细表。",
    en: "Use the table of the whole year's spending.",
  },
  "review.spent-differs": {
    zh: "全年执行数 {spent} 万元与“{title}”合计 {total} 万元不一致。",
    en: "全年执行数 is {spent} 万元, “{title}” totals {total} 万元.",
  },
  "review.amount-basic": {
    zh: "标为基本支出的 {amount} 万元，等于{title}中基本支出 {basic} 万元与项目支出 {project} 万元之和。",
    en: "{amount} 万元 are called 基本支出 here, yet they are basic {basic} 万元 plus project {project} 万元 of {title}.",
  },
  "review.label-basic": {
    zh: "“{title}”标明基本支出，合计 {total} 万元却等于基本支出 {basic} 万元与项目支出 {project} 万元之和。",
    en: "“{title}” says basic expenditure, yet its total {total} 万元 is basic {basic} 万元 plus project {project} 万元.",
  },
  "review.construction-in-basic": {
    zh: "“{title}”标明基本支出，却列有“{name}”{amount} 万元；基本建设属于项目支出。",
    en: "“{title}” says basic expenditure, yet lists “{name}” {amount} 万元, which is project spending.",
  },
  "review.three-public": {
    zh: "“三公”经费决算数 {spent} 万元超过预算数 {budget} 万元。",
    en: "三公 spending of {spent} 万元 exceeds its budget of {budget} 万元.",
  },
  "review.personnel-column": {
    zh: "“{item}”（{code}）不属于人员经费，表中却有 {amount} 万元列在人员经费栏。",
    en: "“{item}” ({code}) is no personnel cost, yet {amount} 万元 of it stand under 人员经费.",
  },
  "review.personnel": {
    zh: "“{item}”属于商品和服务支出，却列在“{category}”（{code}）之下。",
    en: "“{item}” buys goods or services, yet stands under “{category}” ({code}).",
  },
  "review.inflated": {
    zh: "自评 {score} 分，而“存在问题”承认绩效指标设置有不足，容易被认为虚高。",
    en: "The self-score is {score}, while the department's own problems admit faults in its indicators: it may seem inflated.",
  },
  "review.inflated-after": {
    zh: "自评 {score} 分，而“存在问题”承认绩效指标设置有不足，最近一次复核（{year}年）为 {last} 分，容易被认为虚高。",
    en: "The self-score is {score}, while the department's own problems admit faults in its indicators and the last review ({year}) gave {last}: it may seem inflated.",
  },
  "review.inflated-advice": {
    zh: "请逐项核对得分依据，对目标偏低或不可衡量的指标主动调减并说明。",
    en: "Check the grounds of each score, and take points off yourself where targets were low or cannot be measured.",
  },
} as const satisfies WordingTable;
