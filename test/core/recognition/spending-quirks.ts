import type { Grid } from "./grid";
import type { Quirk } from "./quirk";

const FORM: Grid = [
  ["部门整体支出绩效自评表"],
  ["（2023年度）"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "治理河道", "≥20公里", "21公里", 50, 50],
  ["效益指标", "社会效益", "受益人口", "≥5万人", "6万人", 40, 40],
];

const TWO_YEARS: Grid = [
  ["部门支出决算明细表"],
  ["", "", "", "单位：元"],
  ["编码", "科目", "2023年决算数", "2024年决算数"],
  ["301", "工资福利支出", 60, 65],
  ["302", "商品和服务支出", 40, 35],
];

function months(last: number): Grid {
  const numbers = Array.from({ length: last }, (_, at) => at + 1);
  return [
    ["2024年经费支出台账  单位：元"],
    ["编码", "科目", ...numbers.map((month) => `${String(month)}月`)],
    ["301", "工资福利支出", ...numbers.map(() => 10)],
    ["302", "商品和服务支出", ...numbers],
  ];
}

function listIn(unitLine: string, head = "金额"): Grid {
  return [
    ["支出决算明细表"],
    ["编制单位：某局", "", unitLine],
    ["编码", "科目", head],
    ["301", "工资福利支出", 60],
    ["302", "商品和服务支出", 40],
  ];
}

const CLASSES = ["工资福利支出", "商品和服务支出"];

const IN_TEN_THOUSANDS = { "301": "600,000.00", "302": "400,000.00" };

