import type { WordingTable } from "./message";

export const reviewWording = {
  "review.amount-text": {
    zh: "“{name}”应为金额，单元格 {cell} 里却是文字“{text}”，未计入。请改为数字。",
    en: "“{name}” should be an amount, but {cell} holds the text “{text}”; it was not counted. Enter a number.",
  },
  "review.amount-error": {
    zh: "“{name}”的单元格 {cell} 是错误值 {text}，未计入。请修正公式。",
    en: "The cell {cell} of “{name}” holds the error {text}; it was not counted. Mend its formula.",
  },
  "review.no-indicators": {
    zh: "没有找到绩效指标表，只计算了支出结构，没有得分。请补充含“三级指标、年度指标值、实际完成值、分值”的表。",
    en: "No indicator table was found: spending was computed, but there is no score. Add a table with 三级指标, 年度指标值, 实际完成值 and 分值.",
  },
  "review.no-execution": {
    zh: "没有找到预算执行情况（全年预算数、全年执行数），执行率不能计分，总分空缺。请补充预算执行表。",
    en: "No budget execution (全年预算数, 全年执行数) was found, so its points and the total are absent. Add the execution table.",
  },
  "review.weights": {
    zh: "分值合计为 {total}（指标 {weights}＋执行率 {execution}），应为 {full}。请核对各项分值。",
    en: "The weights add up to {total} (indicators {weights} + execution {execution}) instead of {full}. Check them.",
  },
  "review.typed-score": {
    zh: "“{indicator}”填报得分 {typed} 与测算得分 {computed} 不一致（目标 {target}，完成 {actual}）。评价表采用测算得分。",
    en: "“{indicator}”: the typed score {typed} is not the computed {computed} (target {target}, actual {actual}). The sheet uses the computed one.",
  },
  "review.missing": {
    zh: "“{indicator}”缺少目标值或实际完成值，不能计分，总分空缺。请补填。",
    en: "“{indicator}” lacks its target or actual value, so it and the total have no score. Fill it in.",
  },
  "review.not-comparable": {
    zh: "“{indicator}”的完成值“{actual}”与目标值“{target}”不能比较，不能计分，总分空缺。请按目标的口径和单位填写完成值。",
    en: "“{indicator}”: the actual “{actual}” cannot be compared with the target “{target}”, so it and the total have no score. State it in the target's terms and unit.",
  },
  "review.deviation": {
    zh: "“{indicator}”完成值“{actual}”偏离目标“{target}”达 {deviation}%，没有说明原因。请填写偏差原因。",
    en: "“{indicator}”: the actual “{actual}” deviates from the target “{target}” by {deviation}% without a reason. State the reason.",
  },
  "review.unmet": {
    zh: "“{indicator}”未达到目标（目标“{target}”，完成“{actual}”），没有填写偏差原因和改进措施。请补填。",
    en: "“{indicator}” missed its target (“{target}”, actual “{actual}”) and gives neither reason nor measure. Fill them in.",
  },
  "review.sum": {
    zh: "“{name}”{stated} 万元与所属各项之和 {total} 万元不一致，相差 {difference} 元。请核对。",
    en: "“{name}” is {stated} 万元, its parts add up to {total} 万元: {difference} yuan apart. Check them.",
  },
  "review.sum-rounding": {
    zh: "“{name}”{stated} 万元与所属各项之和 {total} 万元相差 {difference} 元，在四舍五入的误差之内。",
    en: "“{name}” is {stated} 万元, its parts add up to {total} 万元: {difference} yuan apart, within rounding.",
  },
  "review.shares": {
    zh: "各类占比之和为 {total}%，不等于100%。请核对合计与各类金额。",
    en: "The shares add up to {total}% instead of 100%. Check the total and the categories.",
  },
  "review.shares-rounding": {
    zh: "各类占比之和为 {total}%，差额来自四舍五入，属正常。",
    en: "The shares add up to {total}%; the gap comes from rounding and is legitimate.",
  },
  "review.scope-general-public-budget": {
    zh: "“{title}”只含一般公共预算，不是部门全部支出。请确认口径，或改用支出决算明细表。",
    en: "“{title}” covers the general public budget only, not all spending. Confirm this or use the 支出决算明细表.",
  },
  "review.scope-basic-expenditure": {
    zh: "“{title}”只含基本支出，不是部门全部支出。请确认口径，或改用支出决算明细表。",
    en: "“{title}” covers basic expenditure only, not all spending. Confirm this or use the 支出决算明细表.",
  },
  "review.scope-project-expenditure": {
    zh: "“{title}”只含项目支出，不是部门全部支出。请确认口径，或改用支出决算明细表。",
    en: "“{title}” covers project expenditure only, not all spending. Confirm this or use the 支出决算明细表.",
  },
  "review.scope-unknown": {
    zh: "“{title}”没有写明口径（全部支出、一般公共预算或基本支出）。请确认它是部门全部支出。",
    en: "“{title}” does not say what it covers (all spending, general public budget or basic expenditure). Confirm that it is all spending.",
  },
  "review.overspent": {
    zh: "全年执行数 {spent} 万元超过全年预算数 {budget} 万元。请核对是否应使用调整后预算数。",
    en: "Spent {spent} 万元, more than the budget of {budget} 万元. Check whether the adjusted budget should be used.",
  },
} as const satisfies WordingTable;
