import { categoryNameKeys } from ".";

/**
 * A quick look before the exact one: most cells of a ledger hold a character that no category's name has, and no code
 * at either end.
 */

const OTHER = 0;
/** Signs, Latin letters and brackets: taken off or compared later. */
const NEUTRAL = 1;
const IN_NAMES = 2;
const DIGIT = 3;
/** Codes begin with 3 (departments') or 5 (government's), numbers of accounts with 5 or 7. */
const FIRST_DIGIT = 4;

/** What a label has besides its name: ordinals and a closing 小计 or 合计. */
const AROUND_NAMES = "第一二三四五六七八九十小合计";

const KINDS = kindsOfCharacters();

function kindsOfCharacters(): Uint8Array {
  const kinds = new Uint8Array(2 ** 16);
  kinds.fill(NEUTRAL, 0, 0x2e80).fill(NEUTRAL, 0x3000, 0x3040).fill(NEUTRAL, 0xfe30);
  for (const text of [AROUND_NAMES, ...categoryNameKeys()]) {
    for (let at = 0; at < text.length; at++) kinds[text.charCodeAt(at)] = IN_NAMES;
  }
  for (const zero of ["0".charCodeAt(0), "０".charCodeAt(0)]) {
    kinds.fill(DIGIT, zero, zero + 10);
    for (const first of [3, 5, 7]) kinds[zero + first] = FIRST_DIGIT;
  }
  return kinds;
}

/** Conversions from print leave gaps within a code: 3 0 1. */
const SPACE = " ".charCodeAt(0);
/** Digits of the shortest code. */
const SHORTEST = 3;
/** A code can also close a label, in brackets: 基本工资(30101). */
const CLOSED_CODE = /[0-9０-９][)\]）］】〕]\s*$/;

/** False for a text that no category's name or code can be; true says nothing yet. */
export function mayNameCategory(text: string): boolean {
  let named = false;
  let digits = 0;
  let isCode = false;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? OTHER;
    if (text.charCodeAt(at) === SPACE) continue;
    if (kind === OTHER) return CLOSED_CODE.test(text);
    if (kind >= DIGIT) {
      if (digits === 0) isCode = kind === FIRST_DIGIT;
      digits++;
      if (digits === SHORTEST && isCode) return true;
    } else {
      digits = 0;
      named ||= kind === IN_NAMES;
    }
  }
  return named || CLOSED_CODE.test(text);
}
