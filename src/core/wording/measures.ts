import type { WordingTable } from "./message";

/** Monthly progress and control rates: their names, their formulas in words, and why one is absent. */
export const measuresWording = {
  "evaluation.spent-so-far": { zh: "累计支出", en: "spent so far" },
  "evaluation.month": { zh: "{month}月支出", en: "spent in month {month}" },
  "evaluation.progress-rate": { zh: "支出进度", en: "spending progress" },
  "evaluation.progress-schedule": { zh: "时序进度", en: "schedule" },
  "evaluation.rule-months": { zh: "1月至本月各月支出之和", en: "sum of the months so far" },
  "evaluation.no-month": {
    zh: "缺{month}月的支出数，累计数不能算",
    en: "no amount for month {month}, so no sum so far",
  },
  "evaluation.rule-progress-rate": {
    zh: "支出进度＝累计支出÷全年预算数",
    en: "progress = spent so far ÷ budget of the year",
  },
  "evaluation.rule-printed-rate": {
    zh: "表中填列的支出进度（没有列支出数，不能复算）",
    en: "the progress that the table prints (it gives no amounts to compute it from)",
  },
  "evaluation.rule-printed-rate-no-budget": {
    zh: "表中填列的支出进度（没有列全年预算数，不能复算）",
    en: "the progress that the table prints (it gives no budget to compute it from)",
  },
  "evaluation.rule-schedule": { zh: "时序进度＝月份÷12", en: "schedule = month ÷ 12" },
  "evaluation.rule-milestone": { zh: "“{name}”规定的该月支出进度", en: "the month's milestone in “{name}”" },
  "evaluation.rule-progress-deviation": {
    zh: "偏差＝支出进度−时序进度；低于时序进度超过{limit}个百分点为滞后",
    en: "deviation = progress − schedule; more than {limit} percentage points below it is behind",
  },
  "evaluation.rule-attainment": {
    zh: "绩效目标实现程度＝各项指标得分之和÷分值之和",
    en: "attainment of goals = points given ÷ weights of the indicators",
  },
  "evaluation.no-attainment": {
    zh: "有指标没有得分，绩效目标实现程度不能算",
    en: "an indicator has no points, so the attainment of goals is not known",
  },
  "evaluation.monitor-fine": {
    zh: "支出进度和绩效目标实现程度均与时序相符",
    en: "Spending and goals both keep up with the schedule",
  },
  "evaluation.monitor-spending-behind": {
    zh: "支出进度滞后，绩效目标实现程度与时序相符：请核对是否有结余资金或未及时支付",
    en: "Spending is behind while goals keep up: look for money left over or paid late",
  },
  "evaluation.monitor-goals-behind": {
    zh: "支出进度与时序相符，绩效目标实现程度滞后：请分析资金效益并及时纠偏",
    en: "Spending keeps up while goals are behind: look into what the money achieved",
  },
  "evaluation.monitor-both-behind": {
    zh: "支出进度和绩效目标实现程度均滞后：请分析原因，必要时调整预算",
    en: "Spending and goals are both behind: find out why, and adjust the budget where needed",
  },
  "evaluation.monitor-spending-fine-only": {
    zh: "支出进度与时序相符；绩效目标实现程度尚不能算",
    en: "Spending keeps up with the schedule; the attainment of goals is not known yet",
  },
  "evaluation.monitor-spending-behind-only": {
    zh: "支出进度滞后；绩效目标实现程度尚不能算",
    en: "Spending is behind the schedule; the attainment of goals is not known yet",
  },
  "evaluation.zero-base": { zh: "分母为零，比率不能算", en: "the base is zero, so there is no rate" },
  "evaluation.no-table": {
    zh: "工作簿中没有列示{figure}的{table}，不能算",
    en: "the workbook has no {table} that gives the {figure}",
  },
  "evaluation.rule-read-by": { zh: "取自单元格，行、列的文字是“{words}”", en: "as the cell says, labelled “{words}”" },
  "evaluation.rule-read-by-no-unit": {
    zh: "取自单元格，行、列的文字是“{words}”；表中没有写明金额单位，只用来算同表的比率",
    en: "as the cell says, labelled “{words}”; the table states no money unit, so it serves for rates within the table only",
  },
  "evaluation.figure-missed.several": {
    zh: "几格都可能是{figure}（{cells}），数不相同，不能确定是哪一格，不能算",
    en: "several cells could be the {figure} ({cells}) and differ, so which it is stays open",
  },
  "evaluation.figure-missed.none": {
    zh: "表{cells}里没有能确定为{figure}的数（要有合计，行、列的文字写明是它），不能算",
    en: "the table {cells} has no figure that its labels say is the {figure} of the whole",
  },
  "evaluation.figure-missed.unread": {
    zh: "有这样的表，但栏目“{words}”（{cells}）没有认出，不能确定哪一格是{figure}，不能算",
    en: "there is such a table, but its columns “{words}” ({cells}) were not understood, so which cell is the {figure} stays open",
  },
  "evaluation.figure-missed.of-another": {
    zh: "表{cells}写的是另一单位的数，不能当作本部门的{figure}，不能算",
    en: "the table {cells} is another unit's, so it does not give the department's {figure}",
  },
  "evaluation.figure-missed.no-unit": {
    zh: "{figure}在{cells}，但没有写明金额单位，不能算",
    en: "the {figure} stands in {cells}, but no money unit is stated",
  },

  "evaluation.measure.budget-completion": { zh: "预算完成率", en: "Budget completion rate" },
  "evaluation.measure.budget-adjustment": { zh: "预算调整率", en: "Budget adjustment rate" },
  "evaluation.measure.final-against-budget": { zh: "预决算差异率", en: "Difference of final accounts and budget" },
  "evaluation.measure.carry-over": { zh: "结转结余率", en: "Carry-over rate" },
  "evaluation.measure.carry-over-change": { zh: "结转结余变动率", en: "Change of carry-over" },
  "evaluation.measure.operating-control": { zh: "公用经费控制率", en: "Operating cost control rate" },
  "evaluation.measure.three-public-control": { zh: "“三公”经费控制率", en: "“Three public” cost control rate" },
  "evaluation.measure.three-public-change": { zh: "“三公”经费变动率", en: "Change of “three public” costs" },
  "evaluation.measure.procurement-execution": { zh: "政府采购执行率", en: "Procurement execution rate" },
  "evaluation.measure.assets-in-use": { zh: "固定资产利用率", en: "Fixed assets in use" },
  "evaluation.measure.staff-control": { zh: "在职人员控制率", en: "Staff control rate" },

  "evaluation.measure-rule.budget-completion": {
    zh: "预算完成率＝全年执行数÷全年预算数",
    en: "spent in the year ÷ budget of the year",
  },
  "evaluation.measure-rule.budget-adjustment": {
    zh: "预算调整率＝（全年预算数−年初预算数）的绝对值÷年初预算数",
    en: "|budget of the year − initial budget| ÷ initial budget",
  },
  "evaluation.measure-rule.final-against-budget": {
    zh: "预决算差异率＝（决算数−年初预算数）÷年初预算数",
    en: "(spent − initial budget) ÷ initial budget",
  },
  "evaluation.measure-rule.carry-over": {
    zh: "结转结余率＝年末结转结余÷全年预算数",
    en: "carried over at the year's end ÷ budget of the year",
  },
  "evaluation.measure-rule.carry-over-change": {
    zh: "结转结余变动率＝（年末结转结余−年初结转结余）÷年初结转结余",
    en: "(carried over at the year's end − at its start) ÷ at its start",
  },
  "evaluation.measure-rule.operating-control": {
    zh: "公用经费控制率＝公用经费决算数÷公用经费预算数",
    en: "operating costs spent ÷ budgeted",
  },
  "evaluation.measure-rule.three-public-control": {
    zh: "“三公”经费控制率＝“三公”经费决算数÷预算数",
    en: "“three public” costs spent ÷ budgeted",
  },
  "evaluation.measure-rule.three-public-change": {
    zh: "“三公”经费变动率＝（本年数−上年数）÷上年数",
    en: "(“three public” costs of the year − of the year before) ÷ of the year before",
  },
  "evaluation.measure-rule.procurement-execution": {
    zh: "政府采购执行率＝实际采购金额÷采购预算数",
    en: "procured ÷ budgeted for procurement",
  },
  "evaluation.measure-rule.assets-in-use": {
    zh: "固定资产利用率＝实际在用固定资产÷全部固定资产",
    en: "fixed assets in use ÷ all fixed assets",
  },
  "evaluation.measure-rule.staff-control": { zh: "在职人员控制率＝在职人员数÷编制数", en: "staff ÷ approved posts" },

  "evaluation.fact.spent": { zh: "全年执行数", en: "amount spent in the year" },
  "evaluation.fact.budget": { zh: "全年预算数", en: "budget of the year" },
  "evaluation.fact.adjusted-budget": { zh: "全年预算数（调整后）", en: "adjusted budget of the year" },
  "evaluation.fact.initial-budget": { zh: "年初预算数", en: "initial budget" },
  "evaluation.fact.total-budget": { zh: "全年预算数", en: "budget of the year" },
  "evaluation.fact.total-initial-budget": { zh: "年初预算数", en: "initial budget" },
  "evaluation.fact.total-spent": { zh: "本年支出合计", en: "spending of the year in all" },
  "evaluation.fact.three-public-budget": { zh: "“三公”经费预算数", en: "“three public” budget" },
  "evaluation.fact.three-public-spent": { zh: "“三公”经费决算数", en: "“three public” costs" },
  "evaluation.fact.three-public-before": { zh: "上年“三公”经费决算数", en: "“three public” costs of the year before" },
  "evaluation.fact.carry-over": { zh: "年末结转结余", en: "carry-over at the year's end" },
  "evaluation.fact.carry-over-before": { zh: "年初结转结余", en: "carry-over at the year's start" },
  "evaluation.fact.operating-budget": { zh: "公用经费预算数", en: "operating costs budgeted" },
  "evaluation.fact.operating-spent": { zh: "公用经费决算数", en: "operating costs spent" },
  "evaluation.fact.procurement-budget": { zh: "政府采购预算数", en: "procurement budget" },
  "evaluation.fact.procurement-spent": { zh: "实际采购金额", en: "amount procured" },
  "evaluation.fact.fixed-assets": { zh: "全部固定资产", en: "all fixed assets" },
  "evaluation.fact.fixed-assets-in-use": { zh: "实际在用固定资产", en: "fixed assets in use" },
  "evaluation.fact.posts": { zh: "编制数", en: "approved posts" },
  "evaluation.fact.staff": { zh: "在职人员数", en: "staff" },

  "evaluation.fact-table.spent": { zh: "预算执行表", en: "budget execution table" },
  "evaluation.fact-table.budget": { zh: "预算执行表", en: "budget execution table" },
  "evaluation.fact-table.adjusted-budget": { zh: "预算执行表", en: "budget execution table" },
  "evaluation.fact-table.initial-budget": { zh: "预算执行表", en: "budget execution table" },
  "evaluation.fact-table.total-budget": { zh: "收入支出决算总表", en: "table of income and expenditure" },
  "evaluation.fact-table.total-initial-budget": { zh: "收入支出决算总表", en: "table of income and expenditure" },
  "evaluation.fact-table.total-spent": { zh: "收入支出决算总表", en: "table of income and expenditure" },
  "evaluation.fact-table.three-public-budget": { zh: "“三公”经费支出决算表", en: "“three public” table" },
  "evaluation.fact-table.three-public-spent": { zh: "“三公”经费支出决算表", en: "“three public” table" },
  "evaluation.fact-table.three-public-before": { zh: "“三公”经费支出决算表", en: "“three public” table" },
  "evaluation.fact-table.carry-over": { zh: "收入支出决算总表", en: "table of income and expenditure" },
  "evaluation.fact-table.carry-over-before": { zh: "收入支出决算总表", en: "table of income and expenditure" },
  "evaluation.fact-table.operating-budget": { zh: "收入支出决算总表", en: "table of income and expenditure" },
  "evaluation.fact-table.operating-spent": { zh: "收入支出决算总表", en: "table of income and expenditure" },
  "evaluation.fact-table.procurement-budget": { zh: "政府采购情况表", en: "procurement table" },
  "evaluation.fact-table.procurement-spent": { zh: "政府采购情况表", en: "procurement table" },
  "evaluation.fact-table.fixed-assets": { zh: "固定资产情况表", en: "table of fixed assets" },
  "evaluation.fact-table.fixed-assets-in-use": { zh: "固定资产情况表", en: "table of fixed assets" },
  "evaluation.fact-table.posts": { zh: "基本数字表", en: "table of posts and staff" },
  "evaluation.fact-table.staff": { zh: "基本数字表", en: "table of posts and staff" },
} as const satisfies WordingTable;
