import type { Language } from "../../core/wording";

/** What the settings say, and where each of them is kept. */
const zh = {
  rulesKept: "规则和表样记在本工作簿的隐藏工作表里，评分时写入，随工作簿一起走。",
  remembered: "记住的更正",
  rememberedKept: "更正和确认的得分也记在那张隐藏工作表里；忘记之后，下一次评分时从工作簿里去掉。",
  nothingRemembered: "没有更正，也没有确认的得分。",
  ofTable: (table: string) => `${table}的更正`,
  confirmed: (count: number) => `确认的得分：${String(count)} 项`,
  chosen: (place: string) => `使用 ${place}`,
  only: (place: string) => `只读 ${place}`,
  header: (place: string) => `表头行 ${place}`,
  columns: (count: number) => `指定了 ${String(count)} 列`,
  cells: (count: number) => `指定了 ${String(count)} 处单元格`,
  forget: "忘记",
  forgetOne: (what: string) => `忘记：${what}`,
  forgetAll: "全部忘记",
  forgotten: "已忘记，结果已重新计算；点“一键评分”后工作簿里也不再有。",
  undo: "撤销",
  language: "界面语言",
  languageKept: "只在本次打开的面板里有效，不另外保存；默认随 Office 的显示语言。",
  switchLanguage: "English",
  look: "深浅色和高对比度",
  lookKept: "随 Office 的主题，Office 没有说明时随系统；不另外保存。",
  ownSheets: "本程序生成的工作表",
  ownSheetsKept: "都在本工作簿里。移除之后，其中记住的规则、更正和确认也一起去掉；其他工作表不受影响。",
  remove: "移除评价表",
  removeConfirm: "将删除本程序生成的全部工作表，连同其中记住的规则、更正和确认。其他工作表不受影响。",
  removeYes: "确定移除",
  removeNo: "保留",
};

const en: typeof zh = {
  rulesKept: "Rules and form are kept on a hidden sheet of this workbook, written when you score, and travel with it.",
  remembered: "Remembered corrections",
  rememberedKept:
    "Corrections and confirmed points are kept on that hidden sheet, too; what is forgotten leaves the workbook when you score next.",
  nothingRemembered: "No corrections and no confirmed points.",
  ofTable: (table) => `Corrections of: ${table}`,
  confirmed: (count) => `Confirmed points: ${String(count)}`,
  chosen: (place) => `uses ${place}`,
  only: (place) => `reads only ${place}`,
  header: (place) => `header rows ${place}`,
  columns: (count) => `columns given: ${String(count)}`,
  cells: (count) => `cells given: ${String(count)}`,
  forget: "Forget",
  forgetOne: (what) => `Forget: ${what}`,
  forgetAll: "Forget all",
  forgotten: "Forgotten, and computed anew; score to take it out of the workbook, too.",
  undo: "Undo",
  language: "Language",
  languageKept: "Holds while this pane is open and is not kept; otherwise the language is that of Office's display.",
  switchLanguage: "中文",
  look: "Light, dark, high contrast",
  lookKept: "Follows Office's theme, or the system's where Office does not say; it is not kept.",
  ownSheets: "Sheets made by this program",
  ownSheetsKept:
    "They stand in this workbook. Removing them also takes away the rules, corrections and confirmations kept there; other sheets stay as they are.",
  remove: "Remove evaluation sheet",
  removeConfirm:
    "This deletes all sheets this program made, with the rules, corrections and confirmations kept there. Other sheets stay as they are.",
  removeYes: "Remove",
  removeNo: "Keep",
};

export type SettingsStrings = typeof zh;

export const SETTINGS_STRINGS: Readonly<Record<Language, SettingsStrings>> = { "zh-CN": zh, en };
