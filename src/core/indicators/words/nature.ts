import type { IndicatorInput } from "../../model/inputs";
import { compact } from "../../text/normalise";
import type { Unit } from "../../text/quantity";

const SAVING = /节约|降低|下降|压减|减少/;
/** The name itself is of something bad, and not of what is done about it (事故应急演练次数, 投诉办结率). */
const BAD =
  /(?:投诉|事故|延误|差错|违规|违法|超支|故障|拖欠|能耗|损耗|流失|伤亡|死亡|失信|上访|返工|案件|事件)(?:发生)?(?:率|数|次数|件数|起数|人数|数量|量|情况)?$/;
const TIME_LIMIT = /时限|用时|耗时|响应时间|办理时间|办结时间|等待时间|处理时间|审批时间|到达时间|周期|工期|间隔/;
const TIME_GAIN = /培训|学习|学时|课时|服务时长|年限|寿命|持续|运行时间|开放时间|值班/;
const RATE = /率|满意度|比例|占比|覆盖|程度/;
const UNBOUNDED = /增长|增幅|增速|下降|降幅|变动|变化|提高|提升幅度|收益|回报|利润|产能|投入产出|增加|周转/;

/** 预算执行率, 部门预算资金支出率: the rate of the whole budget, and not of one purchase or project. */
const EXECUTION =
  /^(?:(?:部门|单位|整体|年度|全年|财政|总)*(?:预算|支出|资金)(?:资金)?(?:执行|支出|完成)率|资金支出率|支出率)(?:\(%\))?$/;

/** Whether an indicator is the execution rate of the budget, which some forms list among the indicators. */
export function isExecutionRate({ level3 }: IndicatorInput): boolean {
  return EXECUTION.test(compact(level3));
}

export type Direction = "at-least" | "at-most" | "unknown";

function words(indicator: IndicatorInput): string {
  return `${indicator.level1} ${indicator.level2} ${indicator.level3}`;
}

/** Whether the indicator belongs to costs, where less is better. */
export function isCost(indicator: IndicatorInput): boolean {
  return words(indicator).includes("成本") && !SAVING.test(indicator.level3);
}

/** Whether a fall is the good direction ("下降率 ≥5%"). */
export function praisesFall(indicator: IndicatorInput): boolean {
  return SAVING.test(indicator.level3);
}

/** Which direction is better for a target written as a bare number, by what the indicator is about. */
export function directionOf(indicator: IndicatorInput, unit: Unit | null): Direction {
  if (isCost(indicator) || BAD.test(compact(indicator.level3))) return "at-most";
  const isTime = unit?.dimension === "duration" || unit?.dimension === "working-day" || unit?.dimension === "month";
  if (!isTime) return "at-least";
  if (TIME_GAIN.test(indicator.level3)) return "at-least";
  return TIME_LIMIT.test(indicator.level3) || indicator.level2.includes("时效") ? "at-most" : "unknown";
}

/** Whether a percentage cannot exceed 100 by its nature (覆盖率, 合格率, 满意度). */
export function isBoundedRate(indicator: IndicatorInput, unit: Unit | null): boolean {
  return unit?.dimension === "percent" && RATE.test(indicator.level3) && !UNBOUNDED.test(indicator.level3);
}
