import { compare } from "../../amount/decimal";
import { message } from "../../wording";
import { pastKind } from "../../claims";
import { foldMarks } from "../../claims/fold";
import { formatSource } from "../../model/area";
import type { Check, Fault, ReviewCase } from "../check";
import { problemTexts, type ProblemText } from "../problem-texts";

/** That there are no problems, in whatever words. */
const NONE =
  /^(?:\d+[.、．])?(?:存在(?:的)?(?:主要)?问题[。:：]?)?(?:暂?无|没有|未发现|不存在|未存在)(?:任何|明显|重大|其他)*(?:的)?(?:突出|明显)?(?:问题|情况)?[。.]?$/;
/** Words that say nothing of what is wrong. */
const SHORTEST = 8;
const ITEM =
  /[一二三四五六七八九十]是|(?:^|[。；\n])\s*(?:\d{1,2}\s*[.、．)）](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十])[）)])/g;

/** C43: problems are named, each has a measure, and what the last review took points for is answered. */
const answered: Check = {
  id: "C43",
  run: (reviewed) => {
    const { problems, measures, rectification } = problemTexts(reviewed);
    if (problems === null && reviewed.report === null) return "not-checked";
    return [
      ...problemFaults(problems, measures, reviewed),
      ...lastYear(rectification, reviewed),
      ...openPoints(rectification, reviewed),
    ];
  },
};

function problemFaults(
  problems: ProblemText | null,
  measures: ProblemText | null,
  reviewed: ReviewCase,
): readonly Fault[] {
  if (problems === null)
    return [{ where: null, message: message("review.problems-absent"), advice: message("review.problems-advice") }];
  const text = problems.text.replace(/\s+/g, "");
  if (NONE.test(text) || text.length < SHORTEST) {
    return [
      {
        where: problems.source,
        message: message("review.problems-empty", { text: text === "" ? "—" : text }),
        advice: message("review.problems-advice"),
      },
    ];
  }
  if (measures === null && reviewed.report === null) return [];
  const answer = (measures?.text ?? "").replace(/\s+/g, "");
  if (NONE.test(answer) || answer.length < SHORTEST) {
    return [
      {
        where: measures?.source ?? problems.source,
        message: message("review.measures-empty"),
        advice: message("review.measures-advice"),
      },
    ];
  }
  const [named, met] = [itemsIn(problems.text), itemsIn(measures?.text ?? "")];
  if (measures === problems || named < 2 || met === 0 || met >= named) return [];
  const counts = { problems: String(named), measures: String(met) };
  return [
    {
      where: measures?.source ?? null,
      message: message("review.measures-fewer", counts),
      advice: message("review.measures-advice"),
    },
  ];
}

function itemsIn(text: string): number {
  return [...text.matchAll(ITEM)].length;
}

/** The last review took points, and no word says what became of it. */
function lastYear(rectification: ProblemText | null, { history, rules, year, report }: ReviewCase): readonly Fault[] {
  if (rectification === null && report === null) return [];
  const reviewed = history.filter((entry) => pastKind(entry.kind) === "reviewed" && entry.score !== null);
  const last = reviewed.find((entry) => year === null || entry.year === year.value - 1);
  const isAnswered = rectification !== null && rectification.text.trim().length >= SHORTEST;
  if (last?.score == null || isAnswered || compare(last.score, rules.fullScore) >= 0) return [];
  const parameters = { year: last.year === null ? "" : String(last.year), score: last.score };
  return [
    {
      where: rectification?.source ?? last.source,
      message: message("review.unanswered", parameters),
      advice: message("review.unanswered-advice"),
    },
  ];
}

/** Each indicator that lost points last year is spoken of; where nothing is said at all, one finding says so. */
function openPoints(rectification: ProblemText | null, { inputs, report }: ReviewCase): readonly Fault[] {
  if (rectification === null && report === null) return [];
  const said = foldMarks(rectification?.text ?? "");
  return (inputs.previous?.open ?? [])
    .filter(({ indicator }) => !said.includes(foldMarks(indicator).replace(/(?:总?数量?|个数|次数)$/, "")))
    .map(({ indicator, score, weight, source }): Fault => {
      const parameters = { indicator, score: score ?? "0", weight, cell: formatSource(source) };
      return {
        where: rectification?.source ?? null,
        message: message("review.open-point", parameters),
        advice: message("review.open-point-advice"),
      };
    });
}

export const problemChecks: readonly Check[] = [answered];
