import type { Answers } from "../model/answers";
import type { Mapping } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import { recognise } from "../recognition";
import { combine } from "./combine";
import { correct } from "./correct";
import { enrich } from "./enrich";
import { remembered } from "./remembered";
import { settle } from "./settle";

export interface CorrectedMapping {
  readonly mapping: Mapping;
  /** All answers in force and those that no longer fit, as they are to be remembered. */
  readonly answers: Answers;
}

/**
 * Which range is what, as recognised and as corrected: by what the workbook remembers, and before that by what is given
 * now. With `forget` the workbook's memory is left aside: what is given is then all there is.
 */
export function mapWorkbook(snapshot: Snapshot, given: Answers, forget = false): CorrectedMapping {
  const memory = forget ? { answers: {}, notices: [] } : remembered(snapshot);
  const answers = combine(memory.answers, given);
  const settled = settle(snapshot, answers);
  const recognised = recognise(snapshot, settled.choices);
  const corrected = correct(recognised, snapshot, settled, answers);
  const mapping = { ...corrected, notices: [...memory.notices, ...corrected.notices] };
  return { mapping, answers: enrich(snapshot, mapping, answers) };
}
