import { absolute, compare, decimal, divide, HUNDRED, isZero, multiply, toFixed, ZERO } from "../../amount/decimal";
import { countOf } from "../../amount/count";
import { deductionFor } from "../../indicators/deviation-deduction";
import type { Source } from "../../model/area";
import { compact } from "../../text/normalise";
import { message } from "../../wording";
import { type Check, type ReviewCase, rowCheck } from "../check";
import { about, cellOf, fellShort, hasColumn, hasHint, isBlank, isUnexplained, type Row } from "../row";

const hasReasons = (rows: readonly Row[]) => hasColumn(rows, "reason", "remark");

/** Where a reason belongs: its own column, else the remarks. */
function whyCell(row: Row): Source {
  return cellOf(row, row.input.reason === null ? "remark" : "reason");
}

function isFarAbove(row: Row, { rules }: ReviewCase): boolean {
  return (
    row.state === "met" &&
    row.deviation !== null &&
    compare(absolute(row.deviation), rules.deviation.explainFrom) >= 0 &&
    !hasHint(row, "indicators.hint.magnitude")
  );
}

/** C20: far above the target without a word why; the target was probably low. */
const targetLow = rowCheck(
  "C20",
  (row, reviewed) => {
    if (!isFarAbove(row, reviewed) || !isUnexplained(row)) return null;
    const { explainFrom } = reviewed.rules.deviation;
    const deduction = deductionFor(row.deviation, row.weight.value ?? ZERO, reviewed.rules);
    const deviation = toFixed(row.deviation ?? ZERO, 2);
    return {
      where: whyCell(row),
      message: about(row, "review.deviation", { deviation, limit: explainFrom }),
      advice: message("review.deviation-advice"),
      ...(deduction === null ? {} : { points: deduction.points }),
    };
  },
  hasReasons,
);

const TWO = decimal("2");

/** C21: several indicators are far above their targets, explained or not. */
const targetsLow: Check = {
  id: "C21",
  run: (reviewed) => {
    const { rows, rules, inputs } = reviewed;
    if (rows.length === 0) return "not-checked";
    const far = rows.filter((row) => isFarAbove(row, reviewed));
    const count = countOf(far);
    const share = divide(multiply(count, HUNDRED), countOf(rows)) ?? ZERO;
    const { rows: many, from } = rules.checks.C21;
    const isMany = compare(count, many) >= 0 || (compare(count, TWO) >= 0 && compare(share, from) >= 0);
    if (!isMany) return [];
    const parameters = {
      count,
      rows: String(rows.length),
      limit: rules.deviation.explainFrom,
      names: far.map(({ name }) => `“${name}”`).join("、"),
    };
    return [
      {
        where: far[0]?.input.source ?? inputs.indicators?.source ?? null,
        message: message("review.deviations", parameters),
        advice: message("review.deviation-advice"),
      },
    ];
  },
};

/** C23: not met, and neither reason nor measure given. */
const unmetUnexplained = rowCheck(
  "C23",
  (row, reviewed) => {
    const lost = fellShort(row) || isBelowAchieved(row, reviewed);
    if (!lost || isStillOpen(row) || !isUnexplained(row)) return null;
    return {
      where: whyCell(row),
      message: about(row, "review.unmet"),
      advice: message("review.unmet-advice"),
    };
  },
  hasReasons,
);

/** Only proposed, and nobody has given points yet: there is nothing to explain so far. */
function isStillOpen({ state, input }: Row): boolean {
  return state === "proposed" && (input.typedScore?.number ?? null) === null;
}

/** A person gave points below the band of what is achieved. */
function isBelowAchieved(row: Row, { rules }: ReviewCase): boolean {
  const weight = row.weight.value;
  const score = row.score.value;
  if (row.state !== "confirmed" || weight === null || score === null || isZero(weight)) return false;
  const share = divide(multiply(score, HUNDRED), weight) ?? ZERO;
  return compare(share, rules.qualitativeBands[0]?.from ?? ZERO) < 0;
}

const NO_DEVIATION =
  /^(?:本指标|该指标|指标)?(?:已|均|全部|按期|按时|如期|圆满|顺利|年度|目标|任务|均已|都已)*(?:无偏差|无偏离|没有偏差|不存在偏差|未偏离|无差异|完成|达成|达到|达标|实现|达到目标|完成目标|达到预期|完成任务|正常|见附件|同上)/;

/** A reason that tells of falling short, whatever the number says. */
const SHORTFALL =
  /未能?(?:按[时期])?(?:完成|达到|达标|达成|实现)|没有(?:完成|达到|实现)|未达|不达标|滞后|延期|逾期|偏低|不理想/;

/** C24: all the points, and yet a reason for a shortfall. An over-achievement explained is in order. */
const explainedThoughFull = rowCheck(
  "C24",
  (row) => {
    if (isBlank(row.input.reason) || NO_DEVIATION.test(compact(row.input.reason?.text ?? ""))) return null;
    // Of points given by a standard the same column tells the grounds.
    if (row.mechanism === "direct" || fellShort(row)) return null;
    if (row.state !== "met" && row.state !== "confirmed") return null;
    if (row.score.value === null || row.score.value !== row.weight.value) return null;
    const isAbove = row.deviation !== null && compare(row.deviation, ZERO) > 0;
    if (isAbove && !SHORTFALL.test(compact(row.input.reason?.text ?? ""))) return null;
    return {
      where: cellOf(row, "reason"),
      message: about(row, "review.explained-though-full", { reason: row.input.reason?.text ?? "" }),
    };
  },
  (rows) => hasColumn(rows, "reason"),
);

export const deviationChecks: readonly Check[] = [targetLow, targetsLow, unmetUnexplained, explainedThoughFull];
