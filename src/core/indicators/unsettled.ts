import { isZero } from "../amount/decimal";
import type { Quantity } from "../text/quantity";
import { compact } from "../text/normalise";
import { type Message, message, type MessageKey } from "../wording";
import type { Reading } from "./reading";
import { directionOf } from "./words/nature";
import { otherThanReached } from "./words/other-than-reached";
import { takesBack } from "./words/taken-back";

const AFTERWARDS = /[日月年底末](?:之|以)?后|(?<!不|未|无)(?:晚于|迟于|超过|逾)/;
/** 近200人, 最高95%: no more than that; 5余起, 5多起: somewhat more. */
const FROM_BELOW = /(?:接近|将近|临近|近|几乎|最[高大长])(?:达到?|为|:)?(?=[\d一二两三四五六七八九十百千万])/;
const FROM_ABOVE = /[\d十百千万亿][余多](?=[\p{L}%])/u;
/** An indicator that counts a change itself: 事故减少数, 成本节约额. */
const COUNTS_CHANGE = /增|减|降|升|提高|变动|变化|节|压|省/;

/**
 * Why an actual with a number does not say what was reached, so that no points follow from it: the number is planned,
 * another year's, a distance or taken back (取消6个), or it bounds the result on the side that leaves the target open
 * (不足100人 against ≥100人). Null where it does say.
 */
export function unsettled(reading: Reading): Message | null {
  const key = unsettledBy(reading);
  return key === null ? null : message(key, { target: reading.targetText, actual: reading.actualText });
}

function unsettledBy(reading: Reading): MessageKey | null {
  const { actual, target, indicator } = reading;
  if (actual.kind !== "quantity" || target.kind !== "quantity") return null;
  const text = compact(reading.actualText);
  const own = compact(indicator.level3 + reading.targetText);
  const isDate = target.quantity.kind === "date";
  const other = otherThanReached(text, own, isDate ? null : reading.year);
  if (other !== null) return `indicators.reason.${other}`;
  if (isChangeForLevel(reading, target.quantity, actual.quantity)) return "indicators.reason.distance";
  if (takesBack(text, own)) return "indicators.reason.taken-back";
  const isOpen = isDate ? AFTERWARDS.test(text) : leavesOpen(reading, text, target.quantity, actual.quantity);
  return isOpen ? "indicators.reason.bound-open" : null;
}

/** 较上年减少5起 against ≤5起, 下降5% against ≤5%: unless the indicator counts changes. */
function isChangeForLevel({ indicator }: Reading, target: Quantity, actual: Quantity): boolean {
  return target.kind === "bound" && actual.kind === "change" && !COUNTS_CHANGE.test(indicator.level3);
}

/** The actual is bounded on the side that the target does not ask about. */
function leavesOpen(reading: Reading, text: string, target: Quantity, actual: Quantity): boolean {
  const side = sideOf(text, actual);
  if (target.kind === "change") {
    if (actual.kind !== "change") return side !== null && side !== target.comparison;
    return target.comparison === "at-least"
      ? actual.comparison === "at-most"
      : actual.comparison === "at-least" && actual.strict;
  }
  if (side === null) return false;
  if (target.kind === "range") return true;
  return target.kind === "bound" && side !== wanted(reading, target);
}

/** From which side the actual is bounded; null where it names its number. */
function sideOf(text: string, actual: Quantity): "at-least" | "at-most" | null {
  if (actual.kind !== "bound") return null;
  if (actual.signed && actual.comparison !== "equal") return actual.comparison;
  return FROM_BELOW.test(text) ? "at-most" : FROM_ABOVE.test(text) ? "at-least" : null;
}

/** The side on which the target is met: of a number without a direction, by what the indicator is about. */
function wanted({ indicator }: Reading, target: Quantity & { kind: "bound" }): "at-least" | "at-most" | "unknown" {
  if (target.comparison !== "equal") return target.comparison;
  return isZero(target.value) ? "at-most" : directionOf(indicator, target.unit);
}
