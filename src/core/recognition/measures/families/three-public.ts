import { BUDGETED, each, type MeasureFamily } from "../family";

/** 三公 in all: by its own name, else the table's 合计, else the one row that there is. */
const WHOLE = [["whole", "total"], ["whole", "subtotal"], ["whole"], ["total"], []];
const MAY = ["whole", "total", "this", "outlay", "of-which"];
const SPENT = [["final"], ["outlay"]];

/** “三公”经费: what was budgeted and spent, and what was spent the year before. */
export const threePublicFamily: MeasureFamily = {
  id: "three-public",
  title: /三公.{0,3}经费|机构运行信息|预算支出相关信息/,
  mixed: /会议费|培训费/,
  notTitle: /政府性基金|国有资本/,
  // 财政拨款“三公” holds the general budget's and the funds'
  narrower: /一般公共预算/,
  subjects: ["whole"],
  counts: "money",
  words: [
    [/(?:一般公共预算)?(?:财政)?(?:拨款)?(?:安排)?(?:支出)?的?三公(?:经费)?/, "whole"],
    [/(?:一般公共预算)?(?:当年)?财政拨款|一般公共预算/, null],
    [/(?:实际)?支出决算|决算|统计|(?:实际)?(?:支出|执行|发生)(?=[数额])|实际|执行|发生/, "final"],
    [/支出/, "outlay"],
    [/经费/, null],
  ],
  figures: [
    { name: "three-public-budget", needs: each(WHOLE, BUDGETED), may: [...MAY, "begin"], of: "year" },
    { name: "three-public-spent", needs: each(WHOLE, SPENT), may: MAY, of: "year" },
    { name: "three-public-before", needs: each(WHOLE, SPENT), may: MAY, of: "before" },
  ],
};
