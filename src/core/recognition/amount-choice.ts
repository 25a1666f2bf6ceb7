import { FUND, isPartWord, partOfYear, PARTS_OF_YEAR, rankOfHead } from "./amount-words";
import { yearOfWords } from "./head-words";
import { isSubtotalLabel, isTotalLabel } from "./words";

/** Which of several columns, or groups of columns, hold the amounts. */
export interface AmountChoice {
  /** Their places among the words: several where they are parts of the whole. */
  readonly at: readonly number[];
  /** Nothing says which of them it is. */
  readonly doubtful: boolean;
}

/** All twelve months, four quarters or both halves. */
function isWholeYear(words: readonly string[]): boolean {
  const parts = words.map(partOfYear);
  const kind = parts[0]?.kind;
  return (
    kind !== undefined &&
    parts.every((part) => part?.kind === kind) &&
    new Set(parts.map((part) => part?.part)).size === PARTS_OF_YEAR[kind]
  );
}

/**
 * The amounts among columns with these words, for a table or a category that has one for each: the total; all where they
 * are its parts (基本支出 and 项目支出, funds, quarters); else the final figure, of the evaluated year or the latest.
 */
export function chooseAmounts(words: readonly string[], evaluated: number | null): AmountChoice {
  const all = words.map((_word, index) => index);
  const totals = all.filter((index) => isTotal(words[index] ?? ""));
  if (totals.length === 1) return { at: totals, doubtful: false };
  const funds = words.filter((word) => FUND.test(word)).length;
  const areFunds = funds > 0 && words.every((word) => FUND.test(word) || /^其他/.test(word));
  if (words.every(isPartWord) || areFunds || isWholeYear(words)) return { at: all, doubtful: false };
  const years = words.map((word) => yearOfWords([word]));
  const known = years.filter((year) => year !== null);
  const wanted = evaluated !== null && known.includes(evaluated) ? evaluated : Math.max(...known);
  const ranks = words.map((word, index) => {
    const year = years[index] ?? null;
    return year !== null && year !== wanted ? -1 : rankOfHead([word]);
  });
  const most = Math.max(...ranks);
  const best = all.filter((index) => ranks[index] === most);
  return { at: best.slice(0, 1), doubtful: most < 0 || best.length > 1 };
}

function isTotal(word: string): boolean {
  return isTotalLabel(word) || isSubtotalLabel(word) || /^.{0,6}合计$/.test(word);
}
