import type { WordingTable } from "./message";

/** What the checks of a report say; `place` is a paragraph, `excerpt` some words around. */
export const reviewReportWording = {
  "review.C06": { zh: "报告得分、等级与评分表一致", en: "Score and grades in the report are those of the sheet" },
  "review.C43": { zh: "问题、改进措施和整改齐全", en: "Problems have measures, last year's points are answered" },
  "review.C44": { zh: "报告文本前后一致", en: "The report's wording is consistent" },
  "review.C45": { zh: "报告数字有来源", en: "Every number in the report has a cell" },
  "review.report-paragraph": { zh: "报告第{number}段", en: "Paragraph {number} of the report" },
  "review.report-paragraph-under": {
    zh: "报告第{number}段“{heading}”",
    en: "Paragraph {number} of the report, “{heading}”",
  },
  "review.report-grade": {
    zh: "{place}：“{excerpt}”写的等级是“{written}”，工作簿为“{known}”。",
    en: "{place}, “{excerpt}”: the grade is given as “{written}”, in the workbook it is “{known}”.",
  },
  "review.report-grade-advice": { zh: "请按评分表更正报告。", en: "Correct the report by the sheet." },
  "review.report-differs": {
    zh: "{place}：“{excerpt}”写的是“{number}”，工作簿为{known}（{cell}）。",
    en: "{place}, “{excerpt}”: the report says “{number}”, the workbook {known} ({cell}).",
  },
  "review.report-differs-advice": {
    zh: "请核对后统一报告和工作簿。",
    en: "Find out which is right and make both say it.",
  },
  "review.report-cell": { zh: "{cell}", en: "{cell}" },
  "review.report-computed": { zh: "按规则测算", en: "computed by the rules" },
  "review.report-year": {
    zh: "{place}：“{excerpt}”写的年度是{written}年，评价年度为{year}年。",
    en: "{place}, “{excerpt}”: the year is given as {written}, the evaluated year is {year}.",
  },
  "review.report-year-advice": { zh: "请核对年度。", en: "Check the year." },
  "review.report-unfounded": {
    zh: "{place}：“{excerpt}”中的“{number}”在工作簿中找不到对应的数。",
    en: "{place}, “{excerpt}”: “{number}” is in no cell of the workbook.",
  },
  "review.report-unfounded-advice": {
    zh: "请核对这个数，或把它的来源补进工作簿。",
    en: "Check the number, or put its source into the workbook.",
  },
  "review.report-name": {
    zh: "{place}：“{excerpt}”写作“{spelling}”，封面或工作簿为“{name}”。",
    en: "{place}, “{excerpt}”: written “{spelling}”, on the cover or in the workbook “{name}”.",
  },
  "review.report-name-advice": { zh: "请统一单位名称。", en: "Use one name for the department." },
  "review.report-stray": {
    zh: "{place}：“{excerpt}”标点“{marks}”连用，可能漏字或多了标点。",
    en: "{place}, “{excerpt}”: the marks “{marks}” stand together; words are missing or a mark is too many.",
  },
  "review.report-stray-advice": { zh: "请补齐文字或删去多余标点。", en: "Complete the words or take the mark out." },
  "review.report-bracket": {
    zh: "{place}：“{excerpt}”的“{mark}”没有配对。",
    en: "{place}, “{excerpt}”: “{mark}” has no partner.",
  },
  "review.report-bracket-advice": { zh: "请补上或删去括号、引号。", en: "Add the partner or take the mark out." },
  "review.problems-absent": {
    zh: "报告没有“存在问题”的内容。",
    en: "The report has nothing about problems.",
  },
  "review.problems-empty": {
    zh: "“存在问题”写的是“{text}”，没有具体内容。",
    en: "The problems are given as “{text}”: nothing concrete.",
  },
  "review.problems-advice": {
    zh: "请结合未完成指标、支出进度写明具体问题。",
    en: "Name concrete problems: missed targets, slow spending.",
  },
  "review.measures-empty": { zh: "写了存在问题，没有改进措施。", en: "Problems are named, but no measures." },
  "review.measures-fewer": {
    zh: "存在问题有{problems}条，改进措施只有{measures}条。",
    en: "{problems} problems are named, but only {measures} measures.",
  },
  "review.measures-advice": { zh: "请逐条写明改进措施。", en: "Give a measure for each problem." },
  "review.unanswered": {
    zh: "{year}年复核得分{score}，有扣分，但没有写整改情况。",
    en: "The review of {year} gave {score} points, and nothing says what was done about those lost.",
  },
  "review.open-point": {
    zh: "上年度“{indicator}”得{score}分（分值{weight}分，{cell}），整改情况没有提到。",
    en: "Last year “{indicator}” got {score} of {weight} points ({cell}), and nothing says what was done about it.",
  },
  "review.open-point-advice": {
    zh: "请写明该项的整改措施和结果。",
    en: "Say what was done about it and what came of it.",
  },
  "review.unanswered-advice": {
    zh: "请写明上年复核意见的整改情况。",
    en: "Say what was done about last year's review.",
  },
} as const satisfies WordingTable;
