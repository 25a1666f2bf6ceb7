import type { Word } from "./label";

/** Words of the labels of a table of spending by month; the common words add budget, plan, rate and periods. */
export const PROGRESS_WORDS: readonly Word[] = [
  [/时序|序时/, "schedule"],
  [/(?:截至|截止|至)(?:本|当)月(?:末|底|止)?/, "so-far"],
  // of spending; 满意率 and 办结率 are of something else
  [/(?:支出|执行|支付|拨付|使用|完成|预算|资金|累计|实际|财政){0,3}(?:进度|率)/, "rate"],
  [/[^\s()\d]{1,4}率/, "other"],
  [/支出预算/, "budget"],
  [/已(?=支|执行|使用|完成)/, null],
  [/通报|排名|位次|考核/, "other"],
  [/预算执行|执行|支付|使用|完成|列支/, "outlay"],
  [/累计|截至|截止/, "so-far"],
  [/当月|本月|单月|当期|月度|每月|各月|分月/, "monthly"],
  [/决算/, "final"],
  [/指标/, "budget"],
  [/支出/, "outlay"],
  [/实际|部门|单位|全[局委院校厅办部]|[本该]?单位|资金|年度|月份|时间|日期|期间/, null],
];
