import {
  absolute,
  compare,
  type Decimal,
  isZero,
  maximum,
  round,
  subtract,
  sum,
  toFixed,
  ZERO,
} from "../../amount/decimal";
import { hasBrokenWeight } from "../../evaluation/indicators";
import { isExecutionRate } from "../../indicators/words/nature";
import { gradeOf } from "../../profiles/grade-of";
import { message } from "../../wording";
import { type Check, type ReviewCase, rowCheck } from "../check";
import { about, cellOf, fellShort, hasTypedScores, type Row } from "../row";

function typedScore(row: Row): Decimal | null {
  return row.input.typedScore?.number ?? null;
}

function isOutside(typed: Decimal, weight: Decimal): boolean {
  return compare(typed, ZERO) < 0 || compare(typed, weight) > 0;
}

/** A score of all the points although the target was missed; a proposal stands where such points are not taken. */
function isFullThoughShort(row: Row): boolean {
  const isFull = typedScore(row) === row.weight.value;
  // 99.96 % of 100 % is worth all the points by rounding.
  const isWorthLess = row.state === "confirmed" || row.score.value !== row.weight.value;
  return fellShort(row) && isFull && isWorthLess;
}

/** C03: a score lies between 0 and its weight. */
const withinWeight = rowCheck(
  "C03",
  (row) => {
    const typed = typedScore(row);
    const weight = row.weight.value;
    if (typed === null || weight === null || !isOutside(typed, weight)) return null;
    return {
      where: cellOf(row, "score"),
      message: about(row, "review.score-outside", { typed, weight }),
      points: maximum(ZERO, subtract(typed, row.score.value ?? weight)),
    };
  },
  hasTypedScores,
);

/** C03: points on a row whose 分值 is 0; where no row is, there is nothing to check. */
const pointsWithoutWeight: Check = {
  id: "C03",
  run: ({ indicators }) => {
    const idle = indicators.filter(({ weight }) => weight.value !== null && isZero(weight.value));
    if (idle.length === 0) return "not-checked";
    return idle.flatMap(({ input }) => {
      const typed = input.typedScore;
      if (typed?.number == null || isZero(typed.number)) return [];
      const parameters = { indicator: input.level3, typed: typed.number, weight: ZERO };
      return [{ where: typed.cell.source, message: message("review.score-outside", parameters), points: typed.number }];
    });
  },
};

/** Nothing in the 得分 cell, or a stroke for nothing. */
function isNil(row: Row): boolean {
  return /^[-—–/…\s]*$/.test(row.input.typedScore?.cell.text ?? "");
}

/** C03: words or an error in the 得分 cell are no score at all. */
const scoreReadable = rowCheck(
  "C03",
  (row) => {
    const typed = row.input.typedScore;
    if (typed === null || typed.number !== null || isNil(row)) return null;
    return {
      where: typed.cell.source,
      message: about(row, "review.score-unreadable", { text: typed.cell.text }),
    };
  },
  (rows) => rows.some((row) => row.input.typedScore !== null && !isNil(row)),
);

/** C03 for the execution rate's own line. */
const executionWithinWeight: Check = {
  id: "C03",
  run: ({ inputs, execution }) => {
    const typed = inputs.execution?.score?.number ?? null;
    const weight = execution?.weight.value ?? null;
    if (typed === null || weight === null) return "not-checked";
    if (!isOutside(typed, weight)) return [];
    return [
      {
        where: inputs.execution?.score?.cell.source ?? null,
        message: message("review.execution-score-outside", { typed, weight }),
        points: maximum(ZERO, subtract(typed, execution?.score.value ?? weight)),
      },
    ];
  },
};

/**
 * C04: the printed 总分 is the sum of the scores above it (typed ones, computed where none is typed). Points that are only
 * proposed are nobody's: where one of them is not typed, nothing can be said of the sum.
 */
const scoresAddUp: Check = {
  id: "C04",
  run: (reviewed) => {
    const { rows, rules, inputs } = reviewed;
    const total = inputs.indicators?.totalScore ?? null;
    if (total?.number == null || rows.length === 0) return "not-checked";
    // A row whose weight cannot be read is missing from the sum.
    if (inputs.indicators?.indicators.some(hasBrokenWeight)) return "not-checked";
    const untyped = rows.filter((row) => typedScore(row) === null);
    if (untyped.some(({ state, score }) => state === "proposed" || score.value === null)) return "not-checked";
    const indicators = sum(rows.flatMap((row) => typedScore(row) ?? row.score.value ?? []));
    const sums = sumsWithExecution(reviewed, indicators);
    const printed = total.number;
    const isNear = (value: Decimal) => compare(absolute(subtract(printed, value)), rules.checks.C04.tolerance) <= 0;
    if (sums.some(isNear)) return [];
    const [expected = indicators] = sums;
    const where = total.cell.source;
    const ofTyped = sum(rows.flatMap((row) => typedScore(row) ?? []));
    const sumOf = { printed, total: expected, names: untyped.map(({ name }) => `“${name}”`).join("、") };
    if (untyped.length > 0 && sumsWithExecution(reviewed, ofTyped).some(isNear)) {
      return [{ where, severity: "warning", message: message("review.total-score-untyped", sumOf) }];
    }
    const points = maximum(ZERO, subtract(printed, expected));
    if (untyped.length === 0) return [{ where, message: message("review.total-score", sumOf), points }];
    const key = untyped.length === rows.length ? "review.total-score-by-rules" : "review.total-score-partly-by-rules";
    return [{ where, message: message(key, sumOf), points }];
  },
};

