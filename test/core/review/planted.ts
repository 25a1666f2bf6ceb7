import { decimal } from "../../../src/core/amount/decimal";
import type { CategoryInput, Inputs, ReadAmount } from "../../../src/core/model/inputs";
import type { CheckId } from "../../../src/core/profiles/checks/check-rules";
import {
  amount,
  budget,
  evidence,
  inExecution,
  inRows,
  inSpending,
  inTable,
  type Plant,
  plus,
  rows,
  scaled,
  written,
} from "./planting";

/** One fault planted into a sound form: what is changed, and the checks that must notice, no others. */
export interface Planted {
  readonly id: CheckId;
  readonly what: string;
  readonly plant: Plant;
  /** Other checks that rightly notice the same fault. */
  readonly also?: readonly CheckId[];
  readonly rules?: object;
}

const NETWORK = "跨境通办政务服务专区网点数";
const TOPICS = "“一网统管”专题接入数";
const LEGALITY = "业务办理合规率";
const TIMELINESS = "交易事项完成及时性";
const COST = "成本控制";
const CASES = "改革做法入选省级典型、优秀案例数";
const SATISFACTION = "企业群众满意度";

const SHARES: Readonly<Record<string, string>> = { "301": "18.76%", "302": "41.73%", "303": "1.16%", "310": "38.36%" };

function functional(total: string, basic: string, project: string): Plant {
  return (inputs) => {
    const like = inputs.spending!.total!;
    const of = (yuan: string): ReadAmount => ({ ...like, yuan: decimal(yuan) });
    const table = {
      source: like.cell.source,
      title: "支出决算表",
      total: of(total),
      basic: of(basic),
      project: of(project),
    };
    return { ...inputs, references: { ...inputs.references, functional: table } };
  };
}

const TOTAL = "120548706.69";

