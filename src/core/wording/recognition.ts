import type { WordingTable } from "./message";

export const recognitionWording = {
  "recognition.categories-found": {
    zh: "找到{count}个支出经济分类：{names}",
    en: "{count} economic categories were found: {names}",
  },
  "recognition.title": { zh: "标题“{title}”（{cell}）", en: "The title “{title}” ({cell})" },
  "recognition.unit-line": { zh: "金额单位写在{cell}", en: "The money unit stands in {cell}" },
  "recognition.total-cell": { zh: "合计数在{cell}", en: "The total stands in {cell}" },
  "recognition.no-total-row": {
    zh: "没有合计行，只能把各行相加",
    en: "There is no total row; the rows could only be added up",
  },
  "recognition.several-amount-rows": {
    zh: "有几行都可能是金额，不能确定取哪一行",
    en: "Several rows could hold the amounts and which to take is not certain",
  },
  "recognition.bands": {
    zh: "分{count}段印制的同一张表，各段的类相加等于合计",
    en: "One table printed in {count} parts; the classes of all parts add up to its total",
  },
  "recognition.pages": {
    zh: "分{count}页放在相邻工作表里的同一张表，各页相加与表中的合计一致",
    en: "One table over {count} sheets; together its pages make the sums that it states",
  },
  "recognition.ambiguous-names": {
    zh: "部分科目名称同属几个类，又没有科目编码",
    en: "Some item names belong to several classes and carry no code",
  },
  "recognition.names-contradict": {
    zh: "有的科目编码与科目名称不是同一个类",
    en: "The code and the name of some categories are not those of the same class",
  },
  "recognition.unread-row": {
    zh: "{cell}的金额不属于任何读到的科目，又没有合计行可以核对",
    en: "The amount in {cell} belongs to no category that was read, and there is no total row to check it by",
  },
  "recognition.ledger": {
    zh: "这是逐笔登记的明细账，{count}笔按经济科目相加",
    en: "This is a ledger of single entries; its {count} entries are added up by category",
  },
  "recognition.several-amount-columns": {
    zh: "有几列都可能是金额，不能确定取哪一列；这里取“{head}”",
    en: "Several columns could hold the amounts and which to take is not certain; this is “{head}”",
  },
  "recognition.all-broken": {
    zh: "表中的金额全是 #REF! 之类的错误值",
    en: "All amounts of the table are errors such as #REF!",
  },
  "recognition.all-funds": {
    zh: "财政拨款含一般公共预算以外的政府性基金等，口径比一般公共预算宽",
    en: "The appropriations include government funds besides the general public budget",
  },
  "recognition.units-disagree": {
    zh: "表上方写的金额单位与金额列表头写的不一致",
    en: "The unit above the table is not the one in the head of its amounts",
  },
  "recognition.part-of-year": {
    zh: "只有一年中的一部分（{head}），没有全年的合计列",
    en: "There are only parts of a year ({head}) and no column for the whole of it",
  },
  "recognition.part-by-title": {
    zh: "从标题“{title}”看，这张表只是支出的一部分，或者不是部门的支出",
    en: "By its title “{title}”, this table is only a part of the spending, or none of the department's",
  },
  "recognition.month-of-year": {
    zh: "“{title}”只是一年中的一部分，不是全年支出",
    en: "“{title}” is about a part of the year, not about all of it",
  },
  "recognition.indicator-head": { zh: "表头{cell}：{words}", en: "The header at {cell}: {words}" },
  "recognition.form-continued": { zh: "下文续在{place}", en: "It goes on at {place}" },
  "recognition.indicator-rows": { zh: "读到{count}项指标", en: "{count} indicators were read" },
  "recognition.execution-head": {
    zh: "预算与执行的表头在{cell}，取“{line}”行",
    en: "Budget and spending are headed at {cell}; the line “{line}” is taken",
  },
  "recognition.history-head": {
    zh: "年度、得分、等级的表头在{cell}",
    en: "Year, score and grade are headed at {cell}",
  },
  "recognition.history-sentences": {
    zh: "从{cell}起有{count}句话写明往年评价的年度和得分",
    en: "{count} sentences tell year and score of past evaluations, from {cell} on",
  },
  "recognition.several-progress": {
    zh: "几张支出进度表（{places}）的数不相同，不能确定哪一张是被评价部门的，都没有采用；请在表头写明单位和年度，或隐藏不用的表",
    en: "Several tables of spending progress ({places}) differ, and which is the department's stays open: none was used. Write unit and year at their heads, or hide those not meant",
  },
  "recognition.progress-head": {
    zh: "月份与支出的表头在{cell}，读到{count}个月",
    en: "Months and spending are headed at {cell}; {count} months were read",
  },
  "recognition.basics-labels": {
    zh: "从{cell}起有{count}个基本情况的项目名称",
    en: "{count} labels of basic information, from {cell} on",
  },
  "recognition.which-spending-table": {
    zh: "有几张表都像支出表，请选定一张",
    en: "Several tables could be the spending table; please choose one",
  },
  "recognition.is-this-spending-table": {
    zh: "这张表像支出表，但不能确定，请确认",
    en: "This table looks like the spending table but is not certain; please confirm",
  },
  "recognition.which-indicator-table": {
    zh: "有几张绩效指标表，请选定要评分的一张",
    en: "There are several indicator tables; please choose the one to score",
  },
  "recognition.is-this-indicator-table": {
    zh: "这张绩效指标表不像自评表（没有完成值或得分），请确认是否用它",
    en: "This indicator table does not look like a self-evaluation (no results or scores); please confirm",
  },
  "recognition.which-execution-table": {
    zh: "有几张预算执行表，请选定一张",
    en: "There are several budget execution tables; please choose one",
  },
  "recognition.is-this-execution-table": {
    zh: "这张预算执行表没有合计行，也看不出各行加起来是不是全部，请确认",
    en: "This budget execution table has no total row and nothing shows that its rows make the whole; please confirm",
  },
  "recognition.execution-sum-option": {
    zh: "{title}（{place}），各行相加",
    en: "{title} ({place}), the sum of its rows",
  },
  "recognition.table-option": { zh: "{title}（{place}）", en: "{title} ({place})" },
  "recognition.sum-of-tables": {
    zh: "{count}张表各是支出的一部分，没有汇总的表，只能相加",
    en: "{count} tables each hold a part of the spending and none holds the whole; they could only be added up",
  },
  "recognition.sum-of-units": {
    zh: "这张表逐行写明单位，{count}个单位没有汇总的行，只能相加",
    en: "Every line names its unit; {count} units have no lines of their whole and could only be added up",
  },
  "recognition.sum-of-units-option": {
    zh: "{title}（工作表“{sheet}”），{count}个单位的行相加",
    en: "{title} (sheet “{sheet}”), the lines of its {count} units added up",
  },
  "recognition.sum-option": {
    zh: "{title}（工作表“{sheet}”），其中{count}张表相加",
    en: "{title} (sheet “{sheet}”), the sum of its {count} tables",
  },
  "recognition.sum-of-columns-option": {
    zh: "{title}（工作表“{sheet}”），{count}列相加",
    en: "{title} (sheet “{sheet}”), the sum of {count} columns",
  },
  "recognition.sum-of-sheets-option": {
    zh: "{title}（工作表{sheets}），{count}张表相加",
    en: "{title} (sheets {sheets}), the sum of {count} tables",
  },
  "recognition.hidden-option": {
    zh: "{title}（{place}，隐藏的工作表）",
    en: "{title} ({place}, a hidden sheet)",
  },
  "recognition.column-option": {
    zh: "{title}（{place}），取“{head}”一列",
    en: "{title} ({place}), the column “{head}”",
  },
  "recognition.hidden-column-option": {
    zh: "{title}（{place}），取隐藏的“{head}”一列",
    en: "{title} ({place}), the hidden column “{head}”",
  },
  "recognition.which-unit": {
    zh: "“{title}”（{place}）没有写明金额单位，请选定",
    en: "“{title}” ({place}) does not state its money unit; please choose it",
  },
  "recognition.which-of-the-units": {
    zh: "“{title}”（{place}）两处写的金额单位不一致，请选定",
    en: "“{title}” ({place}) states two different money units; please choose the right one",
  },
  "recognition.unit-option": { zh: "{unit}", en: "{unit}" },
} as const satisfies WordingTable;
