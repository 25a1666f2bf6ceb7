import { compare, isZero, toFixed } from "../amount/decimal";
import type { Evaluation } from "../model/evaluation";
import type { GradeBand } from "../profiles/profile";
import { type Message, message } from "../wording";
import type { ExplanationLine } from "./line";
import { valueText } from "./value-text";

type Graded = Pick<Evaluation, "score" | "grade" | "provisional" | "profile">;

/** Why the total has its grade, or why there is none: the bands, the total as it is compared, the band it lies in. */
export function explainGrade({ score, grade, provisional, profile }: Graded): readonly ExplanationLine[] {
  const { grades, scorePlaces, name } = profile;
  const line = (kind: ExplanationLine["kind"], text: Message): ExplanationLine => ({
    kind,
    depth: 0,
    text,
    sources: [],
  });
  const rule = message("explanation.grade-rule", { name, bands: bandsText(grades) });
  const total = message("explanation.input", { name: message("explanation.total-score"), value: valueText(score) });
  const lines = [line("rule", message("explanation.rule", { rule })), line("input", total)];
  if (score.value === null || grade === null) {
    return [...lines, line("result", message("explanation.no-grade"))];
  }
  const shown = toFixed(score.value, scorePlaces);
  return [
    ...lines,
    line("rounding", message("explanation.grade-rounding", { places: String(scorePlaces) })),
    line("reason", message("explanation.reason", { reason: bandText(shown, grade, grades) })),
    line("result", message("explanation.grade", { grade })),
    ...(provisional
      ? [line("hint", message("explanation.hint", { hint: message("explanation.grade-provisional") }))]
      : []),
    ...(grades.some(({ from }) => !isZero(from) && compare(from, score.value ?? from) === 0)
      ? [line("hint", message("explanation.hint", { hint: message("explanation.grade-boundary", { total: shown }) }))]
      : []),
  ];
}

/** Every band with its bounds, the best first: "优 ≥90；良 ≥80 且 <90；…". */
function bandsText(grades: readonly GradeBand[]): Message {
  const [first, ...rest] = grades.map(({ name, from }, index): Message => {
    const above = grades[index - 1]?.from;
    if (above === undefined) return message("explanation.band-first", { name, from });
    return isZero(from)
      ? message("explanation.band-last", { name, below: above })
      : message("explanation.band", { name, from, below: above });
  });
  const none = message("explanation.no-bands");
  return rest.reduce<Message>((text, next) => message("explanation.bands", { first: text, next }), first ?? none);
}

function bandText(total: string, grade: string, grades: readonly GradeBand[]): Message {
  const at = grades.findIndex(({ name }) => name === grade);
  const from = grades[at]?.from;
  const below = grades[at - 1]?.from;
  const lowest = grades.at(-1)?.from ?? "0";
  if (from === undefined) return message("explanation.below-bands", { total, lowest });
  return below === undefined
    ? message("explanation.in-first-band", { total, from, grade })
    : message("explanation.in-band", { total, from, below, grade });
}
