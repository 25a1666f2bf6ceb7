import type { Indicator, Meant } from "./form";
import type { Layout } from "./layouts";

/** A form that looks unusual and is in order all the same: a review that objects here invents its fault. */
export interface Odd {
  readonly what: string;
  readonly write: (meant: Meant) => Meant;
  /** The layouts that can print it. */
  readonly fits?: (layout: Layout) => boolean;
}

function rows(changes: Readonly<Record<string, Partial<Indicator>>>): Odd["write"] {
  return (meant) => ({
    ...meant,
    indicators: meant.indicators.map((row) => ({ ...row, ...changes[row.name] })),
  });
}

const all =
  (...changes: readonly Odd["write"][]): Odd["write"] =>
  (meant) =>
    changes.reduce((done, change) => change(done), meant);
const form =
  (changes: Partial<Meant>): Odd["write"] =>
  (meant) => ({ ...meant, ...changes });
const hasReasons = ({ columns }: Layout) => columns.some(([role]) => role === "reason");
const hasEvidence = ({ columns }: Layout) => columns.some(([role]) => role === "evidence");

export const ODD: readonly Odd[] = [
  {
    what: "完善 of a system, a yes or no like 健全",
    write: rows({ 平台全年可用率: { name: "平台运维制度", sign: "", target: "完善", unit: "", actual: "完善" } }),
  },
  {
    what: "far above its target, explained",
    write: rows({ 办税服务网点建成数: { actual: "9个", reason: "乡镇合并后增设三个网点，年中已调整计划" } }),
    fits: hasReasons,
  },
  {
    what: "missed, scored in proportion, explained",
    write: all(
      rows({ 业务办理合规率: { actual: "96.04%", score: 9.8, reason: "新系统切换期归档不全，已补录并完善制度" } }),
      form({ totalScore: 99.64 }),
    ),
    fits: hasReasons,
  },
  {
    what: "a score rounded to one place",
    write: all(
      rows({ 业务办理合规率: { actual: "97%", score: 9.9, reason: "新系统切换期归档不全，已补录并完善制度" } }),
      form({ totalScore: 99.74 }),
    ),
    fits: hasReasons,
  },
  {
    what: "no scores typed yet",
    write: all(
      (meant) => ({ ...meant, indicators: meant.indicators.map((row) => ({ ...row, score: "" })) }),
      form({ totalScore: "", grade: "" }),
    ),
  },
  {
    what: "none of something bad",
    write: rows({ 平台全年可用率: { name: "重大网络安全事件数", sign: "", target: "0起", unit: "", actual: "0起" } }),
  },
  {
    what: "none, in words",
    write: rows({ 平台全年可用率: { name: "网络安全事故", sign: "", target: "零事故", unit: "", actual: "未发生" } }),
  },
  {
    what: "a month for a deadline",
    write: rows({ 系统上线时间: { target: "12月底前", actual: "12月20日" } }),
  },
  {
    what: "done the year before it was due",
    write: rows({ 系统上线时间: { target: "2023年度内", actual: "2023年6月" } }),
  },
  {
    what: "other units of one dimension",
    write: rows({ 设备购置成本: { actual: "2,850,000元" }, 群众办事平均等候时间: { actual: "720秒" } }),
  },
  {
    what: "a name that sounds bad and is good",
    write: rows({
      业务办理合规率: { name: "投诉办结率" },
      办税服务网点建成数: { name: "安全事故应急演练次数", unit: "次", actual: "6次" },
    }),
  },
  {
    what: "growth above 100 %",
    write: rows({ 平台全年可用率: { name: "线上办件量增长率", target: 100, actual: "120%" } }),
  },
  {
    what: "words with a standard, and evidence",
    write: rows({
      平台全年可用率: {
        name: "运维制度执行情况",
        sign: "",
        target: "符合运维管理办法",
        unit: "",
        actual: "运维记录齐全，符合办法",
      },
    }),
    fits: hasEvidence,
  },
  {
    what: "the budget itself for a limit",
    write: rows({
      设备购置成本: { name: "部门总成本控制", sign: "", target: "≤全年预算数", unit: "", actual: "1230.5万元" },
    }),
  },
  {
    what: "weights with decimals",
    write: rows({ 办税服务网点建成数: { weight: 9.5, score: 9.5 }, 业务骨干培训人次: { weight: 8.5, score: 8.5 } }),
  },
  {
    what: "nothing carried over, nothing else",
    write: (meant) => ({
      ...meant,
      execution: {
        ...meant.execution,
        parts: [
          { name: "其中：当年财政拨款", budget: 12_500_000, spent: 12_305_000 },
          { name: "上年结转资金", budget: 0, spent: 0 },
          { name: "其他资金", budget: "", spent: "" },
        ],
      },
    }),
  },
  {
    what: "problems that are not of its indicators",
    write: form({ problems: "项目推进受天气影响，信息化人才不足。" }),
  },
  { what: "the approved goals beside it, kept", write: (meant) => ({ ...meant, approved: meant.indicators }) },
  { what: "filed late in spring", write: form({ filed: "2024年5月31日" }) },
  { what: "a name in full-width letters and spaces", write: rows({ 服务对象满意度: { name: "服务对象　满意度" } }) },
];
