import { byColumn, type Mention } from "./mentions";

/** A list of entries longer than this is the books themselves, not a table drawn up for the evaluation. */
export const LONGEST_LEDGER = 5_000;

/** Lines that go on without a break and name few categories again and again: known from the first of them. */
function isRunningLedger(mentions: readonly Mention[]): boolean {
  const sample = mentions.slice(0, 200);
  if (sample.length < 100) return false;
  const distinct = new Set(
    sample.map(({ code, codes, coded, row }) => (coded && code?.length === 3 ? row : (code ?? codes[0]))),
  ).size;
  const gaps = sample.filter(({ row }, index) => row - (sample[index - 1]?.row ?? row) > 1).length;
  return distinct < sample.length * 0.5 && gaps < sample.length * 0.1;
}

/**
 * The mentions without those of columns in which the books themselves run on: a hundred thousand lines that name a few
 * categories again and again are no table, and whatever looks for one need not pass over them.
 */
export function withoutLedgers(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length <= LONGEST_LEDGER) return mentions;
  const ledgers = new Set<number>();
  for (const [column, list] of byColumn(mentions)) {
    if (list.length > LONGEST_LEDGER && isRunningLedger(list)) ledgers.add(column);
  }
  return ledgers.size === 0 ? mentions : mentions.filter(({ column }) => !ledgers.has(column));
}
