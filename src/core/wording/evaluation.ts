import type { WordingTable } from "./message";

export const evaluationWording = {
  "evaluation.named": { zh: "{name}", en: "{name}" },
  "evaluation.amount": { zh: "金额", en: "amount" },
  "evaluation.total-spending": { zh: "总支出", en: "total spending" },
  "evaluation.spent": { zh: "全年执行数", en: "spent in the year" },
  "evaluation.budget": { zh: "全年预算数", en: "budget of the year" },
  "evaluation.weight": { zh: "分值", en: "weight" },
  "evaluation.rate": { zh: "执行率", en: "execution rate" },
  "evaluation.execution": { zh: "预算执行率", en: "budget execution" },
  "evaluation.rule-read": { zh: "取自单元格", en: "as the cell says" },
  "evaluation.rule-count": { zh: "按完成情况计数", en: "counted by how they ended" },
  "evaluation.rule-sum": { zh: "所列单元格之和", en: "sum of the cells" },
  "evaluation.rule-total-sum": {
    zh: "各类支出之和（表中没有合计）",
    en: "sum of the categories (the table gives no total)",
  },
  "evaluation.rule-share": {
    zh: "占比＝金额÷总支出，四舍五入保留两位小数",
    en: "share = amount ÷ total, rounded half-up to two decimals",
  },
  "evaluation.rule-execution-rate": {
    zh: "执行率＝全年执行数÷全年预算数",
    en: "execution rate = spent ÷ budget of the year",
  },
  "evaluation.rule-total-capped": {
    zh: "总分＝预算执行率得分＋各项指标得分；执行率低于{below}%，总分不超过{cap}分",
    en: "total = execution points + points of all indicators; an execution rate below {below}% caps it at {cap}",
  },
  "evaluation.rule-total-score": {
    zh: "总分＝预算执行率得分＋各项指标得分",
    en: "total = execution points + points of all indicators",
  },
  "evaluation.weight-from-profile": { zh: "按“{name}”的统一分值", en: "weight set by “{name}”" },
  "evaluation.no-weight": { zh: "表中没有分值列", en: "the table has no weight column" },
  "evaluation.no-budget": { zh: "没有全年预算数", en: "no budget of the year" },
  "evaluation.no-spent": { zh: "没有全年执行数", en: "no amount spent" },
  "evaluation.no-rate": { zh: "没有执行率，不能计分", en: "no execution rate, so no points" },
  "evaluation.no-execution": {
    zh: "没有找到预算执行情况，执行率不能计分，总分空缺",
    en: "no budget execution was found, so its points and the total are absent",
  },
  "evaluation.broken-weight": {
    zh: "有指标的分值不能读出，总分空缺",
    en: "the weight of an indicator cannot be read, so the total is absent",
  },
  "evaluation.too-many-points": {
    zh: "分值合计 {weights} 超过 {full}，总分空缺",
    en: "the weights add up to {weights}, more than {full}, so the total is absent",
  },
  "evaluation.no-indicators": {
    zh: "没有找到带分值的绩效指标，总分空缺",
    en: "no weighted indicators were found, so the total is absent",
  },
  "evaluation.empty-workbook": {
    zh: "工作簿是空的，没有可以评价的内容。请打开含有支出明细表和绩效指标表的部门工作簿。",
    en: "The workbook is empty. Open the department's workbook with its spending and indicator tables.",
  },
  "evaluation.no-spending-table": {
    zh: "没有找到按经济分类列示的支出表（已查看工作表：{sheets}）。请在工作簿中放入支出决算明细表，或含“工资福利支出、商品和服务支出”等科目和金额的表，再重试。没有写入任何内容。",
    en: "No table of spending by economic category was found (sheets looked at: {sheets}). Add the 支出决算明细表 or a table with 工资福利支出, 商品和服务支出 … and amounts, then try again. Nothing was written.",
  },
  "evaluation.broken-amounts": {
    zh: "“{title}”中的金额全部是 #REF! 之类的错误值，无法计算。请先修好这些公式（多为引用的工作表已删除或外部文件打不开），再重试。没有写入任何内容。",
    en: "All amounts of “{title}” are errors such as #REF!, so nothing can be computed. Repair these formulas first (a sheet they refer to was deleted, or an external file cannot be reached) and try again. Nothing was written.",
  },
  "evaluation.nothing-to-compute": {
    zh: "“{title}”是空白表，没有金额可以计算。请填入金额后再评分。没有写入任何内容。",
    en: "“{title}” is a blank table without amounts. Fill in the amounts and score again. Nothing was written.",
  },
} as const satisfies WordingTable;
