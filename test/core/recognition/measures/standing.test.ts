import { recognise } from "../../../../src/core/recognition";
import { at, type Grid, sheet, workbook } from "../grid";

/** Tables of one kind that differ: which of them is the evaluated department's. */

const DEPARTMENT = "示例县林业局";

const FORM = sheet("自评", [
  ["2023年度部门整体支出绩效自评表"],
  [`部门名称：${DEPARTMENT}`],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "办理事项数量", "≥6件", "6件", 100, 100],
]);

interface Told {
  readonly name?: string;
  readonly title?: string;
  readonly line?: string;
  readonly hidden?: boolean;
}

type Kind = "采购" | "进度";

function table(kind: Kind, { title = "", line = "" }: Told, spent: number): Grid {
  const above: Grid = [
    [`${title}${kind === "采购" ? "政府采购执行情况表" : "预算执行进度表"}`],
    [line, "", "单位：万元"],
  ];
  return kind === "采购"
    ? [...above, ["项目", "采购预算", "实际采购"], ["合计", 500, spent]]
    : [...above, ["月份", "全年预算", "累计支出"], ["6月", 1000, spent / 2], ["12月", 1000, spent]];
}

function sheetOf(kind: Kind, told: Told, fallback: string, spent: number) {
  const made = sheet(told.name ?? fallback, table(kind, told, spent));
  return told.hidden === true ? { ...made, visibility: "hidden" as const } : made;
}

/** The sheet that figures are taken from, whichever of the two comes first; null where none is. */
function chosen(kind: Kind, own: Told, other: Told): ReadonlySet<string | null> {
  const [ours, theirs] = [sheetOf(kind, own, "甲", 460), sheetOf(kind, other, "乙", 490)];
  return new Set(
    [workbook(ours, theirs, FORM), workbook(theirs, ours, FORM)].map((book) => {
      const { measures, progress } = recognise(book, {});
      const found = measures.found.find(({ name }) => name === "procurement-spent");
      return (kind === "采购" ? found?.source.sheet : progress?.source.sheet) ?? null;
    }),
  );
}

const CASES: readonly (readonly [string, Told, Told])[] = [
  ["the year in the title", { title: "2023年" }, { title: "2022年" }],
  ["the year in a sheet's name", { name: "2023表" }, { name: "2022表" }],
  ["the year in a line", { line: "2023年度" }, { line: "2022年度" }],
  ["the unit in a line", { line: `编制单位：${DEPARTMENT}` }, { line: "编制单位：示例县林业站" }],
  ["another unit's title", {}, { title: "示例县林业站" }],
  ["another unit's sheet", { name: "局执行" }, { name: "林业站执行" }],
  ["the head office alone", {}, { line: `编制单位：${DEPARTMENT}（本级）` }],
  ["a hidden sheet", {}, { hidden: true }],
];

describe.each(["采购", "进度"] as const)("of two tables of %s", (kind) => {
  test.each(CASES)("%s decides", (_name, own, other) => {
    expect([...chosen(kind, own, other)]).toEqual([own.name ?? "甲"]);
  });

  test("none is taken where nothing tells them apart", () => {
    expect([...chosen(kind, {}, {})]).toEqual([null]);
  });
});

test("tables of progress that contradict each other are named", () => {
  const { notices } = recognise(
    workbook(sheet("甲", table("进度", {}, 460)), sheet("乙", table("进度", {}, 490)), FORM),
    {},
  );
  expect(notices.map(({ message, source }) => [message.key, at(source)])).toEqual([
    ["recognition.several-progress", "A1:C5"],
  ]);
});

test("another unit's table alone gives nothing, and that is said", () => {
  const grid = table("采购", { line: "编制单位：示例县水务局" }, 460);
  const { measures } = recognise(workbook(sheet("甲", grid), FORM), {});
  expect(measures.found).toEqual([]);
  expect(measures.missed.map(({ name, why, seen }) => [name, why, at(seen[0])])).toEqual([
    ["procurement-budget", "of-another", "A1:C4"],
    ["procurement-spent", "of-another", "A1:C4"],
  ]);
});
