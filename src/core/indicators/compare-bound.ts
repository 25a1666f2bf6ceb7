import { type Decimal, divide, HUNDRED, minimum, multiply, negate, subtract, ZERO } from "../amount/decimal";
import type { Bound, Quantity, Unit } from "../text/quantity";
import { compact } from "../text/normalise";
import { type Message, message } from "../wording";
import { type NamedFigure, readFigure } from "./figures";
import { fit } from "./fit";
import type { Reading } from "./reading";
import { showIn } from "./show";
import { overTheYear } from "./over-the-year";
import { isBoundedRate, praisesFall } from "./words/nature";
import { saysNone } from "./words/verdict";

/** A target number and an actual number that can be held against each other, both in one base. */
export interface Pair {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly unit: Unit | null;
  readonly inputs: readonly NamedFigure[];
  readonly hints: readonly Message[];
  /** For sentences: "90%", "330万元". */
  readonly shown: { readonly target: string; readonly actual: string };
}

export type Compared = { readonly ok: true; readonly pair: Pair } | { readonly ok: false; readonly reason: Message };

/** Holds the actual against a target number; not possible where one of them is words or their units clash. */
export function compareBound(reading: Reading, target: Bound): Compared {
  const said = numberSaid(reading, target);
  if (said === null) return { ok: false, reason: textAgainstNumber(reading) };
  const fitted = fit(reading, target, said);
  if (!fitted.ok) return fitted;
  const { unit, actual } = fitted;
  const once = multiply(target.value, fitted.targetSize);
  const asked = overTheYear(reading, { ...target, value: once }, { ...said, value: actual });
  if (asked === null) return { ok: false, reason: message("indicators.reason.period-open", words(reading)) };
  const shown = { target: reading.targetText, actual: showIn(actual, unit) + perOf(reading, said, unit) };
  const inputs = [
    readFigure("indicators.target", reading.targetCell, asked, unit),
    readFigure("indicators.actual", reading.actualCell, actual, unit),
  ];
  const hints = [...fitted.hints, ...remarks(reading, shown.actual, actual, unit)];
  return { ok: true, pair: { target: asked, actual, unit, inputs, hints, shown } };
}

/** Behind the unit of a bare number what its column says more: "/公里" of "万元/公里". */
function perOf({ indicator }: Reading, said: Pick<Bound, "unit">, unit: Unit | null): string {
  const column = compact(indicator.unit?.text ?? "");
  return said.unit === null && unit !== null && column.startsWith(`${unit.label}/`)
    ? column.slice(unit.label.length)
    : "";
}

/** Target and actual as sentences name them. */
function words({ targetText, actualText }: Reading) {
  return { target: targetText, actual: actualText };
}

export function textAgainstNumber(reading: Reading): Message {
  return message("indicators.reason.text-against-number", words(reading));
}

/** The one number an actual gives; 无 is zero where nothing of the kind was wanted. */
function numberSaid(reading: Reading, target: Bound): Pick<Bound, "value" | "unit" | "per"> | null {
  const { actual } = reading;
  if (actual.kind === "words") {
    const wantsFew = target.comparison === "at-most" || target.value === ZERO;
    return wantsFew && saysNone(reading.actualText) ? { value: ZERO, unit: null, per: null } : null;
  }
  return actual.kind === "quantity" ? asNumber(reading, actual.quantity) : null;
}

function asNumber(reading: Reading, quantity: Quantity): Pick<Bound, "value" | "unit" | "per"> | null {
  if (quantity.kind === "bound") return quantity;
  if (quantity.kind !== "change") return null;
  const isFall = quantity.direction === "down";
  return { ...quantity, value: isFall === praisesFall(reading.indicator) ? quantity.value : negate(quantity.value) };
}

/** 约200次, 近200次, 200余次: no exact number, and 近 is less than it says. */
const APPROXIMATE = /约|近(?=[\d一-九百千万])|左右|上下|[余多](?=\p{Letter})/u;

/** What a careful reader should know about how the actual was read. */
export function remarks(reading: Reading, shown: string, actual: Decimal, unit: Unit | null): readonly Message[] {
  if (reading.actual.kind !== "quantity") return [];
  const { quantity } = reading.actual;
  const hints: Message[] = [];
  const text = reading.actualText;
  if (quantity.kind === "bound" && quantity.signed) hints.push(message("indicators.hint.actual-has-sign", { text }));
  if (quantity.rest !== "") hints.push(message("indicators.hint.words-around", { text, value: shown }));
  if (APPROXIMATE.test(text)) hints.push(message("indicators.hint.approximate", { text, value: shown }));
  if (isBoundedRate(reading.indicator, unit) && minimum(actual, HUNDRED) !== actual) {
    hints.push(message("indicators.hint.rate-above-hundred", { actual: shown }));
  }
  return hints;
}

/**
 * How far the actual lies above (+) or below (−) the target in the better direction, in percent of the target.
 * A rate that ends at 100 % by nature cannot be over-achieved beyond it. Null where the target is zero.
 */
export function deviationOf(reading: Reading, pair: Pair, better: "at-least" | "at-most"): Decimal | null {
  const actual = isBoundedRate(reading.indicator, pair.unit) ? minimum(pair.actual, HUNDRED) : pair.actual;
  const gain = better === "at-least" ? subtract(actual, pair.target) : subtract(pair.target, actual);
  const size = pair.target.startsWith("-") ? negate(pair.target) : pair.target;
  return divide(multiply(gain, HUNDRED), size);
}
