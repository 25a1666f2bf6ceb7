import { extract, recognise } from "../../../src/core/recognition";
import { at, type Grid, sheet, workbook } from "./grid";

/** Name to cell and value of every control figure found. */
function found(...grids: readonly Grid[]): Readonly<Record<string, string>> {
  const snapshot = workbook(...grids.map((grid, index) => sheet(`表${index + 1}`, grid)));
  return Object.fromEntries(
    extract(snapshot, recognise(snapshot, {})).controls.map((control) => {
      const { cell } = control.kind === "amount" ? control.amount : control.count;
      const value = control.kind === "amount" ? control.amount.yuan : control.count.number;
      return [control.name, `${at(cell.source) ?? ""} ${value ?? "—"}`];
    }),
  );
}

const FINAL_ACCOUNTS: Grid = [
  ["收入支出决算总表"],
  ["编制单位：某市某局", "", "", "", "", "金额单位：元"],
  ["收入", "", "", "", "", "支出"],
  [
    "项目",
    "行次",
    "年初预算数",
    "全年预算数",
    "决算数",
    "项目（按支出性质）",
    "行次",
    "年初预算数",
    "全年预算数",
    "决算数",
  ],
  ["栏次", "", 1, 2, 3, "栏次", "", 4, 5, 6],
  ["一、一般公共预算财政拨款收入", 1, 900, 950, 940, "一、基本支出", 31, 500, 520, 510],
  ["二、上级补助收入", 2, 0, 0, 0, "　　人员经费", 32, 400, 410, 405],
  ["", "", "", "", "", "　　公用经费", 33, 100, 110, 105],
  ["年初结转和结余", 28, 30, 30, 30, "年末结转和结余", 58, "", "", 25],
  ["总计", 30, 930, 980, 970, "总计", 60, 930, 980, 970],
];

test.each<[string, readonly Grid[], Readonly<Record<string, string>>]>([
  [
    "one cell that could be what was planned and what was spent is neither",
    [[["政府采购情况表"], ["单位：元"], ["项目", "采购预算金额"], ["政府采购支出合计", 240], ["其中：货物", 240]]],
    {},
  ],
  [
    "procurement of two years beside each other: the later",
    [
      [
        ["政府采购情况表"],
        ["单位：元"],
        ["项目", "2022年", "", "2023年", ""],
        ["", "采购预算", "实际采购", "采购预算", "实际采购"],
        ["合计", 100, 80, 200, 190],
      ],
    ],
    { "procurement-budget": "D5 200", "procurement-spent": "E5 190" },
  ],
  [
    "assets in use by the columns of their use",
    [
      [
        ["国有资产占有使用情况表"],
        ["单位：元"],
        ["项目", "自用", "出租出借", "闲置", "合计"],
        ["一、固定资产合计", 225, 6, 9, 240],
      ],
    ],
    { "fixed-assets-in-use": "B4 225", "fixed-assets": "E4 240" },
  ],
  [
    "procurement and assets in the words of the final accounts' own tables",
    [
      [
        ["2023年度政府采购情况表"],
        ["单位：元"],
        ["项目", "行次", "采购预算金额", "实际采购金额"],
        ["栏次", "", 1, 2],
        ["一、政府采购支出合计", 1, 240, 216],
        ["（一）政府采购货物支出", 2, 240, 216],
      ],
      [
        ["国有资产占有使用情况表"],
        ["单位：元"],
        ["项目", "数量", "账面原值", "使用情况（原值）"],
        ["", "", "", "自用（在用）", "闲置"],
        ["一、固定资产合计", 7, 1200, 1140, 60],
        ["二、无形资产", 2, 50, 30, 20],
      ],
    ],
    {
      "procurement-budget": "C5 240",
      "procurement-spent": "D5 216",
      "fixed-assets-in-use": "D5 1140",
      "fixed-assets": "C5 1200",
    },
  ],
  [
    "the final accounts, on both sides and past the line numbers",
    [FINAL_ACCOUNTS],
    {
      "carry-over": "J9 25",
      "carry-over-before": "E9 30",
      "operating-budget": "I8 110",
      "operating-spent": "J8 105",
    },
  ],
  [
    "the published form with one amount",
    [
      [
        ["收入支出决算总表"],
        ["", "", "", "", "", "公开01表"],
        ["部门：某局", "", "", "", "", "金额单位：万元"],
        ["收入", "", "", "支出"],
        ["项目", "行次", "金额", "项目", "行次", "金额"],
        ["一、财政拨款收入", 1, 440.55, "一、一般公共服务支出", 29, 423.2],
        ["年初结转和结余", 28, 3.5, "年末结转和结余", 59, 20.85],
      ],
    ],
    { "carry-over": "F7 208500", "carry-over-before": "C7 35000" },
  ],
  [
    "one fund's accounts are not the whole department's",
    [[["财政拨款收入支出决算总表"], ["单位：元"], ["项目", "决算数"], ["年末结转和结余", 25], ["年初结转和结余", 3]]],
    {},
  ],
  [
    "procurement with a total row",
    [
      [
        ["2023年度政府采购情况表"],
        ["单位：元"],
        ["项目", "采购预算", "实际采购金额"],
        ["货物", 60, 50],
        ["服务", 40, 30],
        ["合计", 100, 80],
      ],
    ],
    { "procurement-budget": "B6 100", "procurement-spent": "C6 80" },
  ],
  [
    "procurement without a total row is not guessed",
    [[["政府采购情况表"], ["单位：元"], ["项目", "采购预算", "实际采购金额"], ["货物", 60, 50], ["服务", 40, 30]]],
    {},
  ],
  [
    "assets beside their labels",
    [[["固定资产情况表"], ["单位：元"], ["项目", "金额"], ["固定资产总额", 1000], ["其中：在用固定资产", 930]]],
    { "fixed-assets": "B4 1000", "fixed-assets-in-use": "B5 930" },
  ],
  [
    "posts and staff as numbers of people",
    [[["机构人员基本数字表"], ["项目", "人数"], ["编制数", 45], ["年末在职人员数", "46人"]]],
    { posts: "B3 45", staff: "B4 46" },
  ],
  [
    "the three public costs of the year before",
    [
      [
        ["“三公”经费支出决算表"],
        ["单位：元"],
        ["项目", "上年决算数", "预算数", "决算数"],
        ["“三公”经费合计", 50, 55, 45],
        ["公务接待费", 5, 5, 4],
      ],
    ],
    { "three-public-before": "B4 50" },
  ],
])("%s", (_title, grids, expected) => {
  expect(found(...grids)).toEqual(expected);
});

test("an amount without any unit is left out", () => {
  expect(found([["固定资产情况表"], ["项目", "金额"], ["固定资产总额", 1000], ["在用固定资产", 930]])).toEqual({});
});
