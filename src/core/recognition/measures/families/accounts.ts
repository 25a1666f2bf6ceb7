import { each, type MeasureFamily } from "../family";

const MAY = ["total", "this", "outlay"];
const FINAL = [["final"]];

/** The whole department's final accounts: what was spent in all, and what is carried over. */
export const accountsFamily: MeasureFamily = {
  id: "accounts",
  title: /收入支出.*决算.*总表|收支.*决算.*总表/,
  notTitle: /财政拨款|基金|国有资本/,
  subjects: [],
  counts: "money",
  words: [
    [/年末结转(?:和|及|、)?结余(?:资金)?/, "carry-over"],
    [/(?:年初|上年(?:末)?)结转(?:和|及|、)?结余(?:资金)?/, "carry-over-before"],
    [/本年支出合计/, "year-spending"],
    [/(?:支出)?决算|(?:实际)?(?:支出|执行)(?=[数额])/, "final"],
    [/支出/, "outlay"],
    [/按?支出性质和?经济分类|按?功能分类/, null],
    // over the left half of the table
    [/收入/, null],
  ],
  figures: [
    { name: "carry-over", needs: each([["carry-over"]], FINAL), may: MAY, of: "year" },
    { name: "carry-over-before", needs: each([["carry-over-before"]], FINAL), may: MAY, of: "year" },
    { name: "total-initial-budget", needs: [["year-spending", "initial"]], may: MAY, of: "year" },
    { name: "total-budget", needs: each([["year-spending"]], [["adjusted"], ["budget"]]), may: MAY, of: "year" },
    { name: "total-spent", needs: each([["year-spending"]], FINAL), may: MAY, of: "year" },
  ],
};
