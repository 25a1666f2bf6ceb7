import { each, type MeasureFamily } from "../family";

const WHOLE = [["fixed", "total"], ["fixed"], ["total"], []];
const MAY = ["fixed", "assets", "total", "value", "end", "this"];

/** 固定资产: all of them, and those in use, by their value before depreciation. */
export const assetsFamily: MeasureFamily = {
  id: "assets",
  title: /固定资产/,
  about: /资产.*(?:情况|使用|统计|明细|汇总|表)/,
  // what came or went in the year is not what there is
  notTitle: /处置|新增|购置|增加|减少|报废|盘[盈亏]/,
  subjects: ["fixed"],
  stocks: true,
  ofItself: true,
  counts: "money",
  // 房屋, 设备, 文物 … are kinds of fixed assets; 流动资产 and 无形资产 are none
  parts: [[["kind"]]],
  words: [
    [/其他固定资产/, "kind"],
    [/固定资产/, "fixed"],
    [
      /(?:土地[、,及和]*)?(?:办公|业务)?(?:房屋|用房)(?:[、,及和]*(?:构筑物|建筑物))?|构筑物|建筑物|(?:通用|专用|办公|专业|机器|交通|电子)?设备|(?:交通)?运输工具|交通工具|(?:公务)?(?:车辆|用车)|文物(?:[、,及和]*陈列品)?|陈列品|图书(?:[、,及和]*档案)?|档案|(?:办公)?家具|用具|装具|(?:特种)?动植物/,
      "kind",
    ],
    [/闲置|出租|出借|对外投资|待处置|待报废|报废/, "idle"],
    [/(?:实际)?在用|自用|(?:正在|实际)?使用(?:中|的)|(?:正在|实际)使用/, "in-use"],
    [/(?:占有)?使用/, null],
    [/净值|净额|折旧|摊销|减值/, "net"],
    [/(?:账面)?(?:原值|余额|价值)|原价|账面/, "value"],
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
