import { type FormLayout, type TableColumn, tableOf } from "../forms/layout";
import type { IndicatorInput, IndicatorTableInput, Inputs } from "../model/inputs";
import type { Notice } from "../model/mapping";
import { readPoints } from "../text/points-text";
import { decimalFromCell } from "../amount/decimal";
import { message } from "../wording";
import { ENTRY_ROLES, type EntryRole, type TypedEntries, type TypedRow } from "./former-entries";

/** The inputs with what was typed on our form, and what of that has lost its place. */
export interface WithEntries {
  readonly inputs: Inputs;
  readonly notices: readonly Notice[];
}

/**
 * Puts what the accountant typed on our form in the place of the workbook's own cells: it is the later word. Matched by
 * the indicator's names, as far as the form prints them, equal ones in their order. What the form to be laid out has no
 * cell for is told.
 */
export function withEntries(inputs: Inputs, entries: TypedEntries, next: FormLayout): WithEntries {
  const rows = entries.rows.filter(({ typed }) => Object.keys(typed).length > 0);
  const execution =
    inputs.execution === null || entries.executionReason === null
      ? inputs.execution
      : { ...inputs.execution, reason: entries.executionReason };
  const told = [...linesWithoutCell(entries, next), ...rows.flatMap((row) => withoutColumn(row, entries.layout, next))];
  if (inputs.indicators === null) {
    return {
      inputs: { ...inputs, execution },
      notices: [...rows.flatMap((row) => gone(row, entries.layout)), ...told],
    };
  }
  const waiting = numbered(entries.rows, entries.rows[0]).filter(({ row }) => rows.includes(row));
  const used = new Set<TypedRow>();
  const indicators = numbered(inputs.indicators.indicators, entries.rows[0]).map(({ row: input, key }) => {
    const found = waiting.find((entry) => entry.key === key);
    if (found === undefined) return input;
    used.add(found.row);
    return withTyped(input, found.row);
  });
  const table: IndicatorTableInput = {
    ...inputs.indicators,
    indicators,
    goal: entries.goal ?? inputs.indicators.goal,
    goalAchieved: entries.achieved ?? inputs.indicators.goalAchieved,
  };
  const lost = rows.filter((row) => !used.has(row)).flatMap((row) => gone(row, entries.layout));
  return { inputs: { ...inputs, execution, indicators: table }, notices: [...lost, ...told] };
}

function withTyped(input: IndicatorInput, { typed }: TypedRow): IndicatorInput {
  const { score, core, adjustedTarget, ...words } = typed;
  const points = score === undefined ? null : pointsOf(score.value);
  const onForm = { ...(core !== undefined && { core }), ...(adjustedTarget !== undefined && { adjustedTarget }) };
  return {
    ...input,
    ...words,
    ...(Object.keys(onForm).length > 0 && { onForm }),
    ...(score !== undefined && points !== null && { typedScore: { cell: score, number: points } }),
  };
}

function pointsOf(value: unknown) {
  if (typeof value === "number") return decimalFromCell(value);
  return typeof value === "string" ? readPoints(value) : null;
}

interface Named {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string;
}

/** The names that `form` prints, with a number behind equal ones. */
function numbered<Row extends Named>(
  rows: readonly Row[],
  form: Named | undefined,
): readonly { readonly row: Row; readonly key: string }[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const levels = [form?.level1 === null ? "" : row.level1, form?.level2 === null ? "" : row.level2, row.level3];
    const name = levels.join("\n");
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return { row, key: `${name}\n${number}` };
  });
}

/** What was typed for an indicator that is no longer there: told, so that nothing is lost silently. */
function gone({ level3, typed }: TypedRow, laid: FormLayout): readonly Notice[] {
  return ENTRY_ROLES.flatMap((role): Notice[] => {
    const cell = typed[role];
    if (cell === undefined) return [];
    const words = { name: level3, column: labelOf(role, laid), value: cell.text };
    return [{ message: message("entries.gone", words), source: null }];
  });
}

/** What was typed into a column that the next form does not have. */
function withoutColumn({ level3, typed }: TypedRow, laid: FormLayout, next: FormLayout): readonly Notice[] {
  return ENTRY_ROLES.flatMap((role): Notice[] => {
    const cell = typed[role];
    if (cell === undefined || columnOf(role, next) !== undefined) return [];
    const words = { name: level3, column: labelOf(role, laid), value: cell.text, form: next.name };
    return [{ message: message("entries.no-column", words), source: null }];
  });
}

/** Lines filled in that the next form does not have. */
function linesWithoutCell(
  { lines, layout, executionReason, goal, achieved }: TypedEntries,
  next: FormLayout,
): readonly Notice[] {
  const cells = next.blocks.flatMap((block) =>
    block.kind === "lines" ? block.lines.flatMap((line) => line.cells) : [],
  );
  const names = cells.flatMap((cell) => ("entry" in cell ? [cell.entry] : "complete" in cell ? [cell.complete] : []));
  const filled = [
    ...[...lines.entries].map(([label, { text }]) => [label, text] as const),
    ...[...lines.completed].map(([label, text]) => [label, text.slice(label.length)] as const),
  ].filter(([label]) => !names.some((name) => name.startsWith(label)));
  const cellsOf = [
    ["execution", "reason", executionReason],
    ["goals", "goal", goal],
    ["goals", "achieved", achieved],
    ["goals", "adjustedGoal", lines.adjustedGoal],
  ] as const;
  const columns = cellsOf.flatMap(([kind, role, cell]) => {
    const columns = (form: FormLayout): readonly TableColumn<string>[] => tableOf(form, kind)?.columns ?? [];
    if (cell === null || columns(next).some((column) => column.role === role)) return [];
    return [[columns(layout).find((column) => column.role === role)?.label ?? role, cell.text] as const];
  });
  return [...filled, ...columns].map(([label, value]): Notice => {
    return { message: message("entries.no-line", { label, value, form: next.name }), source: null };
  });
}

function columnOf(role: EntryRole, layout: FormLayout) {
  return tableOf(layout, "indicators")?.columns.find((column) => column.role === role);
}

function labelOf(role: EntryRole, layout: FormLayout): string {
  return columnOf(role, layout)?.label ?? role;
}