export const QUIRKS: readonly Quirk[] = [
  { name: "twelve months without a whole", sheets: { 台账: months(12) }, reads: { "301": "120.00", "302": "78.00" } },
  { name: "three months of a year are not the year", sheets: { 台账: months(3) }, asks: "spending-table" },
  {
    name: "two years beside each other, the form says which",
    sheets: { 自评: FORM, 支出: TWO_YEARS },
    reads: { "301": "60.00", "302": "40.00" },
  },
  {
    name: "two years' accounts and nothing that says which",
    sheets: {
      甲: [["2023年支出决算明细表"], ["单位：元"], ...listIn("").slice(2)],
      乙: [["2024年支出决算明细表"], ["单位：元"], ...listIn("").slice(2, 4), ["302", "商品和服务支出", 50]],
    },
    asks: "spending-table",
  },
  {
    name: "classes across, measures below",
    sheets: {
      汇总: [
        ["2024年支出按经济分类汇总表"],
        ["单位：元"],
        ["项目", ...CLASSES, "合计"],
        ["年初预算", 58, 26, 84],
        ["决算数", 60, 25, 85],
        ["执行率", "103.45%", "96.15%", "101.19%"],
        ["占比", "70.59%", "29.41%", "100.00%"],
      ],
    },
    reads: { "301": "60.00", "302": "25.00" },
  },
  {
    name: "functional codes in three columns, written once, no 合计",
    sheets: {
      明细: [
        ["支出决算明细表"],
        ["单位：元"],
        ["支出功能分类", "", "", "科目名称", ...CLASSES, "资本性支出"],
        ["类", "款", "项"],
        ["201", "", "", "一般公共服务支出", 40, 20],
        ["", "03", "", "政府办公厅", 40, 20],
        ["", "", "01", "行政运行", 40, 20],
        ["213", "", "", "农林水支出", 20, 20],
        ["", "03", "", "水利", 20, 20],
      ],
    },
    reads: { "301": "60.00", "302": "40.00", "310": "0.00" },
  },
  ...["单位：元 币种：人民币", "人民币：元", "单位:RMB元", "元"].map((line): Quirk => ({
    name: `the unit line “${line}”`,
    sheets: { 表: listIn(line) },
    reads: { "301": "60.00", "302": "40.00" },
    unit: "yuan",
  })),
  ...["单位：人、万元", "以万元为单位", "单位：萬元", "单位：万元（保留两位小数）"].map((line): Quirk => ({
    name: `the unit line “${line}”`,
    sheets: { 表: listIn(line) },
    reads: IN_TEN_THOUSANDS,
  })),
  {
    name: "a note below that states the unit",
    sheets: { 表: [...listIn(""), ["注：以上金额单位为万元。"]] },
    reads: IN_TEN_THOUSANDS,
  },
  {
    name: "another unit above than in the head",
    sheets: { 表: listIn("单位：元", "金额（万元）") },
    asks: "spending-unit",
  },
  {
    name: "the same amounts in 元 and in 万元",
    sheets: {
      表: [
        ["支出决算明细表"],
        ["编码", "科目", "金额（元）", "金额（万元）"],
        ["301", "工资福利支出", 600123, 60.01],
        ["302", "商品和服务支出", 400000, 40],
      ],
    },
    reads: { "301": "600,123.00", "302": "400,000.00" },
  },
  {
    name: "units behind the amounts",
    sheets: {
      表: [
        ["支出决算明细表"],
        ["编码", "科目", "金额"],
        ["301", "工资福利支出", "60万元"],
        ["302", "商品和服务支出", "40.00万元"],
      ],
    },
    reads: IN_TEN_THOUSANDS,
  },
  {
    name: "a column of units",
    sheets: {
      表: [
        ["支出决算明细表"],
        ["编码", "科目", "计量单位", "金额"],
        ["301", "工资福利支出", "万元", 60],
        ["302", "商品和服务支出", "万元", 40],
      ],
    },
    reads: IN_TEN_THOUSANDS,
  },
  {
    name: "names left of their codes, in two blocks",
    sheets: {
      公开06: [
        ["部门支出决算明细表"],
        ["单位：元"],
        ["科目名称", "科目编码", "决算数", "科目名称", "科目编码", "决算数"],
        ["工资福利支出", 301, 60, "商品和服务支出", 302, 40],
        ["基本工资", 30101, 40, "办公费", 30201, 10],
        ["津贴补贴", 30102, 20, "印刷费", 30202, 30],
      ],
    },
    reads: { "301": "60.00", "302": "40.00" },
  },
  {
    name: "the classes under 基本支出 and again under 项目支出",
    sheets: {
      表: [
        ["2023年部门支出明细表"],
        ["单位：元"],
        ["科目编码", "科目名称", "金额"],
        ["", "一、基本支出", 70],
        ["301", "工资福利支出", 60],
        ["302", "商品和服务支出", 10],
        ["", "二、项目支出", 35],
        ["302", "商品和服务支出", 30],
        ["310", "资本性支出", 5],
        ["", "支出合计", 105],
      ],
    },
    reads: { "301": "60.00", "302": "40.00", "310": "5.00" },
  },
  {
    name: "a department whose own code is that of a class",
    sheets: {
      表: [
        ["2023年部门支出表（按经济分类）"],
        ["单位：元"],
        ["编码", "名称", "合计"],
        ["303", "某市体育局", 100],
        ["303001", "某市体育局本级", 100],
        ["301", "工资福利支出", 60],
        ["302", "商品和服务支出", 40],
      ],
    },
    reads: { "301": "60.00", "302": "40.00" },
  },
  {
    name: "an amount in a row that is no category, and no 合计 that would tell",
    sheets: {
      表: [
        ["2023年部门支出明细表"],
        ["单位：元"],
        ["编码", "科目", "金额"],
        ["301", "工资福利支出", 60],
        ["", "代管资金支出", 7],
        ["302", "商品和服务支出", 40],
      ],
    },
    asks: "spending-table",
  },
  {
    name: "code and name of different classes",
    sheets: {
      表: [
        ["2023年部门支出明细表"],
        ["单位：元"],
        ["编码", "科目", "金额"],
        ["301", "工资福利支出", 60],
        ["302", "对个人和家庭的补助", 7],
        ["303", "商品和服务支出", 40],
      ],
    },
    asks: "spending-table",
  },
  {
    name: "months below each other and a row for the whole year",
    sheets: {
      表: [
        ["2023年部门支出分月统计表"],
        ["单位：元"],
        ["月份", ...CLASSES, "资本性支出"],
        ["1月", 20, 10, 1],
        ["2月", 40, 30, 4],
        ["全年合计", 60, 40, 5],
      ],
    },
    reads: { "301": "60.00", "302": "40.00", "310": "5.00" },
  },
  {
    name: "a second table below the first under its own heading: the wider one",
    sheets: {
      表: [
        ["一、基本支出（元）"],
        ["科目", "金额"],
        ["工资福利支出", 60],
        ["商品和服务支出", 10],
        ["合计", 70],
        [],
        ["二、全部支出（元）"],
        ["科目", "金额"],
        ["工资福利支出", 60],
        ["商品和服务支出", 40],
        ["合计", 100],
      ],
    },
    reads: { "301": "60.00", "302": "40.00" },
  },
  {
    name: "names behind the amounts, in two blocks",
    sheets: {
      公开06: [
        ["部门支出决算明细表"],
        ["单位：元"],
        ["科目编码", "决算数", "科目名称", "科目编码", "决算数", "科目名称"],
        [301, 60.5, "工资福利支出", 302, 40.5, "商品和服务支出"],
        [30101, 40.5, "基本工资", 30201, 10.5, "办公费"],
        [30102, 20, "津贴补贴", 30202, 30, "印刷费"],
      ],
    },
    reads: { "301": "60.50", "302": "40.50" },
  },
  {
    name: "小计 below the items of each class is no total",
    sheets: {
      表: [
        ["2023年支出决算表"],
        ["单位：元"],
        ["编码", "科目", "金额"],
        ["30101", "基本工资", 40],
        ["30102", "津贴补贴", 20],
        ["", "小计", 60],
        ["30201", "办公费", 40],
        ["", "小计", 40],
        ["", "合计", 100],
      ],
    },
    reads: { "301": "60.00", "302": "40.00" },
  },
];
