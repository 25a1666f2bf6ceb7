import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { MEASURE_FAMILIES } from "../../../../src/core/recognition/measures/families";
import { recognise } from "../../../../src/core/recognition";
import { at, type Grid, sheet, workbook } from "../grid";

/** Every family's examples stand beside it: a sheet, and the cell of each figure that is read from it. */

const FOLDER = resolve(__dirname, "../../../../src/core/recognition/measures/families");

interface Example {
  readonly name: string;
  readonly grid: Grid;
  /** The evaluated year, where the workbook says it elsewhere. */
  readonly year?: number;
  readonly expect: Readonly<Record<string, string>>;
}

function examplesOf(family: string): readonly Example[] {
  return JSON.parse(readFileSync(join(FOLDER, `${family}.examples.json`), "utf8")) as readonly Example[];
}

function formOf(year: number) {
  return sheet("自评", [
    [`${String(year)}年度部门整体支出绩效自评表`],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "办理事项数量", "≥6件", "6件", 100, 100],
  ]);
}

function mapped({ grid, year }: Pick<Example, "grid" | "year">) {
  return recognise(workbook(sheet("表", grid), ...(year === undefined ? [] : [formOf(year)])), {});
}

function found({ grid, year }: Example): Readonly<Record<string, string>> {
  const { measures } = mapped({ grid, ...(year !== undefined && { year }) });
  return Object.fromEntries(
    measures.found.map(({ name, source, addends = [source] }) => [name, addends.map((cell) => at(cell)).join("+")]),
  );
}

test("every family has examples", () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(".examples.json"));
  expect(files.sort()).toEqual(MEASURE_FAMILIES.map(({ id }) => `${id}.examples.json`).sort());
});

describe.each(MEASURE_FAMILIES.map(({ id }) => id))("%s", (family) => {
  test.each(examplesOf(family).map((example) => [example.name, example] as const))("%s", (_name, example) => {
    expect(found(example)).toEqual(example.expect);
  });
});

describe("a table that is there but does not give a figure", () => {
  const missed = (grid: Grid) => mapped({ grid }).measures.missed.map(({ name, why, words }) => [name, why, words]);

  test("names the heads that were not understood", () => {
    const grid = [["固定资产情况表"], ["单位：元"], ["项目", "全口径", "盘活口径"], ["合计", 1000, 900]];
    expect(missed(grid)).toEqual([
      ["fixed-assets", "unread", ["全口径", "盘活口径"]],
      ["fixed-assets-in-use", "unread", ["全口径", "盘活口径"]],
    ]);
  });

  test("is not said to be absent for its title naming more than the subject", () => {
    const grid = [["国有资产占有使用情况表"], ["单位：元"], ["类别", "原值"], ["股权", 1000], ["合计", 1000]];
    expect(missed(grid)).toEqual([
      ["fixed-assets", "none", undefined],
      ["fixed-assets-in-use", "none", undefined],
    ]);
  });
});

interface ProgressExample extends Pick<Example, "name" | "grid" | "year"> {
  readonly budget: string | null;
  /** Month to the cell of its amount and of the rate that is printed beside it. */
  readonly months: Readonly<Record<string, string>>;
}

const PROGRESS = JSON.parse(
  readFileSync(join(FOLDER, "../progress.examples.json"), "utf8"),
) as readonly ProgressExample[];

describe("spending by month", () => {
  test.each(PROGRESS.map((example) => [example.name, example] as const))("%s", (_name, example) => {
    const { progress } = mapped(example);
    const months = (progress?.months ?? []).map(({ month, cumulative, monthly, rate }) => {
      const cells = [cumulative ?? monthly, rate].flatMap((cell) => at(cell) ?? []);
      return [String(month), cells.join(" ")] as const;
    });
    expect(Object.fromEntries(months)).toEqual(example.months);
    expect(at(progress?.budget)).toBe(example.budget);
  });
});
