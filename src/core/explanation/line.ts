import type { Source } from "../model/area";
import type { Message } from "../wording";

/** What a line of an explanation is about. */
export type LineKind = "reason" | "rule" | "input" | "arithmetic" | "rounding" | "result" | "hint";

/** One line of an explanation, said in the reader's language, with the cells it speaks of. */
export interface ExplanationLine {
  readonly kind: LineKind;
  /** How deep the line stands under the number that is explained: an input's own inputs stand one deeper. */
  readonly depth: number;
  readonly text: Message;
  readonly sources: readonly Source[];
}
