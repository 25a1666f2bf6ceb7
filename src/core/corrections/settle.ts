import type { Anchor, Answers, Assignment, TableChoice } from "../model/answers";
import { type Area, formatArea, type Source } from "../model/area";
import type { ExecutionRole, IndicatorRole, Notice } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import { type Message, message, type MessageKey } from "../wording";
import { locate } from "./locate";

/** An assignment with its range as it stands in this workbook. */
export interface Placed<Role extends string> {
  readonly as: Role;
  readonly at: Source;
}

/** The place of a chosen table. */
export interface Choice {
  readonly source: Source;
  /** The row by which it was found, else all of it: tables around may have come nearer since. */
  readonly head: Source;
  readonly only: boolean;
  /** It is the first of the tables that are added up. */
  readonly sum: boolean;
  /** The lines of an export that it consists of; null where none were named. */
  readonly lines: string | null;
}

/** What was said of one table, with its ranges found in this workbook. */
export interface Statement<Column extends string, Cells extends string> {
  readonly choice: Choice | null;
  readonly header: Source | null;
  readonly columns: readonly Placed<Column>[];
  readonly cells: readonly Placed<Cells>[];
  /** The chosen table is not there: nothing that was said of it is obeyed. */
  readonly lost: boolean;
}

export interface Settled {
  readonly spending: Statement<"code" | "name" | "amount", string>;
  readonly indicators: Statement<IndicatorRole, IndicatorRole | "none">;
  readonly execution: Statement<never, ExecutionRole>;
  /** The answers that recognition itself takes. */
  readonly choices: Answers;
  readonly notices: readonly Notice[];
}

export type What = MessageKey & `corrections.what.${string}`;

/** "支出表列的更正（明细表 D5）没有采用：…" */
export function notObeyed(what: What, at: Anchor, reason: Message, source: Source | null): Notice {
  const place = source === null ? [at.sheet, at.address].filter(Boolean).join(" ") : placeOf(source);
  return { message: message("corrections.not-obeyed", { what: message(what), place, reason }), source };
}

export function placeOf({ sheet, area }: Source): string {
  return `${sheet} ${formatArea(area)}`;
}

/** Finds every range that the answers speak of; what is not found is told and left out. */
export function settle(snapshot: Snapshot, answers: Answers): Settled {
  const notices: Notice[] = [];
  const find = (what: What, anchor: Anchor) => {
    const located = locate(snapshot, anchor);
    if (!located.ok) notices.push(notObeyed(what, anchor, located.reason, located.source));
    return located.ok ? located : null;
  };
  const placed = <Role extends string>(what: What, given: readonly Assignment<Role>[] = []): Placed<Role>[] =>
    given.flatMap(({ as, at }) => {
      const located = find(what, at);
      return located === null ? [] : [{ as, at: located.source }];
    });
  const choiceOf = (what: What, given: TableChoice | undefined) => {
    const located = given === undefined ? null : find(what, given);
    if (located === null) return { choice: null, named: undefined, lost: given !== undefined };
    const { source, headerRow } = located;
    const narrow: Area = headerRow === null ? source.area : { ...source.area, top: headerRow, bottom: headerRow };
    // a bare sheet name stays one: recognition then takes the best table of that sheet
    const address = given?.address === undefined ? {} : { address: formatArea(narrow) };
    return {
      choice: {
        ...{ source, head: { ...source, area: narrow } },
        ...{ only: given?.only === true, sum: given?.sum === true, lines: given?.lines ?? null },
      },
      named: {
        sheet: source.sheet,
        ...address,
        ...(given?.sum && { sum: given.sum }),
        ...(given?.lines && { lines: given.lines }),
      },
      lost: false,
    };
  };
  const spending = choiceOf("corrections.what.spending", answers.spending);
  const indicators = choiceOf("corrections.what.indicators", answers.indicators);
  const execution = choiceOf("corrections.what.execution", answers.execution);
  const headerOf = (what: What, anchor: Anchor | undefined) =>
    anchor === undefined ? null : (find(what, anchor)?.source ?? null);
  return {
    spending: {
      ...spending,
      ...(spending.lost
        ? NOTHING_SAID
        : {
            header: headerOf("corrections.what.spendingHeader", answers.spendingHeader),
            columns: placed("corrections.what.spendingColumns", answers.spendingColumns),
            cells: placed("corrections.what.spendingCells", answers.spendingCells),
          }),
    },
    indicators: {
      ...indicators,
      ...(indicators.lost
        ? NOTHING_SAID
        : {
            header: headerOf("corrections.what.indicatorHeader", answers.indicatorHeader),
            columns: placed("corrections.what.indicatorColumns", answers.indicatorColumns),
            cells: placed("corrections.what.indicatorCells", answers.indicatorCells),
          }),
    },
    execution: {
      ...execution,
      ...NOTHING_SAID,
      ...(!execution.lost && { cells: placed("corrections.what.executionCells", answers.executionCells) }),
    },
    choices: {
      ...(spending.named && { spending: spending.named }),
      ...(indicators.named && { indicators: indicators.named }),
      ...(execution.named && { execution: execution.named }),
      ...(!spending.lost && answers.spendingUnit && { spendingUnit: answers.spendingUnit }),
      ...(!execution.lost && answers.executionUnit && { executionUnit: answers.executionUnit }),
    },
    notices,
  };
}

const NOTHING_SAID = { header: null, columns: [], cells: [] } as const;
