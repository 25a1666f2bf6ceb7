import { readFileSync } from "node:fs";
import path from "node:path";
import type { Snapshot } from "../../src/core/model/snapshot";
import { runRiver } from "../../src/core/river";
import { directRiver } from "../../src/host/direct-river";
import { openWorkbook } from "../../src/host/file";
import type { RiverRun } from "../../src/host/river-port";
import { gatheredWorkbook } from "../../src/river/gathered-workbook";
import type { Order, Reply } from "../../src/river/messages";
import { ordersOf } from "../../src/river/slices";
import { type RiverWorker, workerRiver } from "../../src/river/worker-river";

const SAMPLE = path.resolve(__dirname, "..", "..", "assets", "samples", "jiangmen-2023-reviewed.xlsx");
const sample = openWorkbook(new Uint8Array(readFileSync(SAMPLE)), "sample.xlsx").read();

function work(snapshot: Snapshot): RiverRun {
  return { snapshot, profile: null, answers: {}, options: {} };
}

/** The worker's program without a thread: everything is copied on the way, as between threads. */
class Threadless extends EventTarget implements RiverWorker {
  static started: Threadless[] = [];
  readonly orders: Order["type"][] = [];
  terminated = false;
  readonly #workbook = gatheredWorkbook();

  constructor(readonly answering = true) {
    super();
    Threadless.started.push(this);
  }

  postMessage(sent: Order): void {
    const order = structuredClone(sent);
    this.orders.push(order.type);
    if (order.type !== "run") return this.#workbook.take(order);
    if (!this.answering) return;
    const { profile, answers, options } = order;
    const reply: Reply = { type: "done", result: runRiver(this.#workbook.snapshot(), profile, answers, options) };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data: structuredClone(reply) })));
  }

  terminate(): void {
    this.terminated = true;
  }
}

beforeEach(() => {
  Threadless.started = [];
});

const fallback = () => Promise.resolve(directRiver);

test("gives what the river gives on the page's own thread", async () => {
  const snapshot = await sample;
  const river = workerRiver({ start: () => new Threadless(), fallback });
  expect(await river.run(work(snapshot))).toEqual(runRiver(snapshot, null, {}));
});

test("cells are told once, however often the river runs over them", async () => {
  const snapshot = await sample;
  const river = workerRiver({ start: () => new Threadless(), fallback });
  await river.run(work(snapshot));
  await river.run({ ...work(snapshot), answers: { spendingScope: "total" } });
  const [worker] = Threadless.started;
  expect(worker?.orders.filter((type) => type === "workbook")).toHaveLength(1);
  expect(worker?.orders.filter((type) => type === "run")).toHaveLength(2);
});

test("a cancelled run ends its worker at once, and the next begins with a new one", async () => {
  const snapshot = await sample;
  const river = workerRiver({ start: () => new Threadless(Threadless.started.length > 0), fallback });
  const controller = new AbortController();
  const cancelled = river.run(work(snapshot), controller.signal);
  setTimeout(() => controller.abort(), 20);
  await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
  expect(Threadless.started.map(({ terminated }) => terminated)).toEqual([true]);
  expect((await river.run(work(snapshot))).evaluation.score.value).toBe("88.92");
  expect(Threadless.started).toHaveLength(2);
});

test("where no worker may be started the river runs on the page's own thread", async () => {
  const snapshot = await sample;
  const river = workerRiver({
    start: () => {
      throw new Error("blocked");
    },
    fallback,
  });
  expect((await river.run(work(snapshot))).evaluation.score.value).toBe("88.92");
});

test("a large sheet goes in slices and arrives whole", () => {
  const rows = Array.from({ length: 30_000 }, (_row, row) => [row, `甲${String(row)}`, null]);
  const formats = rows.map(() => ["General", "@", "General"]);
  const head = { id: "1", name: "明细", visibility: "visible", own: null, top: 2, left: 1 } as const;
  const snapshot: Snapshot = { workbook: "大.xlsx", sheets: [{ ...head, values: rows, formats }] };
  const orders = [...ordersOf(snapshot)];
  expect(orders.length).toBeGreaterThan(2);
  const gathered = gatheredWorkbook();
  for (const order of orders) if (order.type !== "run") gathered.take(order);
  expect(gathered.snapshot()).toEqual(snapshot);
});
