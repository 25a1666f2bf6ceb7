import { absolute, compare, type Decimal, decimal, divide, round, subtract } from "../amount/decimal";
import type { Fact, WrittenNumber } from "../model/claims";
import { commensurable } from "../text/quantity";

const ONE = decimal("1");
/** What a number without a unit may be in: yuan, 万元, 亿元. */
const MONEY_SIZES = [ONE, decimal("10000"), decimal("100000000")];

/**
 * Whether the fact, rounded half-up as the text writes it, is the number: 120,548,706.69元 is 12,054.87万元 and
 * 1.21亿元. An approximate number needs to agree in its leading digits only.
 */
export function agrees(number: WrittenNumber, fact: Fact): boolean {
  return sizesOf(number, fact).some((size) => {
    const inUnit = divide(fact.value, size);
    if (inUnit === null) return false;
    if (compare(round(inUnit, number.places), number.value) === 0) return true;
    return number.approximate && isNear(inUnit, number.value, number.places);
  });
}

/** Whether number and fact are of one kind, so that one could be the other. */
export function isComparable(number: WrittenNumber, fact: Fact): boolean {
  return sizesOf(number, fact).length > 0;
}

/** How much of the fact's base one unit of the number is; none where the two cannot be compared. */
function sizesOf({ unit }: WrittenNumber, fact: Fact): readonly Decimal[] {
  if (unit === null) return fact.dimension === "money" ? MONEY_SIZES : [ONE];
  if (unit.dimension === "bare") return ["money", "count", "bare"].includes(fact.dimension) ? [unit.size] : [];
  if (fact.dimension === "bare") return unit.dimension === "count" ? [unit.size] : [];
  if (unit.dimension !== fact.dimension) return [];
  if (fact.unit !== null && commensurable(unit, fact.unit) === "none") return [];
  return [unit.size];
}

/** 约 and 超: the difference is less than one of the last digit that is not a padding zero. */
function isNear(value: Decimal, written: Decimal, places: number): boolean {
  const zeros = places > 0 ? 0 : (/0+$/.exec(written)?.[0].length ?? 0);
  const step = places > 0 ? decimal(`0.${"0".repeat(places - 1)}1`) : decimal(`1${"0".repeat(zeros)}`);
  return compare(absolute(subtract(value, written)), step) < 0;
}
