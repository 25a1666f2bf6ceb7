import { absolute, HUNDRED, negate, ZERO } from "../../amount/decimal";
import { changeBefore } from "./change-words";
import { type Sign, signAfter, signBefore } from "./comparison-words";
import { readDate } from "./date";
import { takeFrequency } from "./frequency";
import { countedNumerals } from "./counted-numerals";
import type { Numeral } from "./numeral";
import type { Bound, Quantity } from "./quantity";
import { readRange } from "./range";
import { inOneSpelling } from "./spelling";
import { readUnit, unknownUnit } from "./unit";
import type { Dimension } from "./units";
import { countsFaults, leadingWords, meansEverything, meansZero, saysWhatIsCounted } from "./words";

/** Longer texts are descriptions, not quantities. */
const LONGEST = 80;
const YEARS = /(?:19|20)\d{2}年?[-~—至到](?:19|20)\d{2}/;

/**
 * What a target or an actual says in numbers, in any of the spellings in use (domain §5.1): signs and words, ranges,
 * zero targets, dates, changes, Chinese numerals, units with dimensions. Null where it says nothing in numbers, or
 * says more than one thing. `rest` holds the words that were not understood. Never throws.
 */
export function readQuantity(text: string): Quantity | null {
  // two numbers under each other are not one
  if (/[\d０-９]\s*[\r\n]\s*[\d０-９]/.test(text)) return null;
  const written = inOneSpelling(text);
  if (written === "" || written.length > LONGEST) return null;
  if (YEARS.test(written)) return behindSign(written);
  if (meansEverything(written)) return bare(HUNDRED);
  if (meansZero(written)) return { ...bare(ZERO), unit: null };
  return readWritten(written) ?? withoutNote(written) ?? behindSign(written);
}

/** 3-6岁儿童入园率≥90%, 2022-2023学年≥20节: of a name with numbers of its own the number behind the sign is meant. */
const NAME_AND_SIGN =
  /^([^≥≤<>=,，;；、%]*\d[^≥≤<>=,，;；、%]*(?:[率数量度额积比值]|学年|年度|面积|比例))([≥≤<>=][^≥≤<>=]+)$/;

function behindSign(text: string): Quantity | null {
  const [, name = "", signed] = NAME_AND_SIGN.exec(text) ?? [];
  const found = signed === undefined ? null : readNumber(signed);
  return found?.kind === "bound" && found.rest === "" ? { ...found, rest: name } : null;
}

function readWritten(text: string): Quantity | null {
  const dated = readDate(text);
  if (dated !== null) return typeof dated === "string" ? readNumber(dated) : dated;
  return readNumber(text);
}

/** "98.5%(发放问卷200份)", "8次,其中线上3次", "96%,较上年提高2个百分点": what follows may hold numbers of its own. */
const NOTE =
  /^([^()]*\d[^()]*)\(([^()]+)\)$|^([^,;，；]*\d[^,;，；]*)[,;，；]((?:其中|含|包括|较|比|同比|环比|高于|优于|超额|节约|结余).+)$/;

function withoutNote(text: string): Quantity | null {
  const [, bracketed, inBrackets, clause, behind] = NOTE.exec(text) ?? [];
  const head = bracketed ?? clause;
  const found = head === undefined ? null : readWritten(head);
  return found && { ...found, rest: found.rest + (inBrackets ?? behind ?? "") };
}

const PERCENT = readUnit("%")?.unit ?? null;

function bare(value: Bound["value"]): Bound {
  return {
    kind: "bound",
    comparison: "equal",
    strict: false,
    signed: false,
    value,
    unit: PERCENT,
    per: null,
    rest: "",
  };
}

function readNumber(text: string): Quantity | null {
  const numerals = countedNumerals(text);
  const [first, second] = numerals;
  if (!first) return null;
  if (second) return numerals.length === 2 ? readRange(text, first, second) : null;
  return readSingle(text, first);
}

