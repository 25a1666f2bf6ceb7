import { existsSync } from "node:fs";
import { decimal } from "../../src/core/amount/decimal";
import type { SheetContent } from "../../src/core/model/plan";
import { changed, Desk, documentOf, isText, sampleSheets } from "./workbooks";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

describe("questions", () => {
  const [spending] = sampleSheets("支出决算明细表");
  const others = sampleSheets("预算执行", "绩效指标");

  /** Another 支出决算明细表, with another amount for its first 类. */
  function rival(): SheetContent {
    const other = { kind: "number", number: decimal("1") } as const;
    const changedSheet = changed(spending!, (cell) =>
      cell.area.top === 8 && cell.area.left === 5 ? { ...cell, content: other } : cell,
    );
    return { ...changedSheet, name: "支出决算明细表（二）" };
  }

  /** The JSON printed for each choice. */
  function choices(told: string): readonly string[] {
    return told.split("\n").filter((line) => line.trim().startsWith('{"schemaVersion"'));
  }

  test.each<readonly [string, readonly SheetContent[]]>([
    [
      "an unknown unit",
      [
        changed(spending!, (cell) => (isText(cell, "金额单位：元") ? { ...cell, content: { kind: "blank" } } : cell)),
        ...others,
      ],
    ],
    ["two tables that could both be meant", [spending!, rival(), ...others]],
  ])("%s: each choice is listed with what to put into --mapping", async (_what, sheets) => {
    desk.put("a.xlsx", sheets);
    const asked = await desk.run("a.xlsx", "--json", "--out", "result.xlsx");
    expect(asked.exitCode).toBe(2);
    expect(asked.told).toContain("--mapping");
    expect(documentOf(asked)).toMatchObject({ spending: null });
    expect(existsSync(desk.path("result.xlsx"))).toBe(false);
    const [first = ""] = choices(asked.told);
    expect(choices(asked.told).length).toBeGreaterThan(1);
    desk.put("answers.json", first.trim());
    const answered = await desk.run("a.xlsx", "--json", "--mapping", "answers.json");
    expect(answered).toMatchObject({ exitCode: 0, told: "" });
    expect(documentOf(answered).spending).toMatchObject({ total: { amount: "120548706.69" } });
  });

  test.each([
    ["missing.json", undefined, /读不到/],
    ["broken.json", "{", /不是 JSON/],
    ["wrong.json", '{"schemaVersion":1,"answers":{"spendingUnit":"万元"}}', /answers\.spendingUnit/],
  ])("a mapping that cannot be used (%s) is refused", async (name, content, sentence) => {
    if (content !== undefined) desk.put(name, content);
    desk.putSample("jiangmen-2023.xlsx", "a.xlsx");
    const { exitCode, printed, told } = await desk.run("a.xlsx", "--json", "--mapping", name);
    expect({ exitCode, printed }).toEqual({ exitCode: 2, printed: "" });
    expect(told).toMatch(sentence);
  });
});
