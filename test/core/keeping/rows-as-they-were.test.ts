import { rowsAsTheyWere } from "../../../src/core/entries/rows-as-they-were";

const sheet = (bottom: number, ...rows: readonly (readonly [key: string, row: number])[]) => ({
  bottom,
  keyed: rows.map(([key, row]) => ({ key, row })),
});

const FORMER = sheet(7, ["甲", 2], ["乙", 3], ["乙", 5]);

test.each([
  ["the same sheet", FORMER, [0, 1, 2, 3, 4, 5, 6, 7]],
  ["a row more before", sheet(8, ["新", 2], ["甲", 3], ["乙", 4], ["乙", 6]), [0, 1, null, 2, 3, 4, 5, 6, 7]],
  ["another order", sheet(6, ["乙", 2], ["甲", 3], ["乙", 4]), [0, 1, 3, 2, 5, 6, 7]],
  ["one gone", sheet(5, ["甲", 2], ["乙", 3]), [0, 1, 2, 3, 6, 7]],
  ["a longer head", sheet(8, ["甲", 3], ["乙", 4], ["乙", 6]), [0, 1, null, 2, 3, 4, 5, 6, 7]],
  ["nothing to know rows by", sheet(7), [0, 1, null, null, null, null, null, null]],
])("%s", (_, planned, rows) => {
  expect(rowsAsTheyWere(planned, FORMER)).toEqual(rows);
});
