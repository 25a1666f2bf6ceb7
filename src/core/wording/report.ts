import type { WordingTable } from "./message";

/** What is said of a report's file and of what it lacks. The report itself is an official Chinese text. */
export const reportWording = {
  "report.file-empty": {
    zh: "“{name}”里没有文字。请选择有内容的 .docx 或 .txt 报告；扫描件请先识别成文字。",
    en: "“{name}” holds no text. Choose a .docx or .txt report with text; a scan must be recognised first.",
  },
  "report.file-foreign": {
    zh: "“{name}”不是 Word 文档（.docx）或文本文件。旧版 .doc 和 PDF 请用 Word 或 WPS 另存为 .docx 后再试。",
    en: "“{name}” is neither a Word document (.docx) nor text. Save an old .doc or a PDF as .docx in Word or WPS first.",
  },
  "report.file-locked": {
    zh: "“{name}”设有密码，不能读取。请另存一份不带密码的再试。",
    en: "“{name}” has a password. Save a copy without one and try again.",
  },
  "report.file-damaged": {
    zh: "“{name}”已损坏，读不出内容。请用 Word 或 WPS 打开后重新保存。",
    en: "“{name}” is damaged. Open it in Word or WPS and save it again.",
  },
  "report.file-large": {
    zh: "“{name}”太大，没有读取。请删去大图片后再试。",
    en: "“{name}” is too large and was not read. Take large pictures out and try again.",
  },
  "report.previous-empty": {
    zh: "“{name}”里没有找到绩效指标表、历年评价表或支出表，没有带入。请选择上一年度的工作簿。",
    en: "“{name}” has no indicators, past results or spending; nothing was taken. Choose last year's workbook.",
  },
} as const satisfies WordingTable;
