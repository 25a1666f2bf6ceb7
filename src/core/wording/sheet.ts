import type { WordingTable } from "./message";

/** What the written sheet says beside its labels; the form itself is Chinese in every interface language. */
export const sheetWording = {
  "sheet.note-live": {
    zh: "（此行不打印）本表由绩效自评助手生成：金额、占比、执行率、得分和等级均为公式，引用本工作簿的原始单元格；目标值或完成值改动后，有关得分显示 #N/A，请重新评分。",
    en: "(Not printed.) Made by Self-Evaluation for Excel. Amounts, shares, rate, points and grade are formulas on this workbook's own cells; when a target or actual changes, its points show #N/A until scored again.",
  },
  "sheet.note-rules": {
    zh: "评分规则：{profile}（版本 {version}）。分值由预算执行率与各项指标分值组成，定性指标得分由填报单位判定。",
    en: "Rules: {profile} (version {version}). Full marks are those of the execution rate and the indicators; qualitative indicators are judged by the department.",
  },
  "sheet.note-proposed": {
    zh: "带 * 的得分为定性指标的建议分，待填报单位确认，总分为暂定。",
    en: "Points with * are proposals for qualitative indicators and await confirmation; the total is provisional.",
  },
} as const satisfies WordingTable;
