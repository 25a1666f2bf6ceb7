import { decimal } from "../../../src/core/amount/decimal";
import { formatAnswers } from "../../../src/core/corrections/answers-json";
import { confirmAll, confirmationOf, openPoints, readConfirmation } from "../../../src/core/evaluation/open-points";
import type { Answers } from "../../../src/core/model/answers";
import type { CellValue } from "../../../src/core/model/snapshot";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { runRiver } from "../../../src/core/river";
import { say } from "../../../src/core/wording";
import { planText } from "../sheet/plan-text";
import { department, remembering, said, write } from "./case";

/** Two indicators only a person can judge: one reached in part, one reached, each of 20 points. */
const BASE: Answers = {
  spending: { sheet: "支出", address: "A1:C11" },
  indicatorColumns: [{ as: "actual", at: { sheet: "绩效", address: "E2" } }],
};

function riverOf(answers: Answers, ...cells: readonly (readonly [string, CellValue])[]) {
  const snapshot = cells.reduce((before, [address, value]) => write("绩效", address, value)(before), department());
  return runRiver(snapshot, DEFAULT_PROFILE, { ...BASE, ...answers }, { forget: true });
}

const open = riverOf({});
const [, partly, satisfied] = open.evaluation.indicators;
const states = ({ evaluation }: ReturnType<typeof riverOf>) =>
  evaluation.indicators.map(({ state, score }) => `${state} ${String(score.value)}`);

test("until a person confirms, points are proposed and the total is provisional", () => {
  expect(states(open)).toEqual(["partly-met 41.67", "proposed 14", "proposed 20"]);
  expect(open.evaluation.provisional).toBe(true);
  expect(open.answers.confirmations).toBeUndefined();
});

test("the band that is open to a person, in points", () => {
  expect([partly, satisfied].map((each) => openPoints(each!, DEFAULT_PROFILE))).toEqual([
    { band: "部分达成", from: "12", to: "16" },
    { band: "达成", from: "16", to: "20" },
  ]);
  expect(openPoints(open.evaluation.indicators[0]!, DEFAULT_PROFILE)).toBeNull();
});

test.each([
  ["14", true],
  ["15.99", true],
  ["０", true],
  ["12分", true],
  ["16", false],
  ["-1", false],
  ["好", false],
  ["", false],
])("“%s” points for a part-reached indicator of 20: %s", (typed, taken) => {
  expect(readConfirmation(partly!, typed, DEFAULT_PROFILE) !== null).toBe(taken);
});

test("one confirmation ends one proposal, with the points that the person gave", () => {
  const river = riverOf({ confirmations: [readConfirmation(partly!, "13", DEFAULT_PROFILE)!] });
  expect(states(river)).toEqual(["partly-met 41.67", "confirmed 13", "proposed 20"]);
  expect(river.evaluation.provisional).toBe(true);
  const rule = river.evaluation.indicators[1]!.score.rule;
  expect([say(rule, "zh-CN"), say(rule, "en")]).toEqual([
    "填报单位确认的得分（目标“良好”，完成“基本达成预期”）",
    "points confirmed by the department (target “良好”, actual “基本达成预期”)",
  ]);
});

test("all at once, and by the command line's word for it, is one and the same", () => {
  const all = riverOf({ confirmations: confirmAll(open.evaluation.indicators) });
  const accepted = riverOf({ acceptProposals: true });
  expect(states(all)).toEqual(["partly-met 41.67", "confirmed 14", "confirmed 20"]);
  expect([all.evaluation.provisional, all.evaluation.grade]).toEqual([false, open.evaluation.grade]);
  expect(accepted.evaluation).toEqual(all.evaluation);
  expect(accepted.answers).toEqual(all.answers);
});

test("the sheet shows confirmed points as a number without the mark of a proposal", () => {
  const confirmedSheet = planText(riverOf({ acceptProposals: true }).plans[0]!);
  expect(planText(open.plans[0]!)).toContain("带 * 的得分");
  expect(confirmedSheet).not.toContain("带 * 的得分");
  // and holds while the words stand that were confirmed, within the weight
  expect(confirmedSheet).toMatch(/\[points\] =IF\('basis'!\$M\$\d+="一致",IF\(14<=G\d+,14,NA\(\)\),NA\(\)\) ⇒ 14/);
});

test("points of the workbook's score column stand in the form, and go first", () => {
  const river = riverOf({ confirmations: confirmAll(open.evaluation.indicators) }, ["G4", 12]);
  expect(states(river)).toEqual(["partly-met 41.67", "confirmed 12", "confirmed 20"]);
  expect(said(river.mapping)).toEqual([]);
});

test("confirmed points lead to no cell even where the score column holds points that were not taken", () => {
  const river = riverOf({ confirmations: [confirmationOf(satisfied!, decimal("18"))] }, ["G5", 99]);
  expect(states(river)[2]).toBe("confirmed 18");
  const formulas = river.plans[0]!.cells.map(({ content }) => (content.kind === "formula" ? content.formula : ""));
  const points = formulas.filter((formula) => formula.includes("18<="));
  expect(points).toEqual([expect.stringMatching(/="一致",IF\(18<=.+,18,NA\(\)\),NA\(\)\)$/)]);
});

