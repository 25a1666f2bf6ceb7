import { runRiver } from "../core/river";
import { gatheredWorkbook } from "./gathered-workbook";
import type { Order, Reply } from "./messages";

/** The worker's program: keeps the cells it was told, and runs the river over them as often as it is asked. */
const workbook = gatheredWorkbook();

self.addEventListener("message", ({ data: order }: MessageEvent<Order>) => {
  if (order.type === "run") self.postMessage(run(order));
  else workbook.take(order);
});

function run({ profile, answers, options }: Extract<Order, { readonly type: "run" }>): Reply {
  try {
    return { type: "done", result: runRiver(workbook.snapshot(), profile, answers, options) };
  } catch (error) {
    return { type: "failed", details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
