import { memoryText } from "../memory/entry";
import type { Answers } from "../model/answers";
import type { Notice } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import { message } from "../wording";
import { parseAnswersText } from "./answers-json";

/** The key of the memory sheet's row that holds the answers. */
export const ANSWERS_ENTRY = "answers";

/** What the workbook itself remembers of former corrections, and what of that cannot be read. */
export interface Remembered {
  readonly answers: Answers;
  readonly notices: readonly Notice[];
}

const NOTHING: Remembered = { answers: {}, notices: [] };

/** Reads the answers back from our memory sheet: a key in its first column, the text in the cells to the right. */
export function remembered(snapshot: Snapshot): Remembered {
  const text = memoryText(snapshot, ANSWERS_ENTRY);
  if (text === null) return NOTHING;
  const parsed = parseAnswersText(text);
  if (parsed.ok) return { answers: parsed.answers, notices: [] };
  const problem = message("corrections.memory-unreadable", { problem: parsed.problem });
  return { answers: {}, notices: [{ message: problem, source: null }] };
}
