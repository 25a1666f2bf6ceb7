import type { Answers } from "../model/answers";
import type {
  ExecutionTable,
  FoundTable,
  IndicatorTable,
  Mapping,
  Notice,
  Question,
  SpendingTable,
} from "../model/mapping";
import { type SheetSnapshot, type Snapshot, usedArea } from "../model/snapshot";
import { overlap, type Source } from "../model/area";
import { unitQuestion } from "../recognition/choose";
import { type Message, message } from "../wording";
import { blank, restatedSheet } from "./restated-sheet";
import { assignExecutionCells } from "./execution-cells";
import { assignIndicatorCells } from "./indicator-cells";
import { restateIndicators } from "./restate-indicators";
import { restateSpending } from "./restate-spending";
import { type Corrected, onSheet, refusal, restateTable, sheetSpokenOf } from "./restate-table";
import type { Placed, Settled, What } from "./settle";
import { assignSpendingCells } from "./spending-cells";

/** The mapping as the accountant corrected it. What cannot be obeyed is told, and that part stays as recognised. */
export function correct(mapping: Mapping, snapshot: Snapshot, settled: Settled, answers: Answers): Mapping {
  const spending = correctSpending(mapping, snapshot, settled.spending, answers);
  const indicators = correctIndicators(mapping, snapshot, settled.indicators);
  const ofForm = mapping.execution === null || mapping.execution === mapping.indicators?.execution;
  const recognised = (ofForm ? indicators.table?.execution : null) ?? mapping.execution;
  const execution = correctExecution(recognised, snapshot, settled.execution, answers);
  return {
    ...mapping,
    spending: spending.table,
    indicators: indicators.table,
    execution: execution.table,
    questions: openQuestions(mapping.questions, spending.table, indicators.table, execution.table),
    notices: [...mapping.notices, ...settled.notices, ...spending.notices, ...indicators.notices, ...execution.notices],
  };
}

