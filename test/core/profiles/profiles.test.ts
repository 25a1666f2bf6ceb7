import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { decimal } from "../../../src/core/amount/decimal";
import { scoreExecution } from "../../../src/core/indicators";
import {
  cappedTotal,
  DEFAULT_PROFILE,
  gradeOf,
  parseProfile,
  profileById,
  builtInProfiles,
} from "../../../src/core/profiles";
import type { Profile } from "../../../src/core/profiles/profile";
import { say } from "../../../src/core/wording";
import { type Example, judgeExample, summary, titleOf } from "../indicators/example";

interface Examples {
  readonly indicators: readonly Example[];
  readonly execution: readonly { readonly rate: string; readonly weight: string; readonly score: string }[];
  readonly grades: readonly { readonly total: string; readonly grade: string }[];
}

const FOLDER = join(__dirname, "../../../src/core/profiles");
const SUFFIX = ".examples.json";
const read = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
const isProfile = (file: string): boolean => Object.hasOwn(Object(read(file)) as object, "id");
const exampleFiles = readdirSync(FOLDER).filter((file) => file.endsWith(SUFFIX));
const profileFiles = readdirSync(FOLDER).filter((file) => /^(?!.*\.examples).*\.json$/.test(file) && isProfile(file));

test("every profile is registered, with worked examples, and the default comes first", () => {
  const ids = builtInProfiles()
    .map(({ id }) => id)
    .sort();
  expect(profileFiles.map((file) => file.replace(".json", "")).sort()).toEqual(ids);
  expect(exampleFiles.map((file) => file.replace(SUFFIX, "")).sort()).toEqual(ids);
  expect(builtInProfiles()[0]).toBe(DEFAULT_PROFILE);
  expect(DEFAULT_PROFILE.id).toBe("national-2020");
  expect(profileById("nowhere")).toBeNull();
});

test("a reconstruction says that it is not verified", () => {
  expect(
    builtInProfiles()
      .filter(({ verified }) => !verified)
      .map(({ id }) => id),
  ).toEqual(["guangdong-50-50"]);
});

describe.each(exampleFiles)("%s", (file) => {
  const profile = profileById(file.replace(SUFFIX, "")) ?? DEFAULT_PROFILE;
  const examples = read(file) as Examples;

  test.each(examples.indicators.map((example) => [titleOf(example), example] as const))("%s", (_title, example) => {
    expect(summary(judgeExample(example, profile), example.expected)).toEqual(example.expected);
  });

  test("execution rates and grades", () => {
    for (const { rate, weight, score } of examples.execution) {
      expect(scoreExecution(decimal(rate), decimal(weight), profile)).toBe(score);
    }
    for (const { total, grade } of examples.grades) expect(gradeOf(decimal(total), profile)).toBe(grade);
  });
});

type Json = Record<string, unknown>;
const broken = (change: (profile: Json) => void): unknown => {
  const profile = structuredClone(read("national-2020.json")) as Json;
  change(profile);
  return profile;
};

