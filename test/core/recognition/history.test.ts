import { extract, recognise } from "../../../src/core/recognition";
import { type Grid, sheet, workbook } from "./grid";

const FORM = sheet("自评", [
  ["2023年度部门整体支出绩效自评表"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "办理事项数量", "≥6件", "6件", 100, 100],
]);

function history(grid: Grid) {
  const book = workbook(sheet("历年", grid), FORM);
  return extract(book, recognise(book, {})).history.map(({ year, score, grade }) => [year, score?.number, grade]);
}

const RESULTS = [
  [2021, "86.7", "良"],
  [2022, "91.2", "优"],
];

/** A head, and what stands below it for 2021 and 2022. */
const TABLES: readonly (readonly [string, Grid])[] = [
  [
    "分数 and 档次",
    [
      ["年度", "分数", "档次"],
      [2021, 86.7, "良"],
      [2022, 91.2, "优"],
    ],
  ],
  [
    "自评年度",
    [
      ["自评年度", "自评得分", "自评等级"],
      [2021, 86.7, "良"],
      [2022, 91.2, "优"],
    ],
  ],
  [
    "评价分值 and 结论",
    [
      ["年度", "评价分值", "结论"],
      [2021, 86.7, "良"],
      [2022, 91.2, "优"],
    ],
  ],
  [
    "评价总分 and 评价结果",
    [
      ["绩效年度", "评价总分", "评价结果"],
      [2021, 86.7, "良"],
      [2022, 91.2, "优"],
    ],
  ],
  [
    "years as dates that show the year only",
    [
      ["年度", "得分", "等级"],
      [[44197, 'yyyy"年"'], 86.7, "良"],
      [[44562, 'yyyy"年"'], 91.2, "优"],
    ],
  ],
  [
    "years with words behind them",
    [
      ["年度", "得分", "等级"],
      ["2021年部门整体", 86.7, "良"],
      ["FY2022", 91.2, "优"],
    ],
  ],
  [
    "points with words before them",
    [
      ["年度", "得分", "等级"],
      [2021, "得分86.7", "良"],
      [2022, "91.2分", "优"],
    ],
  ],
  [
    "grades in quotes",
    [
      ["年度", "得分", "等级"],
      [2021, 86.7, "“良”"],
      [2022, 91.2, "“优”"],
    ],
  ],
  [
    "项目 over the years",
    [
      ["项目", "得分", "等级"],
      ["2021年", 86.7, "良"],
      ["2022年", 91.2, "优"],
    ],
  ],
  [
    "years across, under no head of their own",
    [
      ["项目", "2021年", "2022年"],
      ["得分", 86.7, 91.2],
      ["等级", "良", "优"],
    ],
  ],
];

describe("past evaluations", () => {
  it.each(TABLES)("are read by %s", (_, grid) => {
    expect(history([["历年绩效评价结果"], ...grid])).toEqual(RESULTS);
  });

  it("are read from sentences, but for the evaluated year's and those that say more", () => {
    const sentences: Grid = [
      ["近两年绩效自评、重点评价整改情况"],
      ["1.2021年度部门整体支出绩效自评复核得分为86.7分，评价等级为“良”。"],
      ["2022年“造林补助资金”重点绩效评价，得分91.2分（优）"],
      ["2023年度部门整体支出绩效自评得分为95分，等级为优。"],
      ["2020年度部门整体支出绩效评价得分为80分，扣分原因是预算执行率低，已完成整改。"],
    ];
    expect(history(sentences)).toEqual(RESULTS);
  });

  it("are none of the yearly appraisals of staff", () => {
    const staff: Grid = [
      ["职工年度考核结果"],
      ["年度", "姓名", "得分", "等级"],
      [2022, "张某", 95, "优秀"],
      [2022, "李某", 88, "称职"],
    ];
    expect(history(staff)).toEqual([]);
  });

  it("are none of the evaluated year's own results", () => {
    const projects: Grid = [
      ["2023年度项目支出绩效自评结果汇总表"],
      ["序号", "项目名称", "年度", "得分", "等级"],
      [1, "文化惠民", 2023, 95.5, "优"],
      [2, "非遗保护", 2023, 88, "良"],
    ];
    expect(history(projects)).toEqual([]);
  });
});
