import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure, Judgement } from "../../../src/core/model/evaluation";
import { say } from "../../../src/core/wording";
import { type Example, judgeExample } from "./example";

type Row = readonly [level2: string, name: string, target: string, actual: string];

const MECHANISMS = join(__dirname, "../../../src/core/indicators/mechanisms");
const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as unknown;
const exampleFiles = readdirSync(MECHANISMS).filter((file) => file.endsWith(".examples.json"));

/** Everything that a person can be told of a judgement. */
function sentencesOf({ score, reason, hints }: Judgement): readonly string[] {
  const figures: readonly Figure[] = [score, ...score.inputs.map(({ figure }) => figure)];
  const messages = [reason, ...hints, ...figures.map(({ rule }) => rule), ...score.inputs.map(({ name }) => name)];
  // A sentence whose gaps are not filled throws.
  return messages.flatMap((text) => [say(text, "zh-CN"), say(text, "en")]);
}

function isWhole(text: string): boolean {
  return text !== "" && !/undefined|null|NaN|\{\w+\}/.test(text);
}

test.each(exampleFiles)("whatever is judged can be told in both languages: %s", (file) => {
  const examples = read(join(MECHANISMS, file)) as readonly Example[];
  const told = examples.flatMap((example) => sentencesOf(judgeExample(example)));
  expect(told.filter((text) => !isWhole(text))).toEqual([]);
});

test.each(["practice.json", "told-otherwise.json"])("as departments write it: %s", (file) => {
  const rows = read(join(__dirname, file)) as readonly Row[];
  const told = rows.flatMap(([level2, name, target, actual]) =>
    [undefined, "10", "8"].flatMap((typed) =>
      sentencesOf(judgeExample({ level2, name, target, actual, weight: "10", year: 2023, ...(typed && { typed }) })),
    ),
  );
  expect(told.filter((text) => !isWhole(text))).toEqual([]);
});