test.each<[string, unknown, string, string]>([
  [
    "weights that do not add up",
    broken((p) => (p["executionWeight"] = "20")),
    "levelWeights",
    "profiles.weights-do-not-add-up",
  ],
  ["an unknown rule", broken((p) => (p["bonus"] = "5")), "bonus", "profiles.unknown-rule"],
  ["an unknown method", broken((p) => (p["atMost"] = "square")), "atMost", "profiles.choice-expected"],
  [
    "an unknown inner rule",
    broken((p) => (p["deviation"] = { explainFrom: "30", deduction: null, cap: "1" })),
    "deviation.cap",
    "profiles.unknown-rule",
  ],
  ["a missing rule", broken((p) => delete p["grades"]), "grades", "profiles.list-expected"],
  ["a number that is no string", broken((p) => (p["fullScore"] = 100)), "fullScore", "profiles.number-expected"],
  [
    "grades out of order",
    broken(
      (p) =>
        (p["grades"] = [
          { name: "良", from: "80" },
          { name: "优", from: "90" },
          { name: "差", from: "0" },
        ]),
    ),
    "grades",
    "profiles.order-down",
  ],
  [
    "grades that leave out the lowest totals",
    broken((p) => (p["grades"] = [{ name: "优", from: "90" }])),
    "grades",
    "profiles.last-from-zero",
  ],
  [
    "a grade without a name",
    broken((p) => (p["grades"] = [{ name: "", from: "0" }])),
    "grades[0].name",
    "profiles.text-expected",
  ],
  [
    "bands with a gap",
    broken(
      (p) =>
        (p["qualitativeBands"] = [
          { name: "达成", from: "85", to: "100", proposal: "100" },
          { name: "部分达成", from: "60", to: "80", proposal: "70" },
          { name: "未达成", from: "0", to: "60", proposal: "30" },
        ]),
    ),
    "qualitativeBands",
    "profiles.bands-with-gaps",
  ],
  [
    "steps without the method",
    broken((p) => (p["execution"] = { method: "steps", steps: [], passFrom: null, explainBelow: "90" })),
    "execution.steps",
    "profiles.steps-and-method",
  ],
  [
    "a share above the weight",
    broken((p) => (p["completion"] = [{ levels: ["满意度"], steps: [{ from: "90", share: "110" }] }])),
    "completion[0].steps[0].share",
    "profiles.share-above-hundred",
  ],
  [
    "a shared list of rules that there is not",
    broken((p) => (p["completion"] = ["usual-everything"])),
    "completion[0]",
    "profiles.choice-expected",
  ],
  [
    "points by the percentage point that are not said",
    broken((p) => (p["completion"] = [{ names: ["三公经费控制率"], method: "deduction" }])),
    "completion[0].perPoint",
    "profiles.deduction-and-method",
  ],
  [
    "steps of a rule in proportion",
    broken(
      (p) => (p["completion"] = [{ levels: ["产出"], method: "proportional", steps: [{ from: "9", share: "9" }] }]),
    ),
    "completion[0].steps",
    "profiles.steps-and-method",
  ],
  [
    "caps out of order",
    broken(
      (p) =>
        (p["totalCaps"] = [
          { below: "80", atMost: "89" },
          { below: "70", atMost: "79" },
        ]),
    ),
    "totalCaps",
    "profiles.order-up",
  ],
  [
    "half a decimal place",
    broken((p) => (p["places"] = { score: 1.5, share: 2, rate: 2 })),
    "places.score",
    "profiles.places-expected",
  ],
  [
    "a check that is not in the published list",
    broken((p) => (p["checks"] = { C99: { severity: "error" } })),
    "checks.C99",
    "profiles.unknown-rule",
  ],
  [
    "a severity that is none",
    broken((p) => (p["checks"] = { C01: { severity: "fatal" } })),
    "checks.C01.severity",
    "profiles.choice-expected",
  ],
  [
    "a limit that a check does not have",
    broken((p) => (p["checks"] = { C03: { tolerance: "1" } })),
    "checks.C03.tolerance",
    "profiles.unknown-rule",
  ],
  [
    "a limit that is no number",
    broken((p) => (p["checks"] = { C09: { above: "many" } })),
    "checks.C09.above",
    "profiles.number-expected",
  ],
  [
    "a category that is no word",
    broken((p) => (p["checks"] = { C10: { required: ["数量", 5] } })),
    "checks.C10.required[1]",
    "profiles.text-expected",
  ],
  ["a list", [], "", "profiles.object-expected"],
])("%s is refused with its place", (_title, json, path, key) => {
  const parsed = parseProfile(json);
  expect(parsed.ok ? [] : parsed.problems.map((problem) => [problem.path, problem.message.key])).toContainEqual([
    path,
    key,
  ]);
});

test("a department's own rules are read, and survive a file", () => {
  const own = broken((p) => {
    p["totalCaps"] = [
      { below: "50", atMost: "59" },
      { below: "60", atMost: "69" },
    ];
    p["deviation"] = { explainFrom: "20", deduction: "2" };
    p["checks"] = { C09: { above: "20" }, C24: { severity: "off" } };
  });
  const parsed = parseProfile(own);
  expect(parsed).toMatchObject({
    ok: true,
    profile: {
      deviation: { explainFrom: "20", deduction: "2" },
      // What the file does not say is as published.
      checks: {
        C09: { severity: "hint", above: "20", below: "1" },
        C24: { severity: "off" },
        C01: { tolerance: "0.01" },
      },
    },
  });
  const again = parsed.ok ? parseProfile(JSON.parse(JSON.stringify(parsed.profile))) : null;
  expect(again).toEqual(parsed);
});

test.each([
  ["49.99", "59"],
  ["50", "69"],
  ["65", "79"],
  ["79.99", "89"],
  ["80", "95"],
])("an execution rate of %s %% caps a total of 95 at %s where the rules say so", (rate, expected) => {
  const caps = ["50 59", "60 69", "70 79", "80 89"].map((cap) => cap.split(" ").map(decimal));
  const totalCaps = caps.flatMap(([below, atMost]) => (below && atMost ? [{ below, atMost }] : []));
  expect(cappedTotal(decimal("95"), decimal(rate), { ...DEFAULT_PROFILE, totalCaps })).toBe(expected);
  expect(cappedTotal(decimal("95"), decimal(rate), DEFAULT_PROFILE)).toBe("95");
});

test("any JSON is answered with a profile or with problems that can be said", () => {
  const keys = Object.keys(DEFAULT_PROFILE) as (keyof Profile)[];
  const damaged = fc
    .tuple(fc.subarray(keys), fc.jsonValue())
    .map(([damage, value]) => broken((p) => damage.forEach((key) => (p[key] = value))));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), damaged), (json) => {
      const parsed = parseProfile(json);
      if (parsed.ok) return;
      expect(parsed.problems).not.toHaveLength(0);
      for (const { message } of parsed.problems) expect(say(message, "zh-CN") && say(message, "en")).not.toBe("");
    }),
    { numRuns: 300 },
  );
});
