import { BUDGETED, type MeasureFamily, each } from "../family";

const MAY = ["total", "this", "outlay"];
const FINAL = [["final"]];

/** The whole department's final accounts: 公用经费 and what is carried over. */
export const accountsFamily: MeasureFamily = {
  id: "accounts",
  title: /收入支出.*决算.*总表|收支.*决算.*总表/,
  notTitle: /财政拨款|基金|国有资本/,
  subjects: [],
  counts: "money",
  words: [
    [/(?:日常)?公用(?:经费|支出)/, "operating"],
    [/年末结转(?:和|及|、)?结余(?:资金)?/, "carry-over"],
    [/(?:年初|上年(?:末)?)结转(?:和|及|、)?结余(?:资金)?/, "carry-over-before"],
    [/(?:支出)?决算|(?:实际)?(?:支出|执行)(?=[数额])/, "final"],
    [/支出/, "outlay"],
    [/按?支出性质和?经济分类/, null],
    // over the left half of the table
    [/收入/, null],
  ],
  figures: [
    { name: "carry-over", needs: each([["carry-over"]], FINAL), may: MAY, of: "year" },
    { name: "carry-over-before", needs: each([["carry-over-before"]], FINAL), may: MAY, of: "year" },
    { name: "operating-budget", needs: each([["operating"]], BUDGETED), may: MAY, of: "year" },
    { name: "operating-spent", needs: each([["operating"]], FINAL), may: MAY, of: "year" },
  ],
};