/** A table that is decided is not asked about; its unit is, as long as nothing says it. */
function openQuestions(
  questions: readonly Question[],
  spending: SpendingTable | null,
  indicators: IndicatorTable | null,
  execution: ExecutionTable | null,
): readonly Question[] {
  const decided: Readonly<Record<Question["id"], FoundTable | null>> = {
    "spending-table": spending,
    "spending-unit": spending,
    "indicator-table": indicators,
    "execution-table": execution,
    "execution-unit": execution,
  };
  const open = questions.filter(({ id }) => id.endsWith("-table") && decided[id] === null);
  const units = [
    ...(spending !== null && spending.unit === null ? [unitQuestion("spending-unit", spending)] : []),
    ...(execution !== null && execution.unit === null ? [unitQuestion("execution-unit", execution)] : []),
  ];
  const order = Object.keys(decided);
  return [...open, ...units].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

const refusals = (what: What, refused: readonly { readonly at: Source; readonly reason: Message }[]) =>
  refused.map(({ at, reason }) => refusal(what, at, reason));

/** Cells of a table that is not decided yet mean nothing: taken alone they would pass for the whole of it. */
function refuseAll<Role extends string>(
  cells: readonly Placed<Role>[],
  what: What,
): { readonly here: readonly Placed<Role>[]; readonly notices: readonly Notice[] } {
  const reason = message("corrections.needs-table");
  return { here: [], notices: cells.map(({ at }) => refusal(what, at, reason)) };
}

function correctSpending(
  mapping: Mapping,
  snapshot: Snapshot,
  said: Settled["spending"],
  answers: Answers,
): Corrected<SpendingTable> {
  const restated = said.choice?.sum
    ? summed(mapping.spending, said, said.choice.source)
    : restateTable({
        snapshot,
        table: mapping.spending,
        // a sum has the place of the first of its tables
        candidates: mapping.spendingCandidates.filter(({ addends }) => addends === undefined),
        said,
        names: {
          table: "corrections.what.spending",
          header: "corrections.what.spendingHeader",
          columns: "corrections.what.spendingColumns",
        },
        restate: restateSpending,
      });
  const what = "corrections.what.spendingCells";
  const undecided = restated.table === null && mapping.spendingCandidates.length > 0;
  const sheet = undecided ? null : sheetSpokenOf(snapshot, restated.table, said);
  const { here, notices } = sheet === null ? refuseAll(said.cells, what) : onSheet(said.cells, sheet, what);
  const assigned =
    sheet === null ? { table: restated.table, refused: [] } : assignSpendingCells(sheet, restated.table, here);
  const table =
    assigned.table === null || said.lost
      ? assigned.table
      : {
          ...assigned.table,
          unit: answers.spendingUnit ?? assigned.table.unit,
          scope: answers.spendingScope ?? assigned.table.scope,
        };
  return { table, notices: [...restated.notices, ...notices, ...refusals(what, assigned.refused)] };
}

/** Tables added up are read as they are: a header or a column said of one of them would leave the others out. */
function summed(
  table: SpendingTable | null,
  { header, columns }: Settled["spending"],
  first: Source,
): Corrected<SpendingTable> {
  const notices = [...(header === null ? [] : [header]), ...columns.map(({ at }) => at)].map((at) =>
    refusal("corrections.what.spendingHeader", at, message("corrections.of-sum")),
  );
  const found = table?.addends !== undefined;
  const gone = refusal("corrections.what.spending", first, message("corrections.no-sum"));
  return { table, notices: found ? notices : [gone, ...notices] };
}

function correctIndicators(
  mapping: Mapping,
  snapshot: Snapshot,
  said: Settled["indicators"],
): Corrected<IndicatorTable> {
  const restated = restateTable({
    snapshot,
    table: mapping.indicators,
    candidates: mapping.indicatorCandidates,
    said,
    names: {
      table: "corrections.what.indicators",
      header: "corrections.what.indicatorHeader",
      columns: "corrections.what.indicatorColumns",
    },
    restate: restateIndicators,
  });
  const what = "corrections.what.indicatorCells";
  const { table } = restated;
  const sheet = sheetSpokenOf(snapshot, table, said);
  if (table === null || sheet === null) {
    return { table, notices: [...restated.notices, ...refuseAll(said.cells, what).notices] };
  }
  const parts = new Set((table.continued ?? []).map(({ sheetId }) => sheetId));
  const others = snapshot.sheets.filter(({ id }) => id !== sheet.id && parts.has(id));
  const { here, notices } = onSheet(said.cells, sheet, what, others);
  const assigned = assignIndicatorCells([sheet, ...others], table, here);
  return {
    table: assigned.table,
    notices: [...restated.notices, ...notices, ...refusals(what, assigned.refused)],
  };
}

function correctExecution(
  recognised: ExecutionTable | null,
  snapshot: Snapshot,
  said: Settled["execution"],
  answers: Answers,
): Corrected<ExecutionTable> {
  const { choice } = said;
  const notices: Notice[] = [];
  let table = recognised;
  if (choice !== null && (choice.only || table === null || !overlap(table.source, choice.source))) {
    const found = executionIn(sheetSpokenOf(snapshot, null, said), choice.source);
    if (found === null) {
      notices.push(refusal("corrections.what.execution", choice.source, message("corrections.no-table")));
    } else table = found;
  }
  const what = "corrections.what.executionCells";
  const sheet = sheetSpokenOf(snapshot, null, { ...said, choice: null });
  if (sheet !== null) {
    const assigned = assignExecutionCells(sheet, table, said.cells);
    notices.push(...refusals(what, assigned.refused));
    table = assigned.table;
  }
  if (table !== null && !said.lost && answers.executionUnit) table = { ...table, unit: answers.executionUnit };
  return { table, notices };
}

/** The execution table that this range holds, read as if nothing else were on the sheet. */
function executionIn(sheet: SheetSnapshot | null, { area }: Source): ExecutionTable | null {
  const used = sheet === null ? null : usedArea(sheet);
  if (sheet === null || used === null) return null;
  const copy = restatedSheet(sheet, area);
  blank(copy, { ...area, left: used.left, right: area.left - 1 });
  blank(copy, { ...area, left: area.right + 1, right: used.right });
  const { execution } = copy.read();
  const stated = [message("corrections.stated"), ...(execution?.reasons ?? [])];
  return execution === null ? null : { ...execution, confidence: 1, reasons: stated };
}
