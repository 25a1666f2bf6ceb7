import type { Answers } from "../core/model/answers";
import type { Snapshot } from "../core/model/snapshot";
import type { Profile } from "../core/profiles/profile";
import type { RiverOptions, RiverResult } from "../core/river";

/** What the river is run over. */
export interface RiverRun {
  readonly snapshot: Snapshot;
  /** Null goes by the rules that the workbook remembers. */
  readonly profile: Profile | null;
  readonly answers: Answers;
  readonly options: RiverOptions;
}

/** Where the river runs: on this thread, or in a worker. The same code, the same result. */
export interface RiverPort {
  /** Rejects with a HostError "cancelled" once the signal is aborted, with anything else only for a broken program. */
  run(work: RiverRun, signal?: AbortSignal): Promise<RiverResult>;
}
