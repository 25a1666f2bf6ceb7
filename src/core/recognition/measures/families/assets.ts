import { each, type MeasureFamily } from "../family";

const WHOLE = [["fixed", "total"], ["fixed"], ["total"], []];
const MAY = ["fixed", "assets", "total", "value", "end", "this"];

/** 固定资产: all of them, and those in use, by their value before depreciation. */
export const assetsFamily: MeasureFamily = {
  id: "assets",
  title: /固定资产/,
  // what came or went in the year is not what there is
  notTitle: /处置|新增|购置|增加|减少|报废|盘[盈亏]/,
  subjects: ["fixed"],
  stocks: true,
  counts: "money",
  words: [
    [/固定资产/, "fixed"],
    [/(?:实际)?在用|自用|(?:正在|实际)?使用(?:中|的)/, "in-use"],
    [/(?:占有)?使用/, null],
    [/净值|净额|折旧|摊销|减值/, "net"],
    [/(?:账面)?原值|原价|(?:账面)?价值|账面/, "value"],
    [/(?:国有)?资产/, "assets"],
  ],
  figures: [
    { name: "fixed-assets", needs: each(WHOLE, [["value"], []]), may: MAY, of: "year" },
    {
      name: "fixed-assets-in-use",
      needs: each(WHOLE, [["in-use", "value"], ["in-use"]]),
      may: [...MAY, "of-which"],
      of: "year",
    },
  ],
};
