import { SAMPLE_WORKBOOKS } from "../../scripts/samples/workbooks";
import { formatGrouped } from "../../src/core/amount/decimal";
import { fromYuan } from "../../src/core/amount/money-unit";
import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { runRiver } from "../../src/core/river";
import { snapshotOf } from "./snapshot-of";

function riverOf(file: string) {
  const sample = SAMPLE_WORKBOOKS.find((workbook) => workbook.file === file);
  if (sample === undefined) throw new Error(`no sample ${file}`);
  return runRiver(snapshotOf(sample.sheets, sample.file), DEFAULT_PROFILE, {});
}

const filed = riverOf("jiangmen-2023.xlsx");
const reviewed = riverOf("jiangmen-2023-reviewed.xlsx");

test("nothing is asked and nothing stands in the way", () => {
  expect(filed.mapping.questions).toEqual([]);
  expect(filed.obstacles).toEqual([]);
  expect(filed.plans.map(({ kind }) => kind)).toEqual(["evaluation", "summary", "basis", "memory"]);
});

test("the seed report's spending comes out figure by figure", () => {
  const { spending } = filed.evaluation;
  const wan = (yuan: string | null | undefined) =>
    yuan == null ? null : formatGrouped(fromYuan(yuan as never, "ten-thousand-yuan"), 2);
  expect(wan(spending?.total.value)).toBe("12,054.87");
  const filled = spending?.categories.filter(({ amount }) => amount.value !== null && amount.value !== "0");
  expect(filled?.map(({ code, name, amount, share }) => [code, name, wan(amount.value), share.value])).toEqual([
    ["301", "工资福利支出", "2,260.22", "18.75"],
    ["302", "商品和服务支出", "5,030.51", "41.73"],
    ["303", "对个人和家庭的补助", "140.17", "1.16"],
    ["310", "资本性支出", "4,623.97", "38.36"],
  ]);
  expect(spending?.scope).toBe("total");
});

test("the filed workbook scores 100, 优, with nothing provisional and no error", () => {
  const { score, grade, provisional, findings, execution } = filed.evaluation;
  expect([score.value, grade, provisional]).toEqual(["100", "优", false]);
  expect([execution?.rate.value, execution?.score.value]).toEqual(["100", "10"]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("the reviewed workbook scores 88.92, 良: computed, not copied", () => {
  const { score, grade, indicators, execution } = reviewed.evaluation;
  expect([execution?.rate.value, execution?.score.value]).toEqual(["96.59", "9.66"]);
  expect(indicators.map((indicator) => indicator.score.value)).toEqual([
    "5",
    "6",
    "6",
    "5.95",
    "6",
    "0",
    "4.9",
    "7",
    "8",
    "5.6",
    "5",
    "10",
    "9.81",
  ]);
  expect([score.value, grade]).toEqual(["88.92", "良"]);
});

test("history, department and year are read", () => {
  const { history, department, year } = filed.evaluation;
  expect(history.map((entry) => [entry.year, entry.score, entry.grade])).toEqual([
    [2021, "87", "良"],
    [2021, "84.25", "良"],
    [2022, "90.1", "优"],
  ]);
  expect(department?.value).toBe("江门市政务服务和数据管理局");
  expect(year?.value).toBe(2023);
});

test("the same input gives the same sheets", () => {
  expect(riverOf("jiangmen-2023.xlsx")).toEqual(filed);
});
