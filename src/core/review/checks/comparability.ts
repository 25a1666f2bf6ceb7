import { compare, HUNDRED, ZERO } from "../../amount/decimal";
import { JUDGED_RULE } from "../../evaluation/open-points";
import { isOpenFraction } from "../../indicators/fraction-target";
import { isCellError } from "../../model/snapshot";
import { compact } from "../../text/normalise";
import type { Bound } from "../../text/quantity";
import { message } from "../../wording";
import { type Check, rowCheck } from "../check";
import { about, cellOf, hasHint, type Row } from "../row";

function pointsOf(row: Row) {
  return row.weight.value === null ? {} : { points: row.weight.value };
}

/** C15: target and actual are in units that do not convert (个 and 万元, 百分点 and %). */
const unitsClash = rowCheck("C15", (row) =>
  row.state === "not-comparable" && row.reason.key === "indicators.reason.unit-clash"
    ? {
        where: cellOf(row, "actual"),
        message: about(row, "review.units"),
        advice: message("review.units-advice"),
        ...pointsOf(row),
      }
    : null,
);

/** C15: a unit spelled in words (≥100百分比) is understood, but should be the sign. */
const unitInWords = rowCheck("C15", (row) => {
  const { targetText, actualText } = row.reading;
  const side = [targetText, actualText].findIndex((text) => /\d百分[比率]$/.test(compact(text)));
  if (side < 0) return null;
  const text = side === 0 ? targetText : actualText;
  return {
    where: cellOf(row, side === 0 ? "target" : "actual"),
    severity: "hint",
    message: about(row, "review.unit-in-words", { text }),
    advice: message("review.unit-in-words-advice", { text: compact(text).replace(/百分[比率]$/, "%") }),
  };
});

/** C15: 0.95 under the unit %: of a rate that ends at 100 % it was read as 95 %; of anything else it may be either. */
const fractionUnderPercent = rowCheck("C15", (row) => {
  const { isFraction, targetText } = row.reading;
  if (!isFraction && !isOpenFraction(row.reading)) return null;
  const written = row.input.target?.text ?? "";
  return {
    where: cellOf(row, "target"),
    severity: isFraction ? "warning" : "hint",
    message: about(row, isFraction ? "review.fraction-read" : "review.fraction-open", { written, text: targetText }),
    advice: message(isFraction ? "review.fraction-read-advice" : "review.fraction-open-advice", { text: targetText }),
  };
});

/** C16: target and actual cannot be compared: a number against words, or an error value. */
const notComparable = rowCheck("C16", (row) => {
  if (row.score.rule.key === JUDGED_RULE) {
    const points = row.score.value ?? ZERO;
    return {
      where: cellOf(row, "actual"),
      severity: "warning",
      message: about(row, "review.judged-by-hand", { points }),
      advice: message("review.not-comparable-advice"),
      points,
    };
  }
  if (row.state !== "not-comparable") return null;
  const { key } = row.reason;
  if (key === "indicators.reason.unit-clash" || key === "indicators.reason.unmeasurable") return null;
  if (key === "indicators.reason.cell-error") {
    const isTarget = row.input.target !== null && isCellError(row.input.target.value);
    return {
      where: cellOf(row, isTarget ? "target" : "actual"),
      message: about(row, "review.cell-error"),
      ...pointsOf(row),
    };
  }
  if (key === "indicators.reason.reference") {
    return {
      where: cellOf(row, "target"),
      message: about(row, "review.reference-open"),
      advice: message("review.reference-open-advice"),
      ...pointsOf(row),
    };
  }
  return {
    where: cellOf(row, "actual"),
    message: about(row, "review.not-comparable"),
    // why a number does not count says what to write instead
    advice: key === "indicators.reason.text-against-number" ? message("review.not-comparable-advice") : row.reason,
    ...pointsOf(row),
  };
});

/** Rates of a whole that cannot be more than the whole; 完成率 and 增长率 can. */
const PART_OF_WHOLE =
  /(?:合规|合格|覆盖|达标|准确|正确|及时|完好|办结|知晓|普及|到位|参与|通过|入学|巩固|优良|验收|公开|发放|保障|利用|使用|处理|回复|签约|就业|参保|入园|接种|检测|回收|处置|整改|满意|受益|入库|上线|接通|在线|归档|建档)[^完]{0,6}率$|满意度$|占比$|比例$/;
