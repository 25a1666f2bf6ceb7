import type { Language } from "../../core/wording";

const zh = {
  why: "为什么",
  moreCells: (count: string) => `等 ${count} 处`,
  measures: "控制指标",
  notComputed: (count: string) => `未计算 ${count} 项`,
  because: (name: string, reason: string) => `${name}：${reason}`,
  progress: "支出进度",
  byMonth: (months: string, late: string) => `逐月对照时序进度：${months} 个月，其中 ${late} 个月滞后`,
  month: (month: string) => `${month}月`,
  monthHead: "月份",
  spent: "累计支出（万元）",
  rate: "支出进度",
  schedule: "时序进度",
  deviation: "偏差（百分点）",
  behind: "滞后",
  monitoring: (month: string) => `双监控（${month}）：`,
  attainment: "绩效目标实现程度",
};

const en: typeof zh = {
  why: "Why",
  moreCells: (count) => `and ${count} more`,
  measures: "Control rates",
  notComputed: (count) => `${count} not computed`,
  because: (name, reason) => `${name}: ${reason}`,
  progress: "Monthly progress",
  byMonth: (months, late) => `Month by month against the schedule: ${months} months, ${late} of them behind`,
  month: (month) => `Month ${month}`,
  monthHead: "Month",
  spent: "Spent so far (10,000 yuan)",
  rate: "Progress",
  schedule: "Schedule",
  deviation: "Deviation (pp)",
  behind: "behind",
  monitoring: (month) => `Double monitoring (${month}): `,
  attainment: "Attainment of goals",
};

/** What the explanations, the progress and the control rates say around their figures. */
export const WHY_STRINGS: Readonly<Record<Language, typeof zh>> = { "zh-CN": zh, en };
