import type { WordingTable } from "./message";

/** What to do about a finding whose check says nothing more particular: by the finding's own key. */
export const reviewAdviceWording = {
  "review.no-indicators-advice": {
    zh: "请补充含“三级指标、年度指标值、实际完成值、分值”的表。",
    en: "Add a table with 三级指标, 年度指标值, 实际完成值 and 分值.",
  },
  "review.weights-short-advice": { zh: "请逐项核对分值。", en: "Check the weights one by one." },
  "review.weights-over-advice": { zh: "请逐项核对分值。", en: "Check the weights one by one." },
  "review.weights-printed-advice": { zh: "请核对总分行。", en: "Check the total row." },
  "review.level-weight-advice": {
    zh: "请核对标明的分值和各项指标的分值。",
    en: "Check the printed weight and those of the indicators.",
  },
  "review.level-rules-advice": { zh: "如经批准调整，请附说明。", en: "If the change was approved, say so." },
  "review.score-outside-advice": { zh: "请把得分改到 0 与分值之间。", en: "Give points between 0 and the weight." },
  "review.score-unreadable-advice": { zh: "请改为数字或清空。", en: "Enter points or clear it." },
  "review.weight-unreadable-advice": { zh: "请改为数字。", en: "Enter a number." },
  "review.execution-score-outside-advice": {
    zh: "请把得分改到 0 与分值之间。",
    en: "Give points between 0 and the weight.",
  },
  "review.grade-advice": { zh: "请改正等级或总分。", en: "Correct the grade or the total." },
  "review.typed-score-advice": {
    zh: "请改正填报得分，或核对目标值和完成值。",
    en: "The sheet uses the computed one: correct the score, or check target and actual.",
  },
  "review.full-though-short-advice": { zh: "请改正得分。", en: "Correct the score." },
  "review.full-by-words-advice": { zh: "请在相应档次内评分。", en: "Score it within its band." },
  "review.duplicate-advice": { zh: "请核对保留哪一行。", en: "Decide which row stays." },
  "review.duplicate-same-advice": { zh: "请删去一行。", en: "Delete one row." },
  "review.missing-target-advice": {
    zh: "请在指标表中补填年度指标值。",
    en: "Fill in the target in the indicator table.",
  },
  "review.missing-actual-advice": {
    zh: "请在指标表或自评表中补填实际完成值。",
    en: "Fill in the actual, in the indicator table or on our form.",
  },
  "review.missing-score-advice": { zh: "请按评分标准补填得分。", en: "Score it by its standard." },
  "review.cell-error-advice": { zh: "请修正公式。", en: "Mend its formula." },
  "review.above-whole-advice": { zh: "请核对分子、分母。", en: "Check numerator and denominator." },
  "review.signs-conflict-advice": {
    zh: "请统一符号列与指标值的写法。",
    en: "Make the sign column and the target agree.",
  },
  "review.dropped-advice": { zh: "请在自评表中补上该指标。", en: "Add it to the self-evaluation." },
  "review.target-changed-advice": { zh: "请按批复填写。", en: "Use the approved one." },
  "review.weight-changed-advice": { zh: "请按批复填写。", en: "Use the approved one." },
  "review.explained-though-full-advice": { zh: "请核对得分或删去原因。", en: "Check the score, or delete the reason." },
  "review.filed-before-advice": { zh: "请改正日期。", en: "Correct it." },
  "review.after-filing-advice": { zh: "请核对。", en: "Check it." },
  "review.no-execution-advice": { zh: "请补充预算执行表。", en: "Add the execution table." },
  "review.missing-budget-advice": { zh: "请补填全年预算数。", en: "Fill in the budget of the year." },
  "review.missing-spent-advice": { zh: "请补填全年执行数。", en: "Fill in what was spent in the year." },
  "review.missing-budget-zero-advice": { zh: "请核对预算数。", en: "Check it." },
  "review.rate-advice": {
    zh: "请把执行率改为 {rate}%，或核对执行数和预算数。",
    en: "Make it {rate}%, or check both amounts.",
  },
  "review.rate-on-initial-advice": {
    zh: "请按全年（调整后）预算数改正执行率。",
    en: "Take the budget after adjustments as its base.",
  },
  "review.execution-full-advice": { zh: "请改正得分。", en: "Correct the score." },
  "review.execution-score-advice": { zh: "请改正得分。", en: "Correct the score." },
  "review.above-cap-advice": { zh: "请把总分改到 {cap} 分以内。", en: "Bring the total down to {cap} at most." },
  "review.amount-text-advice": { zh: "请把单元格 {cell} 改为数字。", en: "Enter a number in {cell}." },
  "review.amount-error-advice": { zh: "请修正单元格 {cell} 的公式。", en: "Mend the formula in {cell}." },
  "review.sum-advice": { zh: "请核对合计与所属各项的金额。", en: "Check the total and its parts." },
  "review.share-advice": { zh: "请把占比改为 {computed}%。", en: "Make it {computed}%." },
  "review.shares-printed-advice": { zh: "请核对各类占比。", en: "Check the shares." },
  "review.shares-advice": { zh: "请核对合计与各类金额。", en: "Check the total and the categories." },
  "review.scope-general-public-budget-advice": {
    zh: "请确认口径，或改用支出决算明细表。",
    en: "Confirm this or use the 支出决算明细表.",
  },
  "review.scope-basic-expenditure-advice": {
    zh: "请确认口径，或改用支出决算明细表。",
    en: "Confirm this or use the 支出决算明细表.",
  },
  "review.scope-project-expenditure-advice": {
    zh: "请确认口径，或改用支出决算明细表。",
    en: "Confirm this or use the 支出决算明细表.",
  },
  "review.scope-unknown-advice": { zh: "请确认它是部门全部支出。", en: "Confirm that it is all spending." },
  "review.spent-differs-advice": { zh: "请核对两处口径。", en: "Check what each covers." },
  "review.amount-basic-advice": { zh: "请改名称或金额。", en: "Correct the label or the amount." },
  "review.label-basic-advice": { zh: "请改表名或数据。", en: "Correct the name or the figures." },
  "review.construction-in-basic-advice": { zh: "请核对该项列支口径。", en: "Check where it belongs." },
  "review.three-public-advice": { zh: "请说明原因。", en: "State why." },
  "review.personnel-column-advice": { zh: "请核对列支科目或经费类别。", en: "Check the category or the column." },
  "review.personnel-advice": { zh: "请核对科目。", en: "Check its class." },
  "review.not-approved-advice": {
    zh: "自评应沿用批复的指标；如经调整，请附依据。",
    en: "Keep the approved indicators, or show the approval of the change.",
  },
  "review.total-score-by-rules-advice": {
    zh: "请填写各项得分，使总分等于各项之和；按评分规则应为 {total}。",
    en: "Fill in the scores so that the total is their sum; by the rules it is {total}.",
  },
  "review.total-score-partly-by-rules-advice": {
    zh: "请补填{names}的得分，核对各项得分，并把总分改为各项之和（按评分规则应为 {total}）。",
    en: "Fill in the points of {names}, check the scores, and make the total their sum (by the rules {total}).",
  },
  "review.total-score-untyped-advice": {
    zh: "请补填{names}的得分，并把总分改为 {total}。",
    en: "Fill in the points of {names}, and make the total {total}.",
  },
  "review.grade-by-rounding-advice": {
    zh: "请留意当地复核时是否四舍五入。",
    en: "Ask whether the bureau rounds the total when it reviews.",
  },
  "review.sum-rounding-advice": {
    zh: "属正常尾差，不必处理。",
    en: "An ordinary remainder; nothing is to be done.",
  },
  "review.shares-rounding-advice": {
    zh: "属正常尾差，不必处理；自评表下有注。",
    en: "An ordinary remainder; nothing is to be done, and the form has a note on it.",
  },
} as const satisfies WordingTable;
