import fc from "fast-check";
import {
  add,
  compare,
  type Decimal,
  decimal,
  decimalFromCell,
  divide,
  formatGrouped,
  multiply,
  parseDecimal,
  round,
  subtract,
  sum,
  toFixed,
} from "../../../src/core/amount/decimal";
import { fromYuan, toYuan } from "../../../src/core/amount/money-unit";
import { shareOf } from "../../../src/core/amount/share";

/** Amounts in 分 below ten trillion yuan, as exact integers. */
const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

function fromCents(value: bigint): Decimal {
  const digits = (value < 0n ? -value : value).toString().padStart(3, "0");
  return decimal(`${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

describe("reading plain numbers", () => {
  test.each(["", " ", "1,000", "1e3", "１", "--1", "NaN", "0x10", "1.2.3", "."])("%j is not plain notation", (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  test("equal numbers are equal strings", () => {
    expect(decimal("1.50")).toBe(decimal("+1.5"));
    expect(decimal("-0.00")).toBe("0");
    expect(decimal(".25")).toBe("0.25");
  });

  test("what is no number is refused, never taken for one", () => {
    expect(() => decimal("1,000")).toThrow(RangeError);
    expect(() => decimalFromCell(NaN)).toThrow(RangeError);
    expect(() => decimalFromCell(Infinity)).toThrow(RangeError);
  });

  test.each([
    [0.1 + 0.2, "0.3"],
    [22602183.46, "22602183.46"],
    [22602183.460000001, "22602183.46"],
    [1e21, "1000000000000000000000"],
    [-0, "0"],
  ])("a cell storing %d shows %s to its owner", (stored, shown) => {
    expect(decimalFromCell(stored)).toBe(shown);
  });
});

describe("rounding as the finance rules do", () => {
  // The amounts on which Number.toFixed fails: it gives 2260.20 and 140.16.
  test.each([
    ["22602050", "2260.21"],
    ["1401650", "140.17"],
    ["46239650", "4623.97"],
    ["50305050", "5030.51"],
  ])("%s yuan are %s in 万元", (yuan, shown) => {
    expect(toFixed(fromYuan(decimal(yuan), "ten-thousand-yuan"), 2)).toBe(shown);
  });

  test("half goes away from zero on both sides", () => {
    expect(round(decimal("2.345"), 2)).toBe("2.35");
    expect(round(decimal("-2.345"), 2)).toBe("-2.35");
    expect(toFixed(decimal("-0.004"), 2)).toBe("0.00");
    expect(toFixed(decimal("-0.4"), 0)).toBe("0");
    expect(toFixed(decimal("-0.5"), 1)).toBe("-0.5");
  });

  test("thousands are grouped and zeros kept", () => {
    expect(formatGrouped(decimal("12054.870669"), 2)).toBe("12,054.87");
    expect(formatGrouped(decimal("-1234567.5"), 2)).toBe("-1,234,567.50");
    expect(formatGrouped(decimal("999"), 0)).toBe("999");
  });
});

describe("arithmetic is exact", () => {
  test("sums and differences equal those of whole 分", () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 50 }), (values) => {
        const expected = fromCents(values.reduce((total, value) => total + value, 0n));
        expect(sum(values.map(fromCents))).toBe(expected);
        expect(values.map(fromCents).reduce(add, decimal("0"))).toBe(expected);
      }),
    );
  });

  test("subtracting what was added, dividing by what was multiplied, gives the number back", () => {
    fc.assert(
      fc.property(cents, cents, (left, right) => {
        const [a, b] = [fromCents(left), fromCents(right)];
        expect(subtract(add(a, b), b)).toBe(a);
        if (right !== 0n) expect(divide(multiply(a, b), b)).toBe(a);
      }),
    );
  });

  test("order is the order of the numbers", () => {
    fc.assert(
      fc.property(cents, cents, (left, right) => {
        expect(compare(fromCents(left), fromCents(right))).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });

  test("a unit there and back changes nothing", () => {
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom("yuan", "thousand-yuan", "ten-thousand-yuan", "hundred-million-yuan"),
        (value, unit) => {
          expect(toYuan(fromYuan(fromCents(value), unit as "yuan"), unit as "yuan")).toBe(fromCents(value));
        },
      ),
    );
  });

  test("a division by zero is absent, not zero and not infinite", () => {
    expect(divide(decimal("1"), decimal("0"))).toBeNull();
    expect(shareOf(decimal("1"), decimal("0"), 2)).toBeNull();
  });
});

describe("shares of the seed department", () => {
  const total = decimal("120548706.69");
  test.each([
    ["22602183.46", "18.75"],
    ["50305127.92", "41.73"],
    ["1401690.00", "1.16"],
    ["46239705.31", "38.36"],
  ])("%s of the total is %s %%", (part, share) => {
    expect(shareOf(decimal(part), total, 2)).toBe(share);
  });

  test("shares are not adjusted to 100: 1:1:4 gives 100.01, 1:1:1 gives 99.99", () => {
    const shares = (parts: readonly string[], whole: string) =>
      sum(parts.map((part) => shareOf(decimal(part), decimal(whole), 2) ?? decimal("0")));
    expect(shares(["1", "1", "4"], "6")).toBe("100.01");
    expect(shares(["1", "1", "1"], "3")).toBe("99.99");
  });
});
