import { bandWord } from "../../indicators/by-person";
import type { IndicatorResult } from "../../model/evaluation";
import type { PlanContent } from "../../model/plan";
import type { Profile } from "../../profiles/profile";
import { message, say } from "../../wording";
import type { Awaited } from "../awaited";
import { literal, ownCell, text, textFormula } from "../content";
import { natureOf } from "../target-parts";
import { CHANGED, COLUMN } from "./columns";
import type { IndicatorBasis } from "./indicator-basis";

/** Excel takes formulas of 8,192 characters; quotes that are doubled and texts cut in parts take more than they say. */
const LONGEST_WORDS = 3_000;

/** The rule that gave the points, or will give them. */
export function ruleText(indicator: IndicatorResult, waiting: Awaited | null): string {
  const { score, hints } = indicator;
  const isByPerson = waiting === null && isToCome(indicator) && natureOf(indicator.input) === "定性";
  const rule = isByPerson ? message("sheet.rule-by-person") : (waiting?.indicator.score ?? score).rule;
  return [say(rule, "zh-CN"), ...hints.map((hint) => asHint(say(hint, "zh-CN")))].join("\n");
}

/** The actual is not there yet. */
export function isToCome({ state, input }: IndicatorResult): boolean {
  return state === "missing" && (input.actual?.value ?? null) === null;
}

/** Some hints name their kind themselves: 口径提示, 临界提示. */
function asHint(words: string): string {
  return /^.{2}提示：/.test(words) ? words : `提示：${words}`;
}

/** The same for its cell: points that a person gave say the band in which they lie now. */
export function ruleContent(
  indicator: IndicatorResult,
  waiting: Awaited | null,
  row: number,
  { qualitativeBands }: Profile,
): PlanContent {
  const written = ruleText(indicator, waiting);
  const { rule } = indicator.score;
  if (rule.key !== "indicators.rule.typed") return text(written);
  const said = say(rule, "zh-CN");
  const behind = written.slice(said.length);
  const [points, weight] = [ownCell(row, COLUMN.points), ownCell(row, COLUMN.weight)];
  const inBands = qualitativeBands.reduceRight((lower, { name, from, to }) => {
    const now = message("indicators.rule.typed", { band: bandWord(name), from, to });
    const words = literal(say(now, "zh-CN") + behind);
    return lower === "" ? words : `IF(${points}*100>=${from}*${weight},${words},${lower})`;
  }, "");
  return textFormula(`IF(ISNUMBER(${points}),${inBands},"—")`, written);
}

/** How the points came about, in words and numbers. */
export function arithmeticText({ score, reason, state }: IndicatorResult): string {
  const rounded = score.arithmetic === null || score.value === null ? "" : ` = ${score.value}`;
  const places = score.places === null || score.arithmetic === null ? "" : `（四舍五入到 ${score.places} 位小数）`;
  const pending = state === "proposed" ? ["建议分，待确认"] : [];
  const arithmetic = score.arithmetic === null ? [] : [`${score.arithmetic}${rounded}${places}`];
  return [...arithmetic, say(reason, "zh-CN"), ...pending].join("\n");
}

/**
 * The same for its cell: it was said of the numbers and words of that time, and says so once they are others. `onForm`: the
 * form's cell for the actual; what is said of one that is missing holds until it stands there.
 */
export function arithmeticContent(
  indicator: IndicatorResult,
  { numbers, guards }: IndicatorBasis,
  row: number,
  { onForm, isScoredThen }: { readonly onForm: string | null; readonly isScoredThen: boolean },
): PlanContent {
  const words = arithmeticText(indicator);
  if (onForm !== null && isToCome(indicator)) {
    const then = message(isScoredThen ? "sheet.filled-on-form" : "sheet.filled-for-a-person");
    return textFormula(`IF(${onForm}="",${literal(words)},${literal(say(then, "zh-CN"))})`, words);
  }
  if (guards === null || words.length > LONGEST_WORDS) return text(words);
  const same = (column: number, value: string) => `ROUND(${ownCell(row, column)}-${value},6)=0`;
  const { weight, score } = indicator;
  const conditions = [
    ...(guards.length > 0 ? [`${ownCell(row, COLUMN.check)}<>"${CHANGED}"`] : []),
    ...(numbers?.target.formula == null ? [] : [same(COLUMN.targetNumber, numbers.target.value)]),
    ...(numbers?.actual.formula == null ? [] : [same(COLUMN.actualNumber, numbers.actual.value)]),
    ...(score.arithmetic === null || weight.value === null ? [] : [same(COLUMN.weight, weight.value)]),
  ];
  if (conditions.length === 0) return text(words);
  const stale = literal(say(message("sheet.said-before-change"), "zh-CN"));
  const holds = conditions.length === 1 ? conditions.join("") : `AND(${conditions.join(",")})`;
  return textFormula(`IFERROR(IF(${holds},${literal(words)},${stale}),${stale})`, words);
}
