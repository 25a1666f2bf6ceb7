import { compare, type Decimal, sum } from "../amount/decimal";
import type { Source } from "../model/area";
import type { ProgressTable } from "../model/mapping";
import type { MeasureCell } from "./measures/cells";
import { writtenAmount } from "./read-cells";
import type { SheetView } from "./sheet-view";

type Line = ProgressTable["months"][number];
export type Kind = "so-far" | "monthly";

/** Beside a month and what was spent these say nothing more. */
const NEUTRAL: readonly string[] = ["total", "this", "outlay", "final", "end"];

/** Of each month the cells of the whole; amounts whose words leave their kind open are of kind `unsaid`, or left out. */
export function linesOf(cells: readonly MeasureCell[], unsaid: Kind | null): readonly Line[] {
  const months = [...new Set(cells.flatMap(({ month }) => month ?? []))].sort((one, other) => one - other);
  return months.flatMap((month): readonly Line[] => {
    const own = cells.filter((cell) => cell.month === month);
    const monthly = own.filter(({ marks }) => kindOf(marks, unsaid) === "monthly" && !marks.has("quarter"));
    const line = {
      month,
      cumulative: onlyOne(own.filter(({ marks }) => kindOf(marks, unsaid) === "so-far")),
      monthly: onlyOne(monthly),
      rate: onlyOne(own.filter(({ marks }) => isRate(marks))),
    };
    return line.cumulative === null && line.monthly === null && line.rate === null ? [] : [line];
  });
}

function kindOf(marks: ReadonlySet<string>, unsaid: Kind | null): Kind | null {
  const allowed = new Set([...NEUTRAL, "so-far", "monthly", "quarter"]);
  if (![...marks].every((mark) => allowed.has(mark))) return null;
  if (marks.has("monthly")) return "monthly";
  if (marks.has("so-far")) return "so-far";
  return unsaid;
}

function isRate(marks: ReadonlySet<string>): boolean {
  const allowed = new Set([...NEUTRAL, "so-far", "rate", "budget", "adjusted"]);
  return marks.has("rate") && [...marks].every((mark) => allowed.has(mark));
}

/** The cell said to be the total, else the only one. */
function onlyOne(cells: readonly MeasureCell[]): Source | null {
  const totals = cells.filter(({ marks }) => marks.has("total"));
  const [only, ...others] = totals.length > 0 ? totals : cells;
  return only !== undefined && others.length === 0 ? only.source : null;
}

/**
 * What amounts are that no word tells: amounts that rise and together exceed the year's budget are cumulative; amounts that
 * fall somewhere and together stay within it are monthly. Null where neither is proven.
 */
export function provenKind(view: SheetView, cells: readonly MeasureCell[], budget: Source | null): Kind | null {
  const limit = budget === null ? null : writtenAmount(view.sheet, budget);
  const amounts = linesOf(cells, "so-far").flatMap(({ cumulative }): readonly Decimal[] => {
    const amount = cumulative === null ? null : writtenAmount(view.sheet, cumulative);
    return amount === null ? [] : [amount];
  });
  const last = amounts.at(-1);
  if (limit === null || last === undefined) return null;
  const rises = amounts.every((amount, at) => compare(amount, amounts[at - 1] ?? amount) >= 0);
  const within = compare(sum(amounts), limit) <= 0;
  if (rises && !within && compare(last, limit) <= 0) return "so-far";
  return within && !rises ? "monthly" : null;
}
