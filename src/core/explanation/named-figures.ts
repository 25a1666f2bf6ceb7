import type { CategoryResult, Evaluation, Figure, LevelResult } from "../model/evaluation";
import { type Message, message } from "../wording";
import { isWeighted } from "../evaluation/indicators";

export interface NamedFigure {
  readonly name: Message;
  readonly figure: Figure;
}

/** The points of a level-1 group as a figure: the sum of its indicators' points. */
export function levelFigure(level: LevelResult, { indicators }: Pick<Evaluation, "indicators">): Figure {
  const members = indicators.filter((indicator) => isWeighted(indicator) && indicator.input.level1 === level.name);
  return {
    value: level.score,
    measure: "points",
    rule: message(level.score === null ? "explanation.level-open" : "explanation.rule-level"),
    arithmetic: level.score === null ? null : members.map(({ score }) => score.value ?? "").join(" + "),
    places: null,
    sources: [],
    inputs: members.map(({ input, score }) => ({
      name: message("evaluation.named", { name: input.level3 }),
      figure: score,
    })),
  };
}

/** Every number of an evaluation that a person can ask "why?" of, by its name. */
export function namedFigures(evaluation: Evaluation): readonly NamedFigure[] {
  const { spending, execution, progress, measures, levels, indicators, score } = evaluation;
  const named = (name: string): Message => message("evaluation.named", { name });
  return [
    { name: message("explanation.total-score"), figure: score },
    ...levels.map((level) => ({ name: named(level.name), figure: levelFigure(level, evaluation) })),
    ...indicators.map(({ input, score: figure }) => ({ name: named(input.level3), figure })),
    ...(spending === null ? [] : [{ name: message("evaluation.total-spending"), figure: spending.total }]),
    ...(spending?.categories ?? []).flatMap(categoryFigures),
    ...(execution === null
      ? []
      : [
          { name: message("evaluation.rate"), figure: execution.rate },
          { name: message("explanation.execution-score"), figure: execution.score },
        ]),
    ...(progress?.months ?? []).flatMap(({ spent, rate, schedule, deviation }) => [
      { name: message("evaluation.spent-so-far"), figure: spent },
      { name: message("evaluation.progress-rate"), figure: rate },
      { name: message("evaluation.progress-schedule"), figure: schedule },
      { name: message("explanation.deviation-of-progress"), figure: deviation },
    ]),
    ...measures.map(({ name, rate }) => ({ name, figure: rate })),
  ];
}

function categoryFigures({ name, amount, share, items }: CategoryResult): readonly NamedFigure[] {
  return [
    { name: message("explanation.amount-of", { name }), figure: amount },
    { name: message("explanation.share-of", { name }), figure: share },
    ...items.flatMap(categoryFigures),
  ];
}
