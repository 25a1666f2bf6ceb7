import { isZero } from "../amount/decimal";
import type { Quantity } from "../text/quantity";
import { compact } from "../text/normalise";
import { type Message, message, type MessageKey } from "../wording";
import type { Reading } from "./reading";
import { directionOf } from "./words/nature";

/** What is only planned: 拟完成6个, 预计2023年12月完成. 计划内 and 预期目标 are words of what was done. */
const PLANNED = /^(?:拟|计划(?!内|外|任务|完成率)|预计|预期(?!目标|指标|效果|成果|任务|要求)|将[于在]|力争|争取)/;
/** What is not done yet, in part or in whole: 正在建设6个, 6个待验收, 6个(其中2个未完工). */
const UNDER_WAY = /正在|在建|进行中|待(?:验收|完工|交付)|未(?:完工|验收|竣工|测评|交付)/;
/** What another year had: 上年96%. 较上年 is a comparison and read as one. */
const FORMER = /(?:^|[(,，;；])(?:上年|去年|往年|上一年)/;
const YEAR_BEFORE = /^(20\d\d)年度?(?!\d|[底末初前])/;
/** How far it is from the target, not where it stands: 比目标值少3%. */
const GAP = /(?:比|较|距离?|离)(?:年初|年度|全年|预期)?(?:目标|计划|指标)/;
const AFTERWARDS = /[日月年底末](?:之|以)?后/;
/** An indicator that counts a change itself: 事故减少数. */
const COUNTS_CHANGE = /增|减|降|升|提高|变动|变化/;

/**
 * Why an actual with a number does not say what was reached, so that no points follow from it: the number is planned,
 * another year's or a distance, or it bounds the result on the side that leaves the target open (不足100人 against
 * ≥100人). Null where it does say.
 */
export function unsettled(reading: Reading): Message | null {
  const key = unsettledBy(reading);
  return key === null ? null : message(key, { target: reading.targetText, actual: reading.actualText });
}

function unsettledBy(reading: Reading): MessageKey | null {
  const { actual, target, year } = reading;
  if (actual.kind !== "quantity" || target.kind !== "quantity") return null;
  const text = compact(reading.actualText);
  if (PLANNED.test(text) || UNDER_WAY.test(text)) return "indicators.reason.not-done-yet";
  if (FORMER.test(text) || isOfFormerYear(text, year)) return "indicators.reason.other-year";
  if (GAP.test(text) || isChangeForLevel(reading, target.quantity, actual.quantity))
    return "indicators.reason.distance";
  const isOpen =
    target.quantity.kind === "date" ? AFTERWARDS.test(text) : leavesOpen(reading, target.quantity, actual.quantity);
  return isOpen ? "indicators.reason.bound-open" : null;
}

function isOfFormerYear(text: string, year: number | null): boolean {
  const named = YEAR_BEFORE.exec(text)?.[1];
  return named !== undefined && year !== null && Number(named) < year;
}

/** 较上年减少5起 against ≤5起: unless the indicator counts changes, or both are rates. */
function isChangeForLevel({ indicator }: Reading, target: Quantity, actual: Quantity): boolean {
  if (target.kind !== "bound" || actual.kind !== "change" || actual.unit?.dimension === "percent") return false;
  return !COUNTS_CHANGE.test(indicator.level3);
}

/** The actual is bounded on the side that the target does not ask about. */
function leavesOpen(reading: Reading, target: Quantity, actual: Quantity): boolean {
  if (target.kind === "change") {
    if (actual.kind !== "change") return false;
    return target.comparison === "at-least"
      ? actual.comparison === "at-most"
      : actual.comparison === "at-least" && actual.strict;
  }
  if (actual.kind !== "bound" || !actual.signed || actual.comparison === "equal") return false;
  if (target.kind === "range") return true;
  return target.kind === "bound" && actual.comparison !== wanted(reading, target);
}

/** The side on which the target is met: of a number without a direction, by what the indicator is about. */
function wanted({ indicator }: Reading, target: Quantity & { kind: "bound" }): "at-least" | "at-most" | "unknown" {
  if (target.comparison !== "equal") return target.comparison;
  return isZero(target.value) ? "at-most" : directionOf(indicator, target.unit);
}
