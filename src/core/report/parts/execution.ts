import { absolute, compare, ZERO } from "../../amount/decimal";
import type { Figure, MonthProgress } from "../../model/evaluation";
import type { ReportRun } from "../../model/report";
import { say } from "../../wording";
import { made, type Part } from "../part";
import { gap, listed, paragraph, percent, points, quoted, text, wan } from "../runs";
import { yearRuns } from "../year";

/** 2023 年全年预算数 … 万元，全年执行数 … 万元，预算执行率 96.59%，得 9.66分（分值 10分）。 */
export const execution: Part = ({ known }) => {
  if (known.execution === null) return made([paragraph([gap("预算执行情况：全年预算数、全年执行数")])]);
  const { initialBudget, budget, spent, rate, score, weight } = known.execution;
  const reason = known.inputs.execution?.reason ?? null;
  const said = reason?.text.trim() ?? "";
  return made([
    paragraph([
      ...yearRuns(known),
      ...(initialBudget?.value == null ? [] : [text("年初预算数 "), wan(initialBudget, "年初预算数"), text(" 万元，")]),
      text("全年预算数 "),
      wan(budget, "全年预算数"),
      text(" 万元，全年执行数 "),
      wan(spent, "全年执行数"),
      text(" 万元，预算执行率 "),
      percent(rate, "预算执行率"),
      text("%"),
      ...(score.value === null || weight.value === null
        ? []
        : [text("，得 "), points(score, "执行率得分"), text("分（分值 "), points(weight, "执行率分值"), text("分）")]),
      text("。"),
      ...(reason === null || said === ""
        ? []
        : [text("情况说明："), quoted(said.replace(/。?$/, "。"), reason.source)]),
    ]),
  ]);
};

/** Months told in the sentence: the ends of the quarters, and the last. */
const TOLD: ReadonlySet<number> = new Set([3, 6, 9, 12]);

/** 3 月底累计支出 … 万元，支出进度 …%（时序进度 25.00%）；… */
export const progress: Part = ({ known }) => {
  const months = known.progress?.months.filter(({ rate }) => rate.value !== null) ?? [];
  const last = months.at(-1);
  if (known.progress === null || last === undefined) return made([]);
  const told = months.filter(({ month }) => TOLD.has(month) || month === last.month);
  const behind = months.filter((each) => each.behind === true);
  const { monitoring } = known.progress;
  return made([
    paragraph([
      text("支出进度方面，"),
      ...listed(told.map(monthRuns), "；", "。"),
      ...(behind.length === 0 ? [] : [text("支出进度滞后的月份："), ...listed(behind.map(behindRuns), "、", "。")]),
      ...(monitoring === null ? [] : [text(`“双监控”情况：${say(monitoring.verdict, "zh-CN")}。`)]),
    ]),
    {
      kind: "chart",
      chart: "line",
      title: "各月支出进度与时序进度（%）",
      categories: months.map(({ month }) => `${String(month)}月`),
      series: [
        { name: "支出进度", values: months.map(({ rate }) => rate) },
        { name: "时序进度", values: months.map(({ schedule }) => schedule) },
      ],
      unit: "%",
      altText: `各月支出进度，${String(last.month)}月底为${last.rate.value ?? ""}%`,
    },
  ]);
};

function monthRuns({ month, spent, rate, schedule }: MonthProgress): readonly ReportRun[] {
  const name = `${String(month)} 月底`;
  return [
    quoted(name, ...spent.sources),
    text("累计支出 "),
    wan(spent, `${name}累计支出`),
    text(" 万元，支出进度 "),
    percent(rate, `${name}支出进度`),
    text("%（时序进度 "),
    percent(schedule, `${name}时序进度`),
    text("%）"),
  ];
}

function behindRuns({ month, spent, deviation }: MonthProgress): readonly ReportRun[] {
  return [
    quoted(`${String(month)} 月`, ...spent.sources),
    text("（低于时序进度 "),
    percent(positive(deviation), "偏差"),
    text(" 个百分点）"),
  ];
}

function positive(figure: Figure): Figure {
  const { value } = figure;
  return value === null || compare(value, ZERO) >= 0 ? figure : { ...figure, value: absolute(value) };
}

/** Control rates that the workbook has the figures for. */
export const measures: Part = ({ known }) => {
  const rates = known.measures.filter(({ rate }) => rate.value !== null);
  if (rates.length === 0) return made([]);
  const groups = rates.map(({ name, rate }): readonly ReportRun[] => [
    text(`${say(name, "zh-CN")} `),
    percent(rate, say(name, "zh-CN")),
    text("%"),
  ]);
  return made([paragraph([text("主要控制指标："), ...listed(groups, "，", "。")])]);
};
