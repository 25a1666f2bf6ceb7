import { divide, HUNDRED, sum as sumOf, ZERO } from "../../amount/decimal";
import { carriesPoints } from "../../evaluation/indicators";
import { mostPoints } from "../../evaluation/total";
import type { Evaluation } from "../../model/evaluation";
import type { Profile } from "../../profiles/profile";
import { BLANK, numberFormula, text, textFormula } from "../content";
import { gradeFormula } from "../grade-formula";
import { formGrade, formScore } from "../form-figures";
import { type FormPlaces, formCell, formRange } from "../form-places";
import type { Deferred } from "./draft";

/** 分值 added up over the form itself. */
export function weightTotal(evaluation: Evaluation): Deferred {
  const { indicators, execution } = evaluation;
  const value = sumOf([...indicators.flatMap(({ weight }) => weight.value ?? []), execution?.weight.value ?? ZERO]);
  return (form) => {
    const cells = pointCells(evaluation, form, "weight");
    return cells === null ? text("—") : numberFormula(`SUM(${cells})`, value);
  };
}

/** 总分 added up over the form itself; empty while a score is missing. */
export function scoreTotal(evaluation: Evaluation, profile: Profile): Deferred {
  const { value, inputs, rule } = evaluation.score;
  return (form) => {
    const cells = pointCells(evaluation, form, "score");
    if (cells === null) return text("—");
    const weights = pointCells(evaluation, form, "weight");
    // A weight that cannot be read, or points that nothing carries: no formula could tell.
    const isUnknown = value === null && rule.key !== "evaluation.too-many-points";
    if (isUnknown && inputs.every(({ figure }) => figure.value !== null)) return BLANK;
    const sum = `ROUND(SUM(${cells}),${profile.places.score})`;
    const total = capped(sum, evaluation, form, profile);
    const most = mostPoints(profile);
    const onScale = weights === null ? total : `IF(ROUND(SUM(${weights}),6)<=${most},${total},"")`;
    const formula = `IF(COUNT(${cells})=${inputs.length},${onScale},"")`;
    return value === null ? textFormula(formula, "") : numberFormula(formula, value);
  };
}

/** 绩效等级 of the 总分 on the form; empty while there is none. */
export function gradeContent({ grade }: Evaluation, { grades }: Profile): Deferred {
  return (form) => {
    const total = formCell(form, "total.score");
    return total === null ? BLANK : textFormula(gradeFormula(total, grades), grade ?? "");
  };
}

/** The form's 总分 and 绩效等级 once more, in its head. */
export function scoreAgain(evaluation: Evaluation): Deferred {
  return (form) => formScore(evaluation, form);
}

export function gradeAgain(evaluation: Evaluation): Deferred {
  return (form) => formGrade(evaluation, form);
}

/** The indicators' column and the execution row's cell, as arguments of SUM. */
function pointCells(
  { indicators, execution }: Evaluation,
  form: FormPlaces,
  figure: "weight" | "score",
): string | null {
  const last = indicators.length - 1;
  const parts = [
    formRange(form, `indicator.0.${figure}`, `indicator.${last}.${figure}`),
    execution !== null && carriesPoints(execution.weight) ? formCell(form, `execution.${figure}`) : null,
  ].filter((cells) => cells !== null);
  return parts.length === 0 ? null : parts.join(",");
}

/** The sum under the caps that the profile puts on it by execution rate. */
function capped(sum: string, { execution }: Evaluation, form: FormPlaces, { totalCaps }: Profile): string {
  const rate = execution !== null && carriesPoints(execution.weight) ? formCell(form, "execution.rate") : null;
  if (rate === null || totalCaps.length === 0) return sum;
  const limit = totalCaps.reduceRight(
    (rest, { below, atMost }) => `IF(${rate}<${divide(below, HUNDRED) ?? ZERO},${atMost},${rest})`,
    sum,
  );
  return `MIN(${sum},${limit})`;
}