const OPEN_ENDED = /效率$|完成率|增长|增幅|增速|提高|提升|下降|变动|收益|回报|利润|产出比|投入/;

function boundOf(row: Row, side: "target" | "actual"): Bound | null {
  const read = row.reading[side];
  return read.kind === "quantity" && read.quantity.kind === "bound" ? read.quantity : null;
}

/** C28: more than 100 % of what has no more than 100 %. */
const aboveWhole = rowCheck("C28", (row) => {
  const name = compact(row.name);
  if (!PART_OF_WHOLE.test(name) || OPEN_ENDED.test(name)) return null;
  const target = boundOf(row, "target");
  const isRate = [target, boundOf(row, "actual")].some((bound) => bound?.unit?.dimension === "percent");
  for (const side of ["actual", "target"] as const) {
    const bound = boundOf(row, side);
    const unit = bound?.unit ?? target?.unit ?? null;
    if (bound === null || !isRate || unit?.dimension !== "percent" || unit.label === "‰") continue;
    if (compare(bound.value, HUNDRED) > 0) {
      const text = side === "target" ? row.reading.targetText : row.reading.actualText;
      return { where: cellOf(row, side), message: about(row, "review.above-whole", { text }) };
    }
  }
  return null;
});

const MISHAP =
  /(?:投诉|事故|延误|差错|违规|违纪|违法|超支|故障|伤亡|死亡|上访|差评|返工)(?:发生)?(?:事件)?(?:件|起|次|人|例)?(?:率|数|量|次数|件数|起数|数量|人数|金额)?$/;
const LIMIT_OF_TIME = /(?:时限|用时|耗时|响应时间|办理时间|办结时间|等待时间|处理时间|审批时间|到达时间)$/;
const OUTLAY = /(?:成本|费用|支出|经费|造价|单价|总额|总投入)(?:数|额|控制|控制数)?$/;
const MERIT =
  /(?:合格|覆盖|达标|合规|准确|正确|及时|按[时期]|满意|完好|办结|完成|处置|处理|修复|化解|普及|通过|知晓|优良|就业|参与|保障|利用|到位|整改|验收|公开|执行)\p{Script=Han}{0,4}率$|满意度$/u;
const DENIED = /[不未非无零]|违|减|降|超|节约|节省/;

/** C19: the sign asks for more of what should be little, or for less of what should be much. */
const wrongDirection = rowCheck("C19", (row) => {
  if (hasHint(row, "indicators.hint.sign-conflict")) {
    return { where: cellOf(row, "target"), message: about(row, "review.signs-conflict") };
  }
  const target = boundOf(row, "target");
  if (target === null || !target.signed) return null;
  const name = compact(row.name);
  const dimension = target.unit?.dimension;
  const isTime = dimension === "duration" || dimension === "working-day" || dimension === "month";
  const isBad =
    (MISHAP.test(name) && !DENIED.test(name.replace(/违规|违纪|违法|超支/g, ""))) ||
    (LIMIT_OF_TIME.test(name) && isTime) ||
    (OUTLAY.test(name) && dimension === "money" && /成本/.test(`${row.input.level1}${row.input.level2}${name}`));
  const isGood = MERIT.test(name) && !DENIED.test(name) && dimension === "percent";
  const wrong = target.comparison === "at-least" ? isBad : target.comparison === "at-most" && isGood;
  if (!wrong) return null;
  const sign = target.comparison === "at-least" ? "≤" : "≥";
  return {
    where: cellOf(row, "target"),
    message: about(row, target.comparison === "at-least" ? "review.more-is-worse" : "review.less-is-worse"),
    advice: message("review.direction-advice", { sign }),
  };
});

export const comparabilityChecks: readonly Check[] = [
  unitsClash,
  unitInWords,
  fractionUnderPercent,
  notComparable,
  aboveWhole,
  wrongDirection,
];
