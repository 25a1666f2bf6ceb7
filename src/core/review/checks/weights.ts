import { absolute, add, compare, type Decimal, isZero, subtract, sum, ZERO } from "../../amount/decimal";
import { countOf } from "../../amount/count";
import { hasBrokenWeight } from "../../evaluation/indicators";
import { isExecutionRate } from "../../indicators/words/nature";
import type { LevelResult } from "../../model/evaluation";
import type { IndicatorTableInput } from "../../model/inputs";
import { compact } from "../../text/normalise";
import { message } from "../../wording";
import { type Check, type Fault, type ReviewCase, rowCheck } from "../check";
import { about } from "../row";

function apart(left: Decimal, right: Decimal, tolerance: Decimal): boolean {
  return compare(absolute(subtract(left, right)), tolerance) > 0;
}

/** A table without a column of 分值: a plan, or the monitoring of one. */
function hasNoWeights({ indicators }: IndicatorTableInput): boolean {
  return indicators.length > 0 && indicators.every(({ weight }) => weight === null);
}

/** The points of the execution rate: the block's own; by the rules where there is no block and just they are missing. */
function executionWeight({ execution, rows, rules }: ReviewCase, indicators: Decimal): Decimal {
  if (execution !== null) return execution.weight.value ?? ZERO;
  if (rows.some(({ input }) => isExecutionRate(input))) return ZERO;
  return compare(add(indicators, rules.executionWeight), rules.fullScore) === 0 ? rules.executionWeight : ZERO;
}

/** C01: Σ 三级指标分值 + 执行率分值 = full marks; and the printed total is that sum. */
const weightsAddUp: Check = {
  id: "C01",
  run: (reviewed) => {
    const table = reviewed.inputs.indicators;
    if (table === null || hasNoWeights(table)) return "not-checked";
    // Nothing adds up while a weight cannot be read; that one is named.
    if (table.indicators.some(hasBrokenWeight)) return [];
    const { fullScore, checks } = reviewed.rules;
    const weights = sum(reviewed.indicators.flatMap(({ weight }) => (weight.value === null ? [] : [weight.value])));
    const execution = executionWeight(reviewed, weights);
    const total = add(weights, execution);
    const where = table.totalWeight?.cell.source ?? table.source;
    if (apart(total, fullScore, checks.C01.tolerance)) {
      const gap = absolute(subtract(total, fullScore));
      const key = compare(total, fullScore) < 0 ? "review.weights-short" : "review.weights-over";
      return [{ where, message: message(key, { weights, execution, total, full: fullScore, gap }) }];
    }
    const printed = table.totalWeight?.number ?? null;
    const isSum = (sumOf: Decimal) => printed === null || !apart(printed, sumOf, checks.C01.tolerance);
    if (printed === null || isSum(total) || isSum(weights)) return [];
    return [{ where, message: message("review.weights-printed", { printed, total }) }];
  },
};

/** C01: a 分值 cell with words, an error or a negative number, so that nothing adds up. */
const weightsReadable: Check = {
  id: "C01",
  run: ({ inputs }) => {
    if (inputs.indicators === null || hasNoWeights(inputs.indicators)) return "not-checked";
    return inputs.indicators.indicators.filter(hasBrokenWeight).flatMap(({ level3, weight }) => {
      if (weight === null) return [];
      const parameters = { indicator: level3, text: weight.cell.text };
      return [{ where: weight.cell.source, message: message("review.weight-unreadable", parameters) }];
    });
  },
};

/** C02: a weight printed for a 一级 or 二级 is the sum of what stands under it. */
const levelsAddUp: Check = {
  id: "C02",
  run: ({ inputs, rules }) => {
    const table = inputs.indicators;
    if (table === null || table.levelWeights.length === 0) return "not-checked";
    return table.levelWeights.flatMap((level): readonly Fault[] => {
      const children = childrenOf(table, level);
      const weights = children.flatMap(({ weight }) => (weight?.number == null ? [] : [weight.number]));
      if (children.length === 0 || weights.length < children.length) return [];
      const total = sum(weights);
      const isSum = (value: Decimal) => !apart(level.weight, value, rules.checks.C02.tolerance);
      // an execution rate below the last level's indicators belongs to no level
      const own = children.filter((child) => !isExecutionRate(child));
      if (isSum(total) || isSum(sum(own.flatMap(({ weight }) => weight?.number ?? [])))) return [];
      if (isSum(sumOfAllUnder(table, level, children[0]))) return [];
      const parameters = { level: level.name, printed: level.weight, total, count: String(children.length) };
      return [{ where: level.source, message: message("review.level-weight", parameters) }];
    });
  },
};

