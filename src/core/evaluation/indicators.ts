import { compare, type Decimal, isZero, sum, ZERO } from "../amount/decimal";
import { judge } from "../indicators";
import type { Referables } from "../indicators/referable";
import type { Figure, IndicatorResult, LevelResult } from "../model/evaluation";
import type { IndicatorInput } from "../model/inputs";
import type { Profile } from "../profiles/profile";
import { message } from "../wording";
import { absentFigure, figureOfNumber } from "./figures";

/** Judges every indicator by the mechanism that accepts its target; `year` completes dates such as 12月底前. */
export function evaluateIndicators(
  indicators: readonly IndicatorInput[],
  profile: Profile,
  year: number | null,
  referables: Referables,
): readonly IndicatorResult[] {
  return indicators.map((input) => {
    const weight =
      input.weight === null
        ? absentFigure("points", message("evaluation.no-weight"), [input.source])
        : figureOfNumber(input.weight, "points");
    return { ...judge(input, weight.value, profile, year, referables), input, weight };
  });
}

/** True where a weight counts: a row without points is information only. */
export function carriesPoints(weight: Figure): boolean {
  return weight.value !== null && !isZero(weight.value);
}

export function isWeighted(indicator: IndicatorResult): boolean {
  return carriesPoints(indicator.weight);
}

/** Something stands in the 分值 cell, but no points that could be given: words, an error, less than nothing. */
export function hasBrokenWeight({ weight }: IndicatorInput): boolean {
  if (weight === null) return false;
  if (weight.number !== null) return compare(weight.number, ZERO) < 0;
  return !/^[-—–/…\s]*$/.test(weight.cell.text);
}

/** Weights and points by 一级指标, in the table's order; a level's score is absent while one of its parts is. */
export function evaluateLevels(indicators: readonly IndicatorResult[]): readonly LevelResult[] {
  const groups = new Map<string, IndicatorResult[]>();
  for (const indicator of indicators.filter(isWeighted)) {
    const group = groups.get(indicator.input.level1);
    if (group === undefined) groups.set(indicator.input.level1, [indicator]);
    else group.push(indicator);
  }
  return [...groups].map(([name, members]) => ({
    name,
    weight: sum(members.flatMap((member) => (member.weight.value === null ? [] : [member.weight.value]))),
    score: sumOfAll(members.map((member) => member.score.value)),
  }));
}

/** The sum, absent as soon as one part is. */
export function sumOfAll(values: readonly (Decimal | null)[]): Decimal | null {
  const present = values.flatMap((value) => (value === null ? [] : [value]));
  return present.length === values.length ? sum(present) : null;
}
