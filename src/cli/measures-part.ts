import { toFixed } from "../core/amount/decimal";
import type { Evaluation, MonthProgress } from "../core/model/evaluation";
import type { Profile } from "../core/profiles/profile";
import { say } from "../core/wording";
import { padEnd, padStart } from "./columns";

const ABSENT = "—";

/** Monthly progress: the last month that has a rate, the months that lag, and 双监控. */
export function progressPart({ progress }: Evaluation, profile: Profile): string[] {
  const known = progress?.months.filter(({ rate }) => rate.value !== null) ?? [];
  const last = known.at(-1);
  if (last === undefined) return [];
  const late = spans(known.filter(({ behind }) => behind === true).map(({ month }) => month));
  return [
    `支出进度：${monthSentence(last, profile)}${late.length === 0 ? "" : `；滞后的月份：${late.join("、")}`}`,
    ...(progress?.monitoring ? [`  双监控：${say(progress.monitoring.verdict, "zh-CN")}`] : []),
  ];
}

/** [2, 3, 4, 6] as "2—4月", "6月". */
function spans(months: readonly number[]): readonly string[] {
  const groups: number[][] = [];
  for (const month of months) {
    const group = groups.at(-1);
    if (group !== undefined && group.at(-1) === month - 1) group.push(month);
    else groups.push([month]);
  }
  return groups.map((group) => (group.length === 1 ? `${group[0]}月` : `${group[0]}—${group.at(-1)}月`));
}

function monthSentence({ month, rate, schedule, deviation }: MonthProgress, { places }: Profile): string {
  const percent = (value: typeof rate.value) => (value === null ? ABSENT : `${toFixed(value, places.rate)}%`);
  const gap = deviation.value === null ? ABSENT : toFixed(deviation.value, places.rate);
  return `截至${month}月 ${percent(rate.value)}，时序进度 ${percent(schedule.value)}，偏差 ${gap} 个百分点`;
}

/** The control rates that the workbook gives, and the names of the others. */
export function measuresPart({ measures }: Evaluation, { places }: Profile): string[] {
  const lines = measures.flatMap(({ name, rate }) =>
    rate.value === null
      ? []
      : [`  ${padEnd(say(name, "zh-CN"), 26)}${padStart(`${toFixed(rate.value, places.rate)}%`, 10)}`],
  );
  if (lines.length === 0) return [];
  const absent = measures.filter(({ rate }) => rate.value === null).map(({ name }) => say(name, "zh-CN"));
  return ["控制指标", ...lines, ...(absent.length === 0 ? [] : [`  未计算（没有所需的表或数）：${absent.join("、")}`])];
}
