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
  removeConfirm:
    "将删除本程序生成的全部工作表，连同您在上面填写的内容和其中记住的规则、更正和确认。其他工作表不受影响。",
  removeLooking: "正在查看有没有单元格引用这些工作表…",
  removeBreaks:
    "您自己的这些地方引用了要移除的工作表，移除后会变成 #REF!。要保留这些数，请先复制，再选择性粘贴为数值：",
  removeBreaksName: (name: string) => `名称“${name}”`,
  removeBreaksMore: (count: number) => `另有 ${String(count)} 处`,
  removeUnseen: "没能查看有没有单元格引用这些工作表；如有，移除后会变成 #REF!。",
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
    "This deletes all sheets this program made, with what you filled in on them and the rules, corrections and confirmations kept there. Other sheets stay as they are.",
  removeLooking: "Looking for cells that refer to these sheets…",
  removeBreaks:
    "These places of yours refer to the sheets to be removed and will be #REF! afterwards. To keep their numbers, copy them and paste them as values first:",
  removeBreaksName: (name: string) => `name “${name}”`,
  removeBreaksMore: (count: number) => `${String(count)} more`,
  removeUnseen: "It could not be seen whether cells refer to these sheets; any that do will be #REF! afterwards.",
  removeYes: "Remove",
  removeNo: "Keep",
};

export type SettingsStrings = typeof zh;

export const SETTINGS_STRINGS: Readonly<Record<Language, SettingsStrings>> = { "zh-CN": zh, en };
