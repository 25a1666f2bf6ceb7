import type { RiverPort } from "../host/river-port";
import { workerRiver } from "./worker-river";

/** The river in a worker of our own origin (the pages' content policy allows no other). */
export function startRiver(): RiverPort {
  return workerRiver({
    start: () => new Worker(new URL("./worker.ts", import.meta.url), { name: "river" }),
    fallback: async () => (await import("../host/direct-river")).directRiver,
  });
}
