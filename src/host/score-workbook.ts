import { directRiver } from "./direct-river";
import { scorer } from "./scorer";

export type { Read, ReadOutcome, ScoreOptions, ScoreOutcome, Step } from "./scorer";

/** The main job on the caller's own thread; the pages have a `scorer` whose river runs in a worker. */
export const { readWorkbook, scoreWorkbook } = scorer(directRiver);
