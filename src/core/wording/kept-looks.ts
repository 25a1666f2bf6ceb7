import type { WordingTable } from "./message";

/** What the accountant put on the cells of our sheets, and what becomes of it when they are made again. */
export const keptLooksWording = {
  "kept.lost": {
    zh: "“{sheet}”{place} 上的{thing}没有保留：它所在的行或列已经没有了，或者无法确定新的位置；需要的请重新设置。",
    en: "{thing} at {place} of “{sheet}” was not kept: its rows or columns are gone, or its new place cannot be told. Set it again if you need it.",
  },
  "kept.moved-not": {
    zh: "“{sheet}”{place} 上的{thing}留在了原来的位置：它旁边的指标已经没有了；请看一看它还该不该在那里。",
    en: "{thing} at {place} of “{sheet}” stays where it was: the indicator beside it is gone. See whether it still belongs there.",
  },
  "kept.comment": { zh: "批注", en: "The comment" },
  "kept.condition": { zh: "条件格式", en: "The conditional format" },
  "kept.drawing": { zh: "图片或图形", en: "The picture or drawing" },
  "kept.extension": { zh: "扩展设置（迷你图、数据条等）", en: "The extension (sparklines, data bars …)" },
  "kept.filter": { zh: "筛选", en: "The filter" },
  "kept.ignored-error": { zh: "“忽略错误”的设置", en: "The ignored error" },
  "kept.print-area": { zh: "打印区域或打印标题", en: "The print area or the repeated rows" },
  "kept.protected-range": { zh: "允许编辑的区域", en: "The range that may be edited" },
  "kept.scenario": { zh: "方案", en: "The scenario" },
  "kept.table": { zh: "表格（“插入—表格”）", en: "The table object" },
  "kept.validation": { zh: "数据有效性（下拉选项等）", en: "The data validation (lists to choose from …)" },
  "kept.view": { zh: "自定义视图", en: "The custom view" },
  "kept.watch": { zh: "监视窗口的单元格", en: "The watched cell" },
} as const satisfies WordingTable;
