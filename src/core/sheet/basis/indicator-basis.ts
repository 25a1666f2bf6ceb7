import type { IndicatorResult } from "../../model/evaluation";
import type { ReadCell } from "../../model/inputs";
import { isCellError } from "../../model/snapshot";
import type { Profile } from "../../profiles/profile";
import { asReadNow, literal, ownCell } from "../content";
import { type LiveNumbers, liveNumbers } from "../live-points";
import { COLUMN } from "./columns";

/** What an indicator's points rest on. */
export interface IndicatorBasis {
  /** The numbers the points are computed from; null where they are not arithmetic on a target and an actual. */
  readonly numbers: LiveNumbers | null;
  /** Formulas, true while a cell of words still says what was read; null where no formula can tell. */
  readonly guards: readonly string[] | null;
}

export interface BasisOptions {
  /** The cell as formulas on 评分依据 name it. */
  readonly refer?: (cell: ReadCell) => string;
  /** The actual is not there yet. */
  readonly actualToCome?: boolean;
}

/** `row` is the indicator's row on 评分依据, where the words that were read stand; null for an indicator that has none there. */
export function indicatorBasis(
  indicator: IndicatorResult,
  profile: Profile,
  row: number | null,
  { refer = asReadNow, actualToCome = false }: BasisOptions = {},
): IndicatorBasis {
  const { input, state, restsOn = [] } = indicator;
  const numbers = liveNumbers(indicator, profile, refer);
  const guards: (string | null)[] = [];
  const keep = (cell: ReadCell | null, live: boolean, column: number | null) => {
    if (cell !== null && !live)
      guards.push(guard(cell, refer(cell), column === null || row === null ? null : ownCell(row, column)));
  };
  const [limit, spent] = restsOn;
  const isLive = { target: numbers?.target.formula != null, actual: numbers?.actual.formula != null };
  const { name } = input;
  if (typeof name?.value === "string") keep(name, false, name.value === input.level3 ? COLUMN.name : null);
  keep(input.target, isLive.target && limit === undefined, COLUMN.target);
  const isToCome = actualToCome || (state === "missing" && (input.actual?.value ?? null) === null);
  if (!isToCome) keep(input.actual, isLive.actual && spent === undefined, COLUMN.actual);
  keep(input.sign, false, null);
  keep(input.unit, false, null);
  keep(limit ?? null, isLive.target, null);
  keep(spent ?? null, isLive.actual, null);
  return { numbers, guards: guards.includes(null) ? null : guards.filter((formula) => formula !== null) };
}

/** True while the accountant's cell still says what was read, words as they stand in `kept`. */
function guard({ value }: ReadCell, cell: string, kept: string | null): string | null {
  if (isCellError(value)) return null;
  if (value === null) return `${cell}=""`;
  if (typeof value === "number") return `${cell}=${String(value)}`;
  if (typeof value === "boolean") return `${cell}=${value ? "TRUE" : "FALSE"}`;
  if (kept !== null) return `EXACT(${cell},${kept})`;
  return value.includes("\r") ? null : `EXACT(${cell},${literal(value)})`;
}
