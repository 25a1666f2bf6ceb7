/** Words of an actual that say the contrary of what its target asks for. */

const NOT = "(?:没有|没能|未能|未曾|不曾|尚未|未|没|不|无)";
/** 没有得到明显改善: what may stand between the denial and what is denied. */
const LINK = "(?:能够?|有|得到|实现|达到|取得)?";
const DENIED = new RegExp(`^${NOT}${LINK}(?=..)`);
/** 尚未建立. 尚未发生 is good news where something bad is meant. */
const NOT_YET = /^(?:尚|仍|还|暂|一直|至今)(?:未|没有?|无)(?!发生|发现|出现|存在|产生|造成|接到|收到|超|突破)/;

const UP = /提升|提高|增长|增加|增强|改善|向好|上升|扩大|好转|加快/;
const DOWN = /下降|降低|减少|压减|缩减|减轻|缩短|减缓/;
const WORSE = /下滑|恶化|倒退|退步|变差|转差|走低|走弱|不升反降|不增反减|不降反升|不减反增|大不如/;
/** Less of these is better: 投诉下降 says nothing against 水平提升. */
const BAD =
  /投诉|成本|费用|支出|事故|案件|能耗|排放|污染|浓度|差错|故障|信访|时间|时限|环节|负担|贫困|失业|风险|隐患|发病|死亡/;

/** Whether `said` denies what is asked (没有明显改善, 低于上年 against 不低于上年) or tells of the other direction. Both compacted. */
export function saysTheOpposite(said: string, asked: string): boolean {
  return denies(said, asked) || denies(asked, said) || NOT_YET.test(said) || turnsOtherwise(said, asked);
}

/** One is the other with a denial before it. */
function denies(one: string, other: string): boolean {
  const denied = DENIED.exec(one)?.[0];
  return other.length >= 2 && denied !== undefined && isSame(one.slice(denied.length), other);
}

/** 明显改善 and 得到明显改善。 */
function isSame(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/[。.!；;]$/, "");
  return plain(one) === plain(other);
}

function turnsOtherwise(said: string, asked: string): boolean {
  if (WORSE.test(said) && !WORSE.test(asked)) return true;
  if (BAD.test(said) || BAD.test(asked)) return false;
  const only = (words: RegExp, others: RegExp, text: string) => words.test(text) && !others.test(text);
  return (only(UP, DOWN, asked) && only(DOWN, UP, said)) || (only(DOWN, UP, asked) && only(UP, DOWN, said));
}
