import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MECHANISMS, DIRECT } from "../../../src/core/indicators/mechanisms";
import { type Example, judgeExample, summary, titleOf } from "./example";

const FOLDER = join(__dirname, "../../../src/core/indicators/mechanisms");
const SUFFIX = ".examples.json";
const ids = readdirSync(FOLDER)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length));

test("every mechanism has examples beside it", () => {
  expect([...ids].sort()).toEqual([DIRECT, ...MECHANISMS].map(({ id }) => id).sort());
});

describe.each(ids)("%s", (id) => {
  const examples = JSON.parse(readFileSync(join(FOLDER, `${id}${SUFFIX}`), "utf8")) as readonly Example[];

  test.each(examples.map((example) => [titleOf(example), example] as const))("%s", (_title, example) => {
    const expected = { mechanism: id, ...example.expected };
    expect(summary(judgeExample(example), expected)).toEqual(expected);
  });
});
