import type { Mention } from "./mentions";

export interface NamedCode {
  readonly code: string;
  /** Another 类 would do as well. */
  readonly ambiguous: boolean;
}

/**
 * The code of a name that several 类 share (房屋建筑物购建 is 30901 and 31001) among columns without heads of 类: that of
 * the 类 which most of the other columns can belong to; 土地补偿, which is in 310 only, tells 310 from 309.
 */
export function codeByNeighbours(head: readonly Mention[], codes: readonly string[]): NamedCode | null {
  const counts = new Map<string, number>();
  for (const mention of head) {
    for (const one of new Set(mention.codes.map((code) => code.slice(0, 3))))
      counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const countOf = (code: string) => counts.get(code.slice(0, 3)) ?? 0;
  // of as many, 310 before 309 and 312 before 311: few departments build
  const [best, next] = [...codes].sort((one, other) => countOf(other) - countOf(one) || other.localeCompare(one));
  if (best === undefined) return null;
  return { code: best, ambiguous: next !== undefined && countOf(next) === countOf(best) };
}
