import { compact } from "../../text/normalise";

const ABOVE = /^(?:要|应|须|稳定|均|已)*(?:高于|优于|好于|超过|多于|大于|快于|领先(?:于)?)/;
const BELOW = /^(?:要|应|须|均|已)*(?:低于|少于|小于|慢于|落后于|差于)/;
const NOT_BELOW = /^(?:要|应|须|均|已)*(?:不低于|不少于|不小于|不差于|不逊于|不慢于)/;
const NOT_ABOVE = /^(?:要|应|须|均|已)*(?:不高于|不超过|不多于|不大于|未超过|未高于)/;
const LEVEL = /^(?:与|同|和)?(.+?)(?:基本)?(?:持平|相当|一致|相同)$/;
const RISEN = /^(?:较|比)(.+?)(?:有所|略有|明显|大幅|稳步)?(?:提高|提升|增长|增加|上升)/;
const FALLEN = /^(?:较|比)(.+?)(?:有所|略有|明显|大幅|稳步)?(?:下降|降低|减少|压减)/;

/** What a result can be held against without a number: another year, or the average of a place or trade. */
const OTHER = /(上年|去年|上一年|往年|同期|(?:全国|全省|全市|全县|全区|行业|同行业)平均)/;

type Standing = "above" | "level" | "below";

const ASKED: readonly (readonly [RegExp, readonly Standing[]])[] = [
  [NOT_BELOW, ["above", "level"]],
  [NOT_ABOVE, ["below", "level"]],
  [ABOVE, ["above"]],
  [BELOW, ["below"]],
];

/**
 * Whether an actual stands against another year or place as its target asks: 与上年持平 against 不低于上年水平. Null where
 * they do not speak of one and the same. 不低于 as an actual leaves it open and is left to a person, too.
 */
export function standsAsAsked(target: string, actual: string): boolean | null {
  const [asked, said] = [compact(target), compact(actual)];
  const wanted = ASKED.find(([words]) => words.test(asked))?.[1];
  const stands = standingOf(said);
  const other = OTHER.exec(asked)?.[1];
  if (wanted === undefined || stands === null || other === undefined || OTHER.exec(said)?.[1] !== other) return null;
  return wanted.includes(stands);
}

function standingOf(said: string): Standing | null {
  if (ABOVE.test(said) || RISEN.test(said)) return "above";
  if (BELOW.test(said) || FALLEN.test(said)) return "below";
  return LEVEL.test(said) ? "level" : null;
}
