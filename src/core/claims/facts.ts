import { divide, HUNDRED, multiply } from "../amount/decimal";
import type { Fact } from "../model/claims";
import type { CategoryResult, Evaluation, Figure } from "../model/evaluation";
import { message, say } from "../wording";
import { figureOfAmount } from "../evaluation/figures";
import { historyFacts } from "./history-facts";
import { indicatorFacts } from "./indicator-facts";
import { notedFacts, openPointFacts } from "./noted-facts";

/** What is reviewed and reported, before findings are known. */
export type Known = Omit<Evaluation, "findings" | "checks" | "rehearsal">;

/** Everything the evaluated workbook says in numbers, each with the words that can name it. */
export function factsOf(known: Known): readonly Fact[] {
  return [
    ...spendingFacts(known),
    ...executionFacts(known),
    ...progressFacts(known),
    ...measureFacts(known),
    ...scoreFacts(known),
    ...indicatorFacts(known),
    ...historyFacts(known),
    ...notedFacts(known),
    ...openPointFacts(known),
  ];
}

type Said = Pick<Fact, "role" | "names"> & Partial<Pick<Fact, "month">>;

function fact(figure: Figure, dimension: Fact["dimension"], said: Said, value = figure.value): readonly Fact[] {
  if (value === null) return [];
  return [{ year: null, month: null, kind: "", unit: null, ...said, dimension, value, figure }];
}

const TOTAL = ["决算总支出", "支出决算总额", "总支出", "支出合计", "支出总计", "支出总额", "全年支出", "部门整体支出"];

function spendingFacts({ spending, inputs }: Known): readonly Fact[] {
  if (spending === null) return [];
  const { functional, threePublic } = inputs.references;
  const others = [
    [functional?.total, ["本年支出合计", "本年支出"]],
    [functional?.basic, ["基本支出"]],
    [functional?.project, ["项目支出"]],
    [threePublic?.budget, ["“三公”经费预算数", "“三公”经费预算"]],
    [threePublic?.spent, ["“三公”经费支出", "“三公”经费决算数", "“三公”经费"]],
  ] as const;
  return [
    ...fact(spending.total, "money", { role: "total", names: TOTAL }),
    ...spending.categories.flatMap((category) => categoryFacts(category, spending.total)),
    ...others.flatMap(([amount, names]) =>
      amount == null ? [] : fact(figureOfAmount(amount), "money", { role: "amount", names }),
    ),
  ];
}

function categoryFacts({ name, amount, share, items }: CategoryResult, total: Figure): readonly Fact[] {
  const names = [name, name.replace(/支出$/, ""), `${name.replace(/支出$/, "")}支出`].filter((each) => each.length > 2);
  const ratio = (part: Figure) =>
    part.value === null || total.value === null ? null : divide(multiply(part.value, HUNDRED), total.value);
  return [
    ...fact(amount, "money", { role: "amount", names }),
    ...fact(share, "percent", { role: "share", names }, ratio(amount)),
    ...items.flatMap((item) => categoryFacts(item, total)),
  ];
}

function executionFacts({ execution, inputs }: Known): readonly Fact[] {
  if (execution === null) return [];
  const { budget, spent, rate, initialBudget, score, weight } = execution;
  const exact =
    spent.value === null || budget.value === null ? null : divide(multiply(spent.value, HUNDRED), budget.value);
  const budgetNames = ["全年预算数", "调整后预算数", "调整预算数", "预算总额", "预算数"];
  return [
    ...fact(budget, "money", { role: "budget", names: budgetNames }),
    ...(initialBudget === null
      ? []
      : fact(initialBudget, "money", { role: "initial-budget", names: ["年初预算数", "年初预算", "年初批复预算"] })),
    ...fact(spent, "money", { role: "spent", names: ["全年执行数", "预算执行数", "执行数", "实际支出"] }),
    ...fact(rate, "percent", { role: "rate", names: ["预算执行率", "执行率", "支出率"] }, exact),
    ...fact(score, "points", { role: "score", names: ["预算执行率", "预算执行"] }),
    ...fact(weight, "points", { role: "weight", names: ["预算执行率", "预算执行"] }),
    ...(inputs.execution?.parts ?? []).flatMap(({ name, initialBudget: initial, budget: part, spent: used }) =>
      [initial, part, used].flatMap((amount) =>
        amount === null
          ? []
          : fact(figureOfAmount(amount), "money", { role: "noted", names: [] }).map((each) => ({
              ...each,
              kind: name,
            })),
      ),
    ),
  ];
}

function progressFacts({ progress, inputs }: Known): readonly Fact[] {
  if (progress === null) return [];
  const monthly = (inputs.progress?.months ?? []).flatMap(({ month, monthly: amount }) =>
    amount === null ? [] : fact(figureOfAmount(amount), "money", { role: "noted", names: [], month }),
  );
  const months = progress.months.flatMap(({ month, spent, rate, schedule, deviation }) => [
    ...fact(spent, "money", { role: "spent", names: ["累计支出"], month }),
    ...fact(rate, "percent", { role: "rate", names: ["支出进度", "执行进度"], month }),
    ...fact(schedule, "percent", { role: "schedule", names: ["时序进度", "序时进度"], month }),
    ...fact(deviation, "percentage-point", { role: "noted", names: [], month }),
    ...(deviation.value?.startsWith("-") === true
      ? fact(deviation, "percentage-point", { role: "noted", names: [], month }, multiply(deviation.value, MINUS))
      : []),
  ]);
  return [...months, ...monthly, ...fact(progress.budget, "money", { role: "budget", names: [] })];
}

const MINUS = divide("-100" as typeof HUNDRED, HUNDRED) ?? HUNDRED;

function measureFacts({ measures }: Known): readonly Fact[] {
  return measures.flatMap(({ name, rate }) => [
    ...fact(rate, "percent", { role: "rate", names: [say(name, "zh-CN")] }),
    ...rate.inputs.flatMap(({ figure }) =>
      fact(figure, figure.measure === "yuan" ? "money" : "count", { role: "noted", names: [] }),
    ),
  ]);
}

/** The total as computed and as the form prints it, and the points of each level. */
function scoreFacts({ score, levels, inputs, indicators }: Known): readonly Fact[] {
  const printed = inputs.indicators?.totalScore ?? null;
  const figureOfPrinted: Figure | null =
    printed?.number == null
      ? null
      : {
          ...{ value: printed.number, measure: "points", rule: message("evaluation.rule-read"), arithmetic: null },
          ...{ places: null, sources: [printed.cell.source], inputs: [] },
        };
  return [
    ...fact(score, "points", { role: "total", names: [] }),
    ...(figureOfPrinted === null ? [] : fact(figureOfPrinted, "points", { role: "total", names: [] })),
    ...levels.flatMap(({ name, weight, score: points }) => {
      const members = indicators.filter(({ input }) => input.level1 === name);
      const figure: Figure = {
        ...{ value: points, measure: "points", rule: message("evaluation.rule-sum"), arithmetic: null, places: null },
        ...{
          sources: [],
          inputs: members.map((each) => ({
            name: message("evaluation.named", { name: each.input.level3 }),
            figure: each.score,
          })),
        },
      };
      return [
        ...fact(figure, "points", { role: "score", names: [name] }),
        ...fact(figure, "points", { role: "weight", names: [name] }, weight),
      ];
    }),
  ];
}
