import type { IndicatorRole } from "../model/mapping";
import { compact } from "../text/normalise";

/** Header words by role (exact, after `headKey`); a word may serve two roles, the neighbours decide. */
const SYNONYMS: Readonly<Record<IndicatorRole, readonly string[]>> = {
  level1: ["一级指标", "指标类型", "评价维度", "一级", "一级指标名称"],
  level2: ["二级指标", "指标类别", "二级", "二级指标名称"],
  level3: [
    "三级指标",
    "指标名称",
    "具体指标",
    "考核指标",
    "核心指标",
    "四级指标",
    "三级",
    "三级指标名称",
    "评价指标",
    "绩效指标",
    "指标",
  ],
  sign: [
    "指标性质",
    "指标符号",
    "计算符号",
    "符号",
    "比较符",
    "比较符号",
    "指标方向",
    "绩效指标性质",
    "运算符",
    "运算符号",
  ],
  target: [
    "年度指标值",
    "指标值",
    "目标值",
    "年初指标值",
    "年初目标值",
    "全年目标值",
    "预期指标值",
    "预期值",
    "预期目标值",
    "计划值",
    "年度目标值",
    "年度绩效指标值",
    "标准值",
    "绩效目标值",
    "调整指标值",
    "批复指标值",
    "绩效指标值",
    "计划指标值",
    "目标指标值",
    "年度计划值",
    "预期绩效目标",
    "全年指标值",
    "预算指标值",
    "计划完成值",
  ],
  unit: ["计量单位", "度量单位", "单位", "绩效度量单位", "指标单位"],
  actual: [
    "实际完成值",
    "全年完成值",
    "全年实际值",
    "完成值",
    "实际值",
    "实际完成情况",
    "完成情况",
    "年度完成值",
    "实际完成指标值",
    "指标完成情况",
    "自评完成值",
    "达成情况",
    "年度实际完成值",
    "实际完成",
    "全年实际完成值",
    "实现值",
    "实际完成数",
    "实际达成值",
    "完成指标值",
  ],
  weight: [
    "分值",
    "权重",
    "分值权重",
    "标准分",
    "标准分值",
    "满分",
    "指标权重",
    "权重设定值",
    "基准分",
    "应得分",
    "指标分值",
    "权重分值",
    "分数",
    "满分值",
    "标准分数",
  ],
  score: [
    "得分",
    "自评得分",
    "自评分",
    "指标得分",
    "评价得分",
    "实得分",
    "单位自评得分",
    "评分",
    "自评分值",
    "实际得分",
    "自评分数",
  ],
  coefficient: ["得分系数", "得分率", "完成率", "完成比例", "指标完成率", "完成程度"],
  reason: [
    "偏差原因分析及改进措施",
    "偏差原因分析",
    "未完成原因分析",
    "未完成原因及改进措施",
    "原因说明",
    "扣分原因",
    "偏离原因",
    "差异原因",
    "偏差原因",
    "未完成原因",
    "未完成原因和改进措施",
    "原因分析及改进措施",
    "未完成原因分析及改进措施",
    "偏差原因及改进措施",
    "原因分析",
    "原因",
  ],
  rule: [
    "评分标准",
    "评价标准",
    "参考评分标准",
    "赋分规则",
    "评分规则",
    "计分方法",
    "评分细则",
    "计算公式",
    "指标说明及评分标准",
    "计分标准",
    "评分办法",
  ],
  explanation: ["指标说明", "指标解释", "指标内容", "评价要点", "计算方法", "评价内容", "指标含义"],
  evidence: [
    "佐证材料",
    "佐证资料",
    "证明材料",
    "评分依据",
    "数据来源",
    "资料来源",
    "附件",
    "评价依据",
    "佐证",
    "佐证材料名称",
    "评分依据及佐证材料",
  ],
  remark: ["备注", "说明", "其他"],
  reviewed: ["复核得分", "复核分", "财政复核得分", "复核意见", "核定得分", "专家评分", "财政评分", "审核得分"],
};

/** Parts of longer header words, tried in this order where no exact synonym fits. */
const FALLBACK: readonly (readonly [RegExp, IndicatorRole])[] = [
  [/复核|核定|专家/, "reviewed"],
  [/(?:偏差|偏离|未完成|扣分|差异).*(?:原因|措施|说明)|原因.*(?:分析|措施)/, "reason"],
  [/佐证|证明材料|评分依据/, "evidence"],
  [/(?:评分|评价|计分|赋分).*(?:标准|规则|细则|办法)/, "rule"],
  [/指标(?:说明|解释|描述)/, "explanation"],
  [/得分系数|完成率|完成比例/, "coefficient"],
  [/(?:自评|评价|指标|实际).*得分|^(?:20\d\d年度?)?得分/, "score"],
  [/(?<!扣)分值|权重|满分|标准分/, "weight"],
  [/(?:实际|全年|年度|自评).*完成(?:值|情况|指标)?$|完成值|实际值|完成情况$/, "actual"],
  [/指标值|目标值|计划值|预期值|^(?:年[初中])?(?:设定|调整)后?值$/, "target"],
  [/计量单位|度量单位/, "unit"],
  [/三级指标/, "level3"],
  [/二级指标/, "level2"],
  [/一级指标/, "level1"],
];

const ROLE_OF = new Map<string, IndicatorRole>();
for (const [role, words] of Object.entries(SYNONYMS) as [IndicatorRole, readonly string[]][]) {
  for (const word of words) if (!ROLE_OF.has(word)) ROLE_OF.set(word, role);
}

/** A header without its bracketed additions: "年度指标值（A）", "权重(%)", "年度(/项目)指标值". */
export function headKey(text: string): string {
  return compact(text)
    .replace(/[([][^)\]]*[)\]]/g, "")
    .replace(WHOLE_YEAR, "全年")
    .replace(/[:*]|—|^\d+[.、]/g, "");
}

/** 1-12月完成值, 截至12月底完成值, 四季度累计完成值: the whole year's. */
const WHOLE_YEAR =
  /^(?:截[至止])?(?:(?:[1一]月?[-—–~～至到])?(?:12|十二)月(?:份|底|末|31日)?|(?:(?:[1一][-—–~～至到])?第?[四4]|前[四4]个?)季度(?:底|末)?累计)/;

const LONGEST_HEADER = 24;

const OTHER_YEAR =
  /^20\d\d年?[-—–~～至到](?:20)?\d\d年|^(?:上年|去年|上期|往年|以前年度|上一年|中长期|中期|长期|三年|规划期|实施期)/;
const PART_OF_YEAR =
  /半年|第?[一二三四1-4]季度|监控|监测|阶段|预计|(?<!\d)(?:0?[1-9]|1[01])月|(?:[一二三四五六七八九]|十一)月/;

/** 上年完成值, 上半年完成值, 完成值（7月）, 中期指标值: of another year, of several, or of a part of this one. */
export function isOtherPeriod(text: string): boolean {
  const words = compact(text)
    .replace(WHOLE_YEAR, "")
    .replace(/[1一]月?[-—–~～至到](?:12|十二)月/, "");
  return OTHER_YEAR.test(words) || PART_OF_YEAR.test(words);
}

/** The role that a header's words give a column; null for words of other tables. */
export function roleOfHeader(text: string): IndicatorRole | null {
  if (text.length > LONGEST_HEADER + 12) return null;
  const key = headKey(text);
  if (key === "" || key.length > LONGEST_HEADER || isOtherPeriod(text)) return null;
  const exact = ROLE_OF.get(key);
  if (exact) return exact;
  return FALLBACK.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}
