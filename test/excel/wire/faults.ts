import type { Reply } from "./connection";

export type Failure =
  | { readonly kind: "error"; readonly code: string; readonly location: string | null; readonly afterActions: number }
  | { readonly kind: "lost"; readonly executed: boolean };

/**
 * Things that go wrong on purpose. "The nth request" counts from the moment of the call, 1 being the next;
 * the client's clean-up requests do not count.
 */
export interface FaultInjection {
  /** The nth request fails with the code, after its first `afterActions` actions were done (none by default). */
  readonly fail: (nth: number, code: string, options?: { location?: string; afterActions?: number }) => void;
  /** The nth request gets "ConnectionFailure"; with `executed` Excel has done it all the same. */
  readonly loseConnection: (nth: number, options?: { executed?: boolean }) => void;
  /** The nth request is done but never answered. */
  readonly silence: (nth: number) => void;
  /** Runs right before the nth request is performed: the accountant changes a cell meanwhile. */
  readonly before: (nth: number, act: () => void) => void;
  /** The nth request answers null instead of cells, as Excel does for ranges that are too large for it. */
  readonly withholdCells: (nth: number) => void;
  /** Every request takes this long, in milliseconds. */
  delay: number;
  /** The accountant is typing into a cell: every request is refused. */
  cellEdit: boolean;
  /** There is no network: every request gets "ConnectionFailure" and is not done. */
  offline: boolean;
  /** Bytes that one request, and one answer, may have. */
  payloadLimit: number;
}

/** What Excel on the web takes in one request, and gives in one answer. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The connection's view of the same thing. */
export interface Faults {
  readonly cellEdit: boolean;
  readonly payloadLimit: number;
  readonly withholdsCells: (number: number) => boolean;
  readonly nextNumber: () => number;
  readonly beforeRequest: (number: number) => Promise<void>;
  readonly endOfCellEdit: () => Promise<void>;
  readonly failureOf: (number: number) => Failure | undefined;
  readonly afterwards: (number: number, reply: Reply) => Promise<Reply>;
}

export function createFaults(): FaultInjection & Faults {
  const failures = new Map<number, Failure>();
  const silent = new Set<number>();
  const acts = new Map<number, () => void>();
  const withheld = new Set<number>();
  let last = 0;
  let editing = false;
  let waiting: (() => void)[] = [];
  return {
    delay: 0,
    offline: false,
    payloadLimit: PAYLOAD_LIMIT,
    get cellEdit() {
      return editing;
    },
    set cellEdit(value) {
      editing = value;
      if (value) return;
      for (const go of waiting) go();
      waiting = [];
    },
    fail: (
      nth,
      code,
      { location = null, afterActions = 0 }: { location?: string | null; afterActions?: number } = {},
    ) => void failures.set(last + nth, { kind: "error", code, location, afterActions }),
    loseConnection: (nth, { executed = false } = {}) => void failures.set(last + nth, { kind: "lost", executed }),
    silence: (nth) => void silent.add(last + nth),
    before: (nth, act) => void acts.set(last + nth, act),
    withholdCells: (nth) => void withheld.add(last + nth),
    withholdsCells: (number) => withheld.has(number),
    nextNumber: () => (last += 1),
    async beforeRequest(number) {
      if (this.delay > 0) await new Promise((go) => setTimeout(go, this.delay));
      acts.get(number)?.();
    },
    endOfCellEdit: () => (editing ? new Promise((go) => waiting.push(go)) : Promise.resolve()),
    failureOf(number) {
      return this.offline ? { kind: "lost", executed: false } : failures.get(number);
    },
    afterwards: (number, reply) => (silent.has(number) ? new Promise(() => undefined) : Promise.resolve(reply)),
  };
}