/** What stands under the level in all its runs: a 二级 may go on further down, with its weight printed once. */
function sumOfAllUnder(
  { indicators }: IndicatorTableInput,
  { level, name }: IndicatorTableInput["levelWeights"][number],
  first: IndicatorTableInput["indicators"][number] | undefined,
): Decimal {
  const isUnder = (each: { level1: string; level2: string }) =>
    level === 1 ? each.level1 === name : each.level2 === name && each.level1 === first?.level1;
  return sum(indicators.filter(isUnder).flatMap(({ weight }) => weight?.number ?? []));
}

/** The run of indicators that begins where the level is printed. */
function childrenOf(table: IndicatorTableInput, level: IndicatorTableInput["levelWeights"][number]) {
  const nameOf = (indicator: { level1: string; level2: string }) =>
    level.level === 1 ? indicator.level1 : indicator.level2;
  const { indicators } = table;
  const start = indicators.findIndex(
    (indicator) => indicator.source.area.top >= level.source.area.top && nameOf(indicator) === level.name,
  );
  if (start < 0) return [];
  const rest = indicators.slice(start);
  const level1 = rest[0]?.level1;
  const end = rest.findIndex((each) => nameOf(each) !== level.name || (level.level === 2 && each.level1 !== level1));
  return end < 0 ? rest : rest.slice(0, end);
}

/** C08: the weights of the 一级 are those of the rules; for a whole department only where the rules demand it. */
const levelsAsRuled: Check = {
  id: "C08",
  run: ({ inputs, levels, rules }) => {
    const { departments, alternatives } = rules.checks.C08;
    const table = inputs.indicators;
    if (table === null || (table.subject !== "project" && !(departments && table.subject === "department"))) {
      return "not-checked";
    }
    const allowed = [rules.levelWeights, ...alternatives];
    if (!levels.some(({ name }) => allowed.some((weights) => levelIn(weights, name) !== null))) return "not-checked";
    const fits = (weights: Readonly<Record<string, Decimal>>) =>
      levels.every(({ name }) => {
        const ruled = levelIn(weights, name);
        const together = levels.filter((level) => levelIn(weights, level.name) === ruled);
        return ruled !== null && sum(together.map(({ weight }) => weight)) === weights[ruled];
      });
    if (allowed.some(fits)) return [];
    const list = (shown: readonly Pick<LevelResult, "name" | "weight">[]) =>
      shown.map(({ name, weight }) => `${name}${weight}`).join("、");
    const wanted = Object.entries(rules.levelWeights).map(([name, weight]) => ({ name, weight }));
    const parameters = { given: list(levels), wanted: list(wanted), rules: rules.name };
    return [
      {
        where: table.levelWeights[0]?.source ?? table.indicators[0]?.source ?? table.source,
        message: message("review.level-rules", parameters),
      },
    ];
  },
};

/** The level of the rules that a form's is: 一、产出, 项目产出指标 and 产出指标 are one, 经济效益 and 社会效益 are of 效益. */
function levelIn(weights: Readonly<Record<string, Decimal>>, name: string): string | null {
  const bare = (text: string) =>
    compact(text)
      .replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.．]+/, "")
      .replace(/指标$/, "");
  const ruled = Object.keys(weights);
  const same = ruled.find((level) => bare(level) === bare(name));
  const [only, ...others] = ruled.filter((level) => bare(name).includes(bare(level)));
  return same ?? (others.length === 0 ? (only ?? null) : null);
}

/** C09: one indicator carries very much or next to nothing. */
const unbalanced = rowCheck("C09", (row, { rules }) => {
  const { above, below } = rules.checks.C09;
  const weight = row.weight.value;
  if (weight === null || isZero(weight)) return null;
  const where = row.input.weight?.cell.source ?? row.input.source;
  if (compare(weight, above) > 0) {
    return {
      where,
      message: about(row, "review.weight-heavy", { weight, limit: above }),
      advice: message("review.weight-heavy-advice"),
    };
  }
  if (compare(weight, below) >= 0) return null;
  return {
    where,
    message: about(row, "review.weight-light", { weight, limit: below }),
    advice: message("review.weight-light-advice"),
  };
});

/** C09: every indicator weighs the same, so importance was not weighed. */
const allEqual: Check = {
  id: "C09",
  run: ({ rows, rules, inputs }) => {
    if (rows.length === 0) return "not-checked";
    const weights = new Set(rows.map(({ weight }) => weight.value));
    const [weight] = weights;
    const isFew = compare(countOf(rows), rules.checks.C09.equalFrom) < 0;
    if (isFew || weights.size !== 1 || weight == null) return [];
    return [
      {
        where: inputs.indicators?.source ?? null,
        message: message("review.weights-equal", { count: String(rows.length), weight }),
        advice: message("review.weights-equal-advice"),
      },
    ];
  },
};

export const weightChecks: readonly Check[] = [
  weightsReadable,
  weightsAddUp,
  levelsAddUp,
  levelsAsRuled,
  unbalanced,
  allEqual,
];
