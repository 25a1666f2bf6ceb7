import { cellsRead } from "../../../src/core/evaluation/cells-read";
import { asReadNow } from "../../../src/core/sheet/content";
import { extract, recognise } from "../../../src/core/recognition";
import { at, type Grid, sheet, workbook } from "./grid";
import { names, only, roles } from "./indicator-facts";

const ROWS: Grid = [
  ["", "产出指标", "数量指标", "养护里程", "≥1260公里", "1268公里", 50, 50],
  ["", "", "质量指标", "优良路率", "≥80%", "82%", 40, 40],
  ["总分", "", "", "", "", "", 90, 90],
];

const NAMES = ["产出指标/数量指标/养护里程", "产出指标/质量指标/优良路率"];

describe("heads that a conversion from PDF broke over rows", () => {
  const read = (...head: Grid) => only([["部门整体支出绩效自评表"], ...head, ...ROWS]);
  const columns = (depth: number) => {
    const on = (column: string) => `${column}${depth + 2}`;
    return { target: on("E"), actual: on("F"), weight: on("G"), score: on("H") };
  };

  it("年度 over 指标值 is a target, and no owner that tells the rows apart", () => {
    const table = read(
      ["绩效", "一级", "二级", "三级", "年度", "实际", "分值", "得分", "偏差原因"],
      ["指标", "指标", "指标", "指标", "指标值", "完成值", "", "", "分析"],
    );
    expect(names(table)).toEqual(NAMES);
    expect(roles(table)).toMatchObject(columns(2));
  });

  it("words in three pieces", () => {
    const table = read(
      ["绩", "一级", "二级", "三级", "年度", "实际", "分", "得", "偏差"],
      ["效", "指标", "指标", "指标", "指标", "完成", "值", "分", "原因"],
      ["指标", "", "", "", "值", "值"],
    );
    expect(names(table)).toEqual(NAMES);
    expect(roles(table)).toMatchObject(columns(3));
  });

  it("pieces above and below the words that need one row", () => {
    const table = read(
      ["", "", "", "", "年度指", "实际完", "", "", "偏差原因"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "", "", "分值", "得分", "分析及改"],
      ["", "", "", "", "标值", "成值", "", "", "进措施"],
    );
    expect(names(table)).toEqual(NAMES);
    expect(roles(table)).toMatchObject(columns(3));
  });

  it("a head whose rows have words of their own is not joined", () => {
    const table = read(
      ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["", "", "", "", "目标值", "完成值"],
    );
    expect(roles(table)).toMatchObject(columns(2));
  });
});

