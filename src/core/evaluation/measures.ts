import { absolute, divide, HUNDRED, multiply, round, subtract } from "../amount/decimal";
import type { ExecutionResult, Figure, MeasureResult, SpendingResult } from "../model/evaluation";
import type { Inputs } from "../model/inputs";
import type { Profile } from "../profiles/profile";
import { message } from "../wording";
import { controlFigures, type FactName } from "./control-facts";

/** How the rate comes of its two figures: part ÷ base; (part − base) ÷ base; the same without its sign. */
type Form = "ratio" | "change" | "absolute-change";

interface Measure {
  readonly id: string;
  readonly form: Form;
  readonly part: FactName;
  readonly base: FactName;
}

/** The measures of budget management in the ministry's common framework (domain §1.3, §6), in its order. */
export const MEASURES = [
  { id: "budget-completion", form: "ratio", part: "spent", base: "budget" },
  { id: "budget-adjustment", form: "absolute-change", part: "adjusted-budget", base: "initial-budget" },
  { id: "final-against-budget", form: "change", part: "spent", base: "initial-budget" },
  { id: "carry-over", form: "ratio", part: "carry-over", base: "budget" },
  { id: "carry-over-change", form: "change", part: "carry-over", base: "carry-over-before" },
  { id: "operating-control", form: "ratio", part: "operating-spent", base: "operating-budget" },
  { id: "three-public-control", form: "ratio", part: "three-public-spent", base: "three-public-budget" },
  { id: "three-public-change", form: "change", part: "three-public-spent", base: "three-public-before" },
  { id: "procurement-execution", form: "ratio", part: "procurement-spent", base: "procurement-budget" },
  { id: "assets-in-use", form: "ratio", part: "fixed-assets-in-use", base: "fixed-assets" },
  { id: "staff-control", form: "ratio", part: "staff", base: "posts" },
] as const satisfies readonly Measure[];

/**
 * Every control rate in percent. Absent, and its rule says why, where the workbook lacks one of the two figures or the
 * base is zero: a rate is never guessed.
 */
export function evaluateMeasures(
  inputs: Inputs,
  execution: ExecutionResult | null,
  spending: SpendingResult | null,
  profile: Profile,
): readonly MeasureResult[] {
  const facts = controlFigures(inputs, execution, spending);
  return MEASURES.map((measure) => ({
    id: measure.id,
    name: message(`evaluation.measure.${measure.id}`),
    rate: rateOf(measure, facts, profile.places.rate),
  }));
}

function rateOf({ id, form, part, base }: (typeof MEASURES)[number], facts: Facts, places: number): Figure {
  const [above, below] = [facts(part), facts(base)];
  const known = {
    measure: "percent" as const,
    places,
    sources: [],
    inputs: [above, below].map((figure, index) => ({
      name: message(`evaluation.fact.${index === 0 ? part : base}`),
      figure,
    })),
  };
  if (above.value === null) return { ...known, value: null, rule: above.rule, arithmetic: null };
  if (below.value === null) return { ...known, value: null, rule: below.rule, arithmetic: null };
  const numerator = form === "ratio" ? above.value : subtract(above.value, below.value);
  const ratio = divide(multiply(form === "absolute-change" ? absolute(numerator) : numerator, HUNDRED), below.value);
  if (ratio === null) return { ...known, value: null, rule: message("evaluation.zero-base"), arithmetic: null };
  const [a, b] = [above.value, below.value];
  const difference = form === "absolute-change" ? `|${a} − ${b}|` : `(${a} − ${b})`;
  return {
    ...known,
    value: round(ratio, places),
    rule: message(`evaluation.measure-rule.${id}`),
    arithmetic: form === "ratio" ? `${a} ÷ ${b}` : `${difference} ÷ ${b}`,
  };
}

type Facts = (name: FactName) => Figure;
