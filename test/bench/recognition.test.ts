import { caseOf } from "../../bench/recognition/corpus/workbook";
import { judgeCase, type Verdict } from "../../bench/recognition/judge/case";
import { countOf, type Tally } from "../../bench/recognition/judge/tally";
import { templateCase } from "../../bench/recognition/templates/case";

/** A small fixed part of `npm run bench:recognition`, so that no change makes recognition guess where it asked. */
const SEEDS = Array.from({ length: 150 }, (_seed, at) => 7_000 + at);

describe.each([
  ["layouts crossed with quirks", caseOf, ["history.row"]],
  ["forms written down as text", templateCase, []],
] as const)("workbooks generated from %s", (_what, make, more) => {
  const tally: Tally = new Map();
  const verdicts: readonly Verdict[] = SEEDS.map((seed) => judgeCase(tally, make(seed)));

  it("are the same for the same seed, and differ between seeds", () => {
    expect(make(7_001)).toEqual(make(7_001));
    expect(make(7_001).snapshot).not.toEqual(make(7_002).snapshot);
  });

  it("give no wrong table, total, amount, unit or scope without a question", () => {
    expect(verdicts.flatMap(({ seed, silentWrong }) => silentWrong.map((what) => `${seed} ${what}`))).toEqual([]);
  });

  it("are read right once the questions are answered", () => {
    expect(verdicts.flatMap(({ seed, wrongAfterAnswer }) => wrongAfterAnswer.map((what) => `${seed} ${what}`))).toEqual(
      [],
    );
    expect(verdicts.filter(({ unseen }) => unseen)).toEqual([]);
  });

  it("hold what is judged", () => {
    for (const field of ["spending.class", "spending.item", "indicator.target", "execution.spent", ...more]) {
      expect(countOf(tally, field).right).toBeGreaterThan(20);
    }
  });
});
