import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeExample } from "./example";

/**
 * Actuals whose number is not what was reached, each with a neighbour that is: kind, name, target, actual, and what must
 * come out at a weight of 10: "met", "open" (anything but met, and no points like full ones), or the points.
 */
type Row = readonly [kind: string, name: string, target: string, actual: string, expected: string];
const rows = JSON.parse(readFileSync(join(__dirname, "told-otherwise.json"), "utf8")) as readonly Row[];

test.each(rows)("%s %s: “%s” ← “%s”", (level2, name, target, actual, expected) => {
  const { state, score } = judgeExample({ level2, name, target, actual, weight: "10", typed: "10", year: 2023 });
  const isOpen = state !== "met" && score.value !== "10";
  expect(isOpen ? (expected === "open" ? expected : score.value) : state).toBe(expected);
});
