import fc from "fast-check";
import {
  DEFAULT_PROFILE,
  problemText,
  builtInProfiles,
  readProfileFile,
  writeProfileFile,
} from "../../../src/core/profiles";
import { say } from "../../../src/core/wording";

const text = writeProfileFile(DEFAULT_PROFILE);

test.each(builtInProfiles().map((profile) => [profile.id, profile] as const))(
  "%s survives its file",
  (_id, profile) => {
    expect(readProfileFile(writeProfileFile(profile))).toEqual({ ok: true, profile });
  },
);

test("a byte order mark does no harm", () => {
  expect(readProfileFile(`\ufeff${text}`)).toEqual({ ok: true, profile: DEFAULT_PROFILE });
});

test.each<[string, string]>([
  ["不是 JSON", "整个文件：文件不是 JSON 格式"],
  ["", "整个文件：文件不是 JSON 格式"],
  ["[]", "整个文件：这里应为一组规则（{ }）"],
  [
    text.replace('"from": "80"', '"from": 80'),
    '等级 › 第 2 项 › 起点（grades[1].from）：这里应为不小于 0 的数，并写在引号里，例如 "10"',
  ],
  [
    text.replace('"executionWeight": "10"', '"executionWeight": "20"'),
    "一级指标分值（levelWeights）：预算执行率与各一级指标的分值合计为 110，应为 100",
  ],
  [
    text.replace('"产出指标": "50"', '"产出指标": "五十"'),
    '一级指标分值 › “产出指标”（levelWeights.产出指标）：这里应为不小于 0 的数，并写在引号里，例如 "10"',
  ],
  [
    text.replace('"severity": "error"', '"severity": "fatal"'),
    "检查 › “C01” › 严重程度（checks.C01.severity）：只能是：error / warning / hint / off",
  ],
  [
    text.replace('"milestones": []', '"milestones": [{"month":6,"rate":"55"},{"month":5,"rate":"60"}]'),
    "支出进度 › 规定的月度进度（progress.milestones）：应按月份从早到晚排列，支出进度逐月提高",
  ],
  [
    text.replace('"milestones": []', '"milestones": [{"month":13,"rate":"55"}]'),
    "支出进度 › 规定的月度进度 › 第 1 项 › 月份（progress.milestones[0].month）：月份应为 1 到 12 的整数",
  ],
  [text.replace('"totalCaps"', '"totalCap"'), "“totalCap”（totalCap）：不认识的规则“totalCap”"],
  [
    text.replace('"totalCaps": []', '"totalCaps": [{"below":"60","atMost":"x"}]'),
    '按执行率封顶 › 第 1 项 › 总分不超过（totalCaps[0].atMost）：这里应为不小于 0 的数，并写在引号里，例如 "10"',
  ],
])("refused with the place, in the accountant's words: %#", (file, expected) => {
  const read = readProfileFile(file);
  expect(read.ok ? [] : read.problems.map((problem) => say(problemText(problem), "zh-CN"))).toContain(expected);
});

test("any text is answered", () => {
  const damaged = fc
    .tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 10 }))
    .map(([from, length, patch]) => text.slice(0, from) + patch + text.slice(from + length));
  fc.assert(
    fc.property(fc.oneof(fc.string(), damaged), (file) => {
      const read = readProfileFile(file);
      if (!read.ok) for (const problem of read.problems) expect(say(problemText(problem), "en")).not.toBe("");
    }),
  );
});

test("a file without a rule for the monthly progress follows what is usual", () => {
  const { progress, ...rest } = DEFAULT_PROFILE;
  expect(readProfileFile(JSON.stringify(rest))).toMatchObject({ ok: true, profile: { progress } });
});
