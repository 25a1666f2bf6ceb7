import { isZero, sum } from "../../amount/decimal";
import type { CategoryResult, Figure, SpendingResult } from "../../model/evaluation";
import type { ReportRun } from "../../model/report";
import { message } from "../../wording";
import { made, type Part, type PartContext } from "../part";
import { gap, listed, paragraph, percent, quoted, text, wan } from "../runs";
import { yearRuns } from "../year";

const NAMES: Readonly<Record<SpendingResult["scope"], string>> = {
  total: "部门决算总支出",
  "general-public-budget": "部门决算一般公共预算财政拨款支出",
  "basic-expenditure": "部门决算基本支出",
  "project-expenditure": "部门决算项目支出",
  unknown: "部门决算总支出",
};

/** 2023 年部门决算总支出 12,054.87 万元，其中：工资福利支出 2,260.22 万元，占总支出的 18.75%；…。 */
export const spending: Part = (context) => {
  const { known } = context;
  if (known.spending === null) return made([paragraph([gap("部门整体支出情况：工作簿里没有按经济分类的支出决算")])]);
  const { total, scope } = known.spending;
  const categories = spentOn(known.spending).map((category): readonly ReportRun[] => [
    quoted(category.name, category.nameSource),
    text(" "),
    wan(category.amount, `${category.name}金额`),
    text(" 万元，占总支出的 "),
    percent(category.share, `${category.name}占比`),
    text("%"),
  ]);
  return made([
    paragraph([
      ...yearRuns(known),
      text(`${NAMES[scope]} `),
      wan(total, "总支出"),
      text(" 万元"),
      ...(categories.length === 0 ? [text("。")] : [text("，其中："), ...listed(categories, "；", "。")]),
    ]),
  ]);
};

/** Categories on which anything was spent. */
function spentOn({ categories }: SpendingResult): readonly CategoryResult[] {
  return categories.filter(({ amount }) => amount.value !== null && !isZero(amount.value));
}

export const spendingTable: Part = ({ known }: PartContext) => {
  if (known.spending === null) return made([]);
  const { total } = known.spending;
  const spent = spentOn(known.spending);
  const rows = spent.map(({ code, name, nameSource, amount, share }) => [
    [quoted(code, nameSource)],
    [quoted(name, nameSource)],
    [wan(amount, `${name}金额`)],
    [percent(share, `${name}占比`)],
  ]);
  if (rows.length === 0) return made([]);
  return made([
    {
      kind: "table",
      title: "部门整体支出构成表",
      unit: "单位：万元",
      columns: [
        { title: "科目编码", width: 16, align: "center" },
        { title: "支出经济分类", width: 44, align: "left" },
        { title: "决算数", width: 22, align: "right" },
        { title: "占比（%）", width: 18, align: "right" },
      ],
      rows: [...rows, [[], [text("合计")], [wan(total, "总支出")], [percent(sumOfShares(spent), "占比合计")]]],
      totalled: true,
    },
  ]);
};

/** As the shares above it add up: rounding may leave 99.99 or 100.01. */
function sumOfShares(categories: readonly CategoryResult[]): Figure {
  const shares = categories.flatMap(({ share }) => share.value ?? []);
  return {
    value: shares.length === categories.length ? sum(shares) : null,
    measure: "percent",
    rule: message("evaluation.rule-sum"),
    arithmetic: shares.join(" + "),
    places: categories[0]?.share.places ?? null,
    sources: [],
    inputs: categories.map(({ name, share }) => ({ name: message("evaluation.named", { name }), figure: share })),
  };
}

export const spendingChart: Part = ({ known }: PartContext) => {
  if (known.spending === null) return made([]);
  const spent = spentOn(known.spending);
  if (spent.length < 2) return made([]);
  const shown = spent.map(({ name, share }) => `${name}${share.value === null ? "" : `占${share.value}%`}`);
  return made([
    {
      kind: "chart",
      chart: "column",
      title: "部门整体支出构成（万元）",
      categories: spent.map(({ name }) => name),
      series: [{ name: "决算数", values: spent.map(({ amount }) => amount) }],
      unit: "万元",
      altText: `部门整体支出构成：${shown.join("，")}`,
    },
  ]);
};
