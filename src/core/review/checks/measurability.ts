import type { MessageKey } from "../../wording";
import { message } from "../../wording";
import { compact } from "../../text/normalise";
import { type Check, wordingCheck } from "../check";
import { about, cellOf, isBlank, type Row } from "../row";

/** Words of degree that anything fulfils. */
const DEGREE =
  /提升|提高|改善|增强|加强|促进|推动|推进|优化|完善|明显|显著|有效|逐步|不断|持续|长期|较好|良好|保障|稳定|加大|深化|扩大|深远|积极|进一步|中长期/;
/** What a degree can be held against: a standard, a plan, a list. */
const CRITERION = /规定|制度|办法|标准|计划|方案|合同|清单|批复|预算|要求|目录|规划|等级|排名|名次|验收/;
/** Words with which tasks begin; an indicator names what is measured. */
const SLOGAN =
  /^(?:加强|加大|推进|推动|促进|强化|深化|落实|做好|抓好|大力|积极|进一步|全面|切实|认真|努力|着力|确保|不断|持续)/;
const MEASURED =
  /(?:率|数|量|度|值|额|次|时间|时限|时长|金额|比例|占比|面积|里程|成本|程度|水平|能力|影响|效果|效益|情况|性|人次|户数|个数|指数|得分|评分|天数|工期|效率|质量|改善|提升|成效|作用|贡献)$/;

/** What an indicator of this kind could be held against: the form of a target, its content left open. */
function wordingFor({ input }: Row): MessageKey {
  if (/时效/.test(input.level2)) return "review.wording-date";
  if (/影响程度$/.test(input.level3)) return "review.wording-influence";
  if (/率$|比例$|占比$/.test(input.level3)) return "review.wording-rate";
  if (/满意/.test(`${input.level1}${input.level2}${input.level3}`)) return "review.wording-satisfaction";
  if (/(?:数|数量|人次|次数|面积|金额)$/.test(input.level3)) return "review.wording-count";
  if (/可持续|影响/.test(`${input.level2}${input.level3}`)) return "review.wording-lasting";
  return "review.wording-change";
}

/** C13: a target of mere degree, without a number and without a standard that says when it is reached. */
const mereDegree = wordingCheck("C13", (row) => {
  const { target, targetText } = row.reading;
  // 完善 for a plan or a system is a yes or no, as 健全 is
  if (target.kind !== "words") return null;
  const text = compact(targetText);
  // a target that only names the rate (及时率) says nothing of how high it is to be
  const isVague = DEGREE.test(text) || /^\p{Script=Han}{1,10}率$/u.test(text);
  if (!isVague || CRITERION.test(text) || !isBlank(row.input.rule)) return null;
  return {
    where: cellOf(row, "target"),
    message: about(row, "review.mere-degree"),
    advice: message("review.wording", { form: message(wordingFor(row)) }),
  };
});

/** C13: the target has zero as its lower bound, so that anything meets it. */
const meetsItself = wordingCheck("C13", (row) =>
  row.state === "not-comparable" && row.reason.key === "indicators.reason.unmeasurable"
    ? {
        where: cellOf(row, "target"),
        message: about(row, "review.meets-itself"),
        advice: message("review.wording", { form: message(wordingFor(row)) }),
        ...(row.weight.value === null ? {} : { points: row.weight.value }),
      }
    : null,
);

/** The name without its exhortation, as the beginning of names that measure: the content stays the department's. */
function sloganAdvice(name: string) {
  const thing = name.replace(SLOGAN, "").replace(/["“”'‘’]/g, "");
  return thing.length < 2 ? message("review.slogan-advice") : message("review.slogan-wording", { thing });
}

/** C13: the indicator's name is a task or a slogan, and not what is measured. */
const slogan = wordingCheck("C13", (row) => {
  const name = compact(row.name);
  if (!SLOGAN.test(name) || MEASURED.test(name)) return null;
  return {
    where: row.input.source,
    message: about(row, "review.slogan"),
    advice: sloganAdvice(name),
  };
});

/** A plan, a contract or a rule that sets the time, or a time that comes again. */
const PLAN =
  /每(?:半?年|季|月|旬|周|日|天|学期)|按[年季月旬周日]|逐[年季月]|当[日天周月季]|计划|方案|合同|规定|进度|要求|序时|期限|工期|约定|协议|节点|通知|批复|年度|当年|年内|规划/;

/** C27: a 时效 indicator whose target gives no time: neither a date, nor a span, nor a plan that sets one. */
const timeless = wordingCheck("C27", (row) => {
  if (!/时效/.test(row.input.level2)) return null;
  const { target, targetText } = row.reading;
  if (target.kind !== "words" && target.kind !== "boolean" && target.kind !== "grade") return null;
  const text = compact(targetText);
  if (PLAN.test(text) || /\d/.test(text)) return null;
  return {
    where: cellOf(row, "target"),
    message: about(row, "review.timeless"),
    advice: message("review.wording", { form: message("review.wording-date") }),
  };
});

export const measurabilityChecks: readonly Check[] = [mereDegree, meetsItself, slogan, timeless];
