import fc from "fast-check";
import { around } from "../../src/core/model/area";

const cell = fc.tuple(fc.nat(50), fc.nat(50)).map(([top, left]) => ({ top, left, bottom: top, right: left }));

test("a range drawn between two cells holds both, whichever came first", () => {
  fc.assert(
    fc.property(cell, cell, (one, other) => {
      const whole = around(one, other);
      expect(around(other, one)).toEqual(whole);
      for (const each of [one, other]) {
        expect(whole.top <= each.top && each.bottom <= whole.bottom).toBe(true);
        expect(whole.left <= each.left && each.right <= whole.right).toBe(true);
      }
    }),
  );
});
