import type { Scope } from "../../../src/core/model/mapping";
import type { Form } from "./template";

/** Above every form of spending, one of these. Line of the unit and of the department in any corner or in one. */
export const TOPS: readonly (readonly string[])[] = [
  ["{title}", "部门：{department}||{unit}"],
  ["|{title}", "编报单位：{department}", "||{unit}"],
  ["{title}", "{unit}"],
  ["附件2", "", "{title}", "填报单位：{department}　　{year}年度　　{unit}"],
  ["{unit}", "{title}"],
  ["{title}（{unit}）"],
];

/** Forms that run downward: `*` a 类, `**` its 款. */
export const DOWNWARD: readonly Form[] = [
  {
    trait: "down: code, name, amount, total last",
    lines: ["科目代码|科目|{head}", "*{C}|{N}|{A}", "**{c}|{n}|{a}", "|总计|{T}"],
  },
  {
    trait: "down: total first, share behind",
    lines: ["经济科目|名称|{head}|占比(%)", "|合  计|{T}|100", "*{C}|{N}|{A}|{P}", "**{c}|{n}|{a}|{p}"],
  },
  {
    trait: "down: names only, ordinals",
    lines: ["支出内容|{head}|备注", "*{O}、{N}|{A}|", "**　　{i}. {n}|{a}|", "支出合计|{T}|"],
  },
  {
    trait: "down: code in front of the name",
    lines: ["支出科目|{head}", "*{C} {N}|{A}", "**{c}　{n}|{a}", "合 计|{T}"],
  },
  {
    trait: "down: code in brackets behind",
    lines: ["序号|经济分类|{head}", "*|{N}（{C}）|{A}", "**{i}|{n}（{c}）|{a}", "|总 计|{T}"],
  },
  {
    trait: "down: 类 and 款 in columns of their own",
    lines: ["科目编码||科目名称|{head}", "类|款||", "*{C}||{N}|{A}", "**{C}|{k}|{n}|{a}", "||合计|{T}"],
  },
  {
    trait: "down: 款 only, 类 as a band without amount",
    lines: ["编号|项目|{head}", "*|{N}|", "**{c}|{n}|{a}", "|合计|{T}"],
  },
  { trait: "down: 小计 below the 款", lines: ["编号|项目|{head}", "**{c}|{n}|{a}", "*|{N}小计|{A}", "|合计|{T}"] },
  {
    trait: "down: 类 merged beside its 款",
    lines: ["类别|明细科目|{head}", "*{N}|小计|{A}", "**|{n}|{a}", "总计||{T}"],
  },
  {
    trait: "down: last year beside",
    lines: [
      "科目编码|科目名称|{before}年{head}|{year}年{head}",
      "*{C}|{N}|{z}|{A}",
      "**{c}|{n}|{z}|{a}",
      "|合计|{z}|{T}",
    ],
  },
  {
    trait: "down: budget and balance beside",
    lines: [
      "科目编码|科目名称|年初预算|{head}|结余",
      "*{C}|{N}|{z}|{A}|{z}",
      "**{c}|{n}|{z}|{a}|{z}",
      "|合计|{z}|{T}|{z}",
    ],
  },
  {
    trait: "down: line numbers and 栏次",
    lines: ["项目|行次|{head}", "栏次||1", "*{N}|{i}|{A}", "**　{n}|{i}|{a}", "本年支出合计|{i}|{T}"],
  },
  { trait: "down: classes only", lines: ["支出类别|{head}|比重", "*{N}|{A}|{P}%", "合计|{T}|100%"] },
  { trait: "down: no total", lines: ["科目编码|科目名称|{head}", "*{C}|{N}|{A}", "**{c}|{n}|{a}"] },
  { trait: "two blocks", blocks: 2, lines: ["编码|名称|{head}", "*{C}|{N}|{A}", "**{c}|{n}|{a}", "合计||{T}"] },
  {
    trait: "three blocks",
    blocks: 3,
    lines: ["科目编码|科目名称|{head}", "*{C}|{N}|{A}", "**{c}|{n}|{a}", "合计||{T}"],
  },
];

/** The same turned: 类 and 款 stand beside each other, one row of amounts. */
export const ACROSS: readonly Form[] = [
  { trait: "across: 类 over its 款", turned: true, lines: ["项目||合计", "合计||{T}", "*{N}|小计|{A}", "**|{n}|{a}"] },
  {
    trait: "across: codes over names",
    turned: true,
    lines: ["单位||{department}", "*{C}|{N}|{A}", "**{c}|{n}|{a}", "|合计|{T}"],
  },
  { trait: "across: classes only", turned: true, lines: ["单位|{department}", "*{N}|{A}", "合计|{T}"] },
];

export const HEADS = [
  "列报支出",
  "全年支出",
  "本年列支数",
  "支出决算",
  "实际支付金额",
  "金额",
  "决算金额",
  "本年累计支出",
  "支出数",
];

