import { all, type Fault, form, funds, levels, rows, total } from "./spoil";

const SITES = "办税服务网点建成数";
const TRAINED = "业务骨干培训人次";
const LEGAL = "业务办理合规率";
const ACCEPTED = "设备验收合格率";
const ONLINE = "系统上线时间";
const COST = "设备购置成本";
const SAVED = "节约印刷费用";
const WAIT = "群众办事平均等候时间";
const USABLE = "平台全年可用率";
const SATISFIED = "服务对象满意度";

/** Faults of indicators: their weights, scores, values, reasons and evidence. */
export const INDICATOR_FAULTS: readonly Fault[] = [
  {
    id: "C01",
    what: "a point lost",
    spoil: all(rows({ [SITES]: { weight: 9, score: 9 } }), levels("49", "30"), total(98.84)),
    at: "total.weight",
  },
  {
    id: "C01",
    what: "five points too many",
    spoil: all(
      rows({ [SITES]: { weight: 15, score: 15 } }),
      levels("55", "30"),
      form({ totalWeight: 105, totalScore: 104.84 }),
    ),
    at: "total.weight",
  },
  { id: "C01", what: "the total row prints 95", spoil: form({ totalWeight: 95 }), at: "total.weight" },
  { id: "C01", what: "words for a weight", spoil: rows({ [SITES]: { weight: "十分重要" } }), at: `${SITES}.weight` },
  {
    id: "C02",
    what: "产出指标(60分) over 50",
    spoil: levels("60", "30"),
    at: "产出指标.level",
    needsLayout: "level-weights",
  },
  {
    id: "C03",
    what: "12 of 10",
    spoil: all(rows({ [SITES]: { score: 12 } }), total(101.84)),
    at: `${SITES}.score`,
    also: ["C07"],
  },
  {
    id: "C03",
    what: "less than nothing",
    spoil: all(rows({ [SITES]: { score: -1 } }), total(88.84, "良")),
    at: `${SITES}.score`,
    also: ["C07"],
  },
  { id: "C03", what: "a score in words", spoil: rows({ [SITES]: { score: "满分" } }), at: `${SITES}.score` },
  { id: "C04", what: "a total of 98", spoil: total(98), at: "total.score" },
  { id: "C04", what: "a transposed total", spoil: total(98.94), at: "total.score" },
  { id: "C05", what: "99.84 as 良", spoil: form({ grade: "良" }), at: "grade" },
  {
    id: "C07",
    what: "9 typed for 10",
    spoil: all(rows({ [SITES]: { score: 9 } }), total(98.84)),
    at: `${SITES}.score`,
  },
  {
    id: "C07",
    what: "too generous a ratio",
    spoil: all(rows({ [LEGAL]: { actual: "49%", score: 8, reason: "人员变动，已加强培训" } }), total(97.84)),
    at: `${LEGAL}.score`,
  },
  {
    id: "C09",
    what: "half a point",
    spoil: rows({ [TRAINED]: { weight: 0.5, score: 0.5 }, [SITES]: { weight: 17.5, score: 17.5 } }),
    at: `${TRAINED}.weight`,
  },
  {
    id: "C09",
    what: "40 of 100 on one row",
    spoil: rows({
      [SITES]: { weight: 40, score: 40 },
      [LEGAL]: { weight: 2, score: 2 },
      [TRAINED]: { weight: 2, score: 2 },
      [ACCEPTED]: { weight: 2, score: 2 },
      [COST]: { weight: 2, score: 2 },
      [ONLINE]: { weight: 2, score: 2 },
    }),
    at: `${SITES}.weight`,
  },
  {
    id: "C09",
    what: "all of one weight",
    spoil: (meant) => ({
      ...meant,
      levelWeights: { 产出指标: "54", 效益指标: "27", 满意度指标: "9" },
      indicators: meant.indicators.map((row) => ({ ...row, weight: 9, score: 9 })),
    }),
    at: null,
  },
  {
    id: "C15",
    what: "百分比 for a sign",
    spoil: rows({ [LEGAL]: { actual: "98.6百分比" } }),
    at: `${LEGAL}.actual`,
  },
  {
    id: "C38",
    what: "yuan against 万元",
    spoil: rows({ [COST]: { actual: 2_850_000 } }),
    at: `${COST}.actual`,
    needs: ["reason"],
  },
  {
    id: "C10",
    what: "no indicator of time",
    spoil: all(rows({ [ONLINE]: null, [SITES]: { weight: 18, score: 18 } })),
    at: null,
  },
  {
    id: "C10",
    what: "no satisfaction",
    spoil: all(rows({ [SATISFIED]: null, [SITES]: { weight: 20, score: 20 } }), levels("60", "30")),
    at: null,
  },
  { id: "C11", what: "one name twice", spoil: rows({ [TRAINED]: { name: SITES } }), at: `${SITES}.name` },
  { id: "C12", what: "指标2： left", spoil: rows({ [TRAINED]: { name: "指标2：" } }), at: "指标2：.name" },
  {
    id: "C12",
    what: "XX left in the actual",
    spoil: rows({ [TRAINED]: { actual: "XX人次" } }),
    at: `${TRAINED}.actual`,
    also: ["C16"],
  },
  {
    id: "C13",
    what: "a target of mere degree",
    spoil: rows({ [USABLE]: { sign: "", target: "稳步提升", unit: "", actual: "平均提升" } }),
    at: `${USABLE}.target`,
  },
  {
    id: "C13",
    what: "a slogan for a name",
    spoil: rows({ [TRAINED]: { name: "加强业务骨干队伍建设" } }),
    at: "加强业务骨干队伍建设.name",
  },
  { id: "C13", what: "at least none", spoil: rows({ [SITES]: { sign: "≥", target: 0 } }), at: `${SITES}.target` },
  { id: "C14", what: "no actual", spoil: rows({ [SITES]: { actual: "" } }), at: `${SITES}.actual` },
  { id: "C14", what: "a stroke for an actual", spoil: rows({ [SITES]: { actual: "—" } }), at: `${SITES}.actual` },
  { id: "C14", what: "no target", spoil: rows({ [LEGAL]: { target: "", sign: "", unit: "" } }), at: `${LEGAL}.target` },
  {
    id: "C14",
    what: "no budget of the year",
    spoil: funds({ budget: "", initial: "", rate: "", parts: [] }),
    at: "execution.budget",
  },
  { id: "C15", what: "万元 against 个", spoil: rows({ [SITES]: { actual: "6万元" } }), at: `${SITES}.actual` },
  {
    id: "C15",
    what: "people against attendances",
    spoil: rows({ [TRAINED]: { actual: "312人" } }),
    at: `${TRAINED}.actual`,
  },
  { id: "C15", what: "百分点 against %", spoil: rows({ [LEGAL]: { actual: "98.6个百分点" } }), at: `${LEGAL}.actual` },
  { id: "C16", what: "完成 against a number", spoil: rows({ [COST]: { actual: "完成" } }), at: `${COST}.actual` },
  {
    id: "C16",
    what: "an error in the actual",
    spoil: rows({ [SITES]: { actual: { error: "#REF!" } } }),
    at: `${SITES}.actual`,
  },
  {
    id: "C17",
    what: "达成预期指标 for every target in words",
    spoil: rows({
      [ONLINE]: { target: "按批复的计划上线", sign: "", unit: "", actual: "达成预期指标" },
      [SAVED]: { target: "按制度标准节约", sign: "", unit: "", actual: "达成预期指标" },
      [USABLE]: { target: "符合运维管理规定", sign: "", unit: "", actual: "达成预期指标" },
    }),
    at: `${ONLINE}.actual`,
  },
  {
    id: "C19",
    what: "a legality of at most 98 %",
    spoil: rows({ [LEGAL]: { sign: "≤", actual: "97%" } }),
    at: `${LEGAL}.target`,
  },
  {
    id: "C19",
    what: "complaints of at least 3",
    spoil: rows({ [SITES]: { name: "群众投诉件数", sign: "≥", target: 3, unit: "件", actual: "3件" } }),
    at: "群众投诉件数.target",
  },
  {
    id: "C20",
    what: "9 for 6, no word",
    spoil: rows({ [SITES]: { actual: "9个" } }),
    at: `${SITES}.reason`,
    needs: ["reason"],
  },
  {
    id: "C20",
    what: "half the cost, no word",
    spoil: rows({ [COST]: { actual: "1,500,000元" } }),
    at: `${COST}.reason`,
    needs: ["reason"],
  },
  {
    id: "C21",
    what: "three far above, explained",
    spoil: rows({
      [SITES]: { actual: "9个", reason: "新增三个" },
      [TRAINED]: { actual: "600人次", reason: "增办班次" },
      [SAVED]: { actual: "40万元", reason: "无纸化" },
    }),
    at: `${SITES}.name`,
    needs: ["reason"],
  },
  {
    id: "C22",
    what: "97 % and all the points",
    spoil: rows({ [LEGAL]: { actual: "97%", reason: "归档不全，已完善制度" } }),
    at: `${LEGAL}.score`,
  },
  {
    id: "C22",
    what: "a late minute and all the points",
    spoil: rows({ [WAIT]: { actual: "16分钟", reason: "窗口不足，明年增设" } }),
    at: `${WAIT}.score`,
    also: ["C07"],
  },
  {
    id: "C23",
    what: "97 % without a word",
    spoil: all(rows({ [LEGAL]: { actual: "97%", score: 9.9 } }), total(99.74)),
    at: `${LEGAL}.reason`,
    needs: ["reason"],
  },
  {
    id: "C23",
    what: "无 for a reason",
    spoil: all(rows({ [SITES]: { actual: "3个", score: 5, reason: "无" } }), total(94.84)),
    at: `${SITES}.reason`,
    needs: ["reason"],
  },
  {
    id: "C24",
    what: "met, and a shortfall's reason",
    spoil: rows({ [SITES]: { reason: "场地调整，推迟开通" } }),
    at: `${SITES}.reason`,
    needs: ["reason"],
  },
  {
    id: "C25",
    what: "judged full without evidence",
    spoil: rows({
      [USABLE]: { sign: "", target: "符合运维管理规定", unit: "", actual: "运维记录完整，符合规定", evidence: "" },
    }),
    at: `${USABLE}.evidence`,
    needs: ["evidence"],
  },
  {
    id: "C26",
    what: "satisfaction of 100 %",
    spoil: rows({ [SATISFIED]: { actual: "100%" } }),
    at: `${SATISFIED}.actual`,
  },
  {
    id: "C26",
    what: "satisfaction without a survey",
    spoil: rows({ [SATISFIED]: { evidence: "" } }),
    at: `${SATISFIED}.evidence`,
    needs: ["evidence"],
  },
  {
    id: "C27",
    what: "及时 for a time",
    spoil: rows({ [ONLINE]: { target: "及时上线", actual: "已上线" } }),
    at: `${ONLINE}.target`,
  },
  { id: "C28", what: "104 % of the rules kept", spoil: rows({ [LEGAL]: { actual: "104%" } }), at: `${LEGAL}.actual` },
  {
    id: "C29",
    what: "last year's date in the target",
    spoil: rows({ [ONLINE]: { target: "2022年11月30日前", actual: "2022年11月15日" } }),
    at: `${ONLINE}.target`,
  },
];
