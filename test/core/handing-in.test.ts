import { SAMPLE_WORKBOOKS } from "../../scripts/samples/workbooks";
import { formToHandIn } from "../../src/core/handing-in/form-to-hand-in";
import { webFormRows } from "../../src/core/handing-in/web-form-rows";
import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { runRiver } from "../../src/core/river";
import { openWorkbook } from "../../src/host/file";
import { handInFile } from "../../src/host/hand-in";
import { snapshotOf } from "./snapshot-of";
import { TEXT_WORKBOOK } from "./text-workbook";

const sample = SAMPLE_WORKBOOKS[1];
const river = runRiver(snapshotOf(sample?.sheets ?? []), DEFAULT_PROFILE, {});
const [form] = river.plans;
if (form === undefined) throw new Error("no form");

test("上报件 holds what is printed, as values: no formula, no link, no working note", () => {
  const handed = formToHandIn(form);
  expect(handed.cells.filter(({ content }) => content.kind === "formula")).toEqual([]);
  expect(handed.cells.filter(({ link }) => link !== undefined)).toEqual([]);
  expect(handed.cells.length).toBe(form.cells.length - 1);
  expect(JSON.stringify(handed.cells)).not.toContain("不打印");
  const points = handed.cells.find(({ style }) => style === "pointsTotal")?.content;
  expect(points).toEqual({ kind: "number", number: "88.92" });
});

test("上报件 is a workbook of one sheet that nothing leads out of", async () => {
  const bytes = await handInFile(river.plans);
  if (bytes === null) throw new Error("no file");
  const { sheets } = await openWorkbook(bytes, "上报.xlsx").read();
  expect(sheets.map(({ name, own }) => [name, own])).toEqual([["部门整体支出绩效自评表", null]]);
  expect(sheets[0]?.formulas?.flat().filter((formula) => formula !== null)).toEqual([]);
  expect(await handInFile([])).toBeNull();
});

test("复制填报 gives one line an indicator, in the web form's columns", () => {
  const typed = runRiver(snapshotOf(TEXT_WORKBOOK), DEFAULT_PROFILE, {}).evaluation;
  const lines = webFormRows(typed, true).split("\r\n");
  expect(lines[0]).toBe("一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施");
  expect(lines[1]).toBe("产出指标\t数量指标\t巡查河道\t≥120公里\t118\t12\t11.8\t台风停工两天");
  expect(lines).toHaveLength(typed.indicators.length + 1);
  expect(lines.every((line) => line.split("\t").length === 8)).toBe(true);
});

test("a line break inside a cell does not break the row", () => {
  const evaluation = river.evaluation;
  const [first] = evaluation.indicators;
  if (first?.input.reason == null) throw new Error("no reason");
  const input = { ...first.input, reason: { ...first.input.reason, text: "原因一\n\t原因二" } };
  const rows = webFormRows({ ...evaluation, indicators: [{ ...first, input }] });
  expect(rows.endsWith("\t原因一 原因二")).toBe(true);
  expect(rows).not.toContain("\n");
});
