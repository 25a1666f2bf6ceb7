/** A stream of choices from a seed (mulberry32): the same seed gives the same workbook on every machine. */
export interface Random {
  /** A whole number in [from, to]. */
  whole(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** A choice by weight. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
  /** `count` different items, in their original order. */
  some<Item>(items: readonly Item[], count: number): Item[];
}

export function randomFrom(seed: number): Random {
  let state = (seed * 2654435761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 4; warm += 1) next();
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(0, items.length - 1)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  const shuffled = <Item>(items: readonly Item[]): Item[] => {
    const keyed = items.map((item) => [next(), item] as const);
    return keyed.sort((left, right) => left[0] - right[0]).map(([, item]) => item);
  };
  return {
    whole,
    pick,
    shuffled,
    chance: (probability) => next() < probability,
    weighted: (items) => {
      let rest = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        rest -= weight;
        if (rest < 0) return item;
      }
      return pick(items)[0];
    },
    some: (items, count) => {
      const chosen = new Set(shuffled(items.map((_item, index) => index)).slice(0, count));
      return items.filter((_item, index) => chosen.has(index));
    },
  };
}