function readSingle(text: string, numeral: Numeral): Quantity | null {
  const before = readBefore(text.slice(0, numeral.start));
  const after = readAfter(text.slice(numeral.end), numeral);
  const rest = before.rest + after.rest;
  if (!isTrustworthy(numeral, before, after, rest)) return null;
  const sign = before.sign ?? after.sign;
  const numbered = { unit: after.unit, per: after.per ?? before.per, rest };
  if (before.isMargin) return { kind: "range", low: negate(numeral.value), high: numeral.value, ...numbered };
  if (before.direction) {
    // 增长-5% is a fall; what 下降-5% is, nobody knows
    const isNegative = numeral.value.startsWith("-");
    if (isNegative && before.direction === "down") return null;
    const comparison = sign?.comparison === "at-most" ? "at-most" : "at-least";
    const strict = sign?.strict ?? false;
    return {
      kind: "change",
      direction: isNegative ? "down" : before.direction,
      comparison,
      strict,
      value: absolute(numeral.value),
      ...numbered,
    };
  }
  return {
    kind: "bound",
    comparison: sign?.comparison ?? "equal",
    strict: sign?.strict ?? false,
    signed: sign?.explicit ?? false,
    value: numeral.value,
    ...numbered,
  };
}

interface Before {
  readonly sign: Sign | null;
  readonly direction: "up" | "down" | null;
  /** "±5%": as much below as above. */
  readonly isMargin: boolean;
  readonly per: string | null;
  readonly introduced: boolean;
  readonly rest: string;
}

function readBefore(text: string): Before {
  const isMargin = text.endsWith("±");
  const told = isMargin ? text.slice(0, -1) : text;
  const sign = signBefore(told);
  const unsigned = sign ? told.slice(0, told.length - sign[1]) : told;
  const { per, rest: once } = takeFrequency(unsigned);
  const change = changeBefore(once);
  const { introduced, rest } = leadingWords(change ? change.rest : once);
  return { sign: sign?.[0] ?? null, direction: change?.direction ?? null, isMargin, per, introduced, rest };
}

interface After {
  readonly unit: Bound["unit"];
  readonly per: string | null;
  readonly sign: Sign | null;
  readonly rest: string;
}

function readAfter(text: string, numeral: Numeral): After {
  const { percent } = numeral;
  const found = percent ? null : readUnit(text);
  const behind = found ? text.slice(found.length) : text;
  const sign = signAfter(behind);
  const rest = (sign ? behind.slice(sign[1]) : behind).replace(
    /^(?:左右|目标|完成|覆盖|达标|的|全部|均|已|建成|办结)+/,
    "",
  );
  // 一流, 十佳 are words; 3艘 is a number with a measure word we do not list.
  const unknown = found || percent || sign || numeral.script === "chinese" ? null : unknownUnit(rest);
  if (unknown) return { unit: unknown.unit, per: null, sign: null, rest: "" };
  return { unit: percent ? PERCENT : (found?.unit ?? null), per: found?.per ?? null, sign: sign?.[0] ?? null, rest };
}

/** Of what is counted or measured its name may stand before the number; a time there may be how early or how late. */
const MEASURED: ReadonlySet<Dimension> = new Set<Dimension>([
  ...(["count", "money", "length", "area", "volume", "mass", "energy"] as const),
]);

/** Words around a number may make it a name (12345热线, 八项规定, 第1批): such a number is no quantity. */
function isTrustworthy(numeral: Numeral, before: Before, after: After, rest: string): boolean {
  if (/^[底末]?(?:之?前|以前)/.test(after.rest)) return false;
  if (rest === "") return true;
  if (after.rest === "" && countsFaults(before.rest)) return true;
  if (/[第未没无不]$|[一二两三四五六七八九十]个$/.test(before.rest) || numeral.script === "chinese") return false;
  if (before.sign || after.sign || before.direction) return true;
  if (after.unit?.dimension === "percent") return true;
  if (/[数量率度额积长]$|[为:]$/.test(before.rest)) return true;
  if (before.rest === "" || before.introduced) return after.unit !== null;
  if (after.rest !== "") return false;
  return after.unit !== null && MEASURED.has(after.unit.dimension) && saysWhatIsCounted(before.rest);
}
