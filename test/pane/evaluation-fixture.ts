import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { decimal, type Decimal } from "../../src/core/amount/decimal";
import { cellArea, type Source } from "../../src/core/model/area";
import type {
  CategoryResult,
  Evaluation,
  Figure,
  IndicatorResult,
  IndicatorState,
} from "../../src/core/model/evaluation";
import type { Inputs, ReadCell } from "../../src/core/model/inputs";
import type { FoundTable, Mapping } from "../../src/core/model/mapping";
import { message } from "../../src/core/wording";

/** A made-up department's result, for looking at the pane without a workbook. */
const NOTHING = message("host.cancelled");

function at(sheet: string, row: number, column: number): Source {
  return { sheetId: sheet, sheet, area: cellArea(row, column) };
}

function figure(value: string | null, measure: Figure["measure"], places: number | null, source?: Source): Figure {
  const exact: Decimal | null = value === null ? null : decimal(value);
  const sources = source === undefined ? [] : [source];
  return { value: exact, measure, rule: NOTHING, arithmetic: null, places, sources, inputs: [] };
}

function category(code: string, name: string, yuan: string, share: string, row: number): CategoryResult {
  const source = at("支出决算明细", row, 4);
  return {
    code,
    name,
    nameSource: at("支出决算明细", row, 1),
    amount: figure(yuan, "yuan", null, source),
    share: figure(share, "percent", 2),
    items: [],
  };
}

function text(value: string, row: number, column: number): ReadCell {
  return { source: at("绩效指标", row, column), value, format: "General", text: value };
}

function indicator(
  row: number,
  level1: string,
  level3: string,
  target: string,
  actual: string,
  weight: string,
  score: string | null,
  state: IndicatorState,
): IndicatorResult {
  return {
    input: {
      source: at("绩效指标", row, 2),
      level1,
      level2: "",
      level3,
      sign: null,
      target: text(target, row, 3),
      unit: null,
      actual: text(actual, row, 4),
      weight: null,
      typedScore: null,
      reason: null,
      rule: null,
      explanation: null,
      evidence: null,
      remark: null,
    },
    mechanism: null,
    state,
    score: figure(score, "points", 2),
    weight: figure(weight, "points", null),
    deviation: null,
    reason: NOTHING,
    hints: [],
    explanationRequired: state === "partly-met",
  };
}

function found(sheet: string, confidence: number): FoundTable {
  return { source: at(sheet, 0, 0), title: sheet, confidence, reasons: [NOTHING] };
}

const DEPARTMENT = { value: "示例市政务服务和数据管理局", source: at("基本情况", 1, 1) };
const YEAR = { value: 2023, source: at("基本情况", 2, 1) };

export const EVALUATION: Evaluation = {
  workbook: "示例.xlsx",
  department: DEPARTMENT,
  year: YEAR,
  profile: {
    id: "national-2020",
    version: "1",
    name: "全国",
    verified: true,
    grades: DEFAULT_PROFILE.grades,
    scorePlaces: DEFAULT_PROFILE.places.score,
  },
  spending: {
    source: at("支出决算明细", 0, 0),
    title: "支出决算明细表",
    family: "economic-vertical",
    scope: "total",
    total: figure("120548706.69", "yuan", null, at("支出决算明细", 40, 4)),
    categories: [
      category("301", "工资福利支出", "22602183.46", "18.75", 5),
      category("302", "商品和服务支出", "50305127.92", "41.73", 18),
      category("303", "对个人和家庭的补助", "1401690.00", "1.16", 30),
      category("310", "资本性支出", "46239705.31", "38.36", 35),
    ],
  },
  execution: {
    source: at("预算执行", 4, 0),
    initialBudget: null,
    budget: figure("124800000", "yuan", null),
    spent: figure("120548706.69", "yuan", null),
    rate: figure("96.59", "percent", 2),
    weight: figure("10", "points", null),
    score: figure("9.66", "points", 2),
  },
  spendingBefore: null,
  projects: [],
  progress: null,
  measures: [],
  indicators: [
    indicator(5, "产出指标", "跨境通办专区网点数", "≥6个", "5个", "6", "5", "partly-met"),
    indicator(6, "产出指标", "业务办理合规率", "100%", "100%", "6", "6", "met"),
    indicator(7, "产出指标", "重大网络安全事件数", "0起", "1起", "6", "0", "not-met"),
    indicator(8, "效益指标", "公共资源交易服务质量和服务效率", "不断提升", "不断提升", "7", "5.6", "proposed"),
    indicator(9, "满意度指标", "企业群众满意度", "≥90%", "98.5%", "10", "10", "met"),
  ],
  levels: [
    { name: "预算执行率", weight: decimal("10"), score: decimal("9.66") },
    { name: "产出指标", weight: decimal("50"), score: decimal("40.85") },
    { name: "效益指标", weight: decimal("30"), score: decimal("28.6") },
    { name: "满意度指标", weight: decimal("10"), score: decimal("9.81") },
  ],
  score: figure("88.92", "points", 2),
  grade: "良",
  provisional: true,
  history: [],
  findings: [
    { id: "C22", severity: "error", where: at("绩效指标", 13, 8), message: NOTHING, advice: NOTHING },
    { id: "C37", severity: "hint", where: at("支出决算明细", 40, 4), message: NOTHING, advice: null },
    { id: "C11", severity: "warning", where: null, message: NOTHING, advice: NOTHING },
  ],
  checks: [],
  rehearsal: { risks: [], range: null, unquantified: 0, self: null, history: [] },
  inputs: {} as Inputs,
};

export const MAPPING: Mapping = {
  spending: {
    ...found("支出决算明细", 0.97),
    family: "economic-vertical",
    system: "department",
    scope: "total",
    unit: "yuan",
    unitSource: null,
    total: null,
    categories: [],
  },
  indicators: {
    ...found("绩效指标", 0.72),
    subject: "department",
    name: null,
    header: at("绩效指标", 3, 0),
    rows: [],
    levelWeights: [],
    totalWeight: null,
    totalScore: null,
    grade: null,
    goal: null,
    goalAchieved: null,
    execution: null,
  },
  execution: null,
  history: null,
  progress: null,
  basics: null,
  references: [],
  measures: { found: [], missed: [] },
  department: DEPARTMENT,
  year: YEAR,
  spendingCandidates: [],
  indicatorCandidates: [],
  questions: [],
  notices: [],
};
