import type { SpendingColumn } from "../model/answers";
import type { Area } from "../model/area";
import type { SpendingEntry, SpendingTable } from "../model/mapping";
import { type SheetSnapshot, usedArea } from "../model/snapshot";
import { compact } from "../text/normalise";
import { isTotalLabel } from "../recognition/words";
import { message } from "../wording";
import { headerRowOf } from "./anchor";
import { blank, type RestatedSheet, restatedSheet, isCategory, isNumber } from "./restated-sheet";

/** What was said of a spending table's make-up; columns by their number. */
export interface SpendingStatement {
  readonly only: Area | null;
  readonly header: Area | null;
  readonly columns: readonly { readonly as: SpendingColumn; readonly column: number }[];
}

const USUAL_WORDS: Readonly<Record<SpendingColumn, string>> = { code: "科目编码", name: "科目名称", amount: "决算数" };

/** All entries of a table, classes and items. */
export function allEntries(table: SpendingTable): readonly SpendingEntry[] {
  return table.categories.flatMap((entry) => [entry, ...entry.items]);
}

/**
 * The spending table as stated, read by recognition from a copy of the sheet that holds only what was stated; null
 * where it cannot be read so. `known` is how it was read before, if it was.
 */
export function restateSpending(
  sheet: SheetSnapshot,
  known: SpendingTable | null,
  said: SpendingStatement,
): SpendingTable | null {
  const used = usedArea(sheet);
  if (used === null) return null;
  const area = said.only ?? known?.source.area ?? used;
  const header = headerOf(sheet, known, said, area);
  const whole: Area = { ...area, top: Math.min(area.top, header.top), left: used.left, right: used.right };
  const copy = restatedSheet(sheet, whole);
  if (said.only !== null) {
    blank(copy, { ...whole, right: area.left - 1 });
    blank(copy, { ...whole, left: area.right + 1 });
  }
  if (said.header !== null) {
    blank(copy, { ...whole, bottom: header.top - 1 }, (value) => isCategory(value) || isNumber(value));
    stateHeader(copy, { ...header, left: used.left, right: used.right }, known);
  }
  const body: Area = { ...whole, top: header.bottom + 1 };
  stateLabels(copy, body, said);
  stateAmounts(copy, body, known, said);
  for (const { as, column } of said.columns) {
    blank(copy, { ...header, left: column, right: column });
    copy.put(header.bottom, column, USUAL_WORDS[as]);
  }
  // what is stated is one table, never the sum of its readings
  const candidates = copy.read().spendingCandidates.filter(({ addends }) => addends === undefined);
  const found = candidates.find(({ lines }) => lines === known?.lines) ?? candidates[0];
  return found !== undefined && isAsStated(found, said) ? inContext(found, known, said) : null;
}

function headerOf(sheet: SheetSnapshot, known: SpendingTable | null, said: SpendingStatement, area: Area): Area {
  if (said.header !== null) return said.header;
  const top = headerRowOf(sheet, area);
  if (known === null || known.family === "economic-wide") return { ...area, top, bottom: top };
  const first = Math.min(...allEntries(known).map(({ nameSource }) => nameSource.area.top));
  return { ...area, top, bottom: Math.max(top, first - 1) };
}

/** No number of the header is an amount, and only in wide tables do its words name categories. */
function stateHeader(copy: RestatedSheet, header: Area, known: SpendingTable | null): void {
  const wide = known === null || known.family === "economic-wide";
  blank(copy, header, (value) => (isCategory(value) ? !wide : isNumber(value)));
}

/** With a stated column of codes or names, other words name no categories. */
function stateLabels(copy: RestatedSheet, body: Area, { columns }: SpendingStatement): void {
  const labels = columns.filter(({ as }) => as !== "amount").map(({ column }) => column);
  if (labels.length === 0) return;
  const last = Math.max(...labels);
  blank(copy, body, (value, _row, column) => {
    if (labels.includes(column)) return false;
    if (typeof value === "string" && isTotalLabel(compact(value))) return false;
    return column < last || isCategory(value) ? !isStatedAmount(columns, column) : false;
  });
}

function isStatedAmount(columns: SpendingStatement["columns"], column: number): boolean {
  return columns.some((each) => each.as === "amount" && each.column === column);
}

/** With a stated column of amounts, the other numbers of its list (between its names and the next list) are none. */
function stateAmounts(
  copy: RestatedSheet,
  body: Area,
  known: SpendingTable | null,
  { columns }: SpendingStatement,
): void {
  const amounts = columns.filter(({ as }) => as === "amount").map(({ column }) => column);
  const labels = [
    ...new Set([
      ...(known === null ? [] : allEntries(known)).map(({ nameSource }) => nameSource.area.left),
      ...columns.filter(({ as }) => as !== "amount").map(({ column }) => column),
    ]),
  ];
  for (const amount of amounts) {
    const left = Math.max(body.left - 1, ...labels.filter((column) => column < amount));
    const right = Math.min(body.right + 1, ...labels.filter((column) => column > amount));
    blank(
      copy,
      { ...body, left: left + 1, right: right - 1 },
      (value, _row, column) => !amounts.includes(column) && isNumber(value) && !isCategory(value),
    );
  }
}

function isAsStated(found: SpendingTable, { columns }: SpendingStatement): boolean {
  const entries = allEntries(found);
  return columns.every(({ as, column }) =>
    as === "amount"
      ? entries.some(({ amounts }) => amounts.some(({ area }) => area.left === column))
      : as === "code" || entries.some(({ nameSource }) => nameSource.area.left === column),
  );
}

/** Title, scope and unit are those that were read before, where there was such a table. */
function inContext(found: SpendingTable, known: SpendingTable | null, said: SpendingStatement): SpendingTable {
  const reasons = [message("corrections.stated"), ...found.reasons];
  if (known === null) return { ...found, confidence: 1, reasons };
  const unit = said.only !== null && found.unit !== null ? found : known;
  return {
    ...found,
    title: known.title,
    scope: known.scope,
    unit: unit.unit,
    unitSource: unit.unitSource,
    confidence: 1,
    reasons,
  };
}
