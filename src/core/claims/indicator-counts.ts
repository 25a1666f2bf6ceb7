import { countOf } from "../amount/count";
import type { Figure, IndicatorResult, IndicatorState } from "../model/evaluation";
import { message } from "../wording";

/** Indicators that ended alike, with their number as a figure of their cells. */
export interface IndicatorGroup {
  readonly members: readonly IndicatorResult[];
  readonly count: Figure;
}

/** How indicators ended, as reports tell it. */
export interface IndicatorCounts {
  readonly all: IndicatorGroup;
  readonly met: IndicatorGroup;
  readonly partly: IndicatorGroup;
  readonly notMet: IndicatorGroup;
  /** Without points: the actual is missing or cannot be compared. */
  readonly open: IndicatorGroup;
}

export function countIndicators(indicators: readonly IndicatorResult[]): IndicatorCounts {
  const group = (...states: readonly IndicatorOutcome[]): IndicatorGroup => {
    const members = indicators.filter((each) => states.includes(outcomeOf(each)));
    return { members, count: countFigure(members, indicators) };
  };
  return {
    all: group("met", "partly", "not-met", "open"),
    met: group("met"),
    partly: group("partly"),
    notMet: group("not-met"),
    open: group("open"),
  };
}

type IndicatorOutcome = "met" | "partly" | "not-met" | "open";

const OUTCOMES: Readonly<Partial<Record<IndicatorState, IndicatorOutcome>>> = {
  met: "met",
  "partly-met": "partly",
  "not-met": "not-met",
  missing: "open",
  "not-comparable": "open",
};

/** What a person judged counts as met with full points, as partly met below, as not met without any. */
function outcomeOf({ state, score, weight }: IndicatorResult): IndicatorOutcome {
  const known = OUTCOMES[state];
  if (known !== undefined) return known;
  if (score.value === null) return "open";
  if (score.value === weight.value) return "met";
  return score.value === "0" ? "not-met" : "partly";
}

function countFigure(members: readonly IndicatorResult[], all: readonly IndicatorResult[]): Figure {
  return {
    value: countOf(members),
    measure: "number",
    rule: message("evaluation.rule-count"),
    arithmetic: null,
    places: null,
    // Any of them may come to belong to the group.
    sources: all.flatMap(({ input }) => input.actual?.source ?? []),
    inputs: [],
  };
}
