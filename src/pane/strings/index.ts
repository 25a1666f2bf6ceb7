import type { Language } from "../../core/wording";
import { en } from "./en";
import type { Strings } from "./strings";
import { zh } from "./zh";

export type { Strings } from "./strings";

export const STRINGS: Readonly<Record<Language, Strings>> = { "zh-CN": zh, en };

/** The interface language for a BCP 47 tag: Chinese of any kind is Chinese, all else English; Chinese when unknown. */
export function languageOf(tag: string | null): Language {
  return tag === null || tag === "" || /^zh\b/i.test(tag) ? "zh-CN" : "en";
}
