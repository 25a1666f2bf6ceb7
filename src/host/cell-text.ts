/** Excel takes no longer text in a cell. */
const LONGEST_TEXT = 32_767;

/** The text as a cell takes it: one that is too long ends with "…". */
export function cellText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  // Half of a pair of surrogates is no character.
  return `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
