import { formatGrouped, toFixed } from "../../amount/decimal";
import { fromYuan } from "../../amount/money-unit";
import type { Evaluation, ExecutionResult, Figure } from "../../model/evaluation";
import { say } from "../../wording";
import { literal } from "../content";
import { type FormPlace, formCell } from "../form-places";
import type { ShownFigures } from "../shown-figures";
import { inTenThousands, type MoneyRow, ratio, ruleText } from "./money-row";

/** Budget, spending, the rate and its points, each with the cells it comes from in the end. */
export function executionRows({ execution }: Evaluation, form: ShownFigures): readonly MoneyRow[] {
  if (execution === null) return [];
  const { initialBudget, budget, spent, rate, weight, score } = execution;
  const amount = (name: string, place: FormPlace, figure: Figure): MoneyRow => ({
    ...{ name, words: ruleText(figure), amount: inTenThousands(place, figure), rate: null, sources: figure.sources },
  });
  return [
    // where the year's budget is the initial one it stands there once
    ...(initialBudget === null || initialBudget === budget
      ? []
      : [amount("年初预算数", "execution.initial-budget", initialBudget)]),
    amount("全年预算数", "execution.budget", budget),
    amount("全年执行数", "execution.spent", spent),
    {
      name: "执行率",
      ...(rateWords(execution, form) ?? { words: ruleText(rate) }),
      ...{ amount: null, rate: ratio("execution.rate", rate) },
      sources: [...spent.sources, ...budget.sources],
    },
    {
      name: "执行率得分",
      ...(pointsWords(execution, form) ?? { words: ruleText(score) }),
      ...{ amount: null, rate: null },
      ...(score.value !== null && { points: { place: "execution.score", value: score.value } }),
      sources: [...weight.sources, ...spent.sources, ...budget.sources],
    },
  ];
}

type Words = Required<Pick<MoneyRow, "words" | "live">>;

/** "12,054.87 ÷ 12,480.00 = 96.59%", as the form's own cells read. */
function rateWords({ spent, budget, rate }: ExecutionResult, { places }: ShownFigures): Words | null {
  const [above, below] = [formCell(places, "execution.spent"), formCell(places, "execution.budget")];
  const result = formCell(places, "execution.rate");
  if (spent.value === null || budget.value === null || rate.value === null) return null;
  if (above === null || below === null || result === null) return null;
  const rule = say(rate.rule, "zh-CN");
  const [part, whole] = [spent.value, budget.value].map((yuan) =>
    formatGrouped(fromYuan(yuan, "ten-thousand-yuan"), 2),
  );
  const money = (cell: string) => `TEXT(${cell},"#,##0.00")`;
  return {
    words: `${rule}\n${part ?? ""} ÷ ${whole ?? ""} = ${toFixed(rate.value, 2)}%`,
    live: `${literal(rule)}&CHAR(10)&${money(above)}&" ÷ "&${money(below)}&" = "&TEXT(${result},"0.00%")`,
  };
}

/** "10 × 96.59% = 9.66 分", where the points are a proportion. */
function pointsWords({ rate, weight, score }: ExecutionResult, { places }: ShownFigures): Words | null {
  const [full, percent] = [formCell(places, "execution.weight"), formCell(places, "execution.rate")];
  const given = formCell(places, "execution.score");
  if (score.arithmetic === null || rate.value === null || weight.value === null || score.value === null) return null;
  if (full === null || percent === null || given === null) return null;
  const rule = say(score.rule, "zh-CN");
  return {
    words: `${rule}\n${weight.value} × ${toFixed(rate.value, 2)}% = ${toFixed(score.value, 2)} 分`,
    live: `${literal(rule)}&CHAR(10)&${full}&" × "&TEXT(${percent},"0.00%")&" = "&TEXT(${given},"0.00")&" 分"`,
  };
}

/** The 其中 rows of the execution block: their cells. */
export function partRows({ inputs }: Evaluation): readonly MoneyRow[] {
  return (inputs.execution?.parts ?? []).map(({ name, initialBudget, budget, spent }) => {
    const amounts = [initialBudget, budget, spent].filter((amount) => amount !== null);
    return cellsOnly(
      `其中：${name}`,
      "年初预算数、全年预算数、全年执行数：取自单元格",
      amounts.map(({ cell }) => cell.source),
    );
  });
}

/** The further forms on 绩效评价汇总: where budget, spending and total stand. */
export function projectRows({ inputs, projects }: Evaluation): readonly MoneyRow[] {
  return projects.map(({ name, execution }, index) => {
    const printed = inputs.projects[index]?.indicators.totalScore ?? null;
    const table = inputs.projects[index]?.indicators.source;
    const total = printed?.number == null ? "按评分规则由项目表各项计算" : "项目表的总分";
    const scored = printed?.number == null ? table : printed.cell.source;
    return cellsOnly(`项目：${name}`, `全年预算数、全年执行数：取自单元格；自评得分：${total}（见绩效评价汇总）`, [
      ...(execution?.budget.sources ?? []),
      ...(execution?.spent.sources ?? []),
      ...(scored === undefined ? [] : [scored]),
    ]);
  });
}

function cellsOnly(name: string, words: string, sources: MoneyRow["sources"]): MoneyRow {
  return { name, words, amount: null, rate: null, sources };
}
