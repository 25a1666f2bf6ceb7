import { type Decimal, formatGrouped, isZero, toFixed } from "../core/amount/decimal";
import { fromYuan } from "../core/amount/money-unit";
import { formatSource } from "../core/model/area";
import type { Evaluation, Figure, IndicatorResult, IndicatorState, Severity } from "../core/model/evaluation";
import type { Profile } from "../core/profiles/profile";
import { actualText, targetText } from "../core/report/target-text";
import { say } from "../core/wording";
import { padEnd, padStart } from "./columns";
import { measuresPart, progressPart } from "./measures-part";

const STATES: Readonly<Record<IndicatorState, string>> = {
  met: "完成",
  "partly-met": "部分完成",
  "not-met": "未完成",
  proposed: "建议，待确认",
  confirmed: "已确认",
  missing: "缺完成值",
  "not-comparable": "不可比",
};

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "错误", warning: "提醒", hint: "提示" };

const ABSENT = "—";

/** The evaluation for a person at a terminal: spending, execution, indicators, total, findings. */
export function scoreCard(evaluation: Evaluation, profile: Profile): string {
  return [
    head(evaluation),
    spendingPart(evaluation, profile),
    executionPart(evaluation, profile),
    progressPart(evaluation, profile),
    measuresPart(evaluation, profile),
    indicatorPart(evaluation, profile),
    totalPart(evaluation, profile),
    findingPart(evaluation),
    rehearsalPart(evaluation, profile),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function head(evaluation: Evaluation): string[] {
  return [
    `工作簿：${evaluation.workbook}`,
    `部门：${evaluation.department?.value ?? ABSENT}　年度：${String(evaluation.year?.value ?? ABSENT)}`,
    `评分规则：${evaluation.profile.name}（${evaluation.profile.id}）`,
    ...(evaluation.profile.verified ? [] : ["注意：这套规则没有与文件原文核对，使用前请先核对。"]),
  ];
}

function spendingPart({ spending, inputs }: Evaluation, profile: Profile): string[] {
  if (spending === null) return [];
  const places = inputs.spending?.table.addends ?? [spending.source];
  const row = (name: string, amount: Figure, share: Decimal | null) =>
    `  ${padEnd(name, 26)}${padStart(inTenThousands(amount), 14)}${padStart(percent(share, profile.places.share), 10)}`;
  return [
    `支出构成（万元，取自${places.map(formatSource).join("＋")}）`,
    ...spending.categories.map(({ name, amount, share }) => row(name, amount, share.value)),
    row("总支出", spending.total, null).trimEnd(),
  ];
}

function executionPart({ execution }: Evaluation, profile: Profile): string[] {
  if (execution === null) return [];
  const { budget, spent, rate, weight, score } = execution;
  return [
    `预算执行：全年预算数 ${inTenThousands(budget)} 万元，全年执行数 ${inTenThousands(spent)} 万元，` +
      `执行率 ${percent(rate.value, profile.places.rate)}，得分 ${points(score.value, profile)} / ${weight.value ?? ABSENT}`,
  ];
}

function indicatorPart({ indicators }: Evaluation, profile: Profile): string[] {
  if (indicators.length === 0) return [];
  return ["绩效指标", ...indicators.map((indicator) => indicatorLine(indicator, profile))];
}

function indicatorLine({ input, weight, score, state }: IndicatorResult, profile: Profile): string {
  return [
    "  ",
    padEnd(input.level3, 42),
    padStart(points(score.value, profile), 7),
    padEnd(` / ${weight.value ?? ABSENT}`, 7),
    padEnd(STATES[state], 14),
    `${targetText(input) || ABSENT} → ${actualText(input) || ABSENT}`,
  ].join("");
}

function totalPart(evaluation: Evaluation, profile: Profile): string[] {
  if (evaluation.score.value === null) return [`总分：${ABSENT}（${say(evaluation.score.rule, "zh-CN")}）`];
  const note = evaluation.provisional ? "（暂定：含待确认的建议得分）" : "";
  return [`总分：${points(evaluation.score.value, profile)}　等级：${evaluation.grade ?? ABSENT}${note}`];
}

function findingPart({ findings }: Evaluation): string[] {
  if (findings.length === 0) return ["没有发现问题。"];
  return [
    `发现 ${findings.length} 个问题`,
    ...findings.map(({ id, severity, where, message, advice }) => {
      const todo = advice === null ? "" : say(advice, "zh-CN");
      const place = where === null ? "" : `${formatSource(where)} `;
      return `  [${SEVERITIES[severity]}] ${id} ${place}${say(message, "zh-CN")}${todo}`;
    }),
  ];
}

function inTenThousands({ value }: Figure): string {
  return value === null ? ABSENT : formatGrouped(fromYuan(value, "ten-thousand-yuan"), 2);
}

function percent(value: Decimal | null, places: number): string {
  return value === null ? "" : `${toFixed(value, places)}%`;
}

function points(value: Decimal | null, profile: Profile): string {
  return value === null ? ABSENT : toFixed(value, profile.places.score);
}

/** What a reviewer may arrive at: the range the rules leave open, what each finding may cost, and how earlier years fared. */
function rehearsalPart({ rehearsal, year }: Evaluation, profile: Profile): string[] {
  const { range, unquantified, risks, history, self } = rehearsal;
  if (range === null) return [];
  const below = unquantified === 0 ? "" : `；另有 ${String(unquantified)} 项问题不能量化，还可能更低`;
  const { low, high, lowGrade, highGrade } = range;
  return [
    `复核预演：按规则可能在 ${points(low, profile)}（${lowGrade}）至 ${points(high, profile)}（${highGrade}）之间${below}。`,
    ...risks
      .filter((risk) => risk.points === null || !isZero(risk.points))
      .map(({ id, where, points: lost }) => {
        const place = where === null ? "" : ` ${formatSource(where)}`;
        return `  ${id}${place}：${lost === null ? "不能量化" : `至多扣 ${points(lost, profile)} 分`}`;
      }),
    ...(history.length === 0
      ? []
      : [
          `  历年自评与复核：${year === null ? "本年" : `${String(year.value)}年`}自评 ${points(self, profile)}，复核未定`,
          ...history.map(
            (past) =>
              `    ${past.year === null ? "年度未注明" : `${String(past.year)}年`}：自评 ${points(past.self, profile)}，复核 ${points(past.reviewed, profile)}${past.grade === "" ? "" : `（${past.grade}）`}`,
          ),
        ]),
  ];
}
