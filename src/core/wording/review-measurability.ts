import type { WordingTable } from "./message";

/** What the review says of targets that cannot be measured, with the form in which they could be. */
export const reviewMeasurabilityWording = {
  "review.mere-degree": {
    zh: "“{indicator}”的目标“{target}”没有数值，也没有说明达到什么程度才算完成，不可衡量。",
    en: "The target “{target}” of “{indicator}” has neither a number nor a standard that says when it is reached.",
  },
  "review.meets-itself": {
    zh: "“{indicator}”的目标“{target}”以零为下限，任何结果都算达到，不可衡量，不能计分。",
    en: "The target “{target}” of “{indicator}” has zero as its lower bound: anything meets it, and it cannot be scored.",
  },
  "review.slogan": {
    zh: "指标名称“{indicator}”是工作要求，没有说明衡量什么。",
    en: "“{indicator}” names a task and not what is measured.",
  },
  "review.slogan-advice": {
    zh: "建议改为可衡量的名称，如“××率”“××数量”“××时间”，再写明目标值。",
    en: "Name what is measured (a rate, a count, a time) and give its target.",
  },
  "review.slogan-wording": {
    zh: "建议写明衡量什么，例如“{thing}完成率”“{thing}数量”或“{thing}完成时间”，再写明目标值（内容和数值由单位确定）。",
    en: "Name what is measured, for example “{thing}完成率” (rate), “{thing}数量” (count) or “{thing}完成时间” (time), and give its target (content and figures are yours to set).",
  },
  "review.wording": {
    zh: "建议写成可衡量的形式，例如：{form}（数值由单位确定）。",
    en: "Put it in a form that can be measured, for example: {form} (the figures are yours to set).",
  },
  "review.wording-date": {
    zh: "“＿＿年＿月＿日前”或“收到后＿个工作日内”",
    en: "“before ＿＿年＿月＿日” or “within ＿ working days”",
  },
  "review.wording-rate": { zh: "“≥＿＿%”，并注明分子、分母", en: "“≥＿＿%”, naming numerator and denominator" },
  "review.wording-satisfaction": {
    zh: "“≥＿＿%”，并注明调查方式和样本量",
    en: "“≥＿＿%”, naming the survey and its sample",
  },
  "review.wording-count": { zh: "“≥＿＿（个、项、人次……）”", en: "“≥＿＿ (个, 项, 人次 …)”" },
  "review.wording-influence": {
    zh: "“受益人数（户数）≥＿＿”、“群众知晓率≥＿＿%”或“被＿＿级采纳（推广）≥＿＿次”",
    en: "“≥＿＿ people reached”, “known to ≥＿＿%” or “adopted ≥＿＿ times”",
  },
  "review.wording-lasting": {
    zh: "“制度（机制）健全并运行≥＿＿年”或“连续＿＿年保持……”",
    en: "“in force for ≥＿＿ years” or “kept up for ＿＿ years running”",
  },
  "review.wording-change": {
    zh: "“较上年提高≥＿＿个百分点”或“≥＿＿%”，并注明依据",
    en: "“≥＿＿ percentage points more than last year” or “≥＿＿%”, with its basis",
  },
  "review.timeless": {
    zh: "时效指标“{indicator}”的目标“{target}”没有写明时间或所依据的计划。",
    en: "The 时效 target “{target}” of “{indicator}” names neither a time nor the plan that sets it.",
  },
} as const satisfies WordingTable;
