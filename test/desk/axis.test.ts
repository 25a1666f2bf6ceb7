import fc from "fast-check";
import { axisOf, indexAt, rowWindow, sizeBetween } from "../../src/desk/axis";

const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 400 });

test("the index at a distance is the one that covers it", () => {
  const axis = axisOf([20, 0, 30, 10]);
  expect([0, 19, 20, 49, 50, 59, 60, 999].map((distance) => indexAt(axis, distance))).toEqual([0, 0, 2, 2, 3, 3, 3, 3]);
});

test("whatever is scrolled to, the rows drawn cover the view, and with the gaps make up the whole sheet", () => {
  fc.assert(
    fc.property(
      sizes,
      fc.nat(10),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 900 }),
      (heights, frozenWish, part, extent) => {
        const axis = axisOf(heights);
        const all = heights.length;
        const frozen = Math.min(frozenWish, all);
        const scrollable = sizeBetween(axis, frozen, all - 1);
        const scrolled = Math.floor(scrollable * part);
        const { first, last } = rowWindow(axis, frozen, scrolled, extent);
        const before = sizeBetween(axis, frozen, first - 1);
        const drawn = sizeBetween(axis, first, last);
        const after = sizeBetween(axis, last + 1, all - 1);
        expect(before + drawn + after).toBe(scrollable);
        expect(before).toBeLessThanOrEqual(scrolled);
        expect(before + drawn).toBeGreaterThanOrEqual(Math.min(scrolled + extent, scrollable));
      },
    ),
  );
});
