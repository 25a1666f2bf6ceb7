import { type Decimal, decimal, divide, formatGrouped, toCellNumber } from "../../../src/core/amount/decimal";
import { fromYuan, type MoneyUnit } from "../../../src/core/amount/money-unit";
import type { Random } from "./random";
import type { Written } from "./sheet";

/** Money inside the corpus: whole 分, so that sums are exact in a plain number. */
export type Fen = number;

export function yuanOf(fen: Fen): Decimal {
  const yuan = divide(decimal(String(fen)), decimal("100"));
  if (yuan === null) throw new RangeError("100 is not zero");
  return yuan;
}

/** The smallest step a table in this unit prints, in 分. */
export const STEP: Readonly<Record<MoneyUnit, Fen>> = {
  yuan: 1,
  "thousand-yuan": 1_000,
  "ten-thousand-yuan": 10_000,
  "million-yuan": 1_000_000,
  "hundred-million-yuan": 1_000_000,
};

const PLACES: Readonly<Record<MoneyUnit, number>> = {
  yuan: 2,
  "thousand-yuan": 2,
  "ten-thousand-yuan": 2,
  "million-yuan": 2,
  "hundred-million-yuan": 4,
};

/** How one accountant writes: one hand for a whole table. */
export interface Pen {
  readonly traits: readonly string[];
  amount(fen: Fen, unit: MoneyUnit): Written;
  /** What stands where there is no amount. */
  nothing(): Written;
  code(code: string): Written;
  /** A column heading or label: may be broken over lines or spaced out. */
  head(words: string): string;
  /** 合计 and its like. */
  sum(words: string): string;
  name(words: string): string;
  digits(words: string): string;
}

type AmountForm = "number" | "grouped-text" | "wide-comma-text" | "plain-text" | "full-width-text" | "spaced-text";
type NothingForm = "empty" | "zero" | "zero-text" | "dash" | "long-dash" | "slash" | "blank-text";

export function fullWidth(text: string): string {
  return text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

function amountText(fen: Fen, unit: MoneyUnit, form: AmountForm, brackets: boolean): string {
  const plain = formatGrouped(fromYuan(yuanOf(Math.abs(fen)), unit), PLACES[unit]);
  const shaped = {
    number: plain,
    "grouped-text": plain,
    "wide-comma-text": plain.replaceAll(",", "，"),
    "plain-text": plain.replaceAll(",", ""),
    "full-width-text": fullWidth(plain),
    "spaced-text": ` ${plain.replaceAll(",", "")} `,
  }[form];
  if (fen >= 0) return shaped;
  return brackets ? `（${shaped.trim()}）` : `-${shaped.trim()}`;
}

const NOTHING: Readonly<Record<NothingForm, Written["value"]>> = {
  empty: null,
  zero: 0,
  "zero-text": "0.00",
  dash: "-",
  "long-dash": "—",
  slash: "/",
  "blank-text": " ",
};

export function penOf(random: Random): Pen {
  const amountForm = random.weighted<AmountForm>([
    ["number", 12],
    ["grouped-text", 2],
    ["plain-text", 2],
    ["wide-comma-text", 1],
    ["full-width-text", 1],
    ["spaced-text", 1],
  ]);
  const nothingForm = random.weighted<NothingForm>([
    ["empty", 5],
    ["zero", 3],
    ["zero-text", 1],
    ["dash", 1],
    ["long-dash", 1],
    ["slash", 1],
    ["blank-text", 1],
  ]);
  const codeForm = random.weighted([
    ["text", 6],
    ["number", 4],
    ["full-width", 1],
    ["padded", 1],
  ]);
  const format = random.pick(["General", "#,##0.00", "0.00", "#,##0.00_ ", "_ * #,##0.00_ ", "@"]);
  const breaks = random.chance(0.15);
  const spacing = random.weighted([
    ["none", 6],
    ["two", 2],
    ["wide", 2],
    ["every", 1],
  ]);
  const brackets = random.chance(0.5);
  const wideDigits = random.chance(0.08);
  const spaced = (words: string) => {
    if (spacing === "none") return words;
    const gap = { two: "  ", wide: "　", every: " " }[spacing] ?? "";
    return words.length === 2 || spacing === "every" ? [...words].join(gap) : words;
  };
  return {
    traits: [
      `amounts:${amountForm}`,
      `nothing:${nothingForm}`,
      `codes:${codeForm}`,
      ...(breaks ? ["broken-heads"] : []),
      ...(spacing === "none" ? [] : [`spacing:${spacing}`]),
    ],
    amount: (fen, unit) =>
      amountForm === "number"
        ? { value: toCellNumber(fromYuan(yuanOf(fen), unit)), format: format === "@" ? "General" : format }
        : { value: amountText(fen, unit, amountForm, brackets), format },
    nothing: () => ({ value: NOTHING[nothingForm] }),
    code: (code) => {
      if (codeForm === "number") return { value: Number(code) };
      if (codeForm === "full-width") return { value: fullWidth(code) };
      return { value: codeForm === "padded" ? `${code} ` : code, format: "@" };
    },
    head: (words) =>
      breaks && words.length > 3 ? `${words.slice(0, words.length >> 1)}\n${words.slice(words.length >> 1)}` : words,
    sum: spaced,
    name: (words) => (spacing === "every" && words.length < 7 ? [...words].join(" ") : words),
    digits: (words) => (wideDigits ? fullWidth(words) : words),
  };
}
