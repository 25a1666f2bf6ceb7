import { evaluate } from "../../../src/core/evaluation";
import { extract, recognise } from "../../../src/core/recognition";
import { DEFAULT_PROFILE } from "../../../src/core/profiles";
import { runRiver } from "../../../src/core/river";
import { at, type Grid, sheet, workbook } from "./grid";

const HEAD = ["项目", "年初预算数", "全年预算数", "全年执行数"];

function executionOf(rows: Grid, other?: Grid) {
  const sheets = [sheet("执行", [["预算执行情况"], ["单位：万元"], ...rows])];
  const snapshot = workbook(...sheets, ...(other === undefined ? [] : [sheet("自评", other)]));
  const mapping = recognise(snapshot, {});
  return { mapping, result: evaluate(extract(snapshot, mapping), DEFAULT_PROFILE, {}).execution };
}

describe("an execution table without a line of its whole", () => {
  it("is the sum of its lines where they leave nothing out", () => {
    const { result } = executionOf([HEAD, ["基本支出", 1000, 1100, 1080], ["（二）项目支出", 2000, 2100, 1950]]);
    expect([result?.initialBudget?.value, result?.budget.value, result?.spent.value, result?.rate.value]).toEqual([
      ...["30000000", "32000000", "30300000"],
      "94.69",
    ]);
    expect(result?.budget.sources.map(at)).toEqual(["C4", "C5"]);
  });

  it("stands on our form as a formula on those lines' cells", () => {
    const lines: Grid = [HEAD, ["基本支出", 1000, 1100, 1080], ["项目支出", 2000, 2100, 1950]];
    const spending: Grid = [
      ["2023年支出决算明细表"],
      ["单位：万元"],
      ["301", "工资福利支出", 3000],
      ["302", "商品和服务支出", 30],
      ["", "合计", 3030],
    ];
    const { plans } = runRiver(
      workbook(sheet("执行", [["预算执行情况"], ["单位：万元"], ...lines]), sheet("支出", spending)),
      DEFAULT_PROFILE,
      {},
    );
    const formulas = plans
      .filter(({ kind }) => kind === "evaluation")
      .flatMap(({ cells }) => cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])));
    expect(formulas).toContain("ROUND(SUM('执行'!$C$4:$C$5),2)");
  });

  it("gives no figure rather than one of its parts", () => {
    const { mapping } = executionOf([HEAD, ["基本支出", 1000, 1100, 1080], ["财政拨款", 900, 950, 940]]);
    expect(mapping.execution).toBeNull();
  });
});

describe("an execution table whose lines prove what they make", () => {
  const figures = (rows: Grid) => {
    const { mapping, result } = executionOf(rows);
    return { asked: mapping.questions.map(({ id }) => id), budget: result?.budget.value, spent: result?.spent.value };
  };

  it("adds up the funds, closed by 其他资金", () => {
    const lines: Grid = [
      HEAD,
      ["一般公共预算", 1, 2100, 2050],
      ["政府性基金预算", 1, 1000, 950],
      ["其他资金", 1, 100, 100],
    ];
    expect(figures(lines)).toEqual({ asked: [], budget: "32000000", spent: "31000000" });
  });

  it("adds up functional 类 and leaves their 款 and 项 out", () => {
    const head = ["功能科目", "科目名称", "调整预算数", "决算数"];
    const lines: Grid = [
      head,
      ["201", "一般公共服务支出", 2000, 1950],
      ["20101", "人大事务", 2000, 1950],
      ["208", "社会保障和就业支出", 1200, 1150],
    ];
    expect(figures(lines)).toEqual({ asked: [], budget: "32000000", spent: "31000000" });
  });

  it("takes the line that the others add up to, wherever it stands", () => {
    const parts: Grid = [
      ["局机关", 1, 2000, 1900],
      ["下属中心", 1, 1000, 900],
    ];
    const whole: Grid = [["某市某局", 2, 3000, 2800]];
    const expected = { asked: [], budget: "30000000", spent: "28000000" };
    expect(figures([HEAD, ...whole, ...parts])).toEqual(expected);
    expect(figures([HEAD, ...parts, ...whole])).toEqual(expected);
  });

  it("asks where nothing shows that the lines make the whole", () => {
    const { asked, spent } = figures([HEAD, ["城市管理", 1, 2000, 1900], ["市容整治", 1, 1000, 900]]);
    expect(asked).toEqual(["execution-table"]);
    expect(spent).toBeUndefined();
  });

  it("takes the last of cumulative quarters as the year, and no part of it", () => {
    const head = ["时间", "全年预算数", "累计执行数"];
    const quarters: Grid = [
      ["一季度末", 3200, 700],
      ["二季度末", 3200, 1500],
      ["三季度末", 3200, 2300],
      ["四季度末", 3200, 3100],
    ];
    expect(figures([head, ...quarters])).toEqual({ asked: [], budget: "32000000", spent: "31000000" });
    expect(figures([head, ...quarters.slice(0, 3)]).spent).toBeUndefined();
  });
});

