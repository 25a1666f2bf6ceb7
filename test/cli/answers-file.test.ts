import { parseAnswers } from "../../src/cli/answers-file";

test("reads every choice the recognition asks for", () => {
  const answers = {
    spending: { sheet: "明细", address: "A1" },
    spendingUnit: "ten-thousand-yuan",
    indicators: { sheet: "绩效指标" },
    execution: { sheet: "预算执行" },
    executionUnit: "yuan",
  };
  expect(parseAnswers({ schemaVersion: 1, answers })).toEqual({ ok: true, answers });
});

test("no choice is a choice", () => {
  expect(parseAnswers({ schemaVersion: 1, answers: {} })).toEqual({ ok: true, answers: {} });
});

test.each([
  [[], "对象"],
  [{ answers: {} }, "schemaVersion"],
  [{ schemaVersion: 2, answers: {} }, "schemaVersion"],
  [{ schemaVersion: 1 }, "answers"],
  [{ schemaVersion: 1, answers: { spending: "明细" } }, "answers.spending"],
  [{ schemaVersion: 1, answers: { spending: { sheet: "明细", address: 1 } } }, "answers.spending"],
  [{ schemaVersion: 1, answers: { spendingUnit: "万元" } }, "answers.spendingUnit"],
  [{ schemaVersion: 1, answers: { spendingUnit: "toString" } }, "answers.spendingUnit"],
  [{ schemaVersion: 1, answers: { spendings: {} } }, "spendings"],
])("refuses %j and says where", (content, place) => {
  const parsed = parseAnswers(content);
  expect(parsed).toMatchObject({ ok: false });
  expect(parsed.ok ? "" : parsed.place).toContain(place);
});
