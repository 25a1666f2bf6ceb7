import { recognise } from "../../../src/core/recognition";
import { sheet, workbook } from "./grid";

describe("the department and the year of an export", () => {
  it("stand in a pivot's filter and in a column of the same year in every line", () => {
    const snapshot = workbook(
      sheet("导出", [
        ["单位名称", "某某山县剧团"],
        [],
        ["年度", "科目编码", "科目名称", "决算数（元）"],
        [2023, "", "合计", 150],
        [2023, "301", "工资福利支出", 100],
        [2023, "302", "商品和服务支出", 50],
      ]),
    );
    const { department, year } = recognise(snapshot, {});
    expect([department?.value, year?.value]).toEqual(["某某山县剧团", 2023]);
  });
});
