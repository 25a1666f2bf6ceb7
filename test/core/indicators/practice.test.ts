import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeExample } from "./example";

/** What departments write, and what becomes of it at a weight of 10: kind, name, target, actual, state, points. */
type Row = readonly [kind: string, name: string, target: string, actual: string, state: string, score: string | null];
const rows = JSON.parse(readFileSync(join(__dirname, "practice.json"), "utf8")) as readonly Row[];

test.each(rows)("%s %s: “%s” ← “%s”", (level2, name, target, actual, state, score) => {
  const judged = judgeExample({ level2, name, target, actual, weight: "10", year: 2023 });
  expect([judged.state, judged.score.value]).toEqual([state, score]);
});

test("an actual that is not exact is said not to be", () => {
  for (const actual of ["约200次", "200余次", "200次左右"]) {
    const { hints } = judgeExample({ name: "服务次数", target: "≥200次", actual, weight: "10" });
    expect(hints.map(({ key }) => key)).toContain("indicators.hint.approximate");
  }
  const { hints } = judgeExample({ name: "服务次数", target: "≥200次", actual: "203次", weight: "10" });
  expect(hints).toEqual([]);
});
