import type { MessageKey } from ".";

/** The interface's languages; zh-CN comes first everywhere. */
export type Language = "zh-CN" | "en";

/** One sentence in each language; `{name}` stands for a parameter. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** The sentences of one room: key to sentence. Keys begin with the room's name ("recognition.unit-unknown"). */
export type WordingTable = Readonly<Record<string, Sentence>>;

/** Something to say to a person: which sentence, with what in its gaps. Data, so it can be stored, compared and sent. */
export interface Message {
  readonly key: MessageKey;
  readonly parameters: Readonly<Record<string, string | Message>>;
}

export function message(key: MessageKey, parameters: Message["parameters"] = {}): Message {
  return { key, parameters };
}

/** A sentence in one language, its gaps filled. */
export function sentenceText(sentence: Sentence, language: Language, fill: (gap: string) => string): string {
  const pattern = language === "en" ? sentence.en : sentence.zh;
  return pattern.replace(/\{([a-zA-Z]+)\}/g, (_gap, name: string) => fill(name));
}
