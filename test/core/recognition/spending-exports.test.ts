import { formatAnswers, parseAnswersText } from "../../../src/core/corrections/answers-json";
import { mapWorkbook } from "../../../src/core/corrections/map-workbook";
import type { Answers } from "../../../src/core/model/mapping";
import { recognise } from "../../../src/core/recognition";
import { amounts, type Grid, sheet, workbook } from "./grid";

const LINES = [
  ["30101", "基本工资", 60],
  ["30201", "办公费", 30],
  ["30205", "水费", 10],
] as const;

type Lines = readonly (readonly (string | number)[])[];

/** The list once for each of these words in front, the amounts `times` as large. */
function lines(...each: readonly (readonly [words: readonly (string | number)[], times: number])[]): Lines {
  return each.flatMap(([words, times]) => LINES.map(([code, name, amount]) => [...words, code, name, amount * times]));
}

/** The same lines sorted by their code: those of one part no longer stand together. */
function byCode(head: number, grid: Lines): Lines {
  return [...grid].sort((one, other) => String(one[head]).localeCompare(String(other[head])));
}

const YEARS = lines([[2022], 2], [[2023], 1]);
const UNITS = lines([["示例县水务局本级"], 2], [["示例县水库管理所"], 1]);
const whole = { "301": "60.00", "302": "40.00" };

const one = (...grid: Grid) => workbook(sheet("数据", grid));
const options = (...grid: Grid) =>
  recognise(one(...grid), {}).questions.flatMap(({ options: offered }) =>
    offered.map(({ label, answer }) => [label.parameters["title"], amounts(one(...grid), answer).classes] as const),
  );

describe("an export of spending by categories", () => {
  const head = ["科目编码", "科目名称", "金额（元）"];

  it("of two years never adds them: which of them is asked", () => {
    expect(options(["年度", ...head], ...YEARS)).toEqual([
      ["数据 · 2023", whole],
      ["数据 · 2022", { "301": "120.00", "302": "80.00" }],
    ]);
  });

  it("of two years is read for the year of the forms beside it", () => {
    const form = sheet("自评表", [["2022年度部门整体支出绩效自评表"], ["部门名称：示例县水务局"]]);
    const data = sheet("数据", [["年度", ...head], ...byCode(1, YEARS)]);
    const snapshot = workbook(form, data, sheet("2022年说明", [["2022年度说明"]]));
    expect(recognise(snapshot, {}).questions.map(({ id }) => id)).toEqual(["spending-table"]);
    const named = { ...snapshot, workbook: "示例县水务局2022年.xlsx" };
    expect(recognise(named, {}).questions).toEqual([]);
    expect(amounts(named).classes).toEqual({ "301": "120.00", "302": "80.00" });
  });

  it("of 年初预算 and 决算 is read for what was spent", () => {
    const grid: Grid = [["数据类型", ...head], ...byCode(1, lines([["年初预算"], 2], [["决算"], 1]))];
    expect(recognise(one(...grid), {}).questions).toEqual([]);
    expect(amounts(one(...grid)).classes).toEqual(whole);
  });

  it("of several units offers their sum first, then each of them", () => {
    expect(options(["单位名称", ...head], ...byCode(1, UNITS))).toEqual([
      ["数据", { "301": "180.00", "302": "120.00" }],
      ["数据 · 示例县水务局本级", { "301": "120.00", "302": "80.00" }],
      ["数据 · 示例县水库管理所", whole],
    ]);
  });

  it("of units below the line of all of them is read for the whole", () => {
    const grid: Grid = [["单位名称", ...head], ...lines([["示例县水务局（汇总）"], 3]), ...UNITS];
    expect(recognise(one(...grid), {}).questions).toEqual([]);
    expect(amounts(one(...grid)).classes).toEqual({ "301": "180.00", "302": "120.00" });
  });

  it("of units that stand in the first of their lines only, each with its 小计", () => {
    const [first = [], ...rest] = lines([[""], 2]);
    const [second = [], ...others] = lines([[""], 1]);
    const grid: Grid = [
      ["单位", ...head],
      ["示例县水务局本级", ...first.slice(1)],
      ...rest,
      ["示例县水务局本级小计", "", "", 200],
      ["示例县水库管理所", ...second.slice(1)],
      ...others,
      ["示例县水库管理所小计", "", "", 100],
      ["总计", "", "", 300],
    ];
    expect(options(...grid).map(([, classes]) => classes)).toEqual([
      { "301": "180.00", "302": "120.00" },
      { "301": "120.00", "302": "80.00" },
      whole,
    ]);
  });

  it("across, a row for each year, never adds them", () => {
    const grid: Grid = [
      ["年度", "工资福利支出", "商品和服务支出", "合计（元）"],
      [2022, 120, 80, 200],
      [2023, 60, 40, 100],
    ];
    expect(options(...grid).map(([, classes]) => classes)).toEqual([whole, { "301": "120.00", "302": "80.00" }]);
  });

  it("of payments that name their unit is added up as before", () => {
    const payments = [...UNITS, ...UNITS];
    expect(amounts(one(["预算单位", ...head], ...payments), { spending: { sheet: "数据" } }).classes).toEqual({
      "301": "360.00",
      "302": "240.00",
    });
  });

  describe("remembers which lines were chosen", () => {
    const given = (at: number, ...grid: Grid): Answers =>
      recognise(one(...grid), {}).questions[0]?.options[at]?.answer ?? {};
    const kept = (answers: Answers, ...grid: Grid) => {
      const read = parseAnswersText(formatAnswers(mapWorkbook(one(...grid), answers).answers));
      return read.ok ? read.answers : {};
    };
    const grid: Grid = [["年度", ...head], ...byCode(1, YEARS)];
    const units: Grid = [["单位名称", ...head], ...byCode(1, UNITS)];

    it("with rows put in above and further years below", () => {
      const moved: Grid = [["附件1"], ["年度", ...head], ...byCode(1, [...YEARS, ...lines([[2021], 5])])];
      const { mapping } = mapWorkbook(one(...moved), kept(given(1, ...grid), ...grid));
      expect([mapping.questions, mapping.notices]).toEqual([[], []]);
      expect(mapping.spending?.lines).toBe("2022");
    });

    it("as a sum", () => {
      const { mapping } = mapWorkbook(one(["附件1"], ...units), kept(given(0, ...units), ...units));
      expect([mapping.questions, mapping.notices]).toEqual([[], []]);
      expect(mapping.spending?.addends).toHaveLength(2);
    });

    it("and tells where they are gone, taking no others for them", () => {
      const answers = kept(given(1, ...grid), ...grid);
      const later: Grid = [["年度", ...head], ...lines([[2023], 1], [[2024], 3])];
      const { mapping } = mapWorkbook(one(...later), answers);
      expect([mapping.spending, mapping.questions.map(({ id }) => id)]).toEqual([null, ["spending-table"]]);
      expect(mapping.notices.map(({ message }) => message.parameters["reason"])).toEqual([
        { key: "corrections.no-lines", parameters: { lines: "2022" } },
      ]);
    });
  });
});
