import type { CellValue } from "../../../../src/core/model/snapshot";

/** One indicator as the department means it; how it is spread over cells is the layout's matter. */
export interface Indicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly sign: string;
  readonly target: CellValue;
  readonly unit: string;
  readonly actual: CellValue;
  readonly weight: CellValue;
  readonly score: CellValue;
  readonly reason: string;
  readonly evidence: string;
}

/** A department's self-evaluation as it is meant, whatever form it is printed in. Amounts in yuan. */
export interface Meant {
  readonly year: number;
  readonly titleYear: number;
  readonly spendingYear: number;
  readonly spendingTitle: string;
  readonly indicators: readonly Indicator[];
  readonly totalWeight: CellValue;
  readonly totalScore: CellValue;
  readonly grade: string;
  readonly execution: {
    readonly initial: CellValue;
    readonly budget: CellValue;
    readonly spent: CellValue;
    readonly weight: CellValue;
    readonly rate: CellValue;
    readonly score: CellValue;
    readonly reason: string;
    readonly parts: readonly { readonly name: string; readonly budget: CellValue; readonly spent: CellValue }[];
  };
  readonly spending: {
    readonly total: CellValue;
    readonly classes: readonly {
      readonly code: string;
      readonly name: string;
      readonly amount: CellValue;
      readonly share: string;
      readonly items: readonly (readonly [code: string, name: string, amount: CellValue])[];
    }[];
  };
  /** The goals approved with the budget; null where the workbook does not hold them. */
  readonly approved: readonly Indicator[] | null;
  readonly problems: string;
  readonly filed: string;
  readonly levelWeights: Readonly<Record<string, string>>;
}

type Row = readonly [
  level1: string,
  level2: string,
  name: string,
  sign: string,
  target: CellValue,
  unit: string,
  actual: CellValue,
  weight: number,
  evidence: string,
];

const ROWS: readonly Row[] = [
  ["产出指标", "数量指标", "办税服务网点建成数", "≥", 6, "个", "6个", 10, "验收单（附件1）"],
  ["产出指标", "数量指标", "业务骨干培训人次", "≥", 300, "人次", "312人次", 8, "签到表（附件2）"],
  ["产出指标", "质量指标", "业务办理合规率", "≥", 98, "%", "98.6%", 10, "抽查记录（附件3）"],
  ["产出指标", "质量指标", "设备验收合格率", "=", 100, "%", "100%", 6, "验收报告（附件4）"],
  ["产出指标", "时效指标", "系统上线时间", "", "2023年11月30日前", "", "2023年11月15日", 8, "上线报告（附件5）"],
  ["产出指标", "成本指标", "设备购置成本", "≤", 300, "万元", "285万元", 8, "合同（附件6）"],
  ["效益指标", "经济效益指标", "节约印刷费用", "≥", 20, "万元", "22万元", 10, "决算对比表（附件7）"],
  ["效益指标", "社会效益指标", "群众办事平均等候时间", "≤", 15, "分钟", "12分钟", 12, "叫号系统数据（附件8）"],
  ["效益指标", "可持续影响指标", "平台全年可用率", "≥", 99, "%", "99.5%", 8, "运维月报（附件9）"],
  [
    "满意度指标",
    "服务对象满意度指标",
    "服务对象满意度",
    "≥",
    90,
    "%",
    "93.2%",
    10,
    "问卷调查，有效问卷320份（附件10）",
  ],
];

const indicatorOf = ([level1, level2, name, sign, target, unit, actual, weight, evidence]: Row): Indicator => ({
  level1,
  level2,
  name,
  sign,
  target,
  unit,
  actual,
  weight,
  score: weight,
  reason: "",
  evidence,
});

/** Nothing is wrong with this form: a review has nothing to say of it. */
export const SOUND: Meant = {
  year: 2023,
  titleYear: 2023,
  spendingYear: 2023,
  spendingTitle: "支出决算明细表",
  indicators: ROWS.map(indicatorOf),
  totalWeight: 100,
  totalScore: 99.84,
  grade: "优",
  execution: {
    initial: 12_000_000,
    budget: 12_500_000,
    spent: 12_305_000,
    weight: 10,
    rate: "98.44%",
    score: 9.84,
    reason: "",
    parts: [
      { name: "其中：当年财政拨款", budget: 11_000_000, spent: 10_905_000 },
      { name: "上年结转资金", budget: 1_000_000, spent: 1_000_000 },
      { name: "其他资金", budget: 500_000, spent: 400_000 },
    ],
  },
  spending: {
    total: 12_305_000,
    classes: [
      {
        code: "301",
        name: "工资福利支出",
        amount: 5_228_000,
        share: "42.49%",
        items: [
          ["30101", "基本工资", 3_028_000],
          ["30102", "津贴补贴", 2_200_000],
        ],
      },
      {
        code: "302",
        name: "商品和服务支出",
        amount: 4_577_000,
        share: "37.20%",
        items: [
          ["30201", "办公费", 1_577_000],
          ["30227", "委托业务费", 3_000_000],
        ],
      },
      {
        code: "303",
        name: "对个人和家庭的补助",
        amount: 500_000,
        share: "4.06%",
        items: [["30305", "生活补助", 500_000]],
      },
      {
        code: "310",
        name: "资本性支出",
        amount: 2_000_000,
        share: "16.25%",
        items: [["31003", "专用设备购置", 2_000_000]],
      },
    ],
  },
  approved: null,
  problems: "基层人员力量不足，部分设备老化。",
  filed: "2024年3月15日",
  levelWeights: { 产出指标: "50", 效益指标: "30", 满意度指标: "10" },
};