export const PLANTED: readonly Planted[] = [
  { id: "C01", what: "a point lost", plant: rows({ [NETWORK]: { weight: "5" } }) },
  {
    id: "C02",
    what: "产出指标(60分) over 50",
    plant: inTable((table) => ({
      ...table,
      levelWeights: [{ level: 1, name: "产出指标", weight: decimal("60"), source: table.indicators[0]!.source }],
    })),
  },
  { id: "C03", what: "12 of 6", plant: rows({ [NETWORK]: { score: "12" } }), also: ["C07"] },
  {
    id: "C04",
    what: "a total of 98",
    plant: inTable((table) => ({ ...table, totalScore: { cell: table.totalWeight!.cell, number: decimal("98") } })),
  },
  {
    id: "C05",
    what: "100 as 良",
    plant: inTable((table) => ({ ...table, grade: written(table.totalWeight!.cell, "良") })),
  },
  { id: "C07", what: "5 typed for 6", plant: rows({ [NETWORK]: { score: "5" } }) },
  {
    id: "C08",
    what: "five points from 产出 to 效益, where departments are bound",
    plant: rows({ [COST]: { weight: "2", score: "2" }, [CASES]: { weight: "10" } }),
    rules: { checks: { C08: { departments: true } } },
  },
  { id: "C09", what: "half a point", plant: rows({ [NETWORK]: { weight: "0.5" }, [TOPICS]: { weight: "11.5" } }) },
  {
    id: "C10",
    what: "no satisfaction",
    plant: (inputs) =>
      inRows((row) => (row.level3 === SATISFACTION ? null : row))(rows({ [CASES]: { weight: "15" } })(inputs)),
  },
  { id: "C11", what: "one name twice", plant: rows({ [TOPICS]: { name: NETWORK } }) },
  { id: "C12", what: "指标2： left", plant: rows({ [TOPICS]: { name: "指标2：" } }) },
  { id: "C13", what: "a slogan", plant: rows({ [TOPICS]: { name: "加强“一网统管”建设" } }) },
  { id: "C14", what: "no actual", plant: rows({ [NETWORK]: { actual: null } }) },
  { id: "C15", what: "万元 against 个", plant: rows({ [NETWORK]: { actual: "6万元" } }) },
  { id: "C16", what: "完成 against ≥6个", plant: rows({ [NETWORK]: { actual: "完成" } }) },
  {
    id: "C17",
    what: "every target in words repeated",
    plant: rows({ [COST]: { actual: "实际支出不超过预算批复金额或合同金额" } }),
  },
  {
    id: "C18",
    what: "another target than approved",
    plant: (inputs) => {
      const { source, title, indicators } = rows({ [NETWORK]: { target: "≥8个" } })(inputs).indicators!;
      return { ...inputs, references: { ...inputs.references, approvedGoals: { source, title, indicators } } };
    },
  },
  { id: "C19", what: "a legality of at most 100 %", plant: rows({ [LEGALITY]: { target: "≤100%" } }) },
  { id: "C20", what: "8 for ≥6", plant: rows({ [NETWORK]: { actual: "8个" } }) },
  {
    id: "C21",
    what: "three far above, explained",
    plant: rows({
      [NETWORK]: { actual: "10个", reason: "新增网点" },
      [TOPICS]: { actual: "30个", reason: "新增专题" },
      [CASES]: { actual: "4项", reason: "新入选两项" },
    }),
  },
  {
    id: "C22",
    what: "99.2 % and all the points",
    plant: rows({ [LEGALITY]: { actual: "99.2%", score: "6", reason: "归档不全，已完善" } }),
  },
  { id: "C23", what: "99.2 % without a word", plant: rows({ [LEGALITY]: { actual: "99.2%" } }) },
  { id: "C24", what: "met, and a shortfall's reason", plant: rows({ [NETWORK]: { reason: "场地调整，推迟开通" } }) },
  { id: "C25", what: "judged full without evidence", plant: evidence(TIMELINESS) },
  { id: "C26", what: "satisfaction of 100 %", plant: rows({ [SATISFACTION]: { actual: "100%" } }) },
  { id: "C26", what: "satisfaction without a survey", plant: evidence(SATISFACTION) },
  { id: "C27", what: "及时 for a time", plant: rows({ [TIMELINESS]: { target: "及时完成", actual: "已完成" } }) },
  { id: "C28", what: "104 % legality", plant: rows({ [LEGALITY]: { actual: "104%" } }) },
  {
    id: "C29",
    what: "last year's dates",
    plant: rows({ [TIMELINESS]: { target: "2022年12月31日前", actual: "2022年12月20日" } }),
  },
  {
    id: "C30",
    what: "a rate of 95 %",
    plant: inExecution((block) => ({ ...block, rate: written(block.rate!, "95%") })),
  },
  {
    id: "C31",
    what: "9 points for 100 %",
    plant: inExecution((block) => ({ ...block, score: { cell: block.rate!, number: decimal("9") } })),
  },
  { id: "C32", what: "86 % without a word", plant: budget(14000) },
  { id: "C33", what: "more than the budget", plant: budget(12000) },
  {
    id: "C34",
    what: "a part of the funds changed",
    plant: inExecution((block) => ({
      ...block,
      parts: block.parts.map((part, index) => (index === 0 ? { ...part, spent: amount(part.spent, 1) } : part)),
    })),
  },
  {
    id: "C35",
    what: "a 款 of a thousand more",
    plant: inSpending((spending) => ({
      ...spending,
      categories: spending.categories.map((category, index): CategoryInput => {
        const [first, ...rest] = category.items;
        if (index > 0 || first === undefined) return category;
        return {
          ...category,
          items: [{ ...first, amounts: first.amounts.map((own) => plus(own, "1000000")) }, ...rest],
        };
      }),
    })),
  },
  {
    id: "C36",
    what: "18.76 % printed for 18.75 %",
    plant: inSpending((spending) => ({
      ...spending,
      categories: spending.categories.map((category) => {
        const share = SHARES[category.code];
        return share === undefined ? category : { ...category, share: written(category.amounts[0]!.cell, share) };
      }),
    })),
    // The printed shares then add up to 100.01.
    also: ["C37"],
  },
  {
    id: "C37",
    what: "a total above its categories",
    plant: inSpending((spending) => ({ ...spending, total: plus(spending.total!, "5000000") })),
    also: ["C35", "C39"],
  },
  {
    id: "C38",
    what: "万元 called 元 in the execution block",
    plant: inExecution((block) => ({
      ...block,
      initialBudget: scaled(block.initialBudget, "0.0001"),
      budget: scaled(block.budget, "0.0001"),
      spent: scaled(block.spent, "0.0001"),
      parts: [],
    })),
  },
  { id: "C39", what: "a part of what the 支出决算表 holds", plant: functional("150000000", "100000000", "50000000") },
  {
    id: "C40",
    what: "all spending called 基本支出",
    plant: (inputs) =>
      functional(
        TOTAL,
        "70548706.69",
        "50000000",
      )(inSpending((spending) => ({ ...spending, table: { ...spending.table, scope: "basic-expenditure" } }))(inputs)),
  },
  {
    id: "C41",
    what: "三公 above its budget",
    plant: (inputs) => {
      const { cell } = inputs.spending!.total!;
      const of = (yuan: string): ReadAmount => ({ ...inputs.spending!.total!, yuan: decimal(yuan) });
      const table = { source: cell.source, title: "三公经费决算表", budget: of("100000"), spent: of("120000") };
      return { ...inputs, references: { ...inputs.references, threePublic: table } };
    },
  },
  {
    id: "C42",
    what: "100, with unclear indicators admitted",
    plant: (inputs) => withProblems(inputs, "个别绩效指标设置不够科学合理，存在指标不够清晰。"),
  },
  { id: "C43", what: "no problem at all", plant: (inputs) => withProblems(inputs, "无。") },
  { id: "C46", what: "a row without evidence", plant: evidence(NETWORK) },
];

/** The form with these problems in its 基本情况. */
export function withProblems(inputs: Inputs, text: string): Inputs {
  return {
    ...inputs,
    texts: inputs.texts.map((each) =>
      each.label.includes("存在问题") ? { ...each, cell: written(each.cell, text) } : each,
    ),
  };
}