/** What a reader may rightly call the scope. */
export const TITLES: readonly (readonly [string, readonly Scope[]])[] = [
  ["{year}年度部门支出结构表", ["total"]],
  ["{department}{year}年支出情况（按经济科目）", ["total"]],
  ["{year}年全口径支出分类统计表", ["total"]],
  ["部门支出决算经济科目明细表", ["total"]],
  ["{year}年财政拨款支出经济科目构成表", ["general-public-budget"]],
  ["一般公共预算支出明细表（{year}年经济科目）", ["general-public-budget"]],
  ["{year}年基本支出经济科目明细表", ["basic-expenditure"]],
];

export const UNITS = {
  yuan: ["单位：元", "金额单位：人民币元", "单位:元"],
  "ten-thousand-yuan": ["单位：万元", "金额单位:万元", "计量单位：人民币万元"],
} as const;

/** Forms of indicators: `*` a level 1, `**` an indicator. */
export const INDICATORS: readonly Form[] = [
  {
    trait: "indicators: nine columns",
    lines: [
      "{form}",
      "（{year}年度）",
      "部门名称|{department}",
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
      "**{L1}|{L2}|{L3}|{goal}|{result}|{weight}|{score}|{reason}",
      "总分|||||{W}|{S}|",
    ],
  },
  {
    trait: "indicators: sign, value, unit",
    lines: [
      "{form}",
      "填报单位：{department}|||{year}年度",
      "一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析",
      "**{L1}|{L2}|{L3}|{sign}|{plain}|{measure}|{result}|{weight}|{score}|{reason}",
      "合计|||||||{W}|{S}|",
    ],
  },
  {
    trait: "indicators: side label",
    lines: [
      "{form}",
      "（{year}年度）",
      "单位名称：{department}",
      "绩效指标|一级指标|二级指标|三级指标|全年目标值|全年完成值|分值|自评得分|未完成原因及改进措施",
      "**|{L1}|{L2}|{L3}|{goal}|{result}|{weight}|{score}|{reason}",
      "|总分||||| {W}|{S}|",
    ],
  },
];
export const INDICATOR_TITLES = ["部门整体支出绩效自评表", "部门（单位）整体绩效自评情况表", "整体支出绩效目标自评表"];

export const EXECUTIONS: readonly Form[] = [
  {
    trait: "execution: total and parts",
    lines: [
      "{year}年预算执行情况表",
      "{unit}",
      "项目|年初预算数|全年预算数|全年执行数|执行率",
      "资金总额|{X}|{B}|{E}|{R}",
      "其中：财政拨款|{X1}|{B1}|{E1}|",
      "其他资金|{X2}|{B2}|{E2}|",
    ],
  },
  {
    trait: "execution: funds without a total",
    lines: [
      "{year}年度部门预算执行情况",
      "{unit}",
      "资金来源|年初预算|调整后预算数|预算执行数|执行率",
      "一般公共预算|{X1}|{B1}|{E1}|",
      "其他资金|{X2}|{B2}|{E2}|",
    ],
  },
  {
    trait: "execution: labels downward",
    lines: ["{year}年预算执行情况（{unit}）", "年初预算数|{X}", "全年预算数|{B}", "全年执行数|{E}", "执行率|{R}"],
  },
  {
    trait: "execution: years beside each other",
    lines: [
      "近两年预算执行情况",
      "{unit}",
      "项目|{before}年||{year}年|",
      "|预算数|执行数|预算数|执行数",
      "合计|{z}|{z}|{B}|{E}",
    ],
  },
];

/** Tables beside which nothing of the spending may be taken. */
export const NEIGHBOURS: readonly Form[] = [
  {
    trait: "beside: staff",
    lines: ["人员情况统计表", "房间号|姓名|工号", "301|张晓明|302", "302|李文|30101", "303|王芳|310"],
  },
  {
    trait: "beside: 三公",
    lines: [
      "财政拨款“三公”经费支出决算表",
      "单位：万元",
      "项目|预算数|决算数",
      "因公出国（境）费用|3|2",
      "公务接待费|5|4.5",
      "公务用车运行维护费|8|7.2",
      "合计|16|13.7",
    ],
  },
  {
    trait: "beside: functional",
    lines: [
      "支出决算表",
      "单位：万元",
      "科目编码|科目名称|本年支出合计|基本支出|项目支出",
      "201|一般公共服务支出|{z}|{z}|{z}",
      "2010301|行政运行|{z}|{z}|{z}",
      "208|社会保障和就业支出|{z}|{z}|{z}",
      "合计||{z}|{z}|{z}",
    ],
  },
  {
    trait: "beside: assets",
    lines: ["固定资产情况表", "类别|数量|账面价值", "房屋|2|{z}", "车辆|3|{z}", "合计|5|{z}"],
  },
  {
    trait: "beside: income",
    lines: ["收入决算表", "单位：元", "项目|金额", "财政拨款收入|{z}", "其他收入|{z}", "合计|{z}"],
  },
];
