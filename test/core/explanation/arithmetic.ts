import { absolute, add, type Decimal, decimal, divide, multiply, subtract } from "../../../src/core/amount/decimal";

/** Reckons a line of arithmetic as it is printed: numbers, + − × ÷, brackets, |…|, and 12%. Null where it cannot be. */
export function reckon(printed: string): Decimal | null {
  const tokens = printed.replace(/,/g, "").match(/\d+(?:\.\d+)?|[+−×÷()%|]/g) ?? [];
  if (tokens.join("") !== printed.replace(/[\s,]/g, "")) return null;
  let at = 0;
  const take = (token: string): boolean => tokens[at] === token && ++at > 0;

  function operand(): Decimal | null {
    if (take("(")) return closed(sumOf(), ")");
    if (take("|")) return closed(absoluteOf(sumOf()), "|");
    const number = tokens[at++];
    if (number === undefined || !/^\d/.test(number)) return null;
    return take("%") ? divide(decimal(number), decimal("100")) : decimal(number);
  }
  const closed = (value: Decimal | null, end: string): Decimal | null => (take(end) ? value : null);
  const absoluteOf = (value: Decimal | null): Decimal | null => (value === null ? null : absolute(value));

  function productOf(): Decimal | null {
    let value = operand();
    for (;;) {
      const divides = tokens[at] === "÷";
      if (!divides && tokens[at] !== "×") return value;
      at += 1;
      const next = operand();
      if (value === null || next === null) return null;
      value = divides ? divide(value, next) : multiply(value, next);
    }
  }

  function sumOf(): Decimal | null {
    let value = productOf();
    for (;;) {
      const minus = tokens[at] === "−";
      if (!minus && tokens[at] !== "+") return value;
      at += 1;
      const next = productOf();
      if (value === null || next === null) return null;
      value = minus ? subtract(value, next) : add(value, next);
    }
  }

  const value = sumOf();
  return at === tokens.length ? value : null;
}
