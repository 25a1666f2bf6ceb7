import { each, type MeasureFamily } from "../family";

const WHOLE = [["total"], ["subtotal"], []];
const MAY = ["total", "subtotal", "this", "end", "people"];

/** 编制 and 在职: approved posts, and the people in them. */
export const postsFamily: MeasureFamily = {
  id: "posts",
  title: /基本数字|机构人员|人员|编制|定编/,
  // 人员经费 is money
  mixed: /经费|支出/,
  notTitle: /车|辆|房|资产/,
  subjects: ["posts", "staff", "established", "present"],
  stocks: true,
  counts: "people",
  parts: [
    [["administrative"], ["institution"]],
    [["administrative"], ["institution"], ["worker"]],
    [["administrative"], ["worker"]],
    [["institution"], ["worker"]],
  ],
  partsAreAll: true,
  words: [
    // 行政编制, 事业在职: the kinds that add up where no column does it
    [/(?:行政|公务员)(?=编|在|实有|人员|$)/, "administrative"],
    [/(?:参公)?事业(?=编|在|实有|人员|$)/, "institution"],
    [/(?:机关)?工勤(?=编|在|实有|人员|$)/, "worker"],
    [/在编(?:在[职岗])?/, "established"],
    [/在[职岗](?:在编)?/, "staff"],
    [/实有|现有|现员|在册/, "present"],
    [/(?:编[委办])?(?:核定|批复|批准|人员)?(?:编制|定编|核编)|定员/, "posts"],
    [/核定|批准|批复/, "approved"],
    [/人员|职工|干部|人数|人|名|实际|总数|数量/, "people"],
  ],
  figures: [
    { name: "posts", needs: each(WHOLE, [["posts"]]), may: [...MAY, "approved"], of: "year" },
    {
      name: "staff",
      needs: each([["staff"], ["present"], ["established"], ["present", "posts"]], WHOLE),
      may: [...MAY, "present", "of-which"],
      of: "year",
    },
  ],
};
