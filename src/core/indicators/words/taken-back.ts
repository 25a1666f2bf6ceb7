const NOT = "(?:不|未能?|没有?|无)";
/** Comparisons that are read as such: 不低于6个, 未突破5起, 未达95%. */
const COMPARED = new RegExp(
  `${NOT}(?:应|得|曾)?(?:低于|少于|小于|短于|高于|多于|大于|超过|超出|超|突破|晚于|迟于|下于|弱于|到(?!位)|足|满(?!意)|及(?!时|格)|止|下(?!降)|逾|达到?(?!标))`,
  "g",
);
/** Nothing bad happened: 无投诉, 未发生质量事故, 无遗漏. */
const NOTHING_BAD =
  /(?:未|没有?|不|无|零)(?:再|曾|有)?(?:发生|出现|存在|产生|收到|接到|发现|造成|引发|任何)*[^\d,，;；。()]{0,6}?(?:事故|投诉|事件|差错|失误|违规|违纪|违法|延误|案件|上访|信访|问题|举报|泄密|纠纷|缺陷|伤亡|死亡|火灾|拖欠|超支|故障|隐患|逾期|遗漏|差评|处罚|舆情|异议|异常|偏差|损失|浪费|影响|负面|挤占|挪用|截留|缺项|空缺)/g;
/** Words that begin like a denial and deny nothing. */
const HARMLESS =
  /不(?:断|动产|同|锈|间断|定期|忘|误|停|漏|落|变|少|仅|限|含|包括|另)|无(?:偿|障碍|人|线|害|公害|烟|缝|纸|死角|盲区|条件|疑|差别|土|菌)|未成年|未来|非(?!常)|没收/g;

/** What was undone or has failed. */
const UNDONE =
  /取消|撤销|撤回|终止|中止|停[建工产办]|暂停|流标|流拍|废标|失败|作废|报废|拆除|关停|关闭|搁置|推迟|延[期后]|顺延|滞后|逾期|遗留|剩余|退回|驳回|否决|放弃|落选|落空|损坏|丢失|遗失|烂尾|返工|不合格|缺少?(?=\d)|欠(?=\d)/g;
/** Where things are cleared away, that is the result. */
const CLEARING = /整治|治理|清理|清退|取缔|执法|查处|淘汰|退出|整改|违|监管|检查/;
const DENIED = /(?:未|没有?|无法?|不)\p{Script=Han}?|难[以于]/gu;
/** A rate of the opposite or of something bad: 不满意率96%, 投诉率96%. */
const OPPOSITE = /(?:不\p{Script=Han}{1,4}|投诉|差评|失败|违规|差错|返工|流失|空置|淘汰|失业|事故|逾期|延误)(?=率)/u;
/** Only some of it: 个别项目达到95%. */
const SOME = /(?:部分|个别|少数|局部)(?:项目|地区|单位|镇|村|指标|区域|科室)?(?:达|完成|实现|建成)/;

/**
 * Whether the words around a number take it back: 取消6个, 95%未完成, 不满意率96%. `own` is what the row is called and asks
 * for (取消审批事项 wants 取消6项). Remarks behind the clause of the number count where they tell that something was
 * undone; a denial in them is mostly good news.
 */
export function takesBack(text: string, own: string): boolean {
  const plain = text.replace(COMPARED, "").replace(NOTHING_BAD, "").replace(HARMLESS, "");
  const isOther = (word: string) => !own.includes(word);
  const undone = plain.match(UNDONE) ?? [];
  if (!CLEARING.test(own) && undone.some(isOther)) return true;
  const [clause = ""] = plain.split(/[(,，;；。]/);
  const denied: readonly string[] = clause.match(DENIED) ?? [];
  const opposite = OPPOSITE.exec(clause)?.[0];
  return denied.some(isOther) || (opposite !== undefined && isOther(opposite)) || SOME.test(clause);
}
