import { extract, recognise } from "../../../src/core/recognition";
import { amounts, type Grid, sheet, workbook } from "./grid";

describe("monthly progress", () => {
  const progressOf = (...rows: Grid) => {
    const snapshot = workbook(sheet("进度", [["2023年支出进度表"], ["单位：元"], ...rows]));
    const { progress } = extract(snapshot, recognise(snapshot, {}));
    return progress?.months.map(({ month, cumulative, monthly }) => [month, cumulative?.yuan, monthly?.yuan]);
  };

  it("is read from months beside each other", () => {
    const rows: Grid = [
      ["项目", "1月", "2月", "3月"],
      ["当月支出", 10, 20, 30],
      ["累计支出", 10, 30, 60],
      ["支出进度", "10%", "30%", "60%"],
    ];
    expect(progressOf(...rows)).toEqual([
      [1, "10", "10"],
      [2, "30", "20"],
      [3, "60", "30"],
    ]);
  });

  it("is read by quarters", () => {
    expect(progressOf(["季度", "累计支出"], ["一季度", 10], ["二季度", 30])).toEqual([
      [3, "10", undefined],
      [6, "30", undefined],
    ]);
  });
});

describe("past evaluations beside each other", () => {
  it("are one for each year", () => {
    const grid: Grid = [
      ["近三年绩效评价结果"],
      ["年度", "2021年", "2022年"],
      ["自评得分", 99, 98],
      ["复核得分", 87, "90.10分"],
      ["评价等级", "良", "优"],
    ];
    const snapshot = workbook(sheet("历年", grid));
    const { history } = extract(snapshot, recognise(snapshot, {}));
    expect(history.map(({ year, score, grade }) => [year, score?.number, grade])).toEqual([
      [2021, "87", "良"],
      [2022, "90.1", "优"],
    ]);
  });
});

describe("a wide table that printing cut into parts", () => {
  const first: Grid = [
    ["支出决算明细表"],
    ["单位：元"],
    ["项目", "合计", "工资福利支出", "", "商品和服务支出", ""],
    ["", "", "小计", "基本工资", "小计", "办公费"],
    ["合计", 106, 60, 60, 40, 40],
  ];
  const second: Grid = [
    ["支出决算明细表（续表）"],
    ["单位：元"],
    ["项目", "对个人和家庭的补助", "", "资本性支出", ""],
    ["", "小计", "退休费", "小计", "办公设备购置"],
    ["合计", 2.5, 2.5, 3.5, 3.5],
  ];
  const whole = { "301": "60.00", "302": "40.00", "303": "2.50", "310": "3.50" };

  it("is one where the parts together make the total", () => {
    for (const snapshot of [
      workbook(sheet("一", first), sheet("二", second)),
      workbook(sheet("一", [...first, [], ...second])),
    ]) {
      expect(recognise(snapshot, {}).questions).toEqual([]);
      expect(amounts(snapshot)).toEqual({ total: "106.00", classes: whole });
    }
  });

  it("is asked about where they do not", () => {
    const other = second.map((row) => row.map((cell) => (cell === 3.5 ? 4.5 : cell)));
    expect(recognise(workbook(sheet("一", first), sheet("二", other)), {}).questions).toHaveLength(1);
  });
});

describe("the department's name", () => {
  const nameIn = (...head: Grid) => {
    const list: Grid = [
      ["编码", "科目", "金额"],
      ["301", "工资福利支出", 60],
      ["302", "商品和服务支出", 40],
    ];
    return recognise(workbook(sheet("表", [...head, ["单位：元"], ...list])), {}).department?.value ?? null;
  };
  it.each([
    [[["2023年支出明细表"], ["编报部门：平安区城市管理局"]], "平安区城市管理局"],
    [[["2023年支出明细表"], ["编制单位：长乐县卫生健康局　　　　2023年度　　　　金额单位：元"]], "长乐县卫生健康局"],
    [[["2023年支出明细表"], ["单位名称（公章）", "金沙县财政局（本级）"]], "金沙县财政局（本级）"],
    [[["2023年支出明细表"], ["主管部门及代码", "[303]金沙县体育局"]], "金沙县体育局"],
    [[["南山市市场监督管理局2023年支出明细表"]], "南山市市场监督管理局"],
  ])("%j", (head, name) => expect(nameIn(...(head as Grid))).toBe(name));
});
