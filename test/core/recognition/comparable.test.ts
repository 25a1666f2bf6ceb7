import { recognise } from "../../../src/core/recognition";
import { type Grid, sheet, workbook } from "./grid";

describe("the tables to compare with", () => {
  it("leave out those of another year than the evaluated one; hidden sheets come last", () => {
    const final = (year: string): Grid => [["支出决算表"], [year], ["项目", "本年支出合计"], ["合计", 100]];
    const before = sheet("a", final("2022年度"));
    const draft = { ...sheet("b", final("")), visibility: "hidden" as const };
    const book = { ...workbook(before, draft, sheet("c", final("2023年度"))), workbook: "2023年自评.xlsx" };
    const { references } = recognise(book, {});
    expect(references.map(({ source }) => source.sheet)).toEqual(["c", "b"]);
  });

  it("are the department's own where another unit's stands beside it", () => {
    const final = (unit: string): Grid => [
      ["支出决算表"],
      [`编制单位：${unit}`],
      ["项目", "本年支出合计"],
      ["合计", 100],
    ];
    const spending: Grid = [
      ["支出决算明细表"],
      ["编制单位：示例县水务局", "单位：元"],
      ["工资福利支出", 60],
      ["商品和服务支出", 40],
    ];
    const whole = sheet("全局", final("示例县水务局"));
    const book = workbook(sheet("水库", final("示例县水库管理所")), whole, sheet("明细", spending));
    expect(recognise(book, {}).references.map(({ source }) => source.sheet)).toEqual(["全局"]);
  });
});
