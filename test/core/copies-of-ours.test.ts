import { spellPlans } from "../../src/core/model/own-reference";
import type { SheetContent, SheetPlan } from "../../src/core/model/plan";
import type { SheetSnapshot, Snapshot } from "../../src/core/model/snapshot";
import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { runRiver } from "../../src/core/river";
import { snapshotOf } from "./snapshot-of";
import { TEXT_WORKBOOK } from "./text-workbook";

/** Copies that the accountant made of our sheets: never read as the tables that they were computed from. */

const plans = spellPlans(runRiver(snapshotOf(TEXT_WORKBOOK), DEFAULT_PROFILE, {}).plans);

function planned(kind: string): SheetContent {
  const plan = plans.find((each) => each.kind === kind);
  if (plan === undefined) throw new Error(kind);
  return plan;
}

/** As a file is read: with its formulas, and with ours known as ours. */
function read(sheets: readonly SheetContent[], ours: readonly SheetPlan[] = plans): Snapshot {
  const snapshot = snapshotOf(sheets);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet, index) => {
      const content = sheets[index];
      const formulas = sheet.values.map((line) => line.map((): string | null => null));
      for (const { area, content: held } of content?.cells ?? []) {
        const line = formulas[area.top];
        if (line !== undefined && held.kind === "formula") line[area.left] = `=${held.formula}`;
      }
      return { ...sheet, formulas, own: ours.find((plan) => plan === content)?.kind ?? null };
    }),
  };
}

/** The workbook with our sheets and some of them copied. */
const withCopies = (copies: readonly SheetContent[]) => read([...TEXT_WORKBOOK, ...plans, ...copies]);

const copied = (kind: string): SheetContent => ({ ...planned(kind), name: `${planned(kind).name} (2)` });

/** As a person pastes it: results instead of formulas. */
const pasted = (content: SheetContent): SheetContent => ({
  ...content,
  name: "上报",
  cells: content.cells.map((cell) =>
    cell.content.kind === "formula" ? { ...cell, content: cell.content.expected } : cell,
  ),
});

const told = (snapshot: Snapshot) => {
  const { mapping, evaluation } = runRiver(snapshot, DEFAULT_PROFILE, {});
  const copies = mapping.notices.filter(({ message }) => message.key === "entries.copy-of-ours");
  return { sheets: copies.map(({ message }) => message.parameters["sheet"]), mapping, score: evaluation.score.value };
};

const { score } = told(withCopies([]));

test.each(["evaluation", "summary", "basis"])("a copy of our %s changes nothing, and is told", (kind) => {
  const found = told(withCopies([copied(kind)]));
  expect([found.sheets, found.mapping.questions, found.score]).toEqual([[copied(kind).name], [], score]);
});

test("so does one that was pasted as values with the line that says what it is", () => {
  const found = told(withCopies([pasted(planned("evaluation"))]));
  expect([found.sheets, found.mapping.questions, found.score]).toEqual([["上报"], [], score]);
});

test("where a host reads no formulas of the accountant's sheets the line is enough", () => {
  const snapshot = withCopies([copied("evaluation")]);
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    const { formulas: _formulas, ...plain } = sheet;
    return sheet.own === null ? plain : sheet;
  });
  expect(told({ ...snapshot, sheets }).sheets).toEqual([copied("evaluation").name]);
});

test("the form that ours was made from has its words, and is no copy", () => {
  expect(told(withCopies([])).sheets).toEqual([]);
});

test("a copy in a workbook of its own is scored, once and again", () => {
  const source = pasted(planned("evaluation"));
  const first = runRiver(read([source]), DEFAULT_PROFILE, {});
  expect(first.evaluation.score.value).toBe(score);
  const ours = spellPlans(first.plans);
  expect(told(read([source, ...ours], ours))).toMatchObject({ sheets: [], score });
});
