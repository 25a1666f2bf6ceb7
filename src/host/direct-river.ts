import { runRiver } from "../core/river";
import type { RiverPort } from "./river-port";

/** The river on the caller's own thread: for the command line, and where there are no workers. */
export const directRiver: RiverPort = {
  run: async ({ snapshot, profile, answers, options }) =>
    Promise.resolve(runRiver(snapshot, profile, answers, options)),
};
