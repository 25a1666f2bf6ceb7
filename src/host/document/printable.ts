/** What XML cannot hold (control characters, halves of characters) is no part of a text. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu, "");
}
