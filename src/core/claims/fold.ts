/** Full-width digits, points and signs as half-width ones, every character in its place (no length changes). */
export function foldDigits(text: string): string {
  return text.replace(/[０-９％．＋－\u3000\u00a0]/g, (character) =>
    /[\u3000\u00a0]/.test(character) ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/** Quotation marks of all kinds as one, brackets and blanks likewise, every character in its place. */
export function foldMarks(text: string): string {
  return foldDigits(text)
    .replace(/[“”‘’'「」『』]/g, '"')
    .replace(/（/g, "(")
    .replace(/）/g, ")");
}
