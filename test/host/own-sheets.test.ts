import fc from "fast-check";
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

it("is always a name that Excel takes, and no other sheet's", () => {
  const name = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("'", "a'", "[x]", "History", ""));
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 3 }), (wished, others) => {
      const taken = others.map((other) => freeSheetName(other, []));
      const found = freeSheetName(wished, [...taken, freeSheetName(wished, taken)]);
      expect(found.length).toBeLessThanOrEqual(31);
      expect(found).toMatch(/^[^'\s\\/?*:[\]\p{Cc}][^\\/?*:[\]]*$/u);
      expect(found).not.toMatch(/'$|[\ud800-\udbff]$/);
      expect([...taken, "history"].map((other) => other.toLowerCase())).not.toContain(found.toLowerCase());
    }),
  );
});

it("recognises our marks, however Excel spells them, and no other name", () => {
  expect(markedKind(OWN_SHEET_MARKS.evaluation.toUpperCase())).toBe("evaluation");
  expect(markedKind(OWN_SHEET_MARKS.memory)).toBe("memory");
  expect(markedKind("_SelfEvaluation")).toBeNull();
});
