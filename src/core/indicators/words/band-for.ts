import type { QualitativeBandName } from "../../profiles/profile";
import { type Message, message } from "../../wording";
import type { Reading } from "../reading";

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
  if (actual.kind !== "words") {
    return { band: null, reason: message("indicators.reason.number-against-text", words(reading)) };
  }
  switch (actual.verdict) {
    case "achieved":
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
