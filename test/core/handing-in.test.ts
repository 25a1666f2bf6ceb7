import { unzipSync } from "fflate";
import { SAMPLE_WORKBOOKS } from "../../scripts/samples/workbooks";
import { FORMS } from "../../src/core/forms";
import { formToHandIn } from "../../src/core/handing-in/form-to-hand-in";
import { webFormRows } from "../../src/core/handing-in/web-form-rows";
import { DEFAULT_PROFILE, builtInProfiles } from "../../src/core/profiles";
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

/** The parts of the package, as text. */
function partsOf(bytes: Uint8Array): readonly (readonly [name: string, text: string])[] {
  return Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)] as const);
}

describe.each(FORMS.map(({ id }) => id))("上报件 in the form of %s", (form) => {
  test.each(builtInProfiles().map((profile) => [profile.id, profile] as const))(
    "by %s has the form's values and nothing of the workbook it comes from",
    async (_id, profile) => {
      const made = runRiver(snapshotOf(sample?.sheets ?? []), profile, { form });
      const bytes = await handInFile(made.plans);
      if (bytes === null) throw new Error("no file");
      const [plan] = made.plans;
      const { sheets } = await openWorkbook(bytes, "上报.xlsx").read();
      expect(sheets).toHaveLength(1);
      const [handed] = sheets;
      for (const { area, content } of plan?.cells ?? []) {
        if (content.kind !== "formula" || area.bottom > (plan?.print?.area.bottom ?? 0)) continue;
        const { expected } = content;
        const wanted = expected.kind === "text" ? expected.text || null : Number(expected.number);
        expect([area, handed?.values[area.top]?.[area.left]]).toEqual([area, wanted]);
      }
      const parts = partsOf(bytes);
      const others = made.inputs.spending === null ? [] : ["支出决算明细表", "绩效指标", "评分依据", "_SelfEvaluation"];
      const text = parts.map(([, part]) => part).join("\n");
      for (const name of others) expect(text).not.toContain(`'${name}'!`);
      expect(text).not.toContain("_SelfEvaluation");
      expect(text).not.toMatch(/<f[ >]|<hyperlink|externalLink|calcChain/);
      const names = [...text.matchAll(/<definedName [^>]*name="([^"]*)"/g)].map(([, name]) => name);
      expect(names.filter((name) => !name?.startsWith("_xlnm.Print_"))).toEqual([]);
      expect(parts.map(([name]) => name).filter((name) => /drawing|chart|comments|customXml/.test(name))).toEqual([]);
    },
  );
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

test.each<readonly [said: string, pasted: string]>([
  ["=1+1", " =1+1"],
  ['=HYPERLINK("x")', ' =HYPERLINK("x")'],
  ["+SUM(A1)", " +SUM(A1)"],
  ["-2+3", " -2+3"],
  ["@某人", " @某人"],
  ["-5", "-5"],
  ["+1,234.50%", "+1,234.50%"],
  ["-", " -"],
  ['"一网统管', '"""一网统管"'],
  ['共"三项"', '共"三项"'],
  ["一\u000b二\u2028三\u0000四\u0085五", "一 二 三 四 五"],
  ["'00123", "'00123"],
])("%j is pasted as %j: one cell, and no formula", (said, pasted) => {
  const { evaluation } = river;
  const [first] = evaluation.indicators;
  if (first?.input.actual == null) throw new Error("no actual");
  const input = { ...first.input, actual: { ...first.input.actual, text: said } };
  const cells = webFormRows({ ...evaluation, indicators: [{ ...first, input }] }).split("\t");
  expect(cells).toHaveLength(8);
  expect(cells[4]).toBe(pasted);
});
