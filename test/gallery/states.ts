import { cellArea, type Source } from "../../src/core/model/area";
import { directRiver } from "../../src/host/direct-river";
import { HostError, type HostErrorCode } from "../../src/host/host-error";
import type { WriteOutcome } from "../../src/host/port";
import { scorer, type ScoreOutcome } from "../../src/host/scorer";
import { type Event, NEW_SESSION, reduce, type Session, type View } from "../../src/pane/session";
import { open, SPENDING_SHEET, type WorkbookName } from "./workbooks";

const { readWorkbook, scoreWorkbook } = scorer(directRiver);
/** What is selected in the workbook while any of them is shown. */
export const SELECTED: Source = { ...SPENDING_SHEET, area: { top: 9, left: 0, bottom: 9, right: 5 } };
const CELL: Source = { ...SPENDING_SHEET, area: cellArea(8, 4) };

/** Each workbook is read, and scored, once for all the states that show it. */
const read = once((name) => readWorkbook(open(name), null, { answers: {} }));
const written = once((name) => scoreWorkbook(open(name), null, { answers: {} }));

function once(make: (name: WorkbookName) => Promise<ScoreOutcome>): typeof make {
  const made = new Map<WorkbookName, Promise<ScoreOutcome>>();
  return (name) => {
    const outcome = made.get(name) ?? make(name);
    made.set(name, outcome);
    return outcome;
  };
}

function after(...events: Event[]): Session {
  return events.reduce(reduce, NEW_SESSION);
}

const ended = (outcome: ScoreOutcome): Event => ({ type: "ended", outcome });
const looked = (view: View): Event => ({ type: "looked", view });
const failed = (code: HostErrorCode, details = ""): Event =>
  ended({ status: "failed", error: new HostError(code, details) });

async function refused(code: HostErrorCode, details?: string): Promise<Session> {
  return after(ended(await read("clean")), failed(code, details));
}

async function undone(outcome: Exclude<WriteOutcome, { status: "written" }>): Promise<Session> {
  const seen = await read("clean");
  if (seen.status !== "read") throw new Error("the sample can be scored");
  return after(ended(seen), ended({ ...seen, status: "undone", outcome }));
}

/** Every state of the pane by name, made of real workbooks by the program's own river. */
export const STATES: Readonly<Record<string, () => Promise<Session>>> = {
  opening: async () => Promise.resolve(NEW_SESSION),
  reading: async () => Promise.resolve(after({ type: "started", step: "reading" })),
  recognised: async () => after(ended(await read("clean"))),
  question: async () => after(ended(await read("without-unit"))),
  "three-questions": async () => after(ended(await read("three-questions"))),
  preview: async () => after(ended(await read("without-points"))),
  writing: async () =>
    after(ended(await read("clean")), { type: "started", step: "reading" }, { type: "step", step: "writing" }),
  cancelling: async () =>
    after(ended(await read("clean")), { type: "started", step: "reading" }, { type: "cancelling" }),
  cancelled: async () => refused("cancelled"),
  written: async () => after(ended(await written("clean")), { type: "went", from: CELL }),
  provisional: async () => after(ended(await written("without-points"))),
  "without-total": async () => after(ended(await written("without-actual"))),
  review: async () => after(ended(await written("reviewed")), looked("review")),
  "review-clean": async () => after(ended(await written("clean")), looked("review")),
  settings: async () => after(ended(await read("clean")), looked("settings")),
  removed: async () => after(ended(await read("clean")), { type: "removed", sheets: ["部门整体支出绩效自评表"] }),
  empty: async () => after(ended(await read("empty"))),
  "no-spending": async () => after(ended(await written("neither"))),
  "form-alone": async () => after(ended(await written("without-spending"))),
  "structure-protected": async () => refused("structure-protected"),
  "read-only": async () => refused("read-only"),
  "cell-edit-mode": async () => refused("cell-edit-mode"),
  "workbook-switched": async () => refused("workbook-switched"),
  "host-too-old": async () => Promise.resolve(after(failed("host-too-old"))),
  "too-large": async () => Promise.resolve(after(failed("too-large", "凭证明细 A1:XFD200000"))),
  "inputs-changed": async () => undone({ status: "inputs-changed", changed: [CELL] }),
  differs: async () => undone({ status: "differs", differences: [] }),
  unexpected: async () => refused("unexpected", "TypeError: x is undefined\n    at evaluate (river.js:1:2345)"),
  "script-missing": async () => refused("script-missing"),
  "sheet-hidden": async () =>
    after(ended(await written("clean")), { type: "lost", error: new HostError("sheet-hidden", "") }),
  correcting: async () => after(ended(await read("clean"))),
  "correcting-spending": async () => after(ended(await read("clean"))),
  "explained-score": async () => after(ended(await written("reviewed"))),
  "explained-findings": async () => after(ended(await written("reviewed")), looked("review")),
  "as-tables": async () => after(ended(await written("without-points"))),
  "rules-edited": async () => after(ended(await read("clean")), looked("settings")),
  removing: async () => after(ended(await written("clean")), looked("settings")),
  "settings-remembered": async () => {
    const seen = await readWorkbook(open("clean"), null, { answers: { spendingScope: "general-public-budget" } });
    return after(ended(seen), looked("settings"));
  },
};

/** States that a person comes to by pressing something: what is pressed, one after the other; all of it. */
export const PRESSED: Readonly<Record<string, readonly string[]>> = {
  correcting: ["[data-testid=correct]", "[data-testid=corrections] details:not([open]) > summary"],
  "correcting-spending": ["[data-testid=correct]", "[data-testid=corrections] > details:first-child > summary"],
  "explained-score": ["details:not([open]) > summary"],
  "explained-findings": ["details:not([open]) > summary"],
  "as-tables": ["[data-as-table=false]:not([data-as-table=true])", "details:not([open]):has(table) > summary"],
  "rules-edited": ["[data-testid=edit-rules]"],
  removing: ["[data-testid=remove]"],
};
