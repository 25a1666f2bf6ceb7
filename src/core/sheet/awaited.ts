import { ZERO } from "../amount/decimal";
import { judge } from "../indicators";
import type { Figure, IndicatorResult } from "../model/evaluation";
import type { ReadCell } from "../model/inputs";
import type { Profile } from "../profiles/profile";
import { compact } from "../text/normalise";
import { literal } from "./content";
import { nearerReading } from "./live-number";
import { liveNumbers } from "./live-points";

/** An indicator whose actual is not there yet, judged as if it were 1: by this rule it will be scored once it is typed. */
export interface Awaited {
  readonly indicator: IndicatorResult;
  /** Per cent are asked for. */
  readonly isPercent: boolean;
  /** The number of what will stand in cell `typed`, as a formula; "" while nothing does. `target`: the cell with the target's. */
  readonly actualFormula: (typed: string, target: string) => string;
}

/** The unit behind a target's number: "≥6个（次）". */
const UNIT = /\d[\d.,]*\s*(\D{1,8})$/;

/** What awaits its actual and can be scored by arithmetic then; null for everything else. */
export function awaited(indicator: IndicatorResult, profile: Profile): Awaited | null {
  const { input, state, weight } = indicator;
  if (state !== "missing" || weight.value === null || input.target === null) return null;
  const source = input.actual?.source ?? input.source;
  const actual: ReadCell = { source, value: 1, format: "General", text: "1", typed: true };
  const judged: IndicatorResult = {
    ...indicator,
    ...judge({ ...input, actual }, weight.value, profile),
    input: { ...input, actual },
  };
  const numbers = liveNumbers(judged, profile, () => "");
  const figure = judged.score.inputs.find(({ name }) => name.key === "indicators.actual")?.figure;
  if (numbers === null || figure === undefined) return null;
  const unit = compact(input.unit?.text ?? "") || (UNIT.exec(compact(input.target.text))?.[1] ?? "");
  return {
    indicator: judged,
    isPercent: figure.measure === "percent",
    actualFormula: (typed, target) => typedNumber(typed, figure, target, unit),
  };
}

/**
 * A typed number in the figure's unit; a bare one up to 1 is a ratio where percent are asked for, as the core reads it. Words
 * count where nothing but a number is left without the unit: VALUE alone would take "10-15" for a date.
 */
function typedNumber(typed: string, { measure, value }: Figure, target: string, unit: string): string {
  const isPercent = measure === "percent";
  const factor = isPercent || value === null || value === ZERO || value === "1" ? "" : `*${value}`;
  const number = isPercent ? nearerReading(typed, target) : `${typed}${factor}`;
  const parts = new Set([...(isPercent ? ["%", "％"] : []), ...(unit === "" ? [] : [unit]), ","]);
  const bare = `TRIM(${[...parts].reduce((words, part) => `SUBSTITUTE(${words},${literal(part)},"")`, typed)})`;
  const isNumber = `EXACT(VALUE(${bare})&"",${bare})`;
  // a fraction in words may be either; what says % is clear
  const isClear = isPercent ? `AND(${isNumber},LEN(${bare})<LEN(${typed}))` : isNumber;
  const fromWords = `IFERROR(IF(${isClear},VALUE(${bare})${factor},NA()),NA())`;
  return `IF(${typed}="","",IF(ISNUMBER(${typed}),${number},${fromWords}))`;
}
