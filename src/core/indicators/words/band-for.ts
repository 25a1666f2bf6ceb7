import { compare, isZero, ZERO } from "../../amount/decimal";
import type { QualitativeBandName } from "../../profiles/profile";
import { compact } from "../../text/normalise";
import { type Message, message } from "../../wording";
import type { Reading } from "../reading";
import { partsMet } from "./parts";
import { isAsGoodRank } from "./ranks";
import { standsAsAsked } from "./standing";

interface BandFor {
  readonly band: QualitativeBandName | null;
  readonly reason: Message;
}

export function words(reading: Reading): { readonly target: string; readonly actual: string } {
  return { target: reading.targetText, actual: reading.actualText };
}

/**
 * The band that the words of an actual support. Words that do not tell support no more than 部分达成; a number
 * against words supports none.
 */
export function bandFor(reading: Reading): BandFor {
  const { actual } = reading;
  const turned = changeAskedFor(reading) ?? standsAsAsked(reading.targetText, reading.actualText);
  if (turned !== null) {
    return turned
      ? { band: "达成", reason: message("indicators.reason.achieved", words(reading)) }
      : { band: "未达成", reason: message("indicators.reason.not-achieved", words(reading)) };
  }
  if (actual.kind !== "words") {
    if (repeats(reading)) return { band: "达成", reason: message("indicators.reason.achieved", words(reading)) };
    return { band: null, reason: message("indicators.reason.number-against-text", words(reading)) };
  }
  const parts = partsMet(reading.targetText, reading.actualText);
  if (parts !== null) {
    return parts
      ? { band: "达成", reason: message("indicators.reason.achieved", words(reading)) }
      : { band: "部分达成", reason: message("indicators.reason.partly", words(reading)) };
  }
  const isAsGood = isAsGoodRank(reading.targetText, reading.actualText, reading.indicator.level3);
  if (isAsGood === true || deniesTheSame(reading)) {
    return { band: "达成", reason: message("indicators.reason.achieved", words(reading)) };
  }
  switch (actual.verdict) {
    case "achieved":
      if (isOtherNumber(reading)) {
        return { band: "部分达成", reason: message("indicators.reason.unclear", words(reading)) };
      }
      return { band: "达成", reason: message("indicators.reason.achieved", words(reading)) };
    case "partly":
      return { band: "部分达成", reason: message("indicators.reason.partly", words(reading)) };
    case "not-achieved":
    case "not-done":
      return { band: "未达成", reason: message("indicators.reason.not-achieved", words(reading)) };
    case null:
      return { band: "部分达成", reason: message("indicators.reason.unclear", words(reading)) };
  }
}

const NUMBER = /\d+(?:\.\d+)?/g;

/** "提前8天" against "提前10天": the same words with another number are not the same. */
function isOtherNumber({ targetText, actualText }: Reading): boolean {
  const [asked, said] = [compact(targetText), compact(actualText)];
  const numbers = (text: string) => text.match(NUMBER) ?? [];
  const shape = (text: string) => text.replace(NUMBER, "#");
  return shape(said).includes(shape(asked)) && numbers(asked).some((each, at) => each !== numbers(said)[at]);
}

const DENIAL = /^(?:不|未|没有|无)(?:存在|发现|发生|出现|产生)*|^(?:杜绝|严禁|防止|避免)(?:发生|出现)?/;

/** 未发现挤占挪用 against 不存在挤占挪用: both say that there is none of it. */
function deniesTheSame({ targetText, actualText }: Reading): boolean {
  const [asked, said] = [compact(targetText), compact(actualText)];
  if (!DENIAL.test(asked) || !DENIAL.test(said)) return false;
  const thing = asked.replace(DENIAL, "").replace(/(?:情况|现象|问题|行为)$/, "");
  return thing.length >= 2 && said.replace(DENIAL, "").startsWith(thing);
}

/** "高于全省平均2.1个百分点" says again what "高于全省平均水平" asked for, and by how much. */
function repeats({ targetText, actualText }: Reading): boolean {
  const asked = compact(targetText).replace(/(?:水平|程度|情况)$/, "");
  return asked.length >= 4 && compact(actualText).includes(asked);
}

const UP = /增长|增加|提高|提升|上升|扩大/;
const NO_GROWTH = /零增长|不增长|只减不增|负增长/;
const DOWN = /下降|降低|减少|压减|缩减/;

/** "较上年降低" against "较上年降低0.3个百分点": whether it turned as asked; null where one of them names no change. */
function changeAskedFor({ actual, targetText }: Reading): boolean | null {
  if (actual.kind !== "quantity") return null;
  if (actual.quantity.kind === "bound" && NO_GROWTH.test(targetText)) {
    // 0% and -2% are no growth; of a bare 2% nobody knows which way it went
    return compare(actual.quantity.value, ZERO) <= 0 ? true : null;
  }
  if (actual.quantity.kind !== "change") return null;
  const isFall = actual.quantity.direction === "down" || isZero(actual.quantity.value);
  if (NO_GROWTH.test(targetText)) return isFall;
  const asksUp = UP.test(targetText);
  if (asksUp === DOWN.test(targetText)) return null;
  return (actual.quantity.direction === "up") === asksUp && !isZero(actual.quantity.value);
}
