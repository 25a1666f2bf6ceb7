import { absolute, compare, formatGrouped, toFixed, ZERO } from "../amount/decimal";
import { fromYuan } from "../amount/money-unit";
import type { Figure } from "../model/evaluation";
import type { ProgressNotice } from "../model/notice";

const ABSENT = "—";

/** The notice as paragraphs, the title first. */
export function noticeText(notice: ProgressNotice): readonly string[] {
  const { department, year, month, budget, months, offices } = notice;
  const last = months.at(-1);
  if (last === undefined) return [];
  const when = `${year === null ? "" : `${String(year)}年`}${String(month)}月`;
  const behind = offices.filter((office) => office.behind === true);
  return [
    noticeTitle(notice),
    `截至${when}底，${department ?? "本部门"}全年预算数 ${wan(budget)} 万元，累计支出 ${wan(last.spent)} 万元，支出进度 ${percent(last.rate)}，` +
      `时序进度 ${percent(last.schedule)}，${against(last.deviation)}。`,
    ...(last.behind === true
      ? ["支出进度滞后，请加快项目实施和资金支付，对确实无法形成支出的资金及时提出调整意见。"]
      : []),
    ...(offices.length === 0
      ? []
      : [
          `各科室（单位）支出进度由低到高：${offices.map(({ name, rate, deviation }) => `${name} ${percent(rate)}（${against(deviation)}）`).join("；")}。`,
        ]),
    ...(behind.length === 0
      ? []
      : [`请${behind.map(({ name }) => name).join("、")}说明支出滞后的原因，并报加快支出的措施。`]),
  ];
}

export function noticeTitle({ year, month }: ProgressNotice): string {
  return `${year === null ? "" : `${String(year)}年`}${String(month)}月支出进度通报`;
}

export function wan({ value }: Figure): string {
  return value === null ? ABSENT : formatGrouped(fromYuan(value, "ten-thousand-yuan"), 2);
}

export function percent({ value, places }: Figure): string {
  return value === null ? ABSENT : `${toFixed(value, places ?? 2)}%`;
}

/** 低于时序进度 8.75 个百分点 */
function against({ value }: Figure): string {
  if (value === null) return "进度不能计算";
  const sign = compare(value, ZERO);
  if (sign === 0) return "与时序进度持平";
  return `${sign < 0 ? "低于" : "高于"}时序进度 ${toFixed(absolute(value), 2)} 个百分点`;
}
