import type { Anchor, Answers, Assignment, Confirmation, SpendingColumn, TableChoice } from "../model/answers";
import { type Area, formatArea, type Source } from "../model/area";
import type { ExecutionRole, IndicatorRole } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import { combineConfirmations, OF_TABLE, omit, type TableKind, TABLES } from "./combine";
import { locate } from "./locate";

/** Steps by which a person changes the answers, one at a time. All of them pure. */
export type Edit = (answers: Answers) => Answers;

/** Today's place; the marks by which it is found tomorrow are added when the answers are next obeyed. */
function anchorOf({ sheet, sheetId, area }: Source): Anchor {
  return { sheet, sheetId, address: formatArea(area) };
}

/** Another table, or a range by itself (`only`), the tables added up of which this is the first (`sum`), the `lines` of an export; what was said of the former table goes. */
export function chooseTable(
  kind: TableKind,
  source: Source,
  how: Pick<TableChoice, "only" | "sum" | "lines"> = {},
): Edit {
  const choice: TableChoice = { ...anchorOf(source), ...how };
  return (answers) => ({ ...omit(answers, OF_TABLE[kind]), [kind]: choice });
}

/** What was said of a table is forgotten; recognition reads it alone again. */
export function forgetTable(kind: TableKind): Edit {
  return (answers) => omit(answers, [kind, ...OF_TABLE[kind]]);
}

/** Everything said against recognition is forgotten; points that were confirmed and the form stay. */
export function forgetTables(answers: Answers): Answers {
  return TABLES.reduce<Answers>((kept, kind) => forgetTable(kind)(kept), answers);
}

/** The points that a person confirmed are proposals again. */
export function forgetConfirmations(answers: Answers): Answers {
  return omit(answers, ["confirmations"]);
}

/** The form (表样) to print from now on. */
export function chooseForm(form: string): Edit {
  return (answers) => ({ ...answers, form });
}

/** Rows `first` to `last` (from 0) head the table. */
export function setHeader(kind: "spending" | "indicators", table: Source, first: number, last: number): Edit {
  const area: Area = { ...table.area, top: first, bottom: last };
  const header = anchorOf({ ...table, area });
  return (answers) => ({ ...answers, [kind === "spending" ? "spendingHeader" : "indicatorHeader"]: header });
}

function replaced<Role extends string>(
  given: readonly Assignment<Role>[] = [],
  as: Role,
  at: Source | null,
): readonly Assignment<Role>[] {
  const others = given.filter((each) => each.as !== as);
  return at === null ? others : [...others, { as, at: anchorOf(at) }];
}

/** The column of a role by its header cell; null leaves it to recognition again. */
export function setSpendingColumn(as: SpendingColumn, at: Source | null): Edit {
  return (answers) => ({ ...answers, spendingColumns: replaced(answers.spendingColumns, as, at) });
}

/** As `setSpendingColumn`; a column has one role, so another role it had by correction goes. */
export function setIndicatorColumn(as: IndicatorRole, at: Source | null): Edit {
  return (answers) => {
    const address = at === null ? null : formatArea(at.area);
    const others = (answers.indicatorColumns ?? []).filter((each) => each.at.address !== address);
    return { ...answers, indicatorColumns: replaced(others, as, at) };
  };
}

function added<Role extends string>(
  given: readonly Assignment<Role>[] = [],
  as: Role,
  at: Source,
): readonly Assignment<Role>[] {
  const anchor = anchorOf(at);
  const others = given.filter((each) => each.at.sheet !== anchor.sheet || each.at.address !== anchor.address);
  return [...others, { as, at: anchor }];
}

export function assignSpending(as: string, at: Source): Edit {
  return (answers) => ({ ...answers, spendingCells: added(answers.spendingCells, as, at) });
}

export function assignIndicators(as: IndicatorRole | "none", at: Source): Edit {
  return (answers) => ({ ...answers, indicatorCells: added(answers.indicatorCells, as, at) });
}

export function assignExecution(as: ExecutionRole, at: Source): Edit {
  return (answers) => ({ ...answers, executionCells: replaced(answers.executionCells, as, at) });
}

export function confirm(confirmations: readonly Confirmation[]): Edit {
  return (answers) => ({
    ...answers,
    confirmations: combineConfirmations(answers.confirmations ?? [], confirmations),
  });
}

/** Takes back every correction whose range is no longer found, and the confirmations that hold for nothing. */
export function dropUnfit(snapshot: Snapshot, holding: readonly Confirmation[]): Edit {
  const fits = (anchor: Anchor) => locate(snapshot, anchor).ok;
  const unfit = (answers: Answers): readonly (keyof Answers)[] => [
    ...TABLES.flatMap((kind): readonly (keyof Answers)[] => {
      const choice = answers[kind];
      return choice === undefined || fits(choice) ? [] : [kind, ...OF_TABLE[kind]];
    }),
    ...(["spendingHeader", "indicatorHeader"] as const).filter((key) => answers[key] && !fits(answers[key])),
  ];
  const fitting = <Role extends string>(given: readonly Assignment<Role>[] = []) => given.filter(({ at }) => fits(at));
  return (answers) => {
    const rest = omit(answers, unfit(answers));
    return {
      ...rest,
      confirmations: holding,
      spendingColumns: fitting(rest.spendingColumns),
      spendingCells: fitting(rest.spendingCells),
      indicatorColumns: fitting(rest.indicatorColumns),
      indicatorCells: fitting(rest.indicatorCells),
      executionCells: fitting(rest.executionCells),
    };
  };
}