/** The total that a form may print: with the execution rate's points, and without where its 分值 leaves them out. */
function sumsWithExecution({ execution, inputs, rows }: ReviewCase, indicators: Decimal): readonly Decimal[] {
  const points = inputs.execution?.score?.number ?? execution?.score.value ?? null;
  if (points === null) return [indicators];
  const weights = sum(rows.flatMap(({ weight }) => (weight.value === null ? [] : [weight.value])));
  const printed = inputs.indicators?.totalWeight?.number ?? null;
  const whole = sum([indicators, points]);
  if (printed === null) return [whole, indicators];
  return compare(printed, weights) === 0 ? [indicators] : [whole];
}

/** C05: the printed grade is the grade of the total. */
const gradeFits: Check = {
  id: "C05",
  run: ({ inputs, score, rules }) => {
    const cell = inputs.indicators?.grade ?? null;
    const total = inputs.indicators?.totalScore?.number ?? score.value;
    if (cell === null || cell.text === "" || total === null) return "not-checked";
    const grade = gradeOf(total, rules);
    const printed = cell.text
      .replace(/[“”"\s]/g, "")
      .replace(/^优秀$/, "优")
      .replace(/^良好$/, "良");
    const shown = toFixed(total, rules.places.score);
    if (printed !== grade) {
      const parameters = { printed: cell.text, total: shown, grade };
      return [{ where: cell.source, message: message("review.grade", parameters) }];
    }
    const isRoundedUp = gradeOf(total, rules) !== "" && compare(round(total, rules.places.score), total) > 0;
    const bound = rules.grades.find(({ name }) => name === grade)?.from ?? ZERO;
    if (!isRoundedUp || compare(total, bound) >= 0) return [];
    return [
      {
        where: cell.source,
        severity: "hint",
        message: message("review.grade-by-rounding", { total, shown, grade }),
      },
    ];
  },
};

/** C07: the 得分 somebody typed is not what the rule gives. C03 and C22 then say what is worse about it. */
const scoreDiffers = rowCheck(
  "C07",
  (row, { rules }) => {
    const typed = typedScore(row);
    const computed = row.score.value;
    if (typed === null || computed === null) return null;
    if (row.state === "confirmed" || row.state === "proposed" || isExecutionRate(row.input)) return null;
    if (compare(absolute(subtract(typed, computed)), rules.checks.C07.tolerance) <= 0) return null;
    return {
      where: cellOf(row, "score"),
      message: about(row, "review.typed-score", { typed, computed: toFixed(computed, rules.places.score) }),
      ...risk(row, maximum(ZERO, subtract(typed, computed))),
    };
  },
  hasTypedScores,
);

/** Points at risk are counted once a row: C03 and C22 state them for theirs. */
function risk(row: Row, points: Decimal) {
  const typed = typedScore(row) ?? ZERO;
  return isFullThoughShort(row) || isOutside(typed, row.weight.value ?? typed) ? { points: ZERO } : { points };
}

/** C22: the target was missed, and yet all the points were given. */
const fullThoughShort = rowCheck(
  "C22",
  (row, { rules }) => {
    if (!isFullThoughShort(row)) return null;
    const weight = row.weight.value ?? ZERO;
    if (row.state === "confirmed") {
      return { where: cellOf(row, "score"), message: about(row, "review.full-by-words", { weight }) };
    }
    const computed = row.score.value ?? ZERO;
    return {
      where: cellOf(row, "score"),
      message: about(row, "review.full-though-short", { weight, computed: toFixed(computed, rules.places.score) }),
      points: subtract(weight, computed),
    };
  },
  hasTypedScores,
);

export const scoreChecks: readonly Check[] = [
  withinWeight,
  pointsWithoutWeight,
  scoreReadable,
  executionWithinWeight,
  scoresAddUp,
  gradeFits,
  scoreDiffers,
  fullThoughShort,
];
