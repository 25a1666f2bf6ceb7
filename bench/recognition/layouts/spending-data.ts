import type { MoneyUnit } from "../../../src/core/amount/money-unit";
import { type ClassEntry, CLASS_ALIASES, DEPARTMENT_CLASSES, ITEM_ALIASES } from "../corpus/classification";
import { type Fen, STEP } from "../corpus/pen";
import type { Random } from "../corpus/random";

/** One department's spending, before anybody lays it out. `null` is a cell left without an amount. */
export interface ItemData {
  readonly code: string;
  readonly name: string;
  readonly fen: Fen | null;
}

export interface ClassData {
  readonly code: string;
  readonly name: string;
  readonly fen: Fen;
  readonly items: readonly ItemData[];
}

export interface SpendingData {
  readonly classes: readonly ClassData[];
  readonly total: Fen;
}

export function totalOf(parts: readonly { readonly fen: Fen | null }[]): Fen {
  return parts.reduce((sum, { fen }) => sum + (fen ?? 0), 0);
}

/** Between a few hundred yuan and some tens of millions, in whole steps of the unit; now and then a correction below 0. */
export function someAmount(random: Random, unit: MoneyUnit, negatives = true): Fen {
  const step = STEP[unit];
  const digits = random.whole(5, 10);
  const fen = random.whole(10 ** (digits - 1), 10 ** digits);
  const steps = Math.max(1, Math.round(fen / step));
  const whole = random.chance(0.1) && unit === "yuan" ? Math.max(100, Math.round(steps / 100) * 100) : steps;
  return whole * step * (negatives && random.chance(0.015) ? -1 : 1);
}

function classData(random: Random, unit: MoneyUnit, entry: ClassEntry): ClassData {
  const count = Math.min(entry.items.length, random.whole(2, 9));
  const items = random.some(entry.items, count).map(([code, name]) => ({
    code,
    name: random.chance(0.15) ? random.pick(ITEM_ALIASES[code] ?? [name]) : name,
    fen: random.chance(0.12) ? null : someAmount(random, unit),
  }));
  const name = random.chance(0.15) ? random.pick(CLASS_ALIASES[entry.code] ?? [entry.name]) : entry.name;
  // A class without an amount has no share to compute: most units leave it out of the table.
  const filled = items.some(({ fen }) => fen !== null)
    ? items
    : items.map((item, at) => (at === 0 ? { ...item, fen: someAmount(random, unit, false) } : item));
  return { code: entry.code, name, fen: totalOf(filled), items: filled };
}

/** What a class prints: mostly the sum of its items, now and then off by a rounding step or by a fault. */
function printedFen(random: Random, unit: MoneyUnit, { fen }: ClassData): Fen {
  // a class printed as 0 above amounts would be a form not filled in, not a rounding
  if (fen > STEP[unit] && random.chance(0.05)) return fen + STEP[unit] * random.pick([-1, 1]);
  if (random.chance(0.03)) return fen + STEP[unit] * random.whole(100, 90_000);
  return fen;
}

export function someSpending(
  random: Random,
  unit: MoneyUnit,
  entries: readonly ClassEntry[] = DEPARTMENT_CLASSES,
  faults = true,
): SpendingData {
  const [first, second, ...rest] = entries;
  const core = [first, second].filter((entry) => entry !== undefined);
  const others = random.some(rest, random.whole(0, Math.min(4, rest.length)));
  const summed = [...core, ...others].map((entry) => classData(random, unit, entry));
  const classes = faults ? summed.map((data) => ({ ...data, fen: printedFen(random, unit, data) })) : summed;
  return { classes, total: totalOf(classes) };
}

/** The sum of every item: what a table without class amounts adds up to. */
export function itemsTotal(data: SpendingData): Fen {
  return data.classes.reduce((sum, { items }) => sum + totalOf(items), 0);
}