it("上年结转 and 年中追加 beside the budget: the line 合计, not added to its 其中", () => {
  const { result } = executionOf([
    ["部门资金", "", "上年结转", "年初预算", "年中追加", "全年预算数", "全年执行数"],
    ["", "合计", 50, 900, 50, 1000, 920],
    ["", "其中：财政拨款", 50, 850, 50, 950, 880],
  ]);
  expect([result?.budget.value, result?.spent.value]).toEqual(["10000000", "9200000"]);
});

it("the points of execution in the block's own label go before the rules'", () => {
  const form: Grid = [
    ["2023年部门整体绩效自评表"],
    ["预算执行情况（万元）（20分）", "", "预算数（A）", "执行数（B）", "执行率（B/A）", "得分（20分*执行率）"],
    ["部门整体支出总额", "", 3000, 2800, "93.33%", 18.67],
    ["一级指标", "三级指标", "年初目标值", "实际完成值", "得分", ""],
    ["产出指标", "检查次数", "≥6次", "6次", 40, ""],
    ["效益指标", "受益人口", "≥5万人", "6万人", 40, ""],
  ];
  const snapshot = workbook(sheet("自评", form));
  const { execution } = evaluate(extract(snapshot, recognise(snapshot, {})), DEFAULT_PROFILE, {});
  expect([execution?.weight.value, execution?.score.value]).toEqual(["20", "18.67"]);
});

describe("an execution table with the years beside each other", () => {
  const rows: Grid = [
    ["项目", "2022年", "", "2023年", ""],
    ["", "预算数", "执行数", "预算数", "执行数"],
    ["合计", 2600, 2500, 3200, 3100],
  ];

  it("is read under the year that a note below the form evaluates", () => {
    const form: Grid = [
      ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "检查次数", "≥6次", "6次", 90, 90],
      [""],
      ["注：2022年度部门整体支出绩效自评"],
    ];
    const { mapping, result } = executionOf(rows, form);
    expect([mapping.year?.value, result?.budget.value, result?.spent.value]).toEqual([2022, "26000000", "25000000"]);
  });

  it("also with a blank row between them and their columns, for the year that the spending table names", () => {
    const spending: Grid = [
      ["2023年支出决算明细表"],
      ["单位：万元"],
      ["301", "工资福利支出", 3000],
      ["302", "商品和服务支出", 100],
      ["", "合计", 3100],
    ];
    const apart: Grid = [...rows.slice(0, 1), [""], ...rows.slice(1)];
    const { mapping, result } = executionOf(apart, spending);
    expect([mapping.questions, result?.budget.value, result?.spent.value]).toEqual([[], "32000000", "31000000"]);
  });

  it("asks which year where nothing says it", () => {
    expect(executionOf(rows).mapping.questions[0]?.options).toHaveLength(2);
  });

  it("takes the columns under 合计 and not those of a part", () => {
    const parts: Grid = [["项目", "基本支出", "", "合计", ""], ...rows.slice(1)];
    expect(executionOf(parts).result?.spent.value).toBe("31000000");
  });
});

