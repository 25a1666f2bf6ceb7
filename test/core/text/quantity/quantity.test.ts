import fc from "fast-check";
import { type CalendarDay, type Quantity, readQuantity, readQuantityCell } from "../../../../src/core/text/quantity";
import { round } from "../../../../src/core/amount/decimal";
import departments from "./departments.json";
import quantities from "./quantities.json";

interface Row {
  readonly text: string;
  readonly reads: Readonly<Record<string, string | boolean>> | null;
}

const rows = quantities as readonly Row[];

function day({ year, month, day: date }: CalendarDay): string {
  return `${year ?? "?"}-${month}-${date}`;
}

function flat(quantity: Quantity | null): Record<string, unknown> | null {
  if (quantity === null) return null;
  if (quantity.kind === "date") {
    const { first, last } = quantity.period;
    return { kind: "date", first: day(first), last: day(last), rest: quantity.rest };
  }
  return { ...quantity, unit: quantity.unit?.label ?? null };
}

/** Only what the row speaks about; null for "nothing". */
function asked(quantity: Quantity | null, row: Row): Record<string, unknown> | null {
  const found = flat(quantity);
  if (found === null || row.reads === null) return found;
  return Object.fromEntries(Object.keys(row.reads).map((key) => [key, found[key]]));
}

test.each(rows.map((row) => [row.text, row] as const))("“%s”", (text, row) => {
  expect(asked(readQuantity(text), row)).toEqual(row.reads);
});

test.each(rows.map((row) => [row.text, row] as const))("“%s”, spaced and full-width", (text, row) => {
  const wide = Array.from(text).map((letter) => {
    const code = letter.charCodeAt(0);
    return code > 0x21 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : letter;
  });
  expect(asked(readQuantity(` ${wide.join("　")} `), row)).toEqual(row.reads);
});

const SIGNS = { "at-least": ["≥", ">"], "at-most": ["≤", "<"], equal: ["=", "="] } as const;

/** A reading in one line: "≥ 12 次 /年", "[1,3] 个", "down ≥ 5 %", "by 2023-12-31"; a number without a unit has "-". */
function line(quantity: Quantity | null): string {
  if (quantity === null) return "nothing";
  if (quantity.kind === "date") return `by ${day(quantity.period.last)}`;
  const measure = `${quantity.unit?.label ?? "-"}${quantity.per === null ? "" : ` /${quantity.per}`}`;
  if (quantity.kind === "range") return `[${quantity.low},${quantity.high}] ${measure}`;
  const sign = SIGNS[quantity.comparison][quantity.strict ? 1 : 0];
  const said = `${sign} ${round(quantity.value, 6)} ${measure}`;
  return quantity.kind === "change" ? `${quantity.direction} ${said}` : said;
}

test.each(departments as [string, string][])("as a department writes: “%s”", (text, reads) => {
  expect(line(readQuantity(text))).toBe(reads);
});

describe("number cells", () => {
  const reading = (value: number, format: string, text: string) => flat(readQuantityCell({ value, format, text }));

  test.each([
    [1, "0%", "100%", "100", "%"],
    [0.985, "0.0%", "98.5%", "98.5", "%"],
    [0.98456, "0%", "98%", "98.456", "%"],
    [0.985, "General", "0.985", "0.985", null],
    [6, '0"个"', "6个", "6", "个"],
    [2850000, '0!.0,"万元"', "285.0万元", "285", "万元"],
    [12054.87, "#,##0.00", "12,054.87", "12054.87", null],
    [0.1 + 0.2, "General", "0.3", "0.3", null],
    [1e21, "General", "1E+21", "1000000000000000000000", null],
  ])("%s shown by %s as %s", (value, format, text, expected, unit) => {
    expect(reading(value, format, text)).toMatchObject({ kind: "bound", value: expected, unit });
  });

  test.each([
    [45280, "yyyy-mm-dd", "2023-12-20"],
    [45291, 'yyyy"年"m"月"d"日"', "2023-12-31"],
    [45351.75, "m/d/yy h:mm", "2024-2-29"],
    [61, "yyyy/m/d", "1900-3-1"],
    [36526, "[$-804]yyyy/m/d", "2000-1-1"],
  ])("%s is a date under %s", (value, format, expected) => {
    expect(reading(value, format, "shown")).toMatchObject({ kind: "date", first: expected, last: expected });
  });
});

test.each([0, 30, 60, -5, 2958466, 1e300])("%s is no date that every workbook agrees on", (value) => {
  expect(readQuantityCell({ value, format: "yyyy-mm-dd", text: "shown" })).toBeNull();
});

test("never throws and never says what is not a number", () => {
  const alphabet =
    "≥≤><=0123456789.,，-~至%％‰百分之点零一二两六十千万亿元个（）次人天年月日前底内以上下无未全部覆盖下降增长第/ ";
  const likely = fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), maxLength: 14 });
  const any = fc.string({ unit: "binary", maxLength: 200 });
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: likely }, any), (text) => {
      const found = readQuantity(text);
      if (found === null || found.kind === "date") return;
      const values = found.kind === "range" ? [found.low, found.high] : [found.value];
      for (const value of values) expect(value).toMatch(/^-?\d+(\.\d+)?$/);
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 5000) },
  );
});

test("a written number is read back exactly", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
      const fraction = cents === 0 ? "" : `.${String(cents).padStart(2, "0")}`.replace(/0$/, "");
      expect(readQuantity(`≥${grouped}${fraction}元`)).toMatchObject({
        value: `${whole}${fraction}`,
        unit: { label: "元" },
      });
    }),
  );
});