describe("a confirmation that no longer fits is told and not obeyed", () => {
  const confirmations = confirmAll(open.evaluation.indicators);

  test.each<readonly [string, string, CellValue, RegExp]>([
    ["another actual", "E4", "基本达成", /“服务质量”确认之后，目标值或完成值已改动.*“基本达成预期”.*14分/],
    ["another target", "D4", "优", /“服务质量”确认之后/],
    ["another name", "C4", "服务水平", /“服务质量”不在指标表中/],
  ])("%s", (_what, address, value, sentence) => {
    const river = riverOf({ confirmations }, [address, value]);
    expect(river.evaluation.indicators[1]!.state).toBe("proposed");
    expect(said(river.mapping)).toEqual([expect.stringMatching(sentence)]);
    expect(river.answers.confirmations).toEqual(confirmations);
  });

  test("points outside what the facts leave open", () => {
    const river = riverOf({ confirmations: [confirmationOf(partly!, decimal("21"))] });
    expect(river.evaluation.indicators[1]!.state).toBe("proposed");
    expect(said(river.mapping)).toEqual([expect.stringMatching(/超出了现在允许的档/)]);
  });
});

describe("remembered in the workbook", () => {
  const accepted = riverOf({ acceptProposals: true });

  test("is obeyed at the next read with nothing said", () => {
    const next = remembering(formatAnswers(accepted.answers))(department());
    const river = runRiver(next, DEFAULT_PROFILE, {});
    expect(states(river)).toEqual(states(accepted));
    expect(river.mapping.questions).toEqual([]);
    expect(river.answers).toEqual(accepted.answers);
  });

  test("goes behind what is said now, and is left aside on demand", () => {
    const next = remembering(formatAnswers(accepted.answers))(department());
    const other = runRiver(next, DEFAULT_PROFILE, { spending: { sheet: "支出", address: "A1:D11" } });
    expect(other.evaluation.spending?.total.value).toBe("50");
    expect(runRiver(next, DEFAULT_PROFILE, {}, { forget: true }).mapping.questions).toHaveLength(1);
  });

  test.each(["", "{", '{"schemaVersion":9}', '{"schemaVersion":1,"answers":{"spending":7}}'])(
    "cannot be read (%j): dropped and told",
    (content) => {
      const river = runRiver(remembering(content)(department()), DEFAULT_PROFILE, {});
      expect(said(river.mapping)).toEqual([expect.stringMatching(/记住的更正读不出来，没有采用/)]);
      expect(river.mapping.questions).toHaveLength(1);
    },
  );

  test("however long it is", () => {
    const spendingCells = Array.from({ length: 900 }, (_, index) => ({
      as: "none",
      at: { sheet: "支出", address: `C${String(index + 4)}`, row: { cells: { B10: "信息化专项".repeat(9) } } },
    }));
    const { plans } = riverOf({ spendingCells });
    const memory = plans.find(({ kind }) => kind === "memory")!;
    const texts = memory.cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : []));
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(30_000);
    expect(texts.join("").length).toBeGreaterThan(60_000);
  });
});

describe("where target and actual cannot be compared", () => {
  const odd = riverOf({}, ["E3", "按要求推进"]);
  const [first] = odd.evaluation.indicators;
  const judged = (points: string) => ({ confirmations: [confirmationOf(first!, decimal(points))] });
  const of = (river: ReturnType<typeof riverOf>, id: string) =>
    river.evaluation.findings.filter((finding) => finding.id === id).map(({ severity }) => severity);

  test("nothing is proposed, and a person may give any points up to the weight", () => {
    expect([first?.state, odd.evaluation.score.value, of(odd, "C16")]).toEqual(["not-comparable", null, ["error"]]);
    expect(openPoints(first!, DEFAULT_PROFILE)).toEqual({ band: null, from: "0", to: "50" });
    const taken = ["0", "37.5", "50", "50.01", "-1", ""].map((typed) =>
      readConfirmation(first!, typed, DEFAULT_PROFILE),
    );
    expect(taken.map((each) => each?.points ?? null)).toEqual(["0", "37.5", "50", null, null, null]);
    expect(confirmAll(odd.evaluation.indicators)).toHaveLength(2);
  });

  test("judged by hand it has points, the total is there, and the review asks for the grounds", () => {
    const river = riverOf({ ...judged("37.5"), acceptProposals: true }, ["E3", "按要求推进"]);
    expect(states(river)[0]).toBe("confirmed 37.5");
    expect(river.evaluation.score.value).not.toBeNull();
    expect(of(river, "C16")).toEqual(["warning"]);
    expect(river.evaluation.rehearsal.range?.low).not.toBe(river.evaluation.rehearsal.range?.high);
    expect(river.answers.confirmations).toContainEqual(judged("37.5").confirmations[0]);
  });

  test("another actual, or too many points, and it is open again", () => {
    expect(states(riverOf(judged("37.5"), ["E3", "已按要求推进"]))[0]).toBe("not-comparable null");
    const tooMany = riverOf(judged("51"), ["E3", "按要求推进"]);
    expect(states(tooMany)[0]).toBe("not-comparable null");
    expect(said(tooMany.mapping)).toHaveLength(1);
  });
});
