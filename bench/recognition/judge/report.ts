import type { Verdict } from "./case";
import type { Speed } from "./speed";
import { countOf, mergeInto, precision, recall, type Tally } from "./tally";

/** Of the cells that are there, so many must be read right. */
const CELLS_GOAL = 0.995;
/** Recognition may take so many times the reading. */
export const SPEED_GOAL = 1.5;

/** Fields of cells: values that are assigned to a role. */
const CELL_FIELDS =
  /^(spending\.(class|item|total|unit|scope)|indicator\.(level\d|sign|target|unit|actual|weight|score|reason)|execution\.|history\.)/;

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(2)} %`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
    )
    .join("\n");
}

function questions(verdicts: readonly Verdict[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const id of verdicts.flatMap(({ asked }) => asked)) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

export function printReport(seed: number, tally: Tally, verdicts: readonly Verdict[], speed: Speed | null) {
  const fields = [...tally.keys()].sort();
  const rows = fields.map((field) => {
    const count = countOf(tally, field);
    return { field, ...count, precision: precision(count), recall: recall(count) };
  });
  const all: Tally = new Map();
  for (const field of fields) if (CELL_FIELDS.test(field)) mergeInto(all, new Map([["cells", countOf(tally, field)]]));
  const cells = countOf(all, "cells");
  const silent = verdicts.filter(({ silentWrong }) => silentWrong.length > 0);
  const after = verdicts.filter(({ wrongAfterAnswer }) => wrongAfterAnswer.length > 0);
  const unseen = verdicts.filter(({ unseen: missed }) => missed);
  const unanswerable = verdicts.filter(({ unanswerable: open }) => open.length > 0);
  const met =
    recall(cells) >= CELLS_GOAL &&
    precision(cells) >= CELLS_GOAL &&
    silent.length === 0 &&
    (speed === null || speed.ratio <= SPEED_GOAL);
  console.log(`${verdicts.length} workbooks from seed ${seed} on (--seed ${seed} --count ${verdicts.length})\n`);
  console.log(
    tableOf([
      ["field", "right", "wrong", "missed", "precision", "recall"],
      ...rows.map((row) => [
        row.field,
        String(row.right),
        String(row.wrong),
        String(row.missed),
        percent(row.precision),
        percent(row.recall),
      ]),
      [
        "all cells",
        String(cells.right),
        String(cells.wrong),
        String(cells.missed),
        percent(precision(cells)),
        percent(recall(cells)),
      ],
    ]),
  );
  const line = (what: string, list: readonly Verdict[]) =>
    console.log(
      `${what}: ${list.length}${
        list.length === 0
          ? ""
          : ` (seeds ${list
              .slice(0, 12)
              .map(({ seed: one }) => one)
              .join(", ")}${list.length > 12 ? ", …" : ""})`
      }`,
    );
  console.log(`\nquestions asked: ${JSON.stringify(questions(verdicts))}`);
  line(
    "workbooks with a question",
    verdicts.filter(({ asked }) => asked.length > 0),
  );
  line(
    "workbooks with a question that a careful reader would not have asked",
    verdicts.filter(({ needless }) => needless.length > 0),
  );
  line("silent wrong totals, amounts, units or scopes", silent);
  line("wrong after the right answer", after);
  line("spending tables neither read nor asked for", unseen);
  line("questions without the right option", unanswerable);
  line(
    "workbooks with any fault",
    verdicts.filter(({ faults }) => faults.length > 0),
  );
  if (speed !== null) {
    console.log(
      `\n${speed.rows} ledger rows beside the tables: read in ${speed.readMilliseconds.toFixed(0)} ms, recognised in ${speed.recogniseMilliseconds.toFixed(0)} ms, ratio ${speed.ratio.toFixed(2)} (goal ${SPEED_GOAL})`,
    );
  }
  console.log(
    met
      ? "\nall goals met"
      : `\nGOALS MISSED (cells ≥ ${percent(CELLS_GOAL)}, no silent wrong total, ratio ≤ ${SPEED_GOAL})`,
  );
  return {
    seed,
    count: verdicts.length,
    met,
    fields: rows,
    cells: { ...cells, precision: precision(cells), recall: recall(cells) },
    questions: questions(verdicts),
    silentWrong: silent,
    wrongAfterAnswer: after,
    unseen: unseen.map(({ seed: one }) => one),
    unanswerable: unanswerable.map(({ seed: one, unanswerable: ids }) => ({ seed: one, ids })),
    faulty: verdicts.filter(({ faults }) => faults.length > 0),
    speed,
  };
}
