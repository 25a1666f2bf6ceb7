import type { GridCell } from "./grid";
import { names, only, roles } from "./indicator-facts";

/** What stands below a head that covers several columns, and the roles that the columns have. */
const SHARED: readonly (readonly [string, Parts, Readonly<Record<string, string>>])[] = [
  [
    "sign | value",
    {
      target: [
        ["≥", "3000人"],
        ["≤", "4.5%"],
      ],
    },
    { sign: "C3", target: "D3", actual: "E3" },
  ],
  [
    "sign | value | unit",
    {
      target: [
        ["≥", 3000, "人"],
        ["≤", 4.5, "%"],
      ],
    },
    { sign: "C3", target: "D3", unit: "E3", actual: "F3" },
  ],
  [
    "value | unit",
    {
      target: [
        [3000, "人"],
        [4.5, "%"],
      ],
    },
    { target: "C3", unit: "D3", actual: "E3" },
  ],
  [
    "nothing | value",
    {
      target: [
        ["", "≥3000人"],
        ["", "≤4.5%"],
      ],
    },
    { target: "D3", actual: "E3" },
  ],
  [
    "value | nothing",
    {
      target: [
        ["≥3000人", ""],
        ["≤4.5%", ""],
      ],
    },
    { target: "C3", actual: "E3" },
  ],
  [
    "an actual of value | unit",
    {
      actual: [
        [3215, "人"],
        [3.2, "%"],
      ],
    },
    { target: "C3", actual: "D3", weight: "F3" },
  ],
  [
    "number | name",
    {
      name: [
        [1, "就业人数"],
        [2, "失业率"],
      ],
    },
    { level3: "C3", target: "D3" },
  ],
  [
    "指标1 | name",
    {
      name: [
        ["指标1", "就业人数"],
        ["指标1", "失业率"],
      ],
    },
    { level3: "C3", target: "D3" },
  ],
  [
    "name | nothing",
    {
      name: [
        ["就业人数", ""],
        ["失业率", ""],
      ],
    },
    { level3: "B3", target: "D3" },
  ],
];

type Pair = readonly [readonly GridCell[], readonly GridCell[]];
type Parts = Readonly<Partial<Record<"name" | "target" | "actual", Pair>>>;

function form({ name, target, actual }: Parts) {
  const names: Pair = name ?? [["就业人数"], ["失业率"]];
  const targets: Pair = target ?? [["≥3000人"], ["≤4.5%"]];
  const actuals: Pair = actual ?? [["3215人"], ["3.2%"]];
  const over = (head: string, [cells]: Pair) => cells.map((_, index) => (index === 0 ? head : ""));
  return only([
    ["部门整体支出绩效自评表"],
    [
      "一级指标",
      ...over("三级指标", names),
      ...over("年度指标值", targets),
      ...over("完成值", actuals),
      "分值",
      "得分",
    ],
    ["产出指标", ...names[0], ...targets[0], ...actuals[0], 50, 50],
    ["效益指标", ...names[1], ...targets[1], ...actuals[1], 40, 40],
    ["总分", ...names[0].map(() => ""), ...targets[0].map(() => ""), ...actuals[0].map(() => ""), 90, 90],
  ]);
}

describe("a head owns every column up to the next", () => {
  it.each(SHARED)("%s", (_, parts, expected) => {
    const table = form(parts);
    expect(roles(table)).toMatchObject(expected);
    expect(names(table)).toEqual(["产出指标//就业人数", "效益指标//失业率"]);
  });

  it("指标1 under 三级指标 numbers what 指标内容 beside it names", () => {
    const table = only([
      ["部门整体支出绩效自评表"],
      ["一级指标", "二级指标", "三级指标", "指标内容", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "指标1", "就业人数", "≥3000人", "3215人", 50, 50],
      ["效益指标", "社会效益指标", "指标1", "失业率", "≤4.5%", "3.2%", 40, 40],
    ]);
    expect(names(table)).toEqual(["产出指标/数量指标/就业人数", "效益指标/社会效益指标/失业率"]);
  });
});
