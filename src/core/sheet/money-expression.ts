import { compare, type Decimal, divide, HUNDRED, round, ZERO } from "../amount/decimal";
import { fromYuan, MONEY_UNITS, type MoneyUnit } from "../amount/money-unit";
import type { ReadAmount } from "../model/inputs";
import type { PlanContent } from "../model/plan";
import { amountIn, type BasisPlaces, numberReadFrom } from "./basis/places";
import { number, numberFormula, text, textFormula } from "./content";
import { sumFormula } from "./sum-formula";

export const DASH = text("—");

/** Shares and rates live in cells as ratios under a percent format; the core counts them in percent. */
const RATIO_PLACES = 4;

/** A formula in its table's own unit; null where no cell holds the number. */
export interface Expression {
  readonly formula: string | null;
  readonly unit: MoneyUnit;
  /** The accountant's one cell that the amount stands in: emptied, there is no amount (and no 0). */
  readonly cell?: string;
}

/** One amount where it stands. */
export function amountExpression(read: ReadAmount | null, unit: MoneyUnit, places: BasisPlaces): Expression {
  if (read === null || (read.yuan === null && read.problem !== "blank")) return { formula: null, unit };
  const formula = amountIn(read, places);
  return formula === null || read.fromText ? { formula, unit } : { formula, unit, cell: formula };
}

/** An amount in 万元, rounded as printed; "—" while its cell is empty. */
export function amountContent(value: Decimal | null, { formula, unit, cell }: Expression): PlanContent {
  if (formula === null) return value === null ? DASH : number(inPrint(value));
  const rounded = `ROUND(${inTenThousands(formula, unit)},2)`;
  const live = cell === undefined ? rounded : `IF(${cell}="","—",${rounded})`;
  if (value !== null) return numberFormula(live, inPrint(value));
  return cell === undefined ? DASH : textFormula(live, "—");
}

function inPrint(yuan: Decimal): Decimal {
  return round(fromYuan(yuan, "ten-thousand-yuan"), 2);
}

/** One amount in percent of another as a ratio; "—" where there is nothing to divide by, or an amount is not there. */
export function ratioContent(percent: Decimal | null, above: Expression, below: Expression): PlanContent {
  const formula = ratioFormula(above, below);
  if (percent !== null) {
    const expected = divide(percent, HUNDRED) ?? ZERO;
    return formula === null ? number(expected) : numberFormula(formula, expected);
  }
  return formula === null ? DASH : textFormula(formula, "—");
}

function ratioFormula(above: Expression, below: Expression): string | null {
  if (above.formula === null || below.formula === null) return null;
  const [part, whole] =
    above.unit === below.unit
      ? [above.formula, below.formula]
      : [`(${inTenThousands(above.formula, above.unit)})`, `(${inTenThousands(below.formula, below.unit)})`];
  // an empty cell is 0 as well
  const nothing = `${below.formula}=0`;
  const isAbsent = above.cell === undefined ? nothing : `OR(${nothing},${above.cell}="")`;
  return `IF(${isAbsent},"—",ROUND(${part}/${whole},${RATIO_PLACES}))`;
}

/** The cells' sum, numbers read from text at their place on 评分依据; null where a number stands in neither. */
export function sumOf(amounts: readonly ReadAmount[], places: BasisPlaces): string | null {
  const cells = amounts.filter((amount) => amount.yuan !== null);
  const [live, read] = [cells.filter(({ fromText }) => !fromText), cells.filter(({ fromText }) => fromText)];
  const numbers = read.flatMap(({ cell }) => numberReadFrom(cell, places) ?? []);
  if (cells.length === 0 || numbers.length < read.length) return null;
  const sum = live.length === 0 ? null : sumFormula(live.map((amount) => amount.cell.source));
  if (live.length > 0 && sum === null) return null;
  const [only, ...others] = [...(sum === null ? [] : [sum]), ...numbers];
  return others.length === 0 ? (only ?? null) : `SUM(${[only, ...others].join(",")})`;
}

/** The formula's amount, written in `unit`, in 万元. */
export function inTenThousands(formula: string, unit: MoneyUnit): string {
  const size = MONEY_UNITS[unit].yuan;
  const target = MONEY_UNITS["ten-thousand-yuan"].yuan;
  const order = compare(size, target);
  if (order === 0) return formula;
  return order < 0 ? `${formula}/${divide(target, size) ?? "1"}` : `${formula}*${divide(size, target) ?? "1"}`;
}
