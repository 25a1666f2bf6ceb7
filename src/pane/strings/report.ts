/** What the pane's report section says beside the strings that every view has. */
const zh = {
  outline: "报告提纲",
  notEarlier: (name: string, year: string) => `“${name}”是 ${year} 年的，不是上一年度的工作簿，没有带入。`,
  previousTaken: (name: string, results: number, open: number) =>
    `已从“${name}”带入 ${String(results)} 条历年得分、${String(open)} 项未得满分的指标，评分和生成报告时写入。`,
  notice: "支出进度通报",
  saveNotice: "导出通报",
  copyNotice: "复制通报文字",
  noticeName: (title: string) => `${title}.xlsx`,
  noticeSaved: "通报已导出。没有开始下载时，请用“复制通报文字”。",
  noticeCopied: "通报文字已复制。",
  copyRefused: "浏览器不允许复制，请选中文字后按 Ctrl+C。",
};

type ReportStrings = typeof zh;

const en: ReportStrings = {
  outline: "Outline of the report",
  notEarlier: (name, year) => `“${name}” is of ${year} and not of an earlier year; nothing was taken.`,
  previousTaken: (name, results, open) =>
    `Taken from “${name}”: ${String(results)} past results, ${String(open)} indicators that lost points. They go into the sheets and the report.`,
  notice: "Notice of spending progress",
  saveNotice: "Save the notice",
  copyNotice: "Copy the notice's text",
  noticeName: (title) => `${title}.xlsx`,
  noticeSaved: "The notice was saved. If no download began, copy its text instead.",
  noticeCopied: "The notice's text was copied.",
  copyRefused: "The browser does not allow copying. Select the text and press Ctrl+C.",
};

export const REPORT_STRINGS = { "zh-CN": zh, en };
