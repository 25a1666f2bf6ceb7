import type { IndicatorRole } from "../model/mapping";

/** A column whose head's words give it a role. */
export interface Labelled {
  readonly column: number;
  readonly role: IndicatorRole;
  /** The head's words without what stands in brackets. */
  readonly key: string;
}

/** The target first set, which gives way to another that is filled: 年初指标值, 原指标值, 申报指标值 beside 批复指标值. */
const INITIAL = /^(?:年初|期初|最初|初始|原|申报|填报)/;

/** One column for each role: where a role's words stand twice, the better word (三级指标 over 绩效指标) or the nearer column wins. */
export function settle(labels: readonly Labelled[]): {
  readonly columns: Partial<Record<IndicatorRole, number>>;
  readonly adjusted: number | null;
} {
  const columns: Partial<Record<IndicatorRole, number>> = {};
  let adjusted: number | null = null;
  const keyAt = (column: number) => labels.find((label) => label.column === column)?.key ?? "";
  for (const { role, column, key } of [...labels].sort((a, b) => a.column - b.column)) {
    const known = columns[role];
    if (known === undefined) columns[role] = column;
    else if (role === "level3") {
      // a fourth level is the indicator, where there is one
      if (/^(?:绩效指标|评价指标|指标)$/.test(keyAt(known)) || key === "四级指标") columns.level3 = column;
    } else if (role === "level2" && columns.level1 === undefined) {
      // 指标类别 beside 二级指标 is the first level
      columns.level1 = known;
      columns.level2 = column;
    } else if (role === "target" && key === "指标值" && !labels.some((label) => label.role === "actual")) {
      // beside 目标值 and the data collected, 指标值 is what they came to
      columns.actual = column;
    } else if (role === "target" && /^调整/.test(key)) adjusted = column;
    else if (role === "target" && INITIAL.test(keyAt(known)) && !INITIAL.test(key)) adjusted = column;
    else if (role === "target" && /^调整/.test(keyAt(known)) && INITIAL.test(key)) {
      columns.target = column;
      adjusted = known;
    } else if (role === "weight") {
      // 一级权重 beside 分值 is its level's
      if (!/^[一二]级/.test(key)) columns.weight = column;
    } else if (role === "score" && key.includes("自评") && !keyAt(known).includes("自评")) {
      // beside 财政评价得分 the department's own points
      columns.score = column;
      columns.reviewed ??= known;
    } else if (role === "reason" && key.includes("说明")) columns.reason = column;
    else if (role === "evidence" && /佐证|证明/.test(key)) {
      // beside 佐证材料, 评分依据 tells why points were given or taken
      columns.reason ??= known;
      columns.evidence = column;
    }
  }
  return { columns, adjusted };
}
