/** Words of an actual that say its number is something other than what was reached in the evaluated year. */

/** What is only planned or due: 拟完成6个, 预计2023年12月完成, 应建6个. 计划内 and 预期目标 are words of what was done. */
const PLANNED =
  /^(?:原?(?:拟|计划(?!内|外|任务|完成率)|定|预定)|预计|预期(?!目标|指标|效果|成果|任务|要求)|将[于在]|即将|力争|争取|有望|可望|准备|应(?=完成|建|达|办|支|于|在)|需(?=完成|建|达|支|于|在)|(?:年度|全年|年初)?目标(?:值|数|任务)?(?=为|是|:|\d)|标准值?(?=为|是|:|\d))/;
/** What is not done yet, in part or in whole: 正在建设6个, 6个待验收, 6个(其中2个未完工). */
const UNDER_WAY =
  /正在|在建|在谈|在研|进行中|(?:整改|施工|建设|实施|推进)中|待(?:完成|验收|完工|交付)|未(?:完成|完工|验收|竣工|测评|交付|通过|开工|动工|启动|实施|投用|达标)/;
/** Only begun; of what was to begin that is the result. */
const BEGUN = /开工|动工|启动|筹建|储备/;
/** What another year or another place has: 上年96%, 明年完成6个, 全国平均96%. 较上年 is a comparison and read as one. */
const OTHERS =
  /(?:^|[(,，;；])(?:上年|去年|往年|上一年|明年|来年|下年|下一年|次年|同期(?![比增下上提降减相])|历史|(?:全国|全省|全市|行业|同行业)平均)/;
const YEAR_NAMED = /^(?:截至|截止|到|于)?(20\d\d)年/;
/** How far it is from the target, not where it stands: 比目标值少3%, 增幅收窄5%. */
const GAP =
  /(?:比|较|距离?|离)(?:年初|年度|全年|预期)?(?:目标|计划|指标)|(?:[增降涨跌]幅|增速)(?:收窄|缩小|回落|下降|扩大|提高|加快|放缓)|(?:缺口|尚欠|拖欠|亏欠|少支出?|(?<![至最减])[多少差缺]了?)(?=\d)/;
/** What is left of the money. */
const LEFT = /[结节]余(?:为|是|:)?(?=\d)/;
/** An amount set and not spent. */
const SET = /^(?:年初|全年|批复)?(?:预算|概算|批复|申请)(?:数|额|金额|安排|资金)?(?:为|是|:)?(?=\d)/;

export type OtherThanReached = "not-done-yet" | "other-year" | "distance";

/**
 * What the compacted text of an actual gives instead of the result; null where its words name none of these. `own` is
 * what the row itself is called and asks for: of 开工项目数 the projects begun are the result.
 */
export function otherThanReached(text: string, own: string, year: number | null): OtherThanReached | null {
  if (PLANNED.test(text) || UNDER_WAY.test(text) || saysOfOther(BEGUN, text, own) || saysOfOther(SET, text, own))
    return "not-done-yet";
  if (OTHERS.test(text)) return "other-year";
  const named = YEAR_NAMED.exec(text)?.[1];
  if (named !== undefined && year !== null && Number(named) !== year && !text.includes(String(year)))
    return "other-year";
  return GAP.test(text) || saysOfOther(LEFT, text, own) ? "distance" : null;
}

function saysOfOther(words: RegExp, text: string, own: string): boolean {
  const said = words.exec(text)?.[0].replace(/[:为是]$/, "");
  return said !== undefined && !own.includes(said);
}
