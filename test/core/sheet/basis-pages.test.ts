import fc from "fast-check";
import { placeList } from "../../../src/core/sheet/basis/placed-list";
import { GOLDEN_CASES } from "./golden/cases";

/** 评分依据 in print: whatever a page begins with, it says what its columns are. */

test.each(GOLDEN_CASES.filter(({ form, profile }) => form.id === profile.form).map(({ name, plans }) => [name, plans]))(
  "every page of 评分依据 of %s begins with heads",
  (_name, plans) => {
    const basis = plans.find(({ kind }) => kind === "basis");
    const styleAt = (row: number) => basis?.cells.find(({ area }) => area.top === row)?.style;
    const breaks = basis?.print?.breaks ?? [];
    expect(breaks.length).toBeGreaterThan(0);
    expect(breaks.map(styleAt).filter((style) => style !== "header" && style !== "section")).toEqual([]);
  },
);

test("a list's pages hold no more than their room, and each begins with the heads", () => {
  const heights = fc.array(fc.integer({ min: 15, max: 400 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(heights, fc.integer({ min: 0, max: 700 }), (rows, used) => {
      const [room, headHeight, above] = [700, 44, 7];
      const { list, after } = placeList({ row: above, used, breaks: [] }, headHeight, rows, room);
      const all = [list.heading, ...list.heads, ...list.rows].sort((a, b) => a - b);
      expect(all).toEqual(all.map((_, index) => above + index));
      expect(list.heights).toHaveLength(all.length);
      expect(list.rows.map((row) => list.heights[row - above])).toEqual(rows);
      const bounds = [above, ...after.breaks, after.row];
      bounds.slice(1).forEach((end, page) => {
        const start = bounds[page] ?? 0;
        const sum = list.heights.slice(start - above, end - above).reduce((total, height) => total + height, 0);
        expect(sum + (page === 0 ? used : 0)).toBeLessThanOrEqual(room);
        if (page > 0) expect([list.heading, ...list.heads]).toContain(start);
      });
    }),
  );
});
