const EVERYTHING =
  /^(?:实现|已|做到|基本)?(?:全部|全面|全|应保尽保|应享尽享|应收尽收|应发尽发|应补尽补)(?:实现)?(?:覆盖|完成|达标|到位)?$/;
const FAULTS =
  "事故|投诉|事件|差错|失误|违规|违纪|违法|延误|案件|上访|信访|问题|举报|泄密|纠纷|缺陷|伤亡|死亡|火灾|瑕疵|通报|拖欠|超支|故障|泄露|隐患|逾期|缺失|差评|处罚|诉讼|舆情|险情|发生";
const NONE = "零|无|没有|确保无|实现零|保持零|做到零";
/** Of these no other meaning is known, whatever stands between them and the fault. */
const NOT_HAPPENED = "未发生|未出现|不发生|不出现|没有发生|没有出现|杜绝";
const ZERO = new RegExp(
  `^(?:全年|年度|安全|生产|确保|实现|做到|保证|力争)*(?:(?:${NOT_HAPPENED})\\p{Script=Han}{0,10}|${NONE})(?:发生|出现|任何|重特大|特大|较大|重大|一般|责任|有效|群众|服务|安全|质量|网络|生产|等|及|和|、)*(?:${FAULTS})+(?:发生|出现|数)?$`,
  "u",
);
const INTRODUCTION =
  "实际|已|均|(?<![没所])有|共|发生|出现|产生|存在|共计|合计|总计|累计|约|约为|近|仅有?|只有?|为|是|完成|实现|达|达到|达成|建成|新增|建设|开展|举办|组织|培训|发放|拓展|覆盖|惠及|涉及|支持|扶持|资助|救助|帮扶|改造|维修|修缮|采购|购置|走访|慰问|培育|引进|招聘|印制|制定|出台|提高|提升|增长|增加|下降|降低|减少|压缩|缩短|接入|入选|保持|至|到|全省|全市|全县|全区|全镇|全街道|全国|辖区内?|每年|每月|每季度?|年均|全年|年度|目标|确保|力争";
const LEADING = new RegExp(`(?:${INTRODUCTION})+[:,]?$`);

/** Not how many, but by how many, or which of them. */
const RELATIVE =
  /提前|延期|延后|推迟|逾期|滞后|超[期额出标支过计目预]|未(?!成年)|不(?!合格|动产|锈)|[没第前比较无非]|排名|名次|位[居列次]|(?<!结)余$|[少多差缺剩超列居版号级等届期]$/;
const FAULT = new RegExp(`(?:${FAULTS})(?:数|件数|起数|次数|人数)?$`);

/** "发放宣传资料" before "5000份", "乡镇卫生院" before "12家": what is counted, and not which or by how many. */
export function saysWhatIsCounted(before: string): boolean {
  return /^[\p{Letter}\d"“”‘’《》、]{2,24}$/u.test(before) && /\p{Script=Han}$/u.test(before) && !RELATIVE.test(before);
}

/** "亡人事故" before "0起": something bad that is counted. */
export function countsFaults(before: string): boolean {
  return FAULT.test(before) && !RELATIVE.test(before);
}

/** 全覆盖, 全部完成: 100 %. "全" alone is no statement. */
export function meansEverything(text: string): boolean {
  return text !== "全" && EVERYTHING.test(text) && !text.startsWith("基本");
}

/** 零投诉, 无重大事故, 未发生安全事故: none of something bad. */
export function meansZero(text: string): boolean {
  return ZERO.test(text);
}

/** Words that introduce a number (完成16个, 拓展至6个) are taken off the end; `rest` is what they leave. */
export function leadingWords(text: string): { readonly introduced: boolean; readonly rest: string } {
  const match = LEADING.exec(text);
  if (!match) return { introduced: false, rest: text };
  return { introduced: true, rest: text.slice(0, match.index) };
}
