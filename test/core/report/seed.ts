import {
  ACHIEVEMENTS,
  CONCLUSION,
  DUTIES,
  GOALS,
  IMPROVEMENTS,
  MAIN_WORK,
  PAST_REVIEWS,
  PROBLEMS,
  RECTIFICATION,
} from "../../../scripts/samples/narrative";

/** The published report for 2023, paragraph by paragraph, as its department wrote it. */
export const SEED: readonly string[] = [
  "部门整体支出绩效自评报告",
  "（2023 年）",
  "预算部门：江门市政务服务和数据管理局",
  "一、部门基本情况",
  "（一）部门职能",
  ...DUTIES,
  "（二）年度总体工作和重点工作任务",
  ...MAIN_WORK,
  "（三）预期部门整体支出绩效目标情况",
  ...GOALS,
  "二、绩效自评情况",
  "（一）自评结论",
  `${CONCLUSION.join("")}综合考量，我局部门整体支出绩效自评得分为 100分，绩效等级为“优”。`,
  "（二）部门整体支出情况",
  "2023 年部门决算总支出 12,054.87 万元，其中：工资福利支出 2,260.22 万元，占总支出的 18.75%；商品和服务支出 5,030.51 万元，占总支出的 41.73%；对个人和家庭的补助 140.17 万元，占总支出的 1.16%；资本性支出 4,623.97 万元，占总支出的 38.36%。",
  "（三）履职效能情况",
  ...ACHIEVEMENTS,
  "（四）部门整体支出绩效管理存在问题提出改进措施",
  ...PROBLEMS.map((text) => `1.存在问题。${text}`),
  ...IMPROVEMENTS.map((text) => `2.改进意见。${text}`),
  "三、近两年绩效自评、重点评价整改情况",
  "（一）近两年绩效自评、重点评价反馈情况",
  ...PAST_REVIEWS,
  "（二）绩效自评整改情况",
  ...RECTIFICATION,
];

/** As it comes out of a PDF: lines of 29 characters, an empty line after each, page numbers in between. */
export function brokenLikePdf(paragraphs: readonly string[], width = 29): string {
  const lines = paragraphs.flatMap((paragraph) => {
    const characters = [...paragraph];
    const count = Math.ceil(characters.length / width);
    return Array.from({ length: count }, (_, index) => characters.slice(index * width, (index + 1) * width).join(""));
  });
  return lines.map((line, index) => (index % 28 === 27 ? `${line}\n\n${String(index)}\n\f` : `${line}\n`)).join("\n");
}

/** The number-bearing sentences of the report, in document order: each holds a number, a grade or a name with one. */
export const NUMBERED_SENTENCES: readonly string[] = [
  "部门整体支出绩效自评报告\n（2023 年）",
  "于 2019年 1月 9 日正式挂牌成立",
  "全市“1+3+N”清单",
  "2023 年，学习贯彻落实党的二十大精神",
  "持续深化数字政府 2.0 建设",
  "12345 政务服务便民热线",
  "保证业务办理合规率 100%",
  "交易事项按计划时间完成",
  "涉税数据及时推送率 100%",
  "成本控制在实际支出不超过预算批复金额或合同金额",
  "“物理隔离，线上沟通”评标模式覆盖率达到 100%",
  "公共资源交易服务质量和服务效率不断提升，公共资源交易服务品牌可持续影响力不断提升",
  "《关于开展 2023 年度市级财政资金绩效自评工作的通知》（江财绩函〔2024〕2 号）",
  "自评得分为 100分，绩效等级为“优”",
  "2023 年部门决算总支出 12,054.87 万元",
  "工资福利支出 2,260.22 万元，占总支出的 18.75%",
  "商品和服务支出 5,030.51 万元，占总支出的 41.73%",
  "对个人和家庭的补助 140.17 万元，占总支出的 1.16%",
  "资本性支出 4,623.97 万元，占总支出的 38.36%",
  "专区网点拓展至 6 个",
  "入选广东省第一批推进粤港澳大湾区规则衔接机制对接典型案例",
  "评为全省十佳优秀案例",
  "实现市县镇三级政务服务大厅全覆盖",
  "构建市、县两级首席数据官体系。出台我市首部数据层面的政府规章",
  "省“百千万工程”信息综合平台县级示范点，全省首批完成",
  "完成 16 个专题接入",
  "参加“粤盾-2023”广东省数字政府网络安全攻防演练",
  "连续第四年荣获“地市优秀防守单位”",
  "2021年度，我局部门整体支出绩效自评复核得分为87分，评价等级为“良”",
  "建设专项资金绩效评价得分为84.25，评价等级为“良”",
  "2022年度，我局部门整体支出绩效自评复核得分为90.10，评价等级为“优”；无重点绩效评价项目",
  "已从 2023 年起已纳入市级财政资金“双监控”管理。我局每月通报支出进度",
  "我局 2022 年部门整体支出绩效自评复核得分为90.10，评价等级从 2021 年的“良”提升为“优”",
];
