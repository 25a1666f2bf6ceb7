import type { WordingTable } from "./message";

/** What the written sheet says beside its labels; the form itself is Chinese in every interface language. */
export const sheetWording = {
  "sheet.basis-note": {
    zh: "本表供核对与存档，不上报。自评表的公式引用本工作簿的原始单元格；原始单元格是文本的，引用本表读出的数。“核对”为“已变动”时，说明原文已改，有关得分显示 #N/A，请重新评分。",
    en: "For checking and filing, not for handing in. The form's formulas refer to this workbook's own cells, and to the numbers read here where a cell holds text. Where the check says 已变动, the text has changed, its points show #N/A: score again.",
  },
  "sheet.findings-note": {
    zh: "生成时共 {count} 条，按轻重排列；另有 {unchecked} 项检查因工作簿中没有所需的表、表中没有能确定的数，或评分规则不作要求而未做。本表供内部使用，不上报。",
    en: "{count} findings when this was made, the gravest first; {unchecked} checks were not made because the workbook lacks the tables they need, these give no certain figure, or the rules do not ask for them. For internal use, not for handing in.",
  },
  "sheet.findings-none": {
    zh: "生成时没有发现问题；另有 {unchecked} 项检查因工作簿中没有所需的表，或评分规则不作要求而未做。本表供内部使用，不上报。",
    en: "Nothing was found when this was made; {unchecked} checks were not made because the workbook lacks the tables they need or the rules do not ask for them. For internal use, not for handing in.",
  },
  "sheet.open-points": {
    zh: "生成时：错误 {errors}，警告 {warnings}，待确认的定性得分 {proposed}",
    en: "when made: errors {errors}, warnings {warnings}, points to confirm {proposed}",
  },
  "sheet.open-points-missing": {
    zh: "生成时：错误 {errors}，警告 {warnings}，其中没有填写的 {missing}；待确认的定性得分 {proposed}",
    en: "when made: errors {errors}, warnings {warnings}, {missing} of them not filled in; points to confirm {proposed}",
  },
  "sheet.filled-since": {
    zh: "已在自评表填写实际完成值，重新评分后更新。",
    en: "The actual stands on the form now; score again to renew this list.",
  },
  "sheet.filled-on-form": {
    zh: "实际完成值已填写在自评表，按上述规则计分；重新评分后列出算式。",
    en: "The actual stands on the form and is scored by this rule; score again to see the arithmetic.",
  },
  "sheet.filled-for-a-person": {
    zh: "实际完成值已填写，请填写得分后重新评分。",
    en: "The actual stands on the form now; give the points and score again.",
  },
  "sheet.rule-by-person": {
    zh: "需由人评分：完成后在自评表“得分”栏填写 0 到分值之间的得分",
    en: "Judged by a person: type points between 0 and the weight on the form when it is done",
  },
  "sheet.said-before-change": {
    zh: "数字或文字已改动，得分按本行各栏现值计算；算式与判定请重新评分后再看",
    en: "Numbers or words have changed: the points follow what this row says now; score again for the arithmetic in words",
  },
  "sheet.open-points-more": {
    zh: "另有 {count} 项，见面板的问题清单或“复核提示”表。",
    en: "{count} more: see the list in the pane, or 复核提示.",
  },
  "sheet.no-open-points": {
    zh: "没有需要处理的事项。",
    en: "Nothing is left to be done.",
  },
  "sheet.source-changed": {
    zh: "来源已变动：{cell} 上次生成时为“{before}”，现在为“{after}”。",
    en: "Source changed: {cell} was “{before}” when the sheets were made and is “{after}” now.",
  },
  "sheet.sources-changed-more": {
    zh: "另有 {count} 个来源单元格已变动。",
    en: "{count} more source cells have changed.",
  },
  "sheet.note-live": {
    zh: "（此行不打印）本表由绩效自评助手生成：金额、占比、执行率、得分和等级均为公式，引用本工作簿的原始单元格，来历见“评分依据”。数字改动后得分自动重算；文字改动后有关得分显示 #N/A，请重新评分。",
    en: "(Not printed.) Made by Self-Evaluation for Excel. Amounts, shares, rate, points and grade are formulas on this workbook's own cells (see 评分依据). Changed numbers are scored at once; changed words give #N/A until scored again.",
  },
  "sheet.note-rules": {
    zh: "评分规则：{profile}。分值由预算执行率与各项指标分值组成，定性指标得分由填报单位判定。",
    en: "Rules: {profile}. Full marks are those of the execution rate and the indicators; qualitative indicators are judged by the department.",
  },
  "sheet.note-shares": {
    zh: "各类占比按四舍五入后的数列示，合计与 100% 的尾差不作调整。",
    en: "Shares are printed as rounded; what their sum is off 100% is not corrected.",
  },
  "sheet.note-proposed": {
    zh: "带 * 的得分为定性指标的建议分，待填报单位确认，总分为暂定。",
    en: "Points with * are proposals for qualitative indicators and await confirmation; the total is provisional.",
  },
} as const satisfies WordingTable;
