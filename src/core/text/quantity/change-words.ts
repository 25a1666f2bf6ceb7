const CONTEXT =
  "(?:较|比|同)?(?:上年度?|去年|上一年度?|年初|往年|上期|基期|前一年|同期)?(?:同期)?(?:相比)?|同比|环比|年均|逐年|每年";
/** Alone as in 增5%, not at the end of another word (新增6个, 晋升6人, 核减6项). */
const ALONE = "(?<![新净扩晋直核裁加消])";
const UP = `增长|增加|提高|提升|上升|上涨|增幅|涨幅|扩大|回升|反弹|攀升|上浮|${ALONE}[增涨升]`;
const DOWN = `负增长|下降|降低|减少|压减|缩减|压缩|下浮|节约|降幅|跌幅|下跌|下滑|回落|萎缩|收窄|${ALONE}[降减跌]`;
const CHANGE = new RegExp(`(?:${CONTEXT})*(?:(${UP})|(${DOWN}))(?:了|幅度?|比例)?(?:为|:)?$`);

/**
 * The word of change right before a number: "同比增长", "较上年下降". Not "提高到" or "下降率": those state a level.
 */
export function changeBefore(text: string): { readonly direction: "up" | "down"; readonly rest: string } | null {
  const match = CHANGE.exec(text);
  return match ? { direction: match[1] ? "up" : "down", rest: text.slice(0, match.index) } : null;
}
