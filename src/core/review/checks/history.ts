import { compare, subtract, toFixed } from "../../amount/decimal";
import type { HistoryResult } from "../../model/evaluation";
import { compact } from "../../text/normalise";
import { message } from "../../wording";
import type { Check, ReviewCase } from "../check";
import { problemTexts } from "../problem-texts";

/** 指标设置不够科学合理, 指标不够清晰: the department's own word that its indicators are at fault. */
const ADMITTED =
  /指标[^。；;]*(?:不够|不科学|不合理|不清晰|不明确|不细|不规范|不完善|不具体|欠|有待|偏低|模糊|缺乏|难以量化|不足)/;

/** The last score that a review gave for an earlier year: 复核 before other evaluations. */
export function lastReview({ history, year }: Pick<ReviewCase, "history" | "year">): HistoryResult | null {
  const past = history.filter(
    (entry) => entry.score !== null && (year === null || entry.year === null || entry.year < year.value),
  );
  const reviews = past.filter(({ kind }) => kind.includes("复核"));
  const candidates = reviews.length > 0 ? reviews : past;
  return candidates.reduce<HistoryResult | null>(
    (latest, entry) => (latest === null || (entry.year ?? 0) > (latest.year ?? 0) ? entry : latest),
    null,
  );
}

/** C42: full marks, or far above the last review, while the department itself finds fault with its indicators. */
const inflated: Check = {
  id: "C42",
  run: (reviewed) => {
    const { inputs, score, rules } = reviewed;
    // The workbook's own words before the report's: they have a cell.
    const problems = problemTexts({ ...reviewed, report: null }).problems ?? problemTexts(reviewed).problems;
    const own = inputs.indicators?.totalScore?.number ?? score.value;
    if (problems === null || own === null) return "not-checked";
    const last = lastReview(reviewed);
    const isFull = compare(own, rules.fullScore) === 0;
    const rise = last?.score == null ? null : subtract(own, last.score);
    const isFarAbove = rise !== null && compare(rise, rules.checks.C42.above) >= 0;
    if ((!isFull && !isFarAbove) || !ADMITTED.test(compact(problems.text))) return [];
    const shown = toFixed(own, rules.places.score);
    const text =
      last?.score == null
        ? message("review.inflated", { score: shown })
        : message("review.inflated-after", {
            score: shown,
            year: last.year === null ? "" : String(last.year),
            last: toFixed(last.score, rules.places.score),
          });
    return [{ where: problems.source, message: text, advice: message("review.inflated-advice") }];
  },
};

export const historyChecks: readonly Check[] = [inflated];
