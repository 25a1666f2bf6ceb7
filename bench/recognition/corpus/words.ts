import type { MoneyUnit } from "../../../src/core/amount/money-unit";
import type { Scope } from "../../../src/core/model/mapping";

/**
 * Words that accountants write. Many are on no published form: the corpus asks what a reader understands, not which
 * list a word is on.
 */

export const DEPARTMENTS = [
  "江北市文化广电局",
  "青石县教育体育局",
  "临河区卫生健康局",
  "南浦市市场监督管理局",
  "云岭县林业和草原局",
  "白水镇人民政府",
  "滨湖区城市管理局",
  "东港市交通运输综合执法支队",
  "金沙县第二人民医院",
  "北塘街道办事处",
];

/** Unit lines; `{}` is where the unit goes. */
export const UNIT_LINES = [
  "单位：{}",
  "金额单位：{}",
  "单位:{}",
  "金额单位:{}",
  "（单位：人民币 {}）",
  "计量单位：{}",
  "数据单位:{}",
  "货币单位：人民币{}",
  "（金额单位：{}）",
  "单 位：{}",
  "单位：人民币（{}）",
  "本表单位：{}",
  "金额计量单位：{}",
];

export const UNIT_WORDS: Readonly<Record<MoneyUnit, readonly string[]>> = {
  yuan: ["元"],
  "thousand-yuan": ["千元"],
  "ten-thousand-yuan": ["万元", "万 元"],
  "million-yuan": ["百万元"],
  "hundred-million-yuan": ["亿元"],
};

/** Headings of the amounts that are asked for: what was spent, or what the year's table is about. */
export const AMOUNT_HEADS = [
  "决算数",
  "本年累计",
  "金额",
  "本年实际数",
  "支出数",
  "列支金额",
  "年度执行",
  "实际支出",
  "全年支出数",
  "决算金额",
  "本年支出",
  "累计列支",
  "支出金额",
  "实际列支数",
  "全年实际支出",
  "本年决算",
];

export const CODE_HEADS = [
  "科目编码",
  "编码",
  "科目代码",
  "经济分类编码",
  "经济科目编码",
  "代码",
  "科目编号",
  "科目号",
];

export const NAME_HEADS = [
  "科目名称",
  "名称",
  "经济分类科目名称",
  "科目名称（经济分类）",
  "支出项目",
  "经济科目",
  "费用名称",
  "支出经济分类",
  "开支内容",
  "项目",
];

/** Columns of amounts that are not the ones asked for, beside a column that is. */
export const BUDGET_HEADS = ["年初预算", "年初预算数", "预算数", "年初批复数", "本年预算"] as const;
export const ADJUSTED_HEADS = ["调整预算数", "调整后预算", "全年预算数", "调整预算"] as const;
export const FINAL_HEADS = ["决算数", "实际支出", "执行数", "全年执行数", "支出决算", "本年实际支出"] as const;
export const LAST_YEAR_HEADS = ["上年数", "上年决算数", "上年同期", "去年同期", "上年实际"] as const;
export const THIS_YEAR_HEADS = ["本年数", "本年决算数", "本年实际", "今年累计"] as const;
export const CHANGE_HEADS = ["增减额", "增减", "比上年增减", "增减变动额"] as const;
export const PERCENT_HEADS = ["占比", "占比（%）", "比重%", "占支出总额比例", "所占比重（%）"] as const;
export const REMARK_HEADS = ["备注", "说明", "备 注", "填报说明"] as const;
export const ORDER_HEADS = ["序号", "行次", "行号"] as const;

export const TOTAL_WORDS = ["合计", "总计", "支出合计", "本年支出合计", "总 计", "合计："];

export interface TitleWords {
  /** `{d}` is the department, `{y}` the year. */
  readonly text: string;
  readonly scopes: readonly Scope[];
}

export const TITLES: readonly (readonly [TitleWords, number])[] = [
  [{ text: "{d}{y}年度支出决算明细表", scopes: ["total"] }, 4],
  [{ text: "支出决算明细表", scopes: ["total"] }, 3],
  [{ text: "部门支出总表（按经济分类）", scopes: ["total"] }, 2],
  [{ text: "{y}年度部门整体支出情况表", scopes: ["total"] }, 2],
  [{ text: "{y}年部门全部支出经济分类汇总表", scopes: ["total"] }, 2],
  [{ text: "一般公共预算财政拨款支出决算明细表", scopes: ["general-public-budget"] }, 3],
  [{ text: "{y}年一般公共预算支出明细表（经济分类）", scopes: ["general-public-budget"] }, 2],
  [{ text: "一般公共预算财政拨款基本支出决算明细表", scopes: ["basic-expenditure"] }, 3],
  [{ text: "{d}{y}年一般公共预算基本支出表", scopes: ["basic-expenditure"] }, 2],
  [{ text: "基 本 支 出 决 算 明 细 表", scopes: ["basic-expenditure"] }, 1],
  [{ text: "{y}年度项目支出决算明细表", scopes: ["project-expenditure"] }, 1],
  [{ text: "{d}费用明细", scopes: ["unknown", "total"] }, 1],
  [{ text: "{y}年经费开支台账", scopes: ["unknown", "total"] }, 1],
  [{ text: "支出情况统计", scopes: ["unknown", "total"] }, 1],
];

export const NOTES = [
  "注：本表反映部门本年度支出情况。",
  "注：1.数据来源于财务账；2.本表经部门负责人审定。",
  "说明：本表数据已与国库集中支付系统核对一致。",
  "备注：如有差异系四舍五入所致。",
  "填表人：张某　　复核：李某　　联系电话：0756-5551234",
];
