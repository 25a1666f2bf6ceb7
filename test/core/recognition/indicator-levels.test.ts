import { levelName } from "../../../src/core/recognition/indicator-levels";

test.each([
  ["产出指标\n（50分）", "产出指标", "50"],
  ["产出指标\n（续）", "产出指标", null],
  ["绩效\n指标\n（续）", "绩效指标", null],
])("%j is %s", (text, name, weight) => {
  expect(levelName(text)).toEqual({ name, weight });
});
