import { only, names, roles } from "./indicator-facts";
import type { Grid } from "./grid";

const ROWS: Grid = [
  ["", "产出指标", "数量指标", "养护里程", "≥1260公里", "1268公里", 50, 50],
  ["", "", "质量指标", "优良路率", "≥80%", "82%", 40, 40],
  ["总分", "", "", "", "", "", 90, 90],
];

const NAMES = ["产出指标/数量指标/养护里程", "产出指标/质量指标/优良路率"];

describe("heads that a conversion from PDF broke over rows", () => {
  const read = (...head: Grid) => only([["部门整体支出绩效自评表"], ...head, ...ROWS]);
  const columns = (depth: number) => {
    const on = (column: string) => `${column}${depth + 2}`;
    return { target: on("E"), actual: on("F"), weight: on("G"), score: on("H") };
  };

  it("年度 over 指标值 is a target, and no owner that tells the rows apart", () => {
    const table = read(
      ["绩效", "一级", "二级", "三级", "年度", "实际", "分值", "得分", "偏差原因"],
      ["指标", "指标", "指标", "指标", "指标值", "完成值", "", "", "分析"],
    );
    expect(names(table)).toEqual(NAMES);
    expect(roles(table)).toMatchObject(columns(2));
  });

  it("words in three pieces", () => {
    const table = read(
      ["绩", "一级", "二级", "三级", "年度", "实际", "分", "得", "偏差"],
      ["效", "指标", "指标", "指标", "指标", "完成", "值", "分", "原因"],
      ["指标", "", "", "", "值", "值"],
    );
    expect(names(table)).toEqual(NAMES);
    expect(roles(table)).toMatchObject(columns(3));
  });

  it("pieces above and below the words that need one row", () => {
    const table = read(
      ["", "", "", "", "年度指", "实际完", "", "", "偏差原因"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "", "", "分值", "得分", "分析及改"],
      ["", "", "", "", "标值", "成值", "", "", "进措施"],
    );
    expect(names(table)).toEqual(NAMES);
    expect(roles(table)).toMatchObject(columns(3));
  });

  it("a head whose rows have words of their own is not joined", () => {
    const table = read(
      ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["", "", "", "", "目标值", "完成值"],
    );
    expect(roles(table)).toMatchObject(columns(2));
  });
});
