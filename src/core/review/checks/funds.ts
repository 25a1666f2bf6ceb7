import { absolute, compare, type Decimal, isZero, multiply, subtract, sum, ZERO } from "../../amount/decimal";
import { countOf } from "../../amount/count";
import { toYuan } from "../../amount/money-unit";
import type { ExecutionInput, ReadAmount } from "../../model/inputs";
import { message, type MessageKey } from "../../wording";
import type { Check, Fault } from "../check";
import { wan } from "./yuan";

type Column = "initialBudget" | "budget" | "spent";
type Part = ExecutionInput["parts"][number];

const COLUMNS: readonly (readonly [Column, MessageKey])[] = [
  ["initialBudget", "review.initial-budget"],
  ["budget", "review.budget"],
  ["spent", "review.spent"],
];

const BY_USE = /基本支出|项目支出|人员(?:类|经费)|公用经费/;
const UNDER_APPROPRIATION = /一般公共预算|政府性基金|国有资本/;

/**
 * The lists of parts that each make up the whole: by source of funds and by use. What stands under 财政拨款 is not
 * counted beside it.
 */
function listsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const byUse = parts.filter(({ name }) => BY_USE.test(name));
  const bySource = parts.filter(({ name }) => !BY_USE.test(name));
  const hasAppropriation = bySource.some(
    ({ name }) => /财政(?:拨款|资金)/.test(name) && !UNDER_APPROPRIATION.test(name),
  );
  return [byUse, bySource.filter(({ name }) => !hasAppropriation || !UNDER_APPROPRIATION.test(name))];
}

/** C34: 年度资金总额 is the sum of its 其中, in every column. */
const partsAddUp: Check = {
  id: "C34",
  run: ({ inputs, rules }) => {
    const block = inputs.execution;
    if (block === null || block.parts.length === 0) return "not-checked";
    return COLUMNS.flatMap(([column, name]) =>
      listsOf(block.parts).flatMap((parts): readonly Fault[] => {
        const fault = faultIn(block, column, parts, rules.checks.C35.rounding);
        if (fault === null) return [];
        const parameters = { column: message(name), stated: fault.stated, total: wan(fault.total) };
        return [
          {
            where: block[column]?.cell.source ?? block.source,
            message: message("review.funds", parameters),
            advice: message("review.funds-advice", { total: wan(fault.total) }),
          },
        ];
      }),
    );
  },
};

function faultIn(block: ExecutionInput, column: Column, parts: readonly Part[], rounding: Decimal) {
  const whole: ReadAmount | null = block[column];
  const amounts = parts.flatMap((part) => part[column]?.yuan ?? []);
  if (whole === null || amounts.length === 0 || whole.problem === "error" || whole.problem === "text") return null;
  const total = sum(amounts);
  const stated = whole.yuan;
  if (stated === null) return isZero(total) ? null : { stated: "—", total };
  const missing = subtract(stated, total);
  const allowed = multiply(toYuan(rounding, block.unit), countOf(amounts));
  if (compare(absolute(missing), allowed) <= 0) return null;
  // 其中 names parts; one alone need not be the whole.
  if (amounts.length === 1 && compare(missing, ZERO) > 0) return null;
  return { stated: wan(stated), total };
}

/** C34: a list that cuts the whole once more (按支出性质分) adds up to one of the whole's columns. */
const listsAddUp: Check = {
  id: "C34",
  run: ({ inputs, rules }) => {
    const block = inputs.execution;
    const wholes = COLUMNS.flatMap(([column]) => block?.[column]?.yuan ?? []);
    const lists = (block?.lists ?? []).filter(({ parts }) => parts.some(({ amount }) => amount.yuan !== null));
    if (block === null || lists.length === 0 || wholes.length === 0) return "not-checked";
    return lists.flatMap(({ name, source, parts }): readonly Fault[] => {
      const amounts = parts.flatMap(({ amount }) => amount.yuan ?? []);
      const total = sum(amounts);
      const allowed = multiply(toYuan(rules.checks.C35.rounding, block.unit), countOf(amounts));
      if (wholes.some((whole) => compare(absolute(subtract(whole, total)), allowed) <= 0)) return [];
      const parameters = { list: name, total: wan(total), wholes: wholes.map(wan).join("、") };
      return [
        {
          where: parts[0]?.amount.cell.source ?? source,
          message: message("review.funds-list", parameters),
          advice: message("review.funds-list-advice"),
        },
      ];
    });
  },
};

export const fundChecks: readonly Check[] = [partsAddUp, listsAddUp];
