import { compare, type Decimal, divide, HUNDRED, isZero, multiply, subtract, ZERO } from "../../amount/decimal";
import { compact } from "../../text/normalise";
import { message } from "../../wording";
import { type Check, type ReviewCase, rowCheck } from "../check";
import { about, cellOf, hasColumn, isBlank, isQualitative, type Row } from "../row";

const hasEvidence = (rows: readonly Row[]) => hasColumn(rows, "evidence");

function isSatisfaction({ input }: Row): boolean {
  return /满意/.test(`${input.level1}${input.level2}${input.level3}`);
}

function lacksEvidence({ input }: Row): boolean {
  return isBlank(input.evidence) && !/附件|佐证|见附/.test(compact(input.remark?.text ?? ""));
}

function percentOf(score: Decimal, weight: Decimal): Decimal {
  return isZero(weight) ? ZERO : (divide(multiply(score, HUNDRED), weight) ?? ZERO);
}

/** Points well given by judgement, with nothing to show for them. */
function isUnproven(row: Row, { rules }: ReviewCase): boolean {
  const { value: score } = row.score;
  const weight = row.weight.value;
  if (!isQualitative(row) || score === null || weight === null || !lacksEvidence(row)) return false;
  return compare(percentOf(score, weight), rules.checks.C25.from) >= 0;
}

/** C25: a qualitative indicator is scored high, and no evidence is named. At risk is all above the band's lower end. */
const unproven = rowCheck(
  "C25",
  (row, reviewed) => {
    if (!isUnproven(row, reviewed)) return null;
    const score = row.score.value ?? ZERO;
    const weight = row.weight.value ?? ZERO;
    const floor = divide(multiply(weight, reviewed.rules.qualitativeBands[0]?.from ?? ZERO), HUNDRED) ?? ZERO;
    return {
      where: cellOf(row, "evidence"),
      message: about(row, "review.unproven", { score, weight }),
      advice: message("review.unproven-advice"),
      ...(compare(score, floor) > 0 ? { points: subtract(score, floor) } : {}),
    };
  },
  hasEvidence,
);

/** C26: a satisfaction of exactly 100 %. */
const perfectSatisfaction = rowCheck("C26", (row) => {
  const { actual, targetText } = row.reading;
  if (!isSatisfaction(row) || actual.kind !== "quantity" || actual.quantity.kind !== "bound") return null;
  const { value, unit } = actual.quantity;
  const isRate = unit === null ? /[%％]|百分/.test(targetText) : unit.dimension === "percent";
  if (!isRate || compare(value, HUNDRED) !== 0) return null;
  return {
    where: cellOf(row, "actual"),
    message: about(row, "review.satisfaction-perfect"),
    advice: message("review.satisfaction-advice"),
  };
});

/** C26: a satisfaction without the survey it comes from. */
const unsurveyed = rowCheck(
  "C26",
  (row) =>
    isSatisfaction(row) && row.state !== "missing" && lacksEvidence(row) && isBlank(row.input.remark)
      ? {
          where: cellOf(row, "evidence"),
          message: about(row, "review.satisfaction-unsurveyed"),
          advice: message("review.satisfaction-advice"),
        }
      : null,
  hasEvidence,
);

/** C46: rows that name no evidence at all, in one finding; those that C25 and C26 speak of are left to them. */
const noReference: Check = {
  id: "C46",
  run: (reviewed) => {
    const { rows } = reviewed;
    if (!hasEvidence(rows)) return "not-checked";
    const bare = rows.filter((row) => lacksEvidence(row) && !isUnproven(row, reviewed) && !isSatisfaction(row));
    const [first] = bare;
    if (first === undefined) return [];
    const names = bare.map(({ name }) => `“${name}”`).join("、");
    return [
      {
        where: cellOf(first, "evidence"),
        message: message("review.no-evidence", { count: String(bare.length), names }),
        advice: message("review.no-evidence-advice"),
      },
    ];
  },
};

export const evidenceChecks: readonly Check[] = [unproven, perfectSatisfaction, unsurveyed, noReference];
