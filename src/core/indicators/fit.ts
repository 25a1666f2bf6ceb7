import { compare, type Decimal, decimal, divide, HUNDRED, isZero, multiply } from "../amount/decimal";
import { type Bound, commensurable, type Unit } from "../text/quantity";
import { type Message, message } from "../wording";
import type { Reading } from "./reading";
import { showIn } from "./show";

/** Target and actual in one unit. Values are in the base of the unit's dimension, so that nothing is rounded. */
export interface Fitted {
  readonly ok: true;
  readonly unit: Unit | null;
  readonly actual: Decimal;
  /** What the target's numbers are multiplied by to stand in the same base. */
  readonly targetSize: Decimal;
  readonly hints: readonly Message[];
}

export type Fit = Fitted | { readonly ok: false; readonly reason: Message };

const ONE = decimal("1");
const TEN = decimal("10");

interface Asked {
  readonly unit: Unit | null;
  readonly per: string | null;
  /** The number nearest to which a bare number is read, as written. */
  readonly value: Decimal;
}

/**
 * Brings an actual into the target's dimension: converts inside it, takes over a unit that is not written, reads a
 * bare 0.985 against 95 % as 98.5 %. A clash of units is an answer (domain C15), never a guess.
 */
export function fit(reading: Reading, asked: Asked, actual: Pick<Bound, "value" | "unit" | "per">): Fit {
  if (asked.per !== null && actual.per !== null && asked.per !== actual.per) return clash(reading, asked, actual);
  if (actual.unit === null)
    return asked.unit === null ? plain(actual.value) : fromTarget(reading, asked.unit, asked, actual.value);
  if (asked.unit === null) return fromActual(reading, actual.unit, asked, actual.value);
  const shown = multiply(actual.value, actual.unit.size);
  if (isRatioUnderPercent(reading, asked.unit) && readsAsFraction(asked.value, shown)) {
    return ratioTarget(reading, asked, asked.unit, shown);
  }
  const relation = commensurable(asked.unit, actual.unit);
  if (relation === "none") return clash(reading, asked, actual);
  const hint = message("indicators.hint.unit-similar", { target: asked.unit.label, actual: actual.unit.label });
  return fitted(asked.unit, shown, relation === "similar" ? [hint] : []);
}

function fitted(unit: Unit, actual: Decimal, hints: readonly Message[]): Fitted {
  return { ok: true, unit, actual, targetSize: unit.size, hints };
}

function plain(actual: Decimal): Fitted {
  return { ok: true, unit: null, actual, targetSize: ONE, hints: [] };
}

function clash(reading: Reading, asked: Asked, actual: Pick<Bound, "unit" | "per">): Fit {
  const target = unitText(asked) || reading.targetText;
  return {
    ok: false,
    reason: message("indicators.reason.unit-clash", { target, actual: unitText(actual) || reading.actualText }),
  };
}

function unitText({ unit, per }: Pick<Bound, "unit" | "per">): string {
  return `${unit?.label ?? ""}${per === null ? "" : `/${per}`}`;
}

function fromTarget(reading: Reading, unit: Unit, asked: Asked, value: Decimal): Fitted {
  if (unit.dimension === "percent") return percent(reading, unit, asked, value);
  const base = multiply(value, unit.size);
  const written = reading.columnUnit ? [] : [message("indicators.hint.unit-from-target", { unit: unit.label })];
  return fitted(unit, base, isTenThousandfold(unit, asked.value, value) ? [...written, magnitude(unit)] : written);
}

/** A bare number against a percentage: 0.985 against 95 % is a fraction, 95 is percent; the reading nearer to it wins. */
function percent(reading: Reading, unit: Unit, asked: Asked, value: Decimal): Fitted {
  const isFraction = readsAsFraction(value, asked.value);
  const base = multiply(value, isFraction ? HUNDRED : unit.size);
  const hint = message("indicators.hint.percent-assumed", { text: reading.actualText, value: showIn(base, unit) });
  return fitted(unit, base, reading.columnUnit && !isFraction ? [] : [hint]);
}

function readsAsFraction(value: Decimal, nearTo: Decimal): boolean {
  return compare(value, decimal("0")) > 0 && compare(value, ONE) <= 0 && compare(nearTo, multiply(value, TEN)) > 0;
}

function fromActual(reading: Reading, unit: Unit, asked: Asked, value: Decimal): Fitted {
  const actual = multiply(value, unit.size);
  if (unit.dimension === "percent" && readsAsFraction(asked.value, value)) {
    return ratioTarget(reading, asked, unit, actual);
  }
  if (isZero(asked.value)) return fitted(unit, actual, []);
  return fitted(unit, actual, [message("indicators.hint.unit-from-actual", { unit: unit.label })]);
}

/** 0.95 in the target's column and % in that of the unit: 0.95 % is hardly meant where 92 % was reached. */
function isRatioUnderPercent({ columnUnit, targetCell }: Reading, unit: Unit): boolean {
  const own = `${targetCell?.text ?? ""}${targetCell?.format ?? ""}`;
  return unit.dimension === "percent" && columnUnit?.dimension === "percent" && !/[%％]/.test(own);
}

function ratioTarget(reading: Reading, asked: Asked, unit: Unit, actual: Decimal): Fitted {
  const value = showIn(multiply(asked.value, HUNDRED), unit);
  const hint = message("indicators.hint.percent-assumed", { text: reading.targetText, value });
  return { ok: true, unit, actual, targetSize: HUNDRED, hints: [hint] };
}

function isTenThousandfold(unit: Unit, target: Decimal, actual: Decimal): boolean {
  // 11000 against 1.2亿: an unwritten unit that is counted in 万 or 亿 is mostly money
  const isCountedInMoney = unit.dimension === "money" || unit.dimension === "bare";
  const ratio = isCountedInMoney ? divide(actual, target) : null;
  return ratio !== null && compare(ratio, decimal("2000")) > 0 && compare(ratio, decimal("20000")) < 0;
}

function magnitude(unit: Unit): Message {
  return message("indicators.hint.magnitude", { unit: unit.label });
}
