import { recognise } from "../../../src/core/recognition";
import { type Grid, sheet, workbook } from "./grid";

const TABLE: Grid = [
  ["科目编码", "科目名称", "决算数（元）"],
  ["301", "工资福利支出", 100],
  ["302", "商品和服务支出", 50],
  ["", "合计", 150],
];

/** Head lines of a spending table, and the department that they name. */
const HEADS: readonly (readonly [string, Grid, string | null])[] = [
  ["a line", [["支出决算表"], ["编制单位：示例市水务局"]], "示例市水务局"],
  ["a line with a seal", [["支出决算表"], ["填报部门（公章）：  示例市林业局  "]], "示例市林业局"],
  [
    "a line with year and unit behind it",
    [["支出决算表"], ["编报部门：示例区城市管理局　　　2023年度　　　金额单位：元"]],
    "示例区城市管理局",
  ],
  [
    "a line with one gap before the year",
    [["支出决算表"], ["单位：示例湾发展研究中心　2023年度"]],
    "示例湾发展研究中心",
  ],
  ["a line of the books", [["科目余额表"], ["核算单位：示例县民政局", "", "期间：2023年1月—12月"]], "示例县民政局"],
  ["a label and a cell", [["支出决算表"], ["省级预算部门名称", "示例省粮食和物资储备局"]], "示例省粮食和物资储备局"],
  ["a label with its code", [["支出决算表"], ["主管部门及代码", "[303]示例县体育局"]], "示例县体育局"],
  ["a name with its code", [["支出决算表"], ["部门名称：303001-示例县体育局"]], "示例县体育局"],
  ["a title", [["示例县体育局2023年度支出决算表"]], "示例县体育局"],
  ["a summing unit", [["支出决算汇总表"], ["汇总单位：示例市教育局", "", "金额单位：万元"]], "示例市教育局"],
  ["a place that begins with 元", [["支出决算表"], ["单位：元阳县教育体育局", "", "（万元）"]], "元阳县教育体育局"],
  [
    "a line in full below a title's short name",
    [["云雾镇2023年度支出明细表"], ["编制单位：示例县云雾镇人民政府　　　　　单位：万元"]],
    "示例县云雾镇人民政府",
  ],
  [
    "a label in full below a title's short name",
    [["云雾镇2023年度支出明细表"], ["编制单位", "示例县云雾镇人民政府"]],
    "示例县云雾镇人民政府",
  ],
  ["a title above the line of another", [["示例县教育局2023年度支出明细表"], ["单位：示例县第一小学"]], "示例县教育局"],
  ["a title that names nobody", [["本部门2023年度支出决算表"]], null],
  [
    "the account set of the books",
    [["科目余额表"], ["账套：001 示例县教育局", "会计期间：2023-01 至 2023-12"]],
    "示例县教育局",
  ],
  ["an account set with its year", [["科目余额表"], ["账套名称：示例县教育局2023"]], "示例县教育局"],
  ["the terms of a query", [["支出明细表"], ["查询条件：年度=2023；单位=214001-示例县教育局"]], "示例县教育局"],
  ["the unit that drew it up", [["支出明细表"], ["制表单位：示例县教育局（本级）"]], "示例县教育局（本级）"],
  ["a budget unit of the first level", [["支出明细表"], ["一级预算单位：示例县教育局"]], "示例县教育局"],
  ["a label of code and name", [["支出明细表"], ["部门编码及名称：[214]示例县教育局"]], "示例县教育局"],
  ["a unit line", [["支出决算表"], ["单位：万元"]], null],
  ["a unit line with a gap", [["支出决算表"], ["单位：万 元"]], null],
  ["a title of all departments", [["2023年部门全部支出经济分类汇总表"]], null],
  ["a blank", [["支出决算表"], ["编制单位："]], null],
];

describe("the department's name", () => {
  it.each(HEADS)("is read from %s", (_, head, expected) => {
    const { department } = recognise(workbook(sheet("支出", [...head, ...TABLE])), {});
    expect(department?.value ?? null).toBe(expected);
  });

  it("is the one unit that every line of an export names", () => {
    const lines: Grid = [
      ["单位名称", "科目编码", "科目名称", "金额（元）"],
      ["示例县水务局", "301", "工资福利支出", 100],
      ["示例县水务局", "302", "商品和服务支出", 50],
    ];
    expect(recognise(workbook(sheet("导出", lines)), {}).department?.value).toBe("示例县水务局");
    const other: Grid = [
      ["示例县水库管理所", "301", "工资福利支出", 10],
      ["示例县水库管理所", "302", "商品和服务支出", 5],
    ];
    const both = workbook(sheet("导出", [...lines, ...other]));
    expect(recognise(both, {}).department).toBeNull();
    const [question] = recognise(both, {}).questions;
    const units = question?.options.map(({ answer }) => recognise(both, answer).department?.value ?? null);
    expect(units).toEqual([null, "示例县水务局", "示例县水库管理所"]);
  });

  it("is read from the line below a published table", () => {
    const { department } = recognise(workbook(sheet("支出", [...TABLE, ["填报单位：示例县司法局　　2022年度"]])), {});
    expect(department?.value).toBe("示例县司法局");
  });

  it("is no heading of a list beside 部门", () => {
    const staff: Grid = [["人员台账"], ["姓名", "部门", "职务", "基本工资"], ["张三", "办公室", "主任", 100]];
    expect(recognise(workbook(sheet("人员", staff), sheet("支出", TABLE)), {}).department).toBeNull();
  });

  it("is read from a cover where no table says it, with the year of the cover and not of its filing", () => {
    const cover: Grid = [
      ["部门整体支出绩效自评报告"],
      ["（2022年度）"],
      ["预算部门（公章）：示例县林业局"],
      ["填报日期：2023年4月10日"],
    ];
    const { department, year } = recognise(workbook(sheet("封面", cover), sheet("支出", TABLE)), {});
    expect([department?.value, year?.value]).toEqual(["示例县林业局", 2022]);
  });

  it("is the bare name over the title of the one sheet that has it", () => {
    const income: Grid = [
      ["中共示例市示例区委社会工作部", "", "2024年度部门决算表"],
      ["", "收入支出决算总表"],
      ["收入", "", "支出"],
    ];
    const { department } = recognise(workbook(sheet("总表", income), sheet("支出", TABLE)), {});
    expect(department?.value).toBe("中共示例市示例区委社会工作部");
  });

  it("is not lent by a form of another department", () => {
    const form = (title: string, ...head: Grid): Grid => [
      [title],
      ...head,
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "检查次数", "≥6次", "6次", 90, 90],
    ];
    const whole = sheet("整体", form("2023年度部门整体支出绩效自评表"));
    const town = sheet("甲", form("项目支出绩效自评表", ["主管部门", "219-示例市示例区东溪镇人民政府"]));
    const office = sheet("乙", form("项目支出绩效自评表", ["主管部门", "示例县发展和改革局本级"]));
    expect(recognise(workbook(town, whole), {}).department?.value).toBe("示例市示例区东溪镇人民政府");
    expect(recognise(workbook(town, office, whole), {}).department).toBeNull();
  });

  it("is not chosen between two", () => {
    const covers = ["示例县林业局", "示例县水务局"].map((name) => sheet(name, [["封面"], [`预算部门：${name}`]]));
    expect(recognise(workbook(...covers, sheet("支出", TABLE)), {}).department).toBeNull();
  });
});
