import fc from "fast-check";
import { lineStarts, textWidth } from "../../../src/core/sheet/line-breaks";

/** How wrapped texts break, so that rows are tall enough. */

function lines(text: string, capacity: number): readonly string[] {
  const starts = lineStarts(text, capacity);
  return starts.map((start, index) => text.slice(start, starts[index + 1]).replace(/\n$/, ""));
}

test.each([
  // A line of 27.6 half-width characters holds 13 Chinese ones, not 13.8.
  ["一二三四五六七八九十一二三四五", 27.6, ["一二三四五六七八九十一二三", "四五"]],
  ["完成（一期）工程，", 10, ["完成（一", "期）工程，"]],
  ["加强“一网统管”", 6, ["加强", "“一网", "统管”"]],
  ["完成1234567项", 8, ["完成", "1234567", "项"]],
  ["一\n\n二", 10, ["一", "", "二"]],
  ["ABCDEFGH", 3, ["ABC", "DEF", "GH"]],
  ["", 10, [""]],
])("%j at %d", (text, capacity, expected) => {
  expect(lines(text, capacity)).toEqual(expected);
});

test("nothing is lost, and no line is wider than its column", () => {
  const text = fc.string({ unit: fc.constantFrom(..."项目完成率（“”，。）12A \n"), maxLength: 120 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 60 }), (said, capacity) => {
      const broken = lines(said, capacity);
      expect(broken.join("").replaceAll("\n", "")).toBe(said.replaceAll("\n", ""));
      expect(broken.filter((line) => textWidth(line) > capacity)).toEqual([]);
    }),
  );
});
