import type { CellValue } from "../../../src/core/model/snapshot";
import type { Random } from "../corpus/random";

/** A row of a wide table: what stands on its left, and whether it holds amounts of its own or the sum of rows below. */
export interface WideRow {
  readonly code: string;
  readonly cells: readonly CellValue[];
  readonly leaf: boolean;
}

export interface WideRows {
  readonly kind: string;
  readonly heads: readonly string[];
  readonly rows: readonly WideRow[];
}

const FUNCTIONS: readonly (readonly [string, string])[] = [
  ["201", "一般公共服务支出"],
  ["20103", "政府办公厅（室）及相关机构事务"],
  ["2010301", "行政运行"],
  ["2010302", "一般行政管理事务"],
  ["208", "社会保障和就业支出"],
  ["20805", "行政事业单位养老支出"],
  ["2080505", "机关事业单位基本养老保险缴费支出"],
  ["210", "卫生健康支出"],
  ["21011", "行政事业单位医疗"],
  ["2101101", "行政单位医疗"],
  ["221", "住房保障支出"],
  ["22102", "住房改革支出"],
  ["2210201", "住房公积金"],
];

const PROJECTS = ["人员类项目", "公用经费", "信息化运维项目", "专项业务经费", "设备更新项目"];
const UNITS = ["局机关", "综合执法大队", "信息中心", "第一实验学校", "培训中心"];

function functions(random: Random): WideRows {
  const top = random.pick([4, 7, 10, 13]);
  const list = FUNCTIONS.slice(0, top);
  const split = random.chance(0.5);
  const cells = (code: string, name: string): CellValue[] =>
    split ? [code.slice(0, 3), code.slice(3, 5) || null, code.slice(5) || null, name] : [code, name];
  return {
    kind: split ? "functions-split" : "functions",
    heads: split
      ? ["类", "款", "项", "科目名称"]
      : [random.pick(["功能分类科目编码", "科目编码", "支出功能分类"]), "科目名称"],
    rows: list.map(([code, name]) => ({ code, cells: cells(code, name), leaf: code.length === 7 })),
  };
}

function named(kind: string, head: string, names: readonly string[], numbered: boolean): WideRows {
  return {
    kind,
    heads: numbered ? ["序号", head] : [head],
    rows: names.map((name, at) => ({ code: String(at), cells: numbered ? [at + 1, name] : [name], leaf: true })),
  };
}

export function someRowLabels(random: Random): WideRows {
  const numbered = random.chance(0.4);
  return random.weighted<() => WideRows>([
    [() => functions(random), 5],
    [
      () =>
        named(
          "projects",
          random.pick(["项目名称", "支出项目", "项目"]),
          random.some(PROJECTS, random.whole(2, 5)),
          numbered,
        ),
      2,
    ],
    [() => named("units", random.pick(["单位名称", "预算单位"]), random.some(UNITS, random.whole(1, 5)), numbered), 2],
  ])();
}
