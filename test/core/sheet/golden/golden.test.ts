import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GOLDEN_CASES, goldenText } from "./cases";

/** Whole sheets as text, reviewed by eye; `npm run golden` writes them anew. */

const FOLDER = join(__dirname, "sheets");

test.each(GOLDEN_CASES.map((golden) => [golden.name, golden] as const))("%s reads as reviewed", (name, golden) => {
  expect(goldenText(golden)).toBe(readFileSync(join(FOLDER, `${name}.txt`), "utf8"));
});

describe.each(GOLDEN_CASES.map(({ name, plans }) => [name, plans] as const))("the form of %s", (_name, plans) => {
  const form = plans.find(({ kind }) => kind === "evaluation");
  if (form === undefined) throw new Error("no form");

  test("has no two cells in one place, and prints all but the working note", () => {
    const taken = new Set<string>();
    for (const { area } of form.cells) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          expect(taken.has(`${row},${column}`)).toBe(false);
          taken.add(`${row},${column}`);
        }
      }
      expect(area.right).toBeLessThanOrEqual(form.print?.area.right ?? -1);
    }
    const printed = form.print?.area.bottom ?? -1;
    expect(form.cells.filter(({ area }) => area.bottom > printed).map(({ area }) => area.top)).toEqual([printed + 1]);
  });

  test("has a formula for every amount, share, rate, score and sum", () => {
    expect(form.cells.filter(({ content }) => content.kind === "number")).toEqual([]);
  });

  test("prints no link: LibreOffice would print it blue", () => {
    expect(form.cells.filter(({ link }) => link !== undefined)).toEqual([]);
  });
});

test("no sheet is kept of a case that is gone", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(GOLDEN_CASES.map(({ name }) => `${name}.txt`).sort());
});
