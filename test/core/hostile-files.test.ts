import fc from "fast-check";
import { formatAnswers, parseAnswersText } from "../../src/core/corrections/answers-json";
import { ANSWERS_ENTRY } from "../../src/core/corrections/remembered";
import { INPUTS_ENTRY } from "../../src/core/memory/inputs-entry";
import type { Answers } from "../../src/core/model/answers";
import type { SheetSnapshot, Snapshot } from "../../src/core/model/snapshot";
import { DEFAULT_PROFILE, PROFILE_ENTRY, readProfileFile, writeProfileFile } from "../../src/core/profiles";
import { runRiver } from "../../src/core/river";
import { department } from "./corrections/case";

/** Files and memory sheets that nobody means well with: taken as a whole, or dropped with the place of the fault. */

const ANSWERS: Answers = {
  spending: { sheet: "支出", address: "A1:D11" },
  spendingUnit: "yuan",
  spendingCells: [{ as: "310", at: { sheet: "支出", address: "A10:D10" } }],
  indicatorColumns: [{ as: "actual", at: { sheet: "绩效", address: "E2" } }],
  acceptProposals: true,
};

const MAPPING = formatAnswers(ANSWERS);
const RULES = writeProfileFile(DEFAULT_PROFILE);
const KEYS = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"];
const VALUES = ["null", "{}", "[]", "-1", "1e999", '"1e9"', '"NaN"', '"-5"', "true", '"__proto__"', '""', "[[[[]]]]"];

/** Valid JSON with one value exchanged, or one key put in or renamed; or any text at all. */
function spoilt(json: string): fc.Arbitrary<string> {
  const places = [...json.matchAll(/"(?:[^"\\]|\\.)*"(?!\s*:)|(?<=[:,[]\s*)(?:true|false|null|-?\d+)/g)];
  const keys = [...json.matchAll(/"[^"]*"(?=\s*:)/g)];
  const cut = (at: number, length: number, put: string) => json.slice(0, at) + put + json.slice(at + length);
  const exchanged = fc
    .tuple(fc.constantFrom(...places), fc.constantFrom(...VALUES))
    .map(([{ index, 0: old }, value]) => cut(index, old.length, value));
  const cutShort = fc.nat(json.length).map((length) => json.slice(0, length));
  const anyText = [exchanged, cutShort, fc.json(), fc.string()];
  if (keys.length === 0) return fc.oneof(...anyText);
  const key = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...KEYS));
  return fc.oneof(
    ...anyText,
    key.map(([{ index, 0: old }, name]) => cut(index, old.length, `"${name}"`)),
    key.map(([{ index }, name]) => cut(index, 0, `"${name}": {"x": 1},`)),
  );
}

/** The department's workbook with a memory sheet of ours that somebody else has written. */
function remembering(...rows: readonly (readonly [string, string])[]): Snapshot {
  const { workbook, sheets } = department();
  const memory: SheetSnapshot = {
    ...{ id: "memory", name: "_绩效自评助手", visibility: "very-hidden", own: "memory", top: 0, left: 0 },
    values: rows,
    formats: rows.map((row) => row.map(() => "@")),
  };
  return { workbook, sheets: [...sheets, memory] };
}

afterEach(() => expect(Object.keys(Object.prototype)).toEqual([]));

test("what the spoiling starts from is right", () => {
  expect(parseAnswersText(MAPPING).ok).toBe(true);
  expect(readProfileFile(RULES).ok).toBe(true);
});

test("a mapping is taken or refused with its place", () => {
  fc.assert(
    fc.property(spoilt(MAPPING), (text) => {
      const parsed = parseAnswersText(text);
      if (parsed.ok) runRiver(department(), null, parsed.answers);
      else expect(parsed.problem.key).toMatch(/^corrections\./);
    }),
    { numRuns: 400 },
  );
});

test("rules are taken or refused with every place", () => {
  fc.assert(
    fc.property(spoilt(RULES), (text) => {
      const read = readProfileFile(text);
      if (read.ok) runRiver(department(), read.profile, ANSWERS);
      else expect(read.problems).not.toHaveLength(0);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["a mapping", ANSWERS_ENTRY, MAPPING],
  ["rules", PROFILE_ENTRY, RULES],
  ["inputs", INPUTS_ENTRY, JSON.stringify([["支出", [["A1:D1", "s部门支出情况表"]]]])],
])(
  "%s remembered in the workbook is obeyed, or told to be unreadable, and never breaks a click",
  (_what, key, json) => {
    fc.assert(
      fc.property(spoilt(json), (text) => {
        const { mapping } = runRiver(remembering([key, text]), null, {});
        expect(mapping.spendingCandidates).not.toHaveLength(0);
      }),
      { numRuns: 150 },
    );
  },
);

const LABELS = ["产出指标", "数量指标", "网点数", "办公费", "部门整体"];

test.each(KEYS)("labels and rules called %s are names like others", (key) => {
  const { workbook, sheets } = department();
  const named = sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value) => (typeof value === "string" && LABELS.includes(value) ? key : value)),
    ),
  }));
  const levelWeights = { ...DEFAULT_PROFILE.levelWeights, [key]: "0" };
  const own = readProfileFile(JSON.stringify({ ...DEFAULT_PROFILE, id: key, name: key, levelWeights }));
  const { evaluation } = runRiver({ workbook, sheets: named }, own.ok ? own.profile : null, ANSWERS);
  expect(evaluation.spending?.total.value).toBe("50");
});
