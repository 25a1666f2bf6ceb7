import type { IndicatorInput, IndicatorTableInput, Inputs } from "../model/inputs";
import type { Notice } from "../model/mapping";
import { readPoints } from "../text/points-text";
import { decimalFromCell } from "../amount/decimal";
import { message } from "../wording";
import { FORM_LABELS } from "./form-labels";
import { ENTRY_ROLES, type TypedEntries, type TypedRow } from "./former-entries";

/** The inputs with what was typed on our form, and what of that has lost its indicator. */
export interface WithEntries {
  readonly inputs: Inputs;
  readonly notices: readonly Notice[];
}

/**
 * Puts what the accountant typed on our form in the place of the workbook's own cells: it is the later word. Matched by
 * the indicator's names, equal ones in their order.
 */
export function withEntries(inputs: Inputs, entries: TypedEntries): WithEntries {
  const rows = entries.rows.filter(({ typed }) => Object.keys(typed).length > 0);
  if (inputs.indicators === null) return { inputs, notices: rows.flatMap(gone) };
  const waiting = numbered(entries.rows).filter(({ row }) => rows.includes(row));
  const used = new Set<TypedRow>();
  const indicators = numbered(inputs.indicators.indicators).map(({ row: input, key }) => {
    const found = waiting.find((entry) => entry.key === key);
    if (found === undefined) return input;
    used.add(found.row);
    return withTyped(input, found.row);
  });
  const table: IndicatorTableInput = {
    ...inputs.indicators,
    indicators,
    goalAchieved: entries.achieved ?? inputs.indicators.goalAchieved,
  };
  return { inputs: { ...inputs, indicators: table }, notices: rows.filter((row) => !used.has(row)).flatMap(gone) };
}

function withTyped(input: IndicatorInput, { typed }: TypedRow): IndicatorInput {
  const { actual, score, reason } = typed;
  const points = score === undefined ? null : pointsOf(score.value);
  return {
    ...input,
    ...(actual === undefined ? {} : { actual }),
    ...(reason === undefined ? {} : { reason }),
    ...(score === undefined || points === null ? {} : { typedScore: { cell: score, number: points } }),
  };
}

function pointsOf(value: unknown) {
  if (typeof value === "number") return decimalFromCell(value);
  return typeof value === "string" ? readPoints(value) : null;
}

/** Names with a number behind equal ones. */
function numbered<Row extends Pick<IndicatorInput, "level1" | "level2" | "level3">>(
  rows: readonly Row[],
): readonly { readonly row: Row; readonly key: string }[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const name = [row.level1, row.level2, row.level3].join("\n");
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return { row, key: `${name}\n${number}` };
  });
}

/** What was typed for an indicator that is no longer there: told, so that nothing is lost silently. */
function gone({ level3, typed }: TypedRow): readonly Notice[] {
  return ENTRY_ROLES.flatMap((role): Notice[] => {
    const cell = typed[role];
    if (cell === undefined) return [];
    const words = { name: level3, column: FORM_LABELS[role], value: cell.text };
    return [{ message: message("entries.gone", words), source: null }];
  });
}
