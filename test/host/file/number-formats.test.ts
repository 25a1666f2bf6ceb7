import fc from "fast-check";
import { getFormatFromId, isDateFormat, isValidFormat } from "numfmt";
import { builtInFormat, isDateNumberFormat } from "../../../src/host/file/number-formats";

/** Ids whose formats the language decides: there numfmt knows no Chinese ones. */
const BY_LANGUAGE = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36];

test("the built-in formats are those of the formatter, but where the language decides", () => {
  const ids = Array.from({ length: 50 }, (_, id) => id).filter((id) => !BY_LANGUAGE.includes(id));
  expect(ids.map(builtInFormat)).toEqual(ids.map((id) => getFormatFromId(id, "zh-CN")));
  expect([builtInFormat(31), builtInFormat(57), builtInFormat(164), builtInFormat(NaN)]).toEqual([
    'yyyy"年"m"月"d"日"',
    'yyyy"年"m"月"',
    "General",
    "General",
  ]);
});

test.each([
  ["General", false],
  ["0.00E+00", false],
  ["##0.0E+0", false],
  ['General"年"', false],
  ['0"年"', false],
  ["[Red]#,##0", false],
  ["#,##0.00 [$€-de]", false],
  ["\\d0", false],
  ["0_d", false],
  ["@", false],
  ["", false],
  ["yyyy/m/d", true],
  ["yyyy年m月", true],
  ["[$-F800]dddd\\, mmmm", true],
  ["[h]:mm", true],
  ["mm:ss.0", true],
  ["[ss].00", true],
  ["0;d", true],
  ["h:mm;@", true],
  ['上午/下午h"时"', true],
])("%s: a date or time is %p", (format, expected) => {
  expect(isDateNumberFormat(format)).toBe(expected);
});

const NUMBERS = ["0", "0.00", "#,##0", "?", "%", "E+00", "General", "@"];
const DATES = ["yyyy", "m", "d", "h:mm", "s", "[h]", "mm:ss.0", "AM/PM", "aaaa", "e"];
const NEITHER = ['"月"', '"d"', "\\m", "_d", "* ", "[Red]", "[$-804]", "[>5]", " ", "-", "/", "."];

/** A section of a number or of a date: Excel takes no mixture. */
const sections = fc
  .constantFrom(NUMBERS, DATES)
  .chain((kind) =>
    fc.array(fc.constantFrom(...kind, ...NEITHER), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join("")),
  );

test("agrees with the formatter on whatever it takes for valid", () => {
  fc.assert(
    fc.property(fc.array(sections, { minLength: 1, maxLength: 3 }), (parts) => {
      const format = parts.join(";");
      fc.pre(isValidFormat(format));
      expect({ format, date: isDateNumberFormat(format) }).toEqual({ format, date: isDateFormat(format) });
    }),
    { numRuns: 3000 },
  );
});
