/** Indicators as departments write them, all reached: 性质, 指标值, 单位 apart and in one text. */
export interface IndicatorWords {
  readonly levels: readonly [string, string, string];
  readonly sign: string;
  readonly plain: string | number;
  readonly measure: string;
  readonly goal: string;
  readonly result: string;
}

function words(levels: string, sign: string, plain: string | number, measure: string, result: string): IndicatorWords {
  const [one = "", two = "", three = ""] = levels.split("/");
  return { levels: [one, two, three], sign, plain, measure, goal: `${sign}${plain}${measure}`, result };
}

export const INDICATOR_ROWS: readonly IndicatorWords[] = [
  words("产出指标/数量指标/开展执法检查场次", "≥", 120, "场次", "131场次"),
  words("产出指标/数量指标/慰问困难群众户数", "≥", 300, "户", "312户"),
  words("产出指标/质量指标/工程验收合格率", "＝", 100, "%", "100%"),
  words("产出指标/质量指标/数据差错率", "≤", 1, "%", "0.4%"),
  words("产出指标/时效指标/信访件办结天数", "≤", 15, "天", "12天"),
  words("产出指标/成本指标/人均培训成本", "≤", 450, "元", "430元"),
  words("效益指标/经济效益指标/盘活存量资产金额", "≥", 200, "万元", "236万元"),
  words("效益指标/社会效益指标/群众投诉下降率", "≥", 5, "%", "6.2%"),
  words("效益指标/可持续影响指标/长效机制文件", "≥", 2, "份", "3份"),
  words("满意度指标/服务对象满意度指标/办事群众满意率", "≥", 92, "%", "95.1%"),
];
