import { all, type Fault, amounts, departing, form, funds, rows, total } from "./spoil";

const WAIT = "群众办事平均等候时间";
const ONLINE = "系统上线时间";
const SITES = "办税服务网点建成数";

/** Faults of amounts and of years: execution, funds, spending, scope, filing and the rest. */
export const MONEY_FAULTS: readonly Fault[] = [
  {
    id: "C18",
    what: "a lower target than approved",
    spoil: departing({ [WAIT]: { target: 16 } }),
    at: `${WAIT}.target`,
  },
  {
    id: "C18",
    what: "another name than approved",
    spoil: departing({ [WAIT]: { name: "群众平均等候时长" } }),
    at: "群众平均等候时长.name",
  },
  {
    id: "C18",
    what: "an approved indicator dropped",
    spoil: departing({ [WAIT]: { name: "群众平均等候时长" } }),
    at: `${WAIT}.approved`,
  },
  {
    id: "C18",
    what: "points moved",
    spoil: departing({ [WAIT]: { weight: 11, score: 11 }, [SITES]: { weight: 11, score: 11 } }),
    at: `${WAIT}.weight`,
    needsLayout: "no-level-weights",
  },
  {
    id: "C29",
    what: "filed before the year began",
    spoil: form({ filed: "2022年3月15日" }),
    at: "filed",
    also: [],
    needsLayout: "filing",
  },
  { id: "C29", what: "the form is headed with last year", spoil: form({ titleYear: 2022 }), at: "title.year" },
  { id: "C29", what: "last year's table of spending", spoil: form({ spendingYear: 2022 }), at: "spending.title" },
  {
    id: "C29",
    what: "done after the form was filed",
    spoil: form({ filed: "2023年11月1日" }),
    at: `${ONLINE}.actual`,
    needsLayout: "filing",
  },
  { id: "C30", what: "a rate of 95 %", spoil: funds({ rate: "95.00%" }), at: "execution.rate" },
  { id: "C30", what: "the rate on the year-start budget", spoil: funds({ rate: "102.54%" }), at: "execution.rate" },
  { id: "C31", what: "10 points for 98.44 %", spoil: all(funds({ score: 10 }), total(100)), at: "execution.score" },
  { id: "C31", what: "9 points for 98.44 %", spoil: all(funds({ score: 9 }), total(99)), at: "execution.score" },
  {
    id: "C03",
    what: "12 of 10 for the rate",
    spoil: all(funds({ score: 12 }), total(102)),
    at: "execution.score",
  },
  {
    id: "C31",
    what: "9 points for 86 %",
    spoil: all(
      funds({ budget: 14_308_000, rate: "86.00%", score: 9, reason: "项目延期，已调整计划", parts: [] }),
      total(99),
    ),
    at: "execution.score",
    needsLayout: "reason-of-funds",
  },
  {
    id: "C32",
    what: "86 % without a word",
    spoil: all(funds({ budget: 14_308_000, rate: "86.00%", score: 8.6, parts: [] }), total(98.6)),
    at: "execution.reason",
    needsLayout: "reason-of-funds",
  },
  {
    id: "C32",
    what: "86 %, and no column where a word could stand",
    spoil: all(funds({ budget: 14_308_000, rate: "86.00%", score: 8.6, parts: [] }), total(98.6)),
    at: "execution.rate",
    needsLayout: "no-reason-of-funds",
  },
  {
    id: "C33",
    what: "全年执行数 above the budget",
    spoil: all(funds({ budget: 12_000_000, initial: 11_000_000, rate: "102.54%", score: 10, parts: [] }), total(100)),
    at: "execution.spent",
  },
  {
    id: "C34",
    what: "a part of the funds changed",
    spoil: (meant) =>
      funds({
        parts: meant.execution.parts.map((part, index) => (index === 0 ? { ...part, spent: 9_905_000 } : part)),
      })(meant),
    at: "execution.spent",
  },
  {
    id: "C35",
    what: "an item of 10,000 more",
    spoil: amounts("30101", 3_038_000),
    at: "spending.301",
    needsLayout: "items",
  },
  {
    id: "C35",
    what: "words for an amount",
    spoil: amounts("30305", "见附表"),
    at: "spending.30305",
    needsLayout: "items",
  },
  {
    id: "C36",
    what: "18.76 % printed for 16.25 %",
    spoil: (meant) => ({
      ...meant,
      spending: {
        ...meant.spending,
        classes: meant.spending.classes.map((each) => (each.code === "310" ? { ...each, share: "16.52%" } : each)),
      },
    }),
    at: "spending.310.share",
    needsLayout: "shares",
    also: ["C37"],
  },
  {
    id: "C38",
    what: "the funds ten thousand times too small",
    spoil: funds({ initial: 1200, budget: 1250, spent: 1230.5, parts: [] }),
    at: "execution.spent",
  },
  {
    id: "C39",
    what: "basic spending for all spending",
    spoil: all(form({ spendingTitle: "基本支出决算明细表" }), (meant) => ({
      ...meant,
      spending: {
        total: 10_305_000,
        classes: meant.spending.classes
          .slice(0, 3)
          .map((each, index) => ({ ...each, share: ["50.73%", "44.42%", "4.85%"][index] ?? "" })),
      },
    })),
    at: null,
  },
  {
    id: "C39",
    what: "the funds are of another scope than the table",
    spoil: all(funds({ spent: 11_305_000, budget: 11_500_000, rate: "98.30%", score: 9.83, parts: [] }), total(99.83)),
    at: "execution.spent",
  },
  {
    id: "C41",
    what: "委托业务费 among the personnel",
    spoil: (meant) => ({
      ...meant,
      spending: {
        ...meant.spending,
        classes: meant.spending.classes.map((each) =>
          each.code === "303" ? { ...each, items: [["30305", "委托业务费", 500_000] as const] } : each,
        ),
      },
    }),
    at: "spending.30305",
    needsLayout: "codes",
  },
  {
    id: "C42",
    what: "100 points, and unclear indicators admitted",
    spoil: all(
      funds({ budget: 12_305_000, rate: "100.00%", score: 10, parts: [] }),
      total(100),
      form({ problems: "部分绩效指标设置不够科学，指标不够细化。" }),
    ),
    at: "problems",
  },
  { id: "C43", what: "nothing is called a problem", spoil: form({ problems: "无" }), at: "problems" },
  {
    id: "C46",
    what: "a row without evidence",
    spoil: rows({ [SITES]: { evidence: "" } }),
    at: `${SITES}.evidence`,
    needs: ["evidence"],
  },
];
