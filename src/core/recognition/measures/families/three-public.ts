import { BUDGETED, each, type MeasureFamily } from "../family";

/** 三公 in all: by its own name, else the table's 合计, else the one row that there is. */
const WHOLE = [["whole", "total"], ["whole", "subtotal"], ["whole"], ["total"], []];
const MAY = ["whole", "total", "this", "outlay", "of-which"];
const SPENT = [["final"], ["outlay"]];
/** 因公出国（境）, 公务用车 (or its 购置 and 运行) and 公务接待: a 合计 of just these is 三公's, whatever the table is called. */
const PARTS = [
  [["abroad"], ["vehicles"], ["reception"]],
  [["abroad"], ["bought"], ["run"], ["reception"]],
];

/** “三公”经费: what was budgeted and spent, and what was spent the year before. */
export const threePublicFamily: MeasureFamily = {
  id: "three-public",
  title: /三公|机构运行信息|预算支出相关信息/,
  about: /三公/,
  mixed: /会议费|培训费|两费/,
  notTitle: /政府性基金|国有资本/,
  // 财政拨款“三公” holds the general budget's and the funds'
  narrower: /一般公共预算/,
  subjects: ["whole"],
  ofItself: true,
  counts: "money",
  parts: PARTS,
  partsAreAll: true,
  words: [
    [/(?:一般公共预算)?(?:财政)?(?:拨款)?(?:安排)?(?:支出)?的?三公(?:经费|费用)?/, "whole"],
    [/因公出国([(]境[)])?|出国([(]境[)])?(?=费|经费)/, "abroad"],
    [/公务用?车(?:的)?购置(?:费(?:用)?)?[及和与、,]运行(?:维护)?/, "vehicles"],
    [/(?:公务用?车)?购置/, "bought"],
    [/(?:公务用?车)?(?:运行(?:维护)?|运维)/, "run"],
    [/公务用?车/, "vehicles"],
    [/公务接待/, "reception"],
    [/会议费/, "meetings"],
    [/培训费/, "training"],
    [/(?:一般公共预算)?(?:当年)?财政拨款|一般公共预算/, null],
    [/(?:实际)?支出决算|决算|统计|(?:实际)?(?:支出|执行|发生|使用|支付)(?=[数额])|实际|执行|发生|列支|实支/, "final"],
    [/支出/, "outlay"],
    [/控制(?:指标|(?=[数额]))|限额/, "budget"],
    [/经费|费用|费/, null],
  ],
  figures: [
    { name: "three-public-budget", needs: each(WHOLE, BUDGETED), may: [...MAY, "begin"], of: "year" },
    { name: "three-public-spent", needs: each(WHOLE, SPENT), may: MAY, of: "year" },
    { name: "three-public-before", needs: each(WHOLE, [...SPENT, []]), may: MAY, of: "before" },
  ],
};
