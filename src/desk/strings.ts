import type { Language } from "../core/wording";

const zh = {
  open: "打开",
  openHint: "打开本机的 .xlsx 文件，也可以把文件拖到这里",
  download: "下载结果",
  drop: "松开以打开这个工作簿",
  dismiss: "知道了",
  local: "文件只在本机浏览器中处理，不会上传",
  sheets: "工作表",
  formula: "编辑栏（只读）",
  cell: "当前单元格",
  grid: (sheet: string) => `工作表“${sheet}”的内容`,
  workbook: "工作簿",
  nothing: "还没有打开工作簿",
  result: (name: string) => `${name}-绩效自评`,
};

type DeskStrings = {
  readonly [Key in keyof typeof zh]: (typeof zh)[Key] extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : string;
};

const en: DeskStrings = {
  open: "Open",
  openHint: "Open an .xlsx file of this machine, or drop one here",
  download: "Download result",
  drop: "Drop to open this workbook",
  dismiss: "Dismiss",
  local: "Files are processed in this browser only and never uploaded",
  sheets: "Sheets",
  formula: "Formula bar (read-only)",
  cell: "Current cell",
  grid: (sheet) => `Content of sheet “${sheet}”`,
  workbook: "Workbook",
  nothing: "No workbook is open",
  result: (name) => `${name}-evaluation`,
};

export const DESK_STRINGS: Readonly<Record<Language, DeskStrings>> = { "zh-CN": zh, en };
