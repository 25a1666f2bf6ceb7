import { correctionsWording } from "./corrections";
import { entriesWording } from "./entries";
import { evaluationWording } from "./evaluation";
import { explanationWording } from "./explanation";
import { hostWording } from "./host";
import { indicatorHintsWording } from "./indicator-hints";
import { indicatorsWording } from "./indicators";
import { type Language, type Message, sentenceText } from "./message";
import { keptLooksWording } from "./kept-looks";
import { measuresWording } from "./measures";
import { profilesWording } from "./profiles";
import type { Sentence } from "./message";
import { recognitionWording } from "./recognition";
import { reportWording } from "./report";
import { reviewWording } from "./review";
import { reviewAdviceWording } from "./review-advice";
import { reviewIndicatorWording } from "./review-indicators";
import { reviewMeasurabilityWording } from "./review-measurability";
import { reviewMoneyWording } from "./review-money";
import { reviewReportWording } from "./review-report";
import { reviewTotalsWording } from "./review-totals";
import { sheetWording } from "./sheet";

export { type Language, type Message, message } from "./message";

const WORDING = {
  ...recognitionWording,
  ...correctionsWording,
  ...indicatorsWording,
  ...indicatorHintsWording,
  ...profilesWording,
  ...evaluationWording,
  ...measuresWording,
  ...explanationWording,
  ...reviewWording,
  ...reviewAdviceWording,
  ...reviewIndicatorWording,
  ...reviewMeasurabilityWording,
  ...reviewMoneyWording,
  ...reviewReportWording,
  ...reviewTotalsWording,
  ...reportWording,
  ...sheetWording,
  ...entriesWording,
  ...keptLooksWording,
  ...hostWording,
} as const;

export type MessageKey = keyof typeof WORDING;

/** The message as a sentence. A gap without a parameter is a broken program and throws. */
export function say(text: Message, language: Language): string {
  return sentenceText(WORDING[text.key], language, (name) => {
    const parameter = text.parameters[name];
    if (parameter === undefined) throw new Error(`message ${text.key} lacks ${name}`);
    return typeof parameter === "string" ? parameter : say(parameter, language);
  });
}

/** What to do about what the message tells, in words of its own key; null where nobody wrote any. */
export function adviceOn({ key, parameters }: Message): Message | null {
  const advice = `${key}-advice`;
  return advice in WORDING ? { key: advice as MessageKey, parameters } : null;
}

/** Every sentence by key, for the parity test and the manual. */
export function allSentences(): readonly (readonly [string, Sentence])[] {
  return Object.entries(WORDING);
}
