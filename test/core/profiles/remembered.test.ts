import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decimal } from "../../../src/core/amount/decimal";
import type { Snapshot } from "../../../src/core/model/snapshot";
import {
  DEFAULT_PROFILE,
  PROFILE_ENTRY,
  profileById,
  profileInForce,
  readOwnProfile,
  writeProfileFile,
} from "../../../src/core/profiles";
import { say } from "../../../src/core/wording";
import { type FileHost, openWorkbook } from "../../../src/host/file";
import { readWorkbook, type ScoreOutcome, scoreWorkbook } from "../../../src/host/score-workbook";

const OWN = {
  ...DEFAULT_PROFILE,
  id: "own",
  name: "本局规则",
  deviation: { explainFrom: decimal("30"), deduction: decimal("2") },
};

function open(bytes?: Uint8Array): FileHost {
  const file = "jiangmen-2023-reviewed.xlsx";
  return openWorkbook(bytes ?? readFileSync(join(__dirname, "../../../assets/samples", file)), file);
}

function seen(outcome: ScoreOutcome) {
  if (outcome.status === "failed") throw outcome.error;
  return [outcome.status, outcome.profile.id, outcome.evaluation.score.value];
}

test("a workbook remembers the rules it was scored by, until others are chosen or all is forgotten", async () => {
  const host = open();
  expect(seen(await readWorkbook(host, null, { answers: {} }))).toEqual(["read", "national-2020", "88.92"]);
  expect(seen(await scoreWorkbook(host, OWN, { answers: {} }))).toEqual(["written", "own", "86.92"]);
  const again = open(host.save());
  expect(seen(await readWorkbook(again, null, { answers: {} }))).toEqual(["read", "own", "86.92"]);
  expect(seen(await readWorkbook(again, DEFAULT_PROFILE, { answers: {} }))).toEqual(["read", "national-2020", "88.92"]);
  expect(seen(await readWorkbook(again, null, { answers: {}, forget: true }))).toEqual([
    "read",
    "national-2020",
    "88.92",
  ]);
});

function remembering(...texts: readonly string[]): Snapshot {
  const row = [PROFILE_ENTRY, ...texts];
  const sheet = { id: "m", name: "_", visibility: "very-hidden", own: "memory", top: 0, left: 0 } as const;
  return { workbook: "", sheets: [{ ...sheet, values: [row], formats: [row.map(() => "@")] }] };
}

test("rules that take several cells are put together again", () => {
  const text = writeProfileFile(OWN);
  const snapshot = remembering(text.slice(0, 100), text.slice(100, 3000), text.slice(3000));
  expect(profileInForce(snapshot, null, false)).toEqual({ profile: OWN, notices: [] });
});

test.each([
  [
    "own",
    writeProfileFile(OWN).replace('"linear"', "").replace('"atMost": "proportional"', '"atMost": "x"'),
    "national-2020",
  ],
  ["a built-in's of another version", '{"id": "guangdong-50-50"}', "guangdong-50-50"],
  ["nothing readable", "{", "national-2020"],
])("remembered rules that cannot be used are told: %s", (_title, text, id) => {
  const { profile, notices } = profileInForce(remembering(text), null, false);
  expect(profile).toBe(profileById(id));
  expect(notices.map(({ message }) => say(message, "zh-CN"))).toEqual([
    expect.stringMatching(/^工作簿中记住的评分规则不能使用（.+），改用“.+”$/),
  ]);
});

test("other rules under a built-in's id are refused, the same ones are not", () => {
  const read = readOwnProfile(writeProfileFile({ ...OWN, id: DEFAULT_PROFILE.id }));
  expect(read.ok ? [] : read.problems.map(({ path, message }) => [path, message.key])).toEqual([
    ["id", "profiles.id-taken"],
  ]);
  expect(readOwnProfile(writeProfileFile(DEFAULT_PROFILE))).toEqual({ ok: true, profile: DEFAULT_PROFILE });
});
