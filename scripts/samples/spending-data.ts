/**
 * The department's final expenditure of 2023 by 款, in yuan. The report prints only the four 类 in 万元; these amounts
 * are made up so that they add up to exactly those totals (示例数据).
 *
 * A null amount is a blank cell, "0" a zero: the two mean different things and both occur in real tables.
 * `split` says which functional items (支出功能分类) pay for the amount; an item without an amount takes the rest.
 */
export interface EconomicItem {
  readonly name: string;
  readonly amount: string | null;
  readonly split: readonly (readonly [item: string, amount?: string])[];
}

export interface EconomicCategory {
  readonly code: string;
  readonly name: string;
  readonly items: readonly EconomicItem[];
}

/** One functional item (项) with the codes it stands under. */
export interface FunctionalLine {
  readonly code: string;
  readonly name: string;
}

export const FUNCTIONAL_LINES: readonly FunctionalLine[] = [
  { code: "201", name: "一般公共服务支出" },
  { code: "20103", name: "政府办公厅（室）及相关机构事务" },
  { code: "2010301", name: "行政运行" },
  { code: "2010302", name: "一般行政管理事务" },
  { code: "2010306", name: "政务公开审批" },
  { code: "2010350", name: "事业运行" },
  { code: "208", name: "社会保障和就业支出" },
  { code: "20805", name: "行政事业单位养老支出" },
  { code: "2080501", name: "行政单位离退休" },
  { code: "2080505", name: "机关事业单位基本养老保险缴费支出" },
  { code: "2080506", name: "机关事业单位职业年金缴费支出" },
  { code: "20899", name: "其他社会保障和就业支出" },
  { code: "2089999", name: "其他社会保障和就业支出" },
  { code: "210", name: "卫生健康支出" },
  { code: "21011", name: "行政事业单位医疗" },
  { code: "2101101", name: "行政单位医疗" },
  { code: "2101103", name: "公务员医疗补助" },
  { code: "221", name: "住房保障支出" },
  { code: "22102", name: "住房改革支出" },
  { code: "2210201", name: "住房公积金" },
];

const OFFICE = "2010301";
const PROJECTS = "2010302";
const SERVICE_HALL = "2010306";
const INSTITUTION = "2010350";

function item(name: string, amount: string | null, ...split: EconomicItem["split"]): EconomicItem {
  return { name, amount, split };
}

const SALARIES: EconomicCategory = {
  code: "301",
  name: "工资福利支出",
  items: [
    item("基本工资", "4312680.00", [INSTITUTION, "1286420.00"], [OFFICE]),
    item("津贴补贴", "6105932.50", [INSTITUTION, "98640.00"], [OFFICE]),
    item("奖金", "3874210.00", [OFFICE]),
    item("伙食补助费", "218400.00", [INSTITUTION, "72600.00"], [OFFICE]),
    item("绩效工资", "1987654.32", [INSTITUTION]),
    item("机关事业单位基本养老保险缴费", "1756210.88", ["2080505"]),
    item("职业年金缴费", "878105.44", ["2080506"]),
    item("职工基本医疗保险缴费", "812430.16", ["2101101"]),
    item("公务员医疗补助缴费", "96520.00", ["2101103"]),
    item("其他社会保障缴费", "64218.75", ["2089999"]),
    item("住房公积金", "1985320.00", ["2210201"]),
    item("医疗费", "0", [OFFICE]),
    item("其他工资福利支出", "510501.41", [SERVICE_HALL]),
  ],
};

const GOODS_AND_SERVICES: EconomicCategory = {
  code: "302",
  name: "商品和服务支出",
  items: [
    item("办公费", "486215.30", [INSTITUTION, "64280.50"], [SERVICE_HALL, "118640.00"], [OFFICE]),
    item("印刷费", "92480.00", [SERVICE_HALL, "38600.00"], [OFFICE]),
    item("咨询费", "365000.00", [PROJECTS]),
    item("手续费", "1286.50", [OFFICE]),
    item("水费", "78412.66", [SERVICE_HALL]),
    item("电费", "1236540.18", [SERVICE_HALL]),
    item("邮电费", "2865410.72", [PROJECTS, "2486000.00"], [SERVICE_HALL]),
    item("取暖费", null),
    item("物业管理费", "5120486.00", [SERVICE_HALL]),
    item("差旅费", "186420.50", [INSTITUTION, "21480.00"], [OFFICE]),
    item("因公出国（境）费用", null),
    item("维修（护）费", "11286540.27", [SERVICE_HALL, "1024600.00"], [PROJECTS]),
    item("租赁费", "3642180.00", [PROJECTS, "2860000.00"], [SERVICE_HALL]),
    item("会议费", "28640.00", [OFFICE]),
    item("培训费", "186250.00", [PROJECTS, "120000.00"], [OFFICE]),
    item("公务接待费", "18642.00", [OFFICE]),
    item("专用材料费", null),
    item("被装购置费", "96500.00", [SERVICE_HALL]),
    item("专用燃料费", null),
    item("劳务费", "412680.00", [SERVICE_HALL]),
    item("委托业务费", "18624510.36", [SERVICE_HALL, "4218600.00"], [PROJECTS]),
    item("工会经费", "386420.00", [INSTITUTION, "96200.00"], [OFFICE]),
    item("福利费", "128640.00", [OFFICE]),
    item("公务用车运行维护费", "68542.18", [OFFICE]),
    item("其他交通费用", "986540.00", [OFFICE]),
    item("税金及附加费用", null),
    item("其他商品和服务支出", "4006791.25", [OFFICE, "286410.25"], [SERVICE_HALL, "1120000.00"], [PROJECTS]),
  ],
};

const INDIVIDUALS: EconomicCategory = {
  code: "303",
  name: "对个人和家庭的补助",
  items: [
    item("离休费", "0", ["2080501"]),
    item("退休费", "624318.00", ["2080501"]),
    item("抚恤金", "386420.00", [OFFICE]),
    item("生活补助", "128640.00", [OFFICE]),
    item("医疗费补助", "216400.00", ["2101101"]),
    item("奖励金", "2400.00", [OFFICE]),
    item("其他对个人和家庭的补助", "43512.00", [OFFICE]),
  ],
};

const CAPITAL: EconomicCategory = {
  code: "310",
  name: "资本性支出",
  items: [
    item("办公设备购置", "1286540.00", [OFFICE, "246800.00"], [SERVICE_HALL, "410000.00"], [PROJECTS]),
    item("专用设备购置", "2864210.31", [PROJECTS]),
    item("大型修缮", null),
    item("信息网络及软件购置更新", "40286455.00", [PROJECTS]),
    item("无形资产购置", "1620000.00", [PROJECTS]),
    item("其他资本性支出", "182500.00", [SERVICE_HALL]),
  ],
};

export const ECONOMIC_CATEGORIES: readonly EconomicCategory[] = [SALARIES, GOODS_AND_SERVICES, INDIVIDUALS, CAPITAL];
