import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE_WORKBOOKS } from "../../../scripts/samples/workbooks";
import { evaluate } from "../../../src/core/evaluation";
import type { Finding } from "../../../src/core/model/evaluation";
import type { Inputs } from "../../../src/core/model/inputs";
import { DEFAULT_PROFILE, parseProfile } from "../../../src/core/profiles";
import { CHECK_IDS } from "../../../src/core/profiles/checks/check-rules";
import type { Profile } from "../../../src/core/profiles/profile";
import { runRiver } from "../../../src/core/river";
import { say } from "../../../src/core/wording";
import { snapshotOf } from "../snapshot-of";
import { PLANTED, withProblems } from "./planted";

/** The filed sample, with problems that touch no indicator, so that nothing but its two 不断提升 is found. */
function soundInputs(): Inputs {
  const [sample] = SAMPLE_WORKBOOKS;
  if (sample === undefined) throw new Error("no sample");
  const { inputs } = runRiver(snapshotOf(sample.sheets, sample.file), DEFAULT_PROFILE, {});
  return withProblems(inputs, "基层人员力量不足。");
}

function rulesWith(changes: object): Profile {
  const file = join(__dirname, "../../../src/core/profiles/national-2020.json");
  const parsed = parseProfile({ ...(JSON.parse(readFileSync(file, "utf8")) as object), ...changes });
  if (!parsed.ok) throw new Error("broken rules");
  return parsed.profile;
}

const sound = soundInputs();
const known = (findings: readonly Finding[]) => new Set(findings.map((finding) => JSON.stringify(finding)));

test("the sound form has no error, and says no more than that two targets are mere degree", () => {
  expect(evaluate(sound, DEFAULT_PROFILE).findings.map(({ id }) => id)).toEqual(["C13", "C13"]);
});

test("a fault is planted for every check", () => {
  // Faults of a report are planted in report.test.ts.
  const ofWorkbook = CHECK_IDS.filter((id) => !["C06", "C44", "C45"].includes(id));
  expect([...new Set(PLANTED.map(({ id }) => id))].sort()).toEqual([...ofWorkbook].sort());
});

describe("planted faults: every one found, none invented", () => {
  test.each(PLANTED.map((planted) => [`${planted.id} ${planted.what}`, planted] as const))(
    "%s",
    (_title, { id, plant, also, rules }) => {
      const profile = rules === undefined ? DEFAULT_PROFILE : rulesWith(rules);
      const before = known(evaluate(sound, profile).findings);
      const { findings } = evaluate(plant(sound), profile);
      const added = findings.filter((finding) => !before.has(JSON.stringify(finding)));
      expect([...new Set(added.map((finding) => finding.id))].sort()).toEqual([id, ...(also ?? [])].sort());
      for (const { message, advice, where } of added) {
        expect(say(message, "zh-CN")).not.toMatch(/undefined|null|NaN/);
        if (advice !== null) expect(say(advice, "en")).not.toBe("");
        expect(where).not.toBeNull();
      }
    },
  );
});
