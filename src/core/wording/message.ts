/** The interface's languages; zh-CN comes first everywhere. */
export type Language = "zh-CN" | "en";

/** One sentence in each language; `{name}` stands for a parameter. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** The sentences of one room: key to sentence. Keys begin with the room's name ("recognition.unit-unknown"). */
export type WordingTable = Readonly<Record<string, Sentence>>;
