/** Signs of Latin-1 that Chinese fonts draw as wide as a Chinese character. */
const FULL_WIDTH = new Set("×÷±°·§¨");

/** Width of a text in half-width characters: a Chinese character takes two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0xff || FULL_WIDTH.has(character) ? 2 : 1;
  return width;
}

/**
 * What stays on one line: a word or number in Latin letters, or one character; with brackets and quotation marks that open
 * before it, and with marks that may not begin a line behind it.
 */
const PIECE = /\n|[“‘（《〈【「『]*(?:[!-~]+|[^\n])[，。、；：？！”’）》〉】」』％…—]*/gu;

/**
 * Where the lines of a text begin that is wrapped at so many half-width characters. Programs differ in a character here and
 * there; this one gives way wherever one of them may.
 */
export function lineStarts(text: string, capacity: number): readonly number[] {
  const starts = [0];
  let width = 0;
  const begin = (at: number) => {
    starts.push(at);
    width = 0;
  };
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const wide = textWidth(piece);
    if (piece === "\n") begin(index + 1);
    else if (width + wide <= capacity) width += wide;
    else {
      if (width > 0) begin(index);
      width = wide <= capacity ? wide : brokenUp(piece, index, capacity, begin);
    }
  }
  return starts;
}

/** A piece that no line holds breaks anywhere; the width of its last line. */
function brokenUp(piece: string, at: number, capacity: number, begin: (at: number) => void): number {
  let [width, index] = [0, at];
  for (const character of piece) {
    const wide = textWidth(character);
    if (width > 0 && width + wide > capacity) {
      begin(index);
      width = 0;
    }
    width += wide;
    index += character.length;
  }
  return width;
}
