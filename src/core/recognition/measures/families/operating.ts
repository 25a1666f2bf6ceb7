import { BUDGETED, each, type MeasureFamily } from "../family";

const MAY = ["total", "this", "outlay"];

/** 公用经费: in the department's final accounts, or wherever its budget and what was spent of it stand in one table. */
export const operatingFamily: MeasureFamily = {
  id: "operating",
  title: /收入支出.*决算.*总表|收支.*决算.*总表/,
  notTitle: /财政拨款|一般公共预算|基金|国有资本/,
  subjects: ["operating"],
  untitled: "complete",
  ofItself: true,
  counts: "money",
  words: [
    [/(?:日常)?公用(?:经费|支出)/, "operating"],
    [/(?:支出)?决算|(?:实际)?(?:支出|执行|完成)(?=[数额])|实际支出|实际/, "final"],
    [/支出/, "outlay"],
    [/按?支出性质和?经济分类/, null],
    // over the left half of the table
    [/收入/, null],
  ],
  figures: [
    { name: "operating-budget", needs: each([["operating"]], BUDGETED), may: MAY, of: "year" },
    { name: "operating-spent", needs: each([["operating"]], [["final"], ["outlay"]]), may: MAY, of: "year" },
  ],
};
