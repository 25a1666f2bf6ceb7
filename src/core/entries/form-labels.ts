/** Headers of the form's indicator columns; by them its columns are known again when the form is read back. */
export const FORM_LABELS = {
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  target: "年度指标值",
  actual: "实际完成值",
  weight: "分值",
  score: "得分",
  reason: "偏差原因分析及改进措施",
} as const;

/** Header over the text of what was achieved in the year. */
export const ACHIEVED_LABEL = "实际完成情况";

/** The first words of the lines at the foot that people fill in by hand. */
export const FOOT_LABELS = ["填表人：", "单位负责人（签字）：", "（单位公章）", "联系电话：", "填报日期："] as const;

/** A 一级指标 as the form prints it, without the weight below the name. */
export function withoutWeight(label: string): string {
  return label.replace(/\n（[^（）]*分）$/, "");
}
