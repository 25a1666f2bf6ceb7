import type { Random } from "../corpus/random";

/** One indicator before anybody lays it out. */
export interface IndicatorData {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly sign: string;
  readonly number: string;
  readonly unit: string;
  /** Sign, number and unit in one cell; or words for what is not counted. */
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly score: number;
  readonly reason: string;
}

type Group = readonly [level1: string, level2: string, names: readonly string[]];

const GROUPS: readonly Group[] = [
  [
    "产出指标",
    "数量指标",
    ["开展执法检查次数", "培训人员数量", "新建服务网点数", "维护道路里程", "发放宣传资料份数", "设备购置数量"],
  ],
  ["产出指标", "质量指标", ["工程验收合格率", "培训合格率", "系统正常运行率", "案件办结合规率"]],
  ["产出指标", "时效指标", ["任务完成及时率", "资金拨付及时率", "项目按期完成"]],
  ["产出指标", "成本指标", ["项目总成本控制", "单位培训成本", "成本节约"]],
  ["效益指标", "经济效益指标", ["带动社会投资", "节约运行成本"]],
  ["效益指标", "社会效益指标", ["公共服务水平", "群众安全感", "政策知晓率"]],
  ["效益指标", "生态效益指标", ["空气质量优良天数比例", "绿地养护达标率"]],
  ["效益指标", "可持续影响指标", ["长效管理机制健全性", "人才队伍建设持续影响"]],
  ["满意度指标", "服务对象满意度指标", ["服务对象满意度", "群众满意度", "企业满意度"]],
];

const COUNTS = [
  ["≥", "次"],
  ["≥", "人次"],
  ["≥", "个"],
  ["=", "公里"],
  ["≥", "份"],
  ["≤", "万元"],
] as const;

/** The number of points split into `count` parts that add up, in halves. */
function split(random: Random, points: number, count: number): number[] {
  const cuts = Array.from({ length: count }, () => random.whole(1, 6));
  const whole = cuts.reduce((sum, cut) => sum + cut, 0);
  const parts = cuts.map((cut) => Math.max(0.5, Math.floor((cut / whole) * points * 2) / 2));
  const rest = points - parts.reduce((sum, part) => sum + part, 0);
  const largest = parts.indexOf(Math.max(...parts));
  return parts.map((part, at) => (at === largest ? part + rest : part));
}

const REASONS = [
  "",
  "",
  "",
  "受天气影响工期顺延，已督促赶工",
  "预算下达较晚，下年提前谋划",
  "前期准备不足，加强过程管理",
];

function someIndicator(random: Random, [level1, level2]: Group, name: string, weight: number): IndicatorData {
  const kind = random.weighted([
    ["rate", 4],
    ["count", 4],
    ["words", 3],
  ]);
  const met = random.chance(0.75);
  const score = met ? weight : Math.round(weight * random.whole(40, 95)) / 100;
  const base = { level1, level2, name, weight, score, reason: met ? "" : random.pick(REASONS) };
  if (kind === "words") {
    const [target, actual] = random.pick([
      ["显著提升", "显著提升"],
      ["不断改善", "达成预期指标"],
      ["按时完成", "已完成"],
      ["健全", "基本健全"],
      ["12月底前", "11月20日"],
      ["有所提高", "部分完成"],
    ] as const);
    return { ...base, sign: "定性", number: target, unit: "", target, actual };
  }
  const [sign, unit] = kind === "rate" ? (["≥", "%"] as const) : random.pick(COUNTS);
  const number = kind === "rate" ? random.pick([90, 95, 98, 100, 85]) : random.whole(2, 900);
  const done = met ? number : Math.max(1, Math.round(number * 0.8));
  const target = random.pick([
    `${sign}${number}${unit}`,
    `${sign === "≥" ? "不少于" : sign === "≤" ? "不超过" : ""}${number}${unit}`,
    `${sign} ${number}${unit}`,
  ]);
  return {
    ...base,
    sign,
    number: String(number),
    unit,
    target,
    actual: random.pick([`${done}${unit}`, `${done}${unit}`, String(done)]),
  };
}

/** A form's indicators, 产出 before 效益 before 满意度; weights add up to `points`. */
export function someIndicators(random: Random, points: number, from = GROUPS): IndicatorData[] {
  const kept = from.filter(
    ([level1, level2]) => level2 === "数量指标" || level1 === "满意度指标" || random.chance(0.65),
  );
  const chosen = kept.flatMap((group) =>
    random.some(group[2], random.whole(1, 2)).map((name) => [group, name] as const),
  );
  const weights = split(random, points, chosen.length);
  return chosen.map(([group, name], at) => someIndicator(random, group, name, weights[at] ?? 1));
}

export interface RubricData {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly weights: readonly [number, number, number];
  readonly rule: string;
  readonly explanation: string;
  readonly score: number;
  readonly reason: string;
}

const RUBRIC: readonly Group[] = [
  [
    "履职效能",
    "整体效能",
    ["部门整体绩效目标产出指标完成情况", "部门整体绩效目标效益指标完成情况", "部门预算资金支出率"],
  ],
  ["管理效率", "预算编制", ["新增预算项目事前绩效评估", "绩效目标合理性"]],
  ["管理效率", "预算执行", ["预算编制约束性", "财务管理合规性", "结转结余率"]],
  ["管理效率", "信息公开", ["预决算公开合规性", "绩效信息公开情况"]],
  ["管理效率", "绩效管理", ["绩效管理制度建设", "绩效结果应用"]],
  ["管理效率", "采购管理", ["采购意向公开合规性", "采购活动合规性"]],
  ["管理效率", "资产管理", ["资产配置合规性", "固定资产利用率"]],
  ["管理效率", "运行成本", ["经济成本控制情况", "“三公”经费控制情况"]],
];

/** Indicators judged by a rule instead of a target; each level has its weight. */
export function someRubric(random: Random): RubricData[] {
  const groups = RUBRIC.filter(([level1]) => level1 === "履职效能" || random.chance(0.8));
  const weights = split(random, 100, groups.length);
  const rows = groups.flatMap(([level1, level2, names], at) => {
    const own = split(random, weights[at] ?? 1, names.length);
    return names.map((name, index) => ({
      level1,
      level2,
      name,
      level2Weight: weights[at] ?? 0,
      weight: own[index] ?? 0,
    }));
  });
  const level1Weight = (level1: string) =>
    rows.filter((row) => row.level1 === level1).reduce((sum, { weight }) => sum + weight, 0);
  return rows.map(({ level1, level2, name, level2Weight, weight }) => ({
    level1,
    level2,
    name,
    weights: [level1Weight(level1), level2Weight, weight],
    rule: random.pick([
      "完成得满分，未完成按比例扣分。",
      "符合要求得满分，每发现一处不符扣1分，扣完为止。",
      "达到90%（含）以上得满分，每低5个百分点扣0.5分。",
    ]),
    explanation: random.pick(["反映部门履职目标的实现程度。", "评价预算管理的规范程度。"]),
    score: random.chance(0.7) ? weight : Math.round(weight * 80) / 100,
    reason: random.pick(["", "", "个别事项未及时完成"]),
  }));
}
