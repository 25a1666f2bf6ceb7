import { compact } from "../../text/normalise";
import { saysTheOpposite } from "./opposite";

/** What a description of the result says, in the order from bad to good. */
export type Verdict = "not-done" | "not-achieved" | "partly" | "achieved";

const NOT_YET = "(?:尚|暂|仍|均|还|都)?(?:未|没有|没)";
const NOT_DONE = new RegExp(`^${NOT_YET}(?:能|有)?(?:开展|实施|启动|进行|开工|执行|组织|举办|建设|开始|安排)`);
const NOT_ACHIEVED = new RegExp(
  `^${NOT_YET}(?:能|按[时期计划]+|如期|及时)?(?:完成|达成|达到|达标|实现|落实|通过|形成|取得)|不达标|不合格|不合规|不符合|不满意|不及时|不健全|不规范|无(?:明显)?(?:效果|成效|提升|改善)|效果(?:较|很)?差|(?:改善|提升|提高|增强|效果|成效|作用|影响)不(?:够|太)?(?:明显|显著|大|佳|理想|充分)|超支|超预算|超出预算|逾期|延期|滞后|^(?:否|无|差|较差)$`,
);
const PARTLY =
  /部分|基本(?:完成|达成|达到|实现|按|符合|满意)|大部|未全|正在|进行中|推进中|初步|有待|尚需|有所欠缺|一定(?:程度|效果|作用|成效)|一般/;
const WITHIN = /未超|不超|没有超|未突破|未超出|(?:控制)?在.*(?:以内|之内|内|范围)$|低于预算|节约/;
const DONE =
  /^(?:已|均|全部|按期|按时|及时|如期|圆满|顺利|按计划|按要求|按进度|较好|都|年度|任务|实际|基本上|全面|提前|完全|目标|工作|项目|指标|、|，|,)*(?:完成|达成|达到|实现|达标|落实|到位|交付|验收|建成|公开|符合|通过|执行)/;
const GOOD =
  /(?:达到|达成|完成|符合|实现)(?:了)?(?:年初|年度|全年)?(?:预期|预定|既定|目标|要求|标准|规定|任务)|(?:显著|明显|有效|不断|持续|稳步|逐步|大幅|切实|进一步|得到|较大|较好|长期)(?:地|了)?(?:提升|提高|改善|增强|完善|优化|推动|促进|保障|发展|加强|提供|稳定|发挥|影响)|效果(?:明显|显著|良好|较好|好)|成效(?:明显|显著|良好)|^(?:是|有|好|良好|较好|优|优秀|良|显著|明显|有效|及时|按时|按期|满意|合格|合规|规范|健全|完善|提升|提高|改善|增强|保障|正常|达标|高|较高|长期|持续|不断提升)$|^按(?:计划|规定|要求|时|期|进度)/;

/**
 * What a description such as 已完成, 部分完成, 未开展, 未超预算 says of its target; null where the words do not tell.
 * Repeating the target's own words says that it was reached.
 */
export function verdictOf(actual: string, target: string): Verdict | null {
  const said = compact(actual);
  const asked = compact(target);
  if (NOT_DONE.test(said)) return "not-done";
  if (said === asked || said.replace(/^(?:已|均|都|全部)+/, "") === asked) return "achieved";
  if (saysTheOpposite(said, asked)) return "not-achieved";
  if (WITHIN.test(said)) return "achieved";
  if (/未全|未完全/.test(said)) return "partly";
  if (NOT_ACHIEVED.test(said)) return "not-achieved";
  if (PARTLY.test(said)) return "partly";
  return DONE.test(said) || GOOD.test(said) || (asked.length >= 4 && said.includes(asked)) ? "achieved" : null;
}

/** 未完成: where a number was due, nothing was reached that could be counted. */
export function saysUnfinished(actual: string): boolean {
  return /^(?:尚|暂|仍|均|还|都)?(?:未|没有|没)(?:能|按[时期计划]+|如期)?完成[。.]?$/.test(compact(actual));
}

/** 无, 未发生: none, where something bad was to be avoided. */
export function saysNone(actual: string): boolean {
  return /^(?:无|没有|未发生|没有发生|未出现|没有出现|零发生|未有)[。.]?$/.test(compact(actual));
}
