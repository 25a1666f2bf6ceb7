import type { WordingTable } from "./message";

/** A printed 总分 that is not the sum of its parts: whose points they are, and what to do. */
export const reviewTotalsWording = {
  "review.total-score": {
    zh: "总分写作 {printed}，各项得分之和是 {total}。",
    en: "The total is printed as {printed}; the scores add up to {total}.",
  },
  "review.total-score-untyped": {
    zh: "总分 {printed} 没有计入{names}的得分（得分没有填写）；按规则计入后为 {total}。",
    en: "The total {printed} leaves out {names}, whose scores are not filled in; with them it is {total}.",
  },
  "review.total-score-advice": {
    zh: "请把总分改为 {total}，或核对各项得分。",
    en: "Make it {total}, or check the scores.",
  },
  "review.total-score-by-rules": {
    zh: "总分写作 {printed}；表中没有填写各项得分，本助手按评分规则测算，合计是 {total}。",
    en: "The total is printed as {printed}; no scores are filled in, and those computed by the rules add up to {total}.",
  },
  "review.total-score-partly-by-rules": {
    zh: "总分写作 {printed}；各项得分合计是 {total}，其中{names}没有填写得分，由本助手按评分规则测算。",
    en: "The total is printed as {printed}; the scores add up to {total}, those of {names} being not filled in and computed by the rules.",
  },
  "review.total-score-by-rules-advice": {
    zh: "请填写各项得分，使总分等于各项之和；按评分规则应为 {total}。",
    en: "Fill in the scores so that the total is their sum; by the rules it is {total}.",
  },
  "review.total-score-partly-by-rules-advice": {
    zh: "请补填{names}的得分，核对各项得分，并把总分改为各项之和（按评分规则应为 {total}）。",
    en: "Fill in the points of {names}, check the scores, and make the total their sum (by the rules {total}).",
  },
  "review.total-score-untyped-advice": {
    zh: "请补填{names}的得分，并把总分改为 {total}。",
    en: "Fill in the points of {names}, and make the total {total}.",
  },
} as const satisfies WordingTable;
