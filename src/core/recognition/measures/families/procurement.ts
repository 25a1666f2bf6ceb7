import { BUDGETED, each, type MeasureFamily } from "../family";

const WHOLE = [["subject", "total"], ["total"], ["subject"], []];
const MAY = ["subject", "total", "this", "outlay"];
/** 合同金额 is what was procured where no column says 实际采购. */
const PROCURED = [["procured"], ["contract"], ["final"], ["outlay"]];

/** 政府采购: what was budgeted for it and what was procured. */
export const procurementFamily: MeasureFamily = {
  id: "procurement",
  title: /采购/,
  // intentions are published bit by bit
  notTitle: /意向/,
  subjects: ["subject", "procured"],
  ofItself: true,
  counts: "money",
  words: [
    [/(?:年度)?采购计划|计划采购/, "planned"],
    [/(?:实际|已)(?:完成)?(?:政府)?采购|采购(?:执行|完成|实际|决算)/, "procured"],
    [/合同|成交|中标/, "contract"],
    [/(?:实际)?(?:支出|支付|执行|完成|发生)(?=[数额金]|$)|实际|决算|统计|支付|执行|完成/, "final"],
    [/(?:政府)?采购/, "subject"],
    [/支出/, "outlay"],
    [/信息|规模/, null],
  ],
  figures: [
    {
      name: "procurement-budget",
      // 采购计划 is what was budgeted where no column says 预算
      needs: each(WHOLE, [...BUDGETED, ["planned"], ["plan"]]),
      may: [...MAY, "begin"],
      of: "year",
    },
    {
      name: "procurement-spent",
      needs: each(WHOLE, PROCURED),
      may: [...MAY, "procured", "final", "contract"],
      of: "year",
    },
  ],
};
