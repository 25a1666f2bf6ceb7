import { mapWorkbook } from "../../../src/core/corrections/map-workbook";
import { extract, recognise } from "../../../src/core/recognition";
import { type Grid, sheet, workbook } from "./grid";
import { names } from "./indicator-facts";

const HEAD = ["", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const TITLE: Grid = [["部门整体支出绩效自评表（2023年度）"], ["部门名称", "", "冀东县总工会"]];
const FIRST: Grid = [
  ["", "产出指标", "数量指标", "重点工作", "≥20项", "21项", 30, 30],
  ["", "", "", "组织会议", "≥4次", "4次", 30, 30],
];
const REST: Grid = [
  ["", "", "质量指标", "完成率", "100%", "100%", 30, 30],
  ["", "满意度指标", "满意度指标", "群众满意度", "≥90%", "91%", 10, 10],
];
const TOTAL = ["总分", "", "", "", "", "", 100, 100];
const WHOLE = [
  "产出指标/数量指标/重点工作",
  "产出指标/数量指标/组织会议",
  "产出指标/质量指标/完成率",
  "满意度指标/满意度指标/群众满意度",
];
const FOOT: Grid = [["填报日期：2024年3月20日"]];
const withoutSide = (grid: Grid): Grid => grid.map((row) => row.slice(1));

function formsOf(...sheets: readonly (readonly [string, Grid])[]) {
  const book = workbook(...sheets.map(([name, grid]) => sheet(name, grid)));
  return { book, mapping: recognise(book, {}) };
}

describe("a form that goes on over the page", () => {
  const first: Grid = [...TITLE, HEAD, ...FIRST];

  it.each<readonly [string, string, Grid]>([
    ["on the next sheet without a head", "Table 2", [...REST, TOTAL, ...FOOT]],
    [
      "without the column of the side label",
      "Table 2",
      [...withoutSide(REST), ["总分", "", "", "", "", 100, 100], ...FOOT],
    ],
    ["under a title of its own", "自评2", [["部门整体支出绩效自评表（续）"], HEAD, ...REST, TOTAL, ...FOOT]],
    ["under the same head, all weights making its 总分", "自评2", [HEAD, ...REST, TOTAL, ...FOOT]],
  ])("%s", (_how, name, rest) => {
    const { book, mapping } = formsOf(["Table 1", first], [name, rest]);
    expect(mapping.indicatorCandidates.map(names)).toEqual([WHOLE]);
    const { indicators, texts } = extract(book, mapping);
    expect(indicators?.totalScore?.number).toBe("100");
    expect(indicators?.indicators.map(({ weight }) => weight?.number)).toEqual(["30", "30", "30", "10"]);
    expect(texts.map(({ label, cell }) => [label, cell.text])).toEqual([["填报日期", "填报日期：2024年3月20日"]]);
  });

  it("over three sheets, and below on the same one", () => {
    const [one, two] = REST;
    const over = formsOf(["1", first], ["2", [one ?? []]], ["3", [two ?? [], TOTAL]]).mapping;
    expect(over.indicatorCandidates.map(names)).toEqual([WHOLE]);
    const below = [...first, [], ["部门整体支出绩效自评表（续）"], HEAD, ...REST, TOTAL];
    expect(formsOf(["1", below]).mapping.indicatorCandidates.map(names)).toEqual([WHOLE]);
  });

  it("is not joined with what is another's", () => {
    const other: Grid = [["部门整体支出绩效自评表（续）"], ["部门名称", "", "冀东县文联"], HEAD, ...REST, TOTAL];
    expect(formsOf(["1", first], ["2", other]).mapping.indicatorCandidates).toHaveLength(2);
    const closed: Grid = [...TITLE, HEAD, ...FIRST, ["总分", "", "", "", "", "", 60, 60]];
    expect(formsOf(["1", closed], ["2", [...REST, TOTAL]]).mapping.indicatorCandidates.map(names)).toEqual([
      WHOLE.slice(0, 2),
    ]);
    const goals: Grid = [
      ...TITLE,
      HEAD.filter((words) => words !== "实际完成值"),
      ["", "产出指标", "", "场次", "≥5场", 60],
    ];
    const scored: Grid = [["自评表"], HEAD, ...REST, TOTAL];
    expect(formsOf(["1", goals], ["2", scored]).mapping.indicatorCandidates).toHaveLength(2);
    const whole: Grid = [...first, ...REST];
    const points: Grid = [["", "办公室", "考勤", "日常工作", "≥90", "95", 100, 96], TOTAL];
    expect(formsOf(["1", whole], ["2", points]).mapping.indicatorCandidates.map(names)).toEqual([WHOLE]);
    const numbers: Grid = [["", "a", "b", "c", "", "", "", 3], TOTAL];
    expect(formsOf(["1", first], ["2", numbers]).mapping.indicatorCandidates.map(names)).toEqual([WHOLE.slice(0, 2)]);
  });

  it("is corrected on all its sheets", () => {
    const { book } = formsOf(["1", first], ["2", [...REST, TOTAL]]);
    const said = { indicatorColumns: [{ as: "reason" as const, at: { sheet: "1", address: "F3" } }] };
    const stated = mapWorkbook(book, said).mapping.indicators;
    expect(stated?.rows.map(({ cells: { reason } }) => reason?.sheet)).toEqual(["1", "1", "2", "2"]);
    const cells = { indicatorCells: [{ as: "none" as const, at: { sheet: "2", address: "D2" } }] };
    expect(mapWorkbook(book, cells).mapping.indicators?.rows).toHaveLength(3);
  });
});

it("forms of two years side by side are two, each under its own title", () => {
  const form = (year: number, met: string): Grid => [
    [`${year}年度部门整体支出绩效自评表`],
    HEAD,
    ...FIRST.map((row) => [...row.slice(0, 5), met, ...row.slice(6)]),
    ["总分", "", "", "", "", "", 60, 60],
  ];
  const [left, right] = [form(2022, "1"), form(2023, "30")];
  const beside = left.map((row, at) => [...row, ...Array<string>(9 - row.length).fill(""), ...(right[at] ?? [])]);
  const { book, mapping } = formsOf(["对比", beside]);
  expect(mapping.indicatorCandidates.map(names)).toEqual([WHOLE.slice(0, 2), WHOLE.slice(0, 2)]);
  expect(mapping.year?.value).toBe(2023);
  const { indicators } = extract(book, mapping);
  expect(indicators?.indicators.map(({ actual }) => actual?.text)).toEqual(["30", "30"]);
});