describe("an execution table with a line for each year", () => {
  const YEARS: Grid = [HEAD, ["2021年", 2000, 2100, 2000], ["2022年", 2500, 2600, 2500], ["2023年", 3000, 3200, 3100]];

  it("is read at the evaluated year", () => {
    const form: Grid = [
      ["2022年度部门整体支出绩效自评表"],
      ["部门名称：某市某局"],
      ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "检查次数", "≥6次", "6次", 90, 90],
    ];
    const { mapping, result } = executionOf(YEARS, form);
    expect([at(mapping.execution?.budget), mapping.year?.value, result?.spent.value]).toEqual(["C5", 2022, "25000000"]);
  });

  it("asks where nothing says which year is evaluated", () => {
    const { mapping } = executionOf(YEARS);
    expect(mapping.questions.map(({ id }) => id)).toEqual(["execution-table"]);
    const answer = mapping.questions[0]?.options[1]?.answer ?? {};
    expect(answer).toMatchObject({ execution: { address: expect.stringContaining("5") } });
  });
});

describe("an execution table by 科室", () => {
  const offices: Grid = [
    ["2023年各科室支出情况"],
    ["单位：万元"],
    ["科室", "全年预算数", "累计支出"],
    ["办公室", 3000, 3000],
    ["业务科", 5000, 4200],
    ["合计", 8000, 7200],
  ];

  it("is no rival of the department's own", () => {
    const { mapping, result } = executionOf([HEAD, ["年度资金总额", 8000, 8000, 7600]], offices);
    expect(mapping.questions).toEqual([]);
    expect(result?.spent.value).toBe("76000000");
  });

  it("is taken by its 合计 where there is no other", () => {
    const snapshot = workbook(sheet("科室", offices));
    expect(evaluate(extract(snapshot, recognise(snapshot, {})), DEFAULT_PROFILE, {}).execution?.spent.value).toBe(
      "72000000",
    );
  });
});

describe("an execution table in further words", () => {
  it.each<[string, Grid, readonly (string | null | undefined)[]]>([
    [
      "预算 over 年初 and 调整后, beside 决算",
      [
        ["部门预算执行（万元）", "预算", "", "决算", "分值"],
        ["", "年初", "调整后"],
        ["基本支出", 600, 650, 640],
        ["项目支出", 400, 350, 330],
        ["合计", 1000, 1000, 970, 10],
      ],
      ["10000000", "9700000", "10"],
    ],
    [
      "本年预算 and what was carried over make 预算合计",
      [
        ["单位", "上年结转", "本年预算", "预算合计", "本年支出"],
        ["合计", 100, 1900, 2000, 1880],
        ["局本级", 60, 1140, 1200, 1150],
        ["下属中心", 40, 760, 800, 730],
      ],
      ["20000000", "18800000", undefined],
    ],
    [
      "a total left blank over parts that leave nothing out, with its points",
      [
        ["项目资金", "年初预算数", "全年预算数", "全年执行数", "分值"],
        ["年度资金总额：", "", "", "", 20],
        ["其中：当年财政拨款", 800, 900, 855, "—"],
        ["上年结转资金", 100, 100, 95, "—"],
        ["其他资金", 0, 0, 0, "—"],
      ],
      ["10000000", "9500000", "20"],
    ],
  ])("%s", (_name, rows, [budget, spent, weight]) => {
    const { result } = executionOf(rows);
    expect([result?.budget.value, result?.spent.value]).toEqual([budget, spent]);
    if (weight !== undefined) expect(result?.weight.value).toBe(weight);
  });
});
