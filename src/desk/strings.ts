import type { Language } from "../core/wording";

const zh = {
  open: "打开",
  openHint: "打开本机的 .xlsx 文件，也可以把文件拖到这里",
  download: "下载结果",
  drop: "松开以打开这个工作簿",
  opening: "正在打开…",
  dismiss: "知道了",
  local: "文件只在本机浏览器中处理，不会上传",
  sheets: "工作表",
  formula: "编辑栏（只读）",
  cell: "当前单元格",
  grid: (sheet: string) => `工作表“${sheet}”的内容`,
  pane: "绩效自评",
  sampleMissing: "示例工作簿无法读取。请点“打开”选择一个 .xlsx 文件。",
  nothing: "还没有打开工作簿",
  result: (name: string) => `${name}-绩效自评.xlsx`,
  hidden: "已隐藏",
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
  opening: "Opening…",
  dismiss: "Dismiss",
  local: "Files are processed in this browser only and never uploaded",
  sheets: "Sheets",
  formula: "Formula bar (read-only)",
  cell: "Current cell",
  grid: (sheet) => `Content of sheet “${sheet}”`,
  pane: "Self-evaluation",
  sampleMissing: "The sample workbook could not be read. Choose an .xlsx file with “Open”.",
  nothing: "No workbook is open",
  result: (name) => `${name}-evaluation.xlsx`,
  hidden: "hidden",
};

export const DESK_STRINGS: Readonly<Record<Language, DeskStrings>> = { "zh-CN": zh, en };