describe("rows of an indicator that a conversion from PDF broke", () => {
  const HEAD: Grid = [
    ["部门整体支出绩效自评表"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ];
  const read = (...rows: Grid) => only([...HEAD, ...rows]);
  const inputs = (...rows: Grid) => {
    const book = workbook(sheet("Table 1", [...HEAD, ...rows]));
    return extract(book, recognise(book, {})).indicators?.indicators ?? [];
  };

  it("a name that fills its column goes on in the next row, below or around the row of the points", () => {
    const table = read(
      ["产出指标", "数量指标", "完成农村公路", "≥1260公里", "1268公里", 20, 20],
      ["", "", "养护里程"],
      ["", "质量指标", "公路养护优良"],
      ["", "", "路率达到的比", "≥80%", "82%", 30, 30],
      ["", "", "例"],
      ["", "时效指标", "养护任务完成"],
      ["", "", "", "12月底前", "12月20日", 40, 40],
      ["", "", "时间"],
      ["满意度指标", "满意度指标", "群众满意度", "≥90%", "92%", 10, 10],
    );
    expect(names(table)).toEqual([
      "产出指标/数量指标/完成农村公路养护里程",
      "产出指标/质量指标/公路养护优良路率达到的比例",
      "产出指标/时效指标/养护任务完成时间",
      "满意度指标/满意度指标/群众满意度",
    ]);
  });

  it("levels in pieces are whole names", () => {
    const table = read(
      ["产出", "数量指", "养护里程", "≥1260公里", "1268公里", 20, 20],
      ["指标", "标", "", "", ""],
      ["（50分）", "质量指标", "优良路率", "≥80%", "82%", 30, 30],
      ["效", "社会", "出行条件", "≥95%", "96%", 40, 40],
      ["益", "效益指标", "投诉件数", "≤3件", "2件", 10, 10],
    );
    expect(names(table)).toEqual([
      "产出指标/数量指标/养护里程",
      "产出指标/质量指标/优良路率",
      "效益/社会效益指标/出行条件",
      "效益/社会效益指标/投诉件数",
    ]);
    expect(table.levelWeights.map(({ name, weight }) => [name, weight])).toEqual([["产出指标", "50"]]);
  });

  it("a target and a result go on with their units, and stand in both cells", () => {
    const [first, second] = inputs(
      ["产出指标", "数量指标", "养护里程", "≥1260", 1268, 50, 50],
      ["", "", "", "公里", "公里"],
      ["", "质量指标", "优良路率", "≥80%", "82%", 50, 50],
    );
    expect([first?.target?.text, first?.actual?.text, second?.target?.text]).toEqual(["≥1260公里", "1268公里", "≥80%"]);
    expect(first?.target?.cells?.map(({ source }) => at(source))).toEqual(["D3", "D4"]);
  });

  it("no name is joined where another is left over by itself", () => {
    const table = read(
      ["产出指标", "数量指标", "供水工程", "≥12处", "12处", 50, 50],
      ["", "", "管网维修"],
      ["", "质量指标", "工程验收合格率", "100%", "100%", 50, 50],
      ["", "", "水质达标率"],
    );
    expect(names(table).map((name) => name.split("/").at(-1))).toEqual([
      "供水工程",
      "管网维修",
      "工程验收合格率",
      "水质达标率",
    ]);
  });

  it("what has a name, a target or a result of its own is no piece", () => {
    const table = read(
      ["产出指标", "数量指标", "举办公益活动", "≥24场", "26场", 50, 50],
      ["", "", "图书上架准确", "≥90%", "95%"],
      ["", "", "指标3："],
      ["", "质量指标", "验收合格率", "100%", "100%", 50, 50],
      ["", "", "读者"],
    );
    expect(names(table)).toEqual([
      "产出指标/数量指标/举办公益活动",
      "产出指标/数量指标/图书上架准确",
      "产出指标/质量指标/验收合格率",
      "产出指标/质量指标/读者",
    ]);
    const [merged] = inputs(
      ["产出指标", "数量指标", "养护里程", "≥1260公里", "1268公里", 50, 50],
      ["", "", "", "≥80%", "82%"],
    );
    expect(merged?.target?.text).toBe("≥1260公里");
  });

  it("a row that holds two indicators below each other in every cell is two", () => {
    const rows: Grid = [
      [
        "产出指标",
        "数量指标\n质量指标",
        "养护里程\n优良路率",
        "≥1260公里\n≥80%",
        "1268公里\n82%",
        "15\n35",
        "15\n34",
        "无",
      ],
      ["", "", "好评率", "≥90%", "95%", 50, 50],
    ];
    expect(names(read(...rows))).toEqual([
      "产出指标/数量指标/养护里程",
      "产出指标/质量指标/优良路率",
      "产出指标/质量指标/好评率",
    ]);
    const [first, second] = inputs(...rows);
    expect([second?.target?.text, second?.actual?.text, second?.weight?.number, second?.typedScore?.number]).toEqual([
      "≥80%",
      "82%",
      "35",
      "34",
    ]);
    expect(first?.actual && asReadNow(first.actual)).toBe(
      "TRIM(MID(SUBSTITUTE('Table 1'!$E$3,CHAR(10),REPT(\" \",500)),0*500+1,500))",
    );
    const [split] = inputs(["产出指标", "数量指标", "养护\n里程", "≥1260\n公里", "1268\n公里", 50, 50]);
    expect([split?.level3, split?.target?.text]).toEqual(["养护里程", "≥1260\n公里"]);
  });

  it("分值 得分 heads two columns in one, and each of its numbers is one of them", () => {
    const book = workbook(
      sheet("Table 1", [
        ["部门整体支出绩效自评表"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值 得分"],
        ["产出指标", "数量指标", "养护里程", "≥1260公里", "1268公里", "20 19.5"],
        ["", "质量指标", "优良路率", "≥80%", "82%", "30 30"],
      ]),
    );
    const found = extract(book, recognise(book, {}));
    expect(found.indicators?.indicators.map(({ weight, typedScore }) => [weight?.number, typedScore?.number])).toEqual([
      ["20", "19.5"],
      ["30", "30"],
    ]);
    // what is watched and remembered are the cells as they stand
    expect(cellsRead(found).map(({ value }) => value)).toContain("20 19.5");
  });
});
