/** Counted over all workbooks: of what was read, how much was right; of what was there, how much was read right. */
export interface Count {
  right: number;
  /** Read, but not so in the workbook. */
  wrong: number;
  /** In the workbook, but not read (or read as something else). */
  missed: number;
}

export type Tally = Map<string, Count>;

export function countOf(tally: Tally, field: string): Count {
  const found = tally.get(field);
  if (found !== undefined) return found;
  const made: Count = { right: 0, wrong: 0, missed: 0 };
  tally.set(field, made);
  return made;
}

/** One cell or value: `found` is null where nothing was read. */
export function judge(tally: Tally, field: string, right: boolean, found: boolean): void {
  const count = countOf(tally, field);
  if (right) count.right += 1;
  else {
    count.missed += 1;
    if (found) count.wrong += 1;
  }
}

/** Something read that is not in the workbook at all. */
export function invented(tally: Tally, field: string): void {
  countOf(tally, field).wrong += 1;
}

export function mergeInto(tally: Tally, other: Tally): void {
  for (const [field, { right, wrong, missed }] of other) {
    const count = countOf(tally, field);
    count.right += right;
    count.wrong += wrong;
    count.missed += missed;
  }
}

export function precision({ right, wrong }: Count): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Count): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}
