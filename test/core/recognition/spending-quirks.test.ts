import { recognise } from "../../../src/core/recognition";
import { runRiver } from "../../../src/core/river";
import { amounts, at, sheet, workbook } from "./grid";
import { ACCOUNTS } from "./spending-accounts";
import { BLOCKS } from "./spending-blocks";
import { COLUMNS } from "./spending-columns";
import { GROUPS } from "./spending-groups";
import { PRACTICE } from "./spending-practice";
import { QUIRKS } from "./spending-quirks";

describe.each([...QUIRKS, ...GROUPS, ...COLUMNS, ...BLOCKS, ...PRACTICE, ...ACCOUNTS])(
  "$name",
  ({ sheets, reads, items, total, unit, asks }) => {
    const snapshot = workbook(...Object.entries(sheets).map(([name, grid]) => sheet(name, grid)));
    const { questions, spending } = recognise(snapshot, {});

    it(asks === undefined ? "is read" : "is asked about", () => {
      expect(questions.map(({ id }) => id)).toEqual(asks === undefined ? [] : [asks]);
      if (reads !== undefined) expect(amounts(snapshot).classes).toEqual(reads);
      if (items !== undefined)
        expect(spending?.categories.flatMap((each) => each.items.map(({ code }) => code))).toEqual(items);
      if (total !== undefined) expect(at(spending?.total)).toBe(total);
      if (unit !== undefined) expect(spending?.unit).toBe(unit);
    });
  },
);

describe("a table whose amounts are all broken", () => {
  const broken = { error: "#REF!" };
  it.each([
    [
      "downward",
      [
        ["编码", "科目", "金额"],
        ["301", "工资福利支出", broken],
        ["302", "商品和服务支出", broken],
      ],
    ],
    [
      "across",
      [
        ["项目", "工资福利支出", "商品和服务支出"],
        ["合计", broken, broken],
      ],
    ],
  ])("is told of as such, not as absent: %s", (_way, rows) => {
    const grid = [["支出决算明细表"], ["单位：元"], ...rows];
    const { obstacles } = runRiver(workbook(sheet("表", grid)), null, {});
    expect(obstacles.map(({ message }) => message.key)).toEqual(["evaluation.broken-amounts"]);
  });

  it("gives way to a sound one", () => {
    const grid = (amount: number | typeof broken) => [
      ["支出决算明细表", "", "单位：元"],
      ["编码", "科目", "金额"],
      ["301", "工资福利支出", amount],
      ["302", "商品和服务支出", amount],
    ];
    const mapping = recognise(workbook(sheet("坏", grid(broken)), sheet("好", grid(5))), {});
    expect(mapping.spending?.source.sheet).toBe("好");
    expect(mapping.spendingCandidates).toHaveLength(1);
  });
});
