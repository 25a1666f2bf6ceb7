import { freeSheetName, markedKind, OWN_SHEET_MARKS } from "../../src/host/own-sheets";

describe("a free sheet name", () => {
  it.each([
    ["自评表", [], "自评表"],
    ["自评表", ["自评表"], "自评表 (2)"],
    ["Score", ["SCORE", "score (2)"], "Score (3)"],
    ["长".repeat(40), [], "长".repeat(31)],
    ["2023/24 [终稿]: a*b?\\c", [], "2023_24 _终稿__ a_b__c"],
    ["'自评表'", [], "自评表"],
    ["''", [], "_"],
    ["History", [], "History (2)"],
    [`${"长".repeat(30)}😀`, [], "长".repeat(30)],
    ["长".repeat(31), ["长".repeat(31)], `${"长".repeat(27)} (2)`],
  ])("%s beside %j is %s", (wished, taken, name) => {
    expect(freeSheetName(wished, taken)).toBe(name);
  });
});

it("recognises our marks, however Excel spells them, and no other name", () => {
  expect(markedKind(OWN_SHEET_MARKS.evaluation.toUpperCase())).toBe("evaluation");
  expect(markedKind(OWN_SHEET_MARKS.memory)).toBe("memory");
  expect(markedKind("_SelfEvaluation")).toBeNull();
});
