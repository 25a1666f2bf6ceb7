/**
 * What differs between the two samples: A is the self-evaluation as it was filed (everything met), B the same year after
 * a strict review (示例数据). Figures of the report stand in both; what the report does not say is made up and marked.
 */
export interface Scenario {
  readonly file: string;
  /** 万元; the report gives no budget. */
  readonly budget: string;
  /** What the sheets say of the figures that are made up. */
  readonly assumed: string;
  /** Indicators whose row differs from the filed one, by name. */
  readonly changes: Readonly<Record<string, Partial<IndicatorLine>>>;
}

/** Text as typed, or a number with the format it is shown in: "1" as "0%" is what a typed 100% becomes. */
export type Entry = string | { readonly number: string; readonly shown: "percent" | "percent1" };

export interface IndicatorLine {
  readonly name: string;
  readonly target: Entry;
  readonly actual: Entry;
  readonly weight: string;
  /** Given by a person; empty where the program computes. */
  readonly score: string;
  readonly reason: string;
}

const percent = (value: string): Entry => ({ number: value, shown: "percent" });
const percent1 = (value: string): Entry => ({ number: value, shown: "percent1" });

function line(name: string, target: Entry, actual: Entry, weight: string, score = ""): IndicatorLine {
  return { name, target, actual, weight, score, reason: "" };
}

export interface IndicatorGroup {
  readonly level1: string;
  readonly level2: readonly { readonly name: string; readonly lines: readonly IndicatorLine[] }[];
}

export const INDICATORS: readonly IndicatorGroup[] = [
  {
    level1: "产出指标",
    level2: [
      {
        name: "数量指标",
        lines: [
          line("跨境通办政务服务专区网点数", "≥6个", "6个", "6"),
          line("“一网统管”专题接入数", "≥16个", "16个", "6"),
          line("“视频办”市县镇三级政务服务大厅覆盖率", percent("1"), "全覆盖", "6"),
        ],
      },
      {
        name: "质量指标",
        lines: [
          line("业务办理合规率", percent("1"), percent("1"), "6"),
          line("涉税数据及时推送率", percent("1"), percent("1"), "6"),
          line("重大网络安全事件数", "0起", "0起", "6"),
        ],
      },
      { name: "时效指标", lines: [line("交易事项完成及时性", "按计划时间完成", "按计划时间完成", "7", "7")] },
      { name: "成本指标", lines: [line("成本控制", "实际支出不超过预算批复金额或合同金额", "未超", "7", "7")] },
    ],
  },
  {
    level1: "效益指标",
    level2: [
      {
        name: "社会效益指标",
        lines: [
          line("“物理隔离，线上沟通”评标模式覆盖率", percent("1"), percent("1"), "8"),
          line("公共资源交易服务质量和服务效率", "不断提升", "不断提升", "7", "7"),
          line("改革做法入选省级典型、优秀案例数", "≥2项", "2项", "5"),
        ],
      },
      {
        name: "可持续影响指标",
        lines: [line("公共资源交易服务品牌可持续影响力", "不断提升", "不断提升", "10", "10")],
      },
    ],
  },
  {
    level1: "满意度指标",
    level2: [{ name: "服务对象满意度指标", lines: [line("企业群众满意度", "≥90%", percent1("0.985"), "10")] }],
  },
];

export const FILED: Scenario = {
  file: "jiangmen-2023.xlsx",
  budget: "12054.87",
  assumed:
    "示例数据：网点数、专题接入数、案例数的目标值，重大网络安全事件数和企业群众满意度为假设，其余取自部门公开的自评报告。",
  changes: {},
};

export const REVIEWED: Scenario = {
  file: "jiangmen-2023-reviewed.xlsx",
  budget: "12480.00",
  assumed: "示例数据：本表按复核口径假设了部分目标值、完成值和扣分，用于演示部分得分的情形。",
  changes: {
    跨境通办政务服务专区网点数: {
      actual: "5个",
      reason: "1个网点因合作方场地调整推迟开通；已落实新场地，次年一季度开通。",
    },
    业务办理合规率: {
      actual: percent1("0.992"),
      reason: "个别业务材料归档不完整；已完善归档清单并逐月抽查。",
    },
    重大网络安全事件数: {
      actual: "1起",
      reason: "发生1起外部攻击致系统短时中断；已修补漏洞并加强值守和演练。",
    },
    交易事项完成及时性: {
      actual: "部分完成",
      score: "4.90",
      reason: "部分交易事项因招标人补充资料延期；已建立节点提醒机制。",
    },
    公共资源交易服务质量和服务效率: {
      score: "5.60",
      reason: "佐证材料不足，按八成计分；已着手建立服务质量评价台账。",
    },
    "改革做法入选省级典型、优秀案例数": {
      target: "≥1项",
      reason: "年初按以往入选情况设定目标，偏保守；今后结合培育计划合理设定目标值。",
    },
    企业群众满意度: {
      actual: percent1("0.883"),
      reason: "部分群众反映排队时间较长；已增设窗口并推行预约办理。",
    },
  },
};

export function linesOf(scenario: Scenario, lines: readonly IndicatorLine[]): readonly IndicatorLine[] {
  return lines.map((line) => ({ ...line, ...scenario.changes[line.name] }));
}
