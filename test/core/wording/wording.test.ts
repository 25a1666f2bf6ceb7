import { allSentences, message, say } from "../../../src/core/wording";

function gaps(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
}

test.each(allSentences())("%s says the same in both languages", (_key, { zh, en }) => {
  expect(zh).not.toBe("");
  expect(en).not.toBe("");
  expect([...new Set(gaps(en))]).toEqual([...new Set(gaps(zh))]);
});

test("gaps are filled, also by a sentence in the same language", () => {
  const inner = message("evaluation.named", { name: "办公费" });
  expect(say(message("host.no-file", { details: inner }), "zh-CN")).toContain("“办公费”");
  expect(say(message("host.no-file", { details: "a.xlsx" }), "en")).toContain("“a.xlsx”");
});

test("a sentence whose gap nobody fills is a broken program", () => {
  expect(() => say(message("host.no-file"), "zh-CN")).toThrow("host.no-file");
});
