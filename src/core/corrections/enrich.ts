import type { Anchor, Answers, Assignment, TableChoice } from "../model/answers";
import { overlap, type Source } from "../model/area";
import type { FoundTable, Mapping } from "../model/mapping";
import type { Snapshot } from "../model/snapshot";
import { anchorCells, anchorHeader, anchorRange, anchorTable, headerRowOf } from "./anchor";
import { locate } from "./locate";
import { allEntries } from "./restate-spending";

/**
 * The answers as they are to be remembered: every range that was found is marked so that it is found again, and what
 * was said of a table names the table it was said of. A range that was not found stays as it is: it is told until it is
 * taken back.
 */
export function enrich(snapshot: Snapshot, mapping: Mapping, answers: Answers): Answers {
  const { spending, indicators, execution } = mapping;
  const anew = <Given extends Anchor>(anchor: Given, make: (source: Source) => Given): Given => {
    const located = locate(snapshot, anchor);
    return located.ok ? make(located.source) : anchor;
  };
  const cells = <Role extends string>(
    given: readonly Assignment<Role>[],
    table: Headed | null,
    labels: readonly Source[],
  ) =>
    given.map(({ as, at }) => ({
      as,
      at: anew(at, (source) => anchorCells(snapshot, source, surroundings(snapshot, labels, table, source))),
    }));
  const columns = <Role extends string>(given: readonly Assignment<Role>[]) =>
    given.map(({ as, at }) => ({ as, at: anew(at, (source) => anchorHeader(snapshot, source)) }));
  const choice = (given: TableChoice | undefined, table: Headed | null, pinned: boolean): TableChoice | null => {
    if (given === undefined)
      return pinned && table !== null
        ? { ...anchorTable(snapshot, table), ...(table.lines && { lines: table.lines }) }
        : null;
    return anew(given, (source) => {
      if (given.only) return anchorRange(snapshot, source);
      if (table === null || !overlap(table.source, source)) return given;
      const lines = given.lines ?? table.lines;
      return { ...anchorTable(snapshot, table), ...(given.sum && { sum: given.sum }), ...(lines && { lines }) };
    });
  };
  const categories = spending === null ? [] : allEntries(spending).map(({ nameSource }) => nameSource);
  const names = (indicators?.rows ?? []).flatMap((row) => row.cells.level3 ?? []);
  const ofSpending = Boolean(answers.spendingUnit ?? answers.spendingScope ?? answers.spendingHeader);
  const chosen = {
    spending: choice(
      answers.spending,
      spending,
      mapping.spendingCandidates.some(({ source }) => spending !== null && overlap(source, spending.source)) &&
        (ofSpending || isSaid(answers.spendingColumns) || isSaid(answers.spendingCells)),
    ),
    indicators: choice(
      answers.indicators,
      indicators,
      answers.indicatorHeader !== undefined || isSaid(answers.indicatorColumns) || isSaid(answers.indicatorCells),
    ),
    execution: choice(answers.execution, execution, false),
  };
  return {
    ...answers,
    ...(chosen.spending && { spending: chosen.spending }),
    ...(chosen.indicators && { indicators: chosen.indicators }),
    ...(chosen.execution && { execution: chosen.execution }),
    ...(answers.spendingHeader && {
      spendingHeader: anew(answers.spendingHeader, (source) => anchorHeader(snapshot, source)),
    }),
    ...(answers.indicatorHeader && {
      indicatorHeader: anew(answers.indicatorHeader, (source) => anchorHeader(snapshot, source)),
    }),
    ...(answers.spendingColumns && { spendingColumns: columns(answers.spendingColumns) }),
    ...(answers.indicatorColumns && { indicatorColumns: columns(answers.indicatorColumns) }),
    ...(answers.spendingCells && { spendingCells: cells(answers.spendingCells, spending, categories) }),
    ...(answers.indicatorCells && { indicatorCells: cells(answers.indicatorCells, indicators, names) }),
    ...(answers.executionCells && { executionCells: cells(answers.executionCells, execution, []) }),
  };
}

type Headed = FoundTable & { readonly header?: Source };

function isSaid(given: readonly unknown[] | undefined): boolean {
  return given !== undefined && given.length > 0;
}

/** The table around these cells; null for cells outside any. */
function surroundings(snapshot: Snapshot, labels: readonly Source[], table: Headed | null, cells: Source) {
  const sheet = snapshot.sheets.find(({ id }) => id === cells.sheetId);
  if (table === null || sheet === undefined || !overlap(table.source, cells)) return null;
  const before = labels.map(({ area }) => area.left).filter((column) => column <= cells.area.right);
  const headerRow = table.header?.area.top ?? headerRowOf(sheet, table.source.area);
  return before.length === 0 ? null : { headerRow, labelColumn: Math.max(...before) };
}
