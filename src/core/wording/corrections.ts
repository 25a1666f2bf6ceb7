import type { WordingTable } from "./message";

export const correctionsWording = {
  "corrections.what.spending": { zh: "支出表的选择", en: "the choice of spending table" },
  "corrections.what.spendingHeader": { zh: "支出表表头行的更正", en: "the header rows of the spending table" },
  "corrections.what.spendingColumns": { zh: "支出表列的更正", en: "a column of the spending table" },
  "corrections.what.spendingCells": { zh: "支出科目单元格的更正", en: "the cells of a spending category" },
  "corrections.what.indicators": { zh: "指标表的选择", en: "the choice of indicator table" },
  "corrections.what.indicatorHeader": { zh: "指标表表头行的更正", en: "the header rows of the indicator table" },
  "corrections.what.indicatorColumns": { zh: "指标表列的更正", en: "a column of the indicator table" },
  "corrections.what.indicatorCells": { zh: "指标单元格的更正", en: "cells of the indicator table" },
  "corrections.what.execution": { zh: "预算执行表的选择", en: "the choice of budget execution table" },
  "corrections.what.executionCells": { zh: "预算执行单元格的更正", en: "a cell of the budget execution" },
  "corrections.not-obeyed": {
    zh: "{what}（{place}）没有采用：{reason}。",
    en: "Not obeyed: {what} ({place}): {reason}.",
  },
  "corrections.sheet-gone": {
    zh: "工作表“{sheet}”已不在工作簿中",
    en: "the sheet “{sheet}” is no longer in the workbook",
  },
  "corrections.text-changed": {
    zh: "工作表“{sheet}”中找不到原来的文字“{text}”（原在{cell}）",
    en: "the sheet “{sheet}” no longer holds the text “{text}” (formerly {cell})",
  },
  "corrections.text-repeated": {
    zh: "工作表“{sheet}”中有几处“{text}”（原在{cell}），不能确定是哪一处",
    en: "the sheet “{sheet}” holds “{text}” (formerly {cell}) several times; which is meant is not certain",
  },
  "corrections.range-empty": {
    zh: "工作表“{sheet}”的这个区域是空的",
    en: "that range of the sheet “{sheet}” is empty",
  },
  "corrections.other-sheet": {
    zh: "它不在所选表格的工作表“{sheet}”上",
    en: "it is not on the sheet “{sheet}” of the chosen table",
  },
  "corrections.no-table": { zh: "这里读不出所需的表格", en: "no such table can be read there" },
  "corrections.no-effect": {
    zh: "按它读不出表格，或读出的列不是所指定的列",
    en: "no table can be read that way, or not with the column that was meant",
  },
  "corrections.no-amount": { zh: "这个区域里没有金额", en: "there is no amount in that range" },
  "corrections.several-amounts": {
    zh: "一行里有几个数，请只选取金额所在的单元格",
    en: "a row holds several numbers; select the amount's cells only",
  },
  "corrections.one-cell": { zh: "这里只能是一个单元格", en: "only a single cell will do here" },
  "corrections.unknown-code": { zh: "没有编码为“{code}”的支出经济分类", en: "there is no economic category “{code}”" },
  "corrections.no-such-row": { zh: "这一行读不出指标", en: "no indicator can be read in that row" },
  "corrections.no-sum": {
    zh: "原来相加的几张表已经不是原来的样子",
    en: "the tables that were added up are no longer what they were",
  },
  "corrections.no-lines": {
    zh: "这里已没有写着“{lines}”的行",
    en: "no lines there say “{lines}” any more",
  },
  "corrections.of-sum": {
    zh: "几张表相加时，不能单独改其中一张的表头或列",
    en: "where tables are added up, the header or a column of one of them cannot be changed alone",
  },
  "corrections.needs-table": {
    zh: "还没有读到这张表，请先选定表格",
    en: "that table is not there yet; choose it first",
  },
  "corrections.stated": { zh: "按您的更正读取", en: "Read as you corrected it" },
  "corrections.stated-range": { zh: "只读您指定的区域{cell}", en: "Only the range you gave, {cell}, is read" },
  "corrections.memory-unreadable": {
    zh: "工作簿里记住的更正读不出来，没有采用（{problem}）。请重新更正，或载入保存过的映射文件。",
    en: "The corrections remembered in the workbook cannot be read and were dropped ({problem}). Correct again, or load a saved mapping file.",
  },
  "corrections.confirmation-changed": {
    zh: "“{name}”确认之后，目标值或完成值已改动（确认时：目标“{target}”，完成“{actual}”），原确认的{points}分没有采用，请重新确认。",
    en: "The target or actual of “{name}” changed after its points were confirmed (then: target “{target}”, actual “{actual}”); the {points} points were not taken. Confirm again.",
  },
  "corrections.confirmation-gone": {
    zh: "已确认{points}分的指标“{name}”不在指标表中，没有采用。",
    en: "The indicator “{name}”, confirmed at {points} points, is not in the table; its points were not taken.",
  },
  "corrections.confirmation-not-open": {
    zh: "“{name}”确认的{points}分超出了现在允许的档，没有采用，请重新确认。",
    en: "The {points} points confirmed for “{name}” lie outside what its facts leave open; they were not taken. Confirm again.",
  },
  "corrections.rule-confirmed": {
    zh: "填报单位确认的得分（目标“{target}”，完成“{actual}”）",
    en: "points confirmed by the department (target “{target}”, actual “{actual}”)",
  },
  "corrections.rule-judged": {
    zh: "目标“{target}”与完成“{actual}”不能比较，得分由填报单位人工判定",
    en: "target “{target}” and actual “{actual}” cannot be compared; the department judged the points itself",
  },
  "corrections.problem.not-json": { zh: "不是 JSON", en: "not JSON" },
  "corrections.problem.not-object": { zh: "{place} 应为对象", en: "{place} should be an object" },
  "corrections.problem.not-list": { zh: "{place} 应为列表", en: "{place} should be a list" },
  "corrections.problem.version": { zh: "schemaVersion 应为 1", en: "schemaVersion should be 1" },
  "corrections.problem.unknown-key": { zh: "{place} 不是已知的项", en: "{place} is not a known entry" },
  "corrections.problem.not-one-of": { zh: "{place} 应为 {values} 之一", en: "{place} should be one of {values}" },
  "corrections.problem.not-text": { zh: "{place} 应为文字", en: "{place} should be a text" },
  "corrections.problem.not-address": {
    zh: "{place} 应为 A1 这样的地址",
    en: "{place} should be an address such as A1",
  },
  "corrections.problem.not-points": { zh: '{place} 应为分数，如 "4.5"', en: '{place} should be points such as "4.5"' },
  "corrections.problem.not-code": {
    zh: "{place} 应为 3 位或 5 位的支出经济分类编码、total 或 none",
    en: "{place} should be an economic category of 3 or 5 digits, total or none",
  },
  "corrections.problem.not-marks": {
    zh: "{place} 应为 {shape}",
    en: "{place} should be {shape}",
  },
} as const satisfies WordingTable;
