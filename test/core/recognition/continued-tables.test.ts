import { recognise } from "../../../src/core/recognition";
import { amounts, type Grid, sheet, workbook } from "./grid";

const TITLE = "一般公共预算财政拨款基本支出决算明细表";
const HEAD = [
  ["部门：示例县林业局", "", "金额单位：元"],
  ["科目编码", "科目名称", "决算数"],
];
const FIRST: Grid = [
  [TITLE],
  ...HEAD,
  ["301", "工资福利支出", 60],
  ["30101", "基本工资", 60],
  ["302", "商品和服务支出", 40],
  ["30201", "办公费", 30],
];
const REST: Grid = [
  ["30202", "印刷费", 10],
  ["303", "对个人和家庭的补助", 5],
  ["30302", "退休费", 5],
];
const WHOLE = { "301": "60.00", "302": "40.00", "303": "5.00" };

function read(...pages: readonly Grid[]) {
  const snapshot = workbook(...pages.map((page, at) => sheet(`Table ${String(at + 1)}`, page)));
  const { questions } = recognise(snapshot, {});
  return { questions: questions.map(({ id }) => id), classes: amounts(snapshot).classes };
}

describe("a list that goes on in the next sheet", () => {
  it.each<readonly [string, Grid]>([
    ["without title and head", REST],
    ["under its title with （续）", [[`${TITLE}（续）`], ...HEAD, ...REST]],
    ["with the 合计 of all pages", [...REST, ["合计", "", 105]]],
  ])("%s is one table", (_name, rest) => {
    expect(read(FIRST, rest)).toEqual({ questions: [], classes: WHOLE });
  });

  it("is none where the 款 of both pages do not make the 类 that the page's end cuts", () => {
    const [, ...others] = REST;
    expect(read(FIRST, [["30202", "印刷费", 11], ...others]).classes).not.toEqual(WHOLE);
  });

  it("is none where the sheet after it repeats a 款", () => {
    expect(read(FIRST, [["30201", "办公费", 10], ...REST.slice(1)]).classes).not.toEqual(WHOLE);
  });
});
