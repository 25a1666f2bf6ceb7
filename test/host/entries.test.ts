import { say } from "../../src/core/wording";
import { excelHost } from "../../src/host/excel";
import { scoreWorkbook } from "../../src/host/score-workbook";
import { INPUT_WORKBOOK } from "../core/text-workbook";
import type { TestWorkbook } from "../excel";
import { openInExcel } from "./open-in-excel";

/** What the accountant types on our form is scored at once, and is there after the form is made again. */

const FORM = "部门整体支出绩效自评表";

const open = (): TestWorkbook => openInExcel(INPUT_WORKBOOK);

async function score() {
  const outcome = await scoreWorkbook(excelHost(), null, { answers: {} });
  if (outcome.status !== "written") throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** The form's row of an indicator. */
function rowOf(workbook: TestWorkbook, name: string): number {
  const found = workbook
    .sheet(FORM)
    .values("D1:D60")
    .findIndex(([value]) => value === name);
  if (found < 0) throw new Error(`no indicator ${name}`);
  return found + 1;
}

test("actuals typed on the form are scored live, make the total, and stay", async () => {
  const workbook = open();
  const first = await score();
  expect(first.evaluation.score.value).toBeNull();
  const form = workbook.sheet(FORM);
  const type = (name: string, column: string, value: string | number) =>
    form.type(`${column}${String(rowOf(workbook, name))}`, value);
  const points = (name: string) => form.cell(`H${String(rowOf(workbook, name))}`).value;
  type("巡查河道", "F", 118);
  type("清淤渠段", "F", "7段");
  type("水质达标率", "F", "92%");
  type("单位养护成本", "F", 3.8);
  type("安全生产事故", "F", 0);
  expect(["巡查河道", "清淤渠段", "水质达标率", "单位养护成本", "安全生产事故"].map(points)).toEqual([
    11.8, 12, 9.68, 7.37, 10,
  ]);
  type("抽检批次", "F", 9);
  type("河道保洁覆盖率", "F", "100%");
  type("群众满意度", "F", "88.3%");
  type("长效管护机制", "F", "基本健全");
  type("长效管护机制", "H", 8);
  type("巡查河道", "I", "台风停工两天；已补查");
  const total = () => form.cell(`H${String(form.values("A1:A60").findIndex(([value]) => value === "总分") + 1)}`).value;
  expect(total()).toBe(95.52);
  const again = await score();
  expect(total()).toBe(95.52);
  expect(["巡查河道", "清淤渠段", "水质达标率", "单位养护成本", "安全生产事故"].map(points)).toEqual([
    11.8, 12, 9.68, 7.37, 10,
  ]);
  const kept = (name: string, column: string) => form.cell(`${column}${String(rowOf(workbook, name))}`);
  expect(kept("清淤渠段", "F")).toMatchObject({ value: "7段", formula: null });
  expect(kept("水质达标率", "F")).toMatchObject({ value: 0.92, text: "92%", formula: null });
  expect(kept("长效管护机制", "H")).toMatchObject({ value: 8, formula: null });
  expect(kept("巡查河道", "I").value).toBe("台风停工两天；已补查");
  expect(again.evaluation.score.value).toBe("95.52");
  const before = workbook.dump();
  await score();
  expect(workbook.dump()).toEqual(before);
});

test("they are matched by name, wherever the row stands, and told of when the indicator is gone", async () => {
  const workbook = open();
  await score();
  workbook.sheet(FORM).type(`F${String(rowOf(workbook, "巡查河道"))}`, 118);
  workbook.sheet(FORM).type(`F${String(rowOf(workbook, "清淤渠段"))}`, 7);
  workbook.sheet("绩效").type("C4", "巡查堤防");
  const { mapping, evaluation } = await score();
  expect(mapping.notices.map(({ message }) => say(message, "zh-CN"))).toEqual([
    "评价表中为“巡查河道”手工填写的实际完成值“118”没有对应的指标了，重新生成时不再保留；需要的请先记下。",
  ]);
  expect(evaluation.indicators.slice(0, 2).map(({ score: points }) => points.value)).toEqual([null, "12"]);
});

test("points typed over computed ones are not taken, and that is told", async () => {
  const workbook = open();
  await score();
  workbook.sheet(FORM).type(`F${String(rowOf(workbook, "清淤渠段"))}`, 5);
  workbook.sheet(FORM).type(`H${String(rowOf(workbook, "清淤渠段"))}`, 12);
  const { mapping } = await score();
  expect(mapping.notices.map(({ message }) => say(message, "zh-CN"))).toEqual([
    "评价表中为“清淤渠段”手工填写的得分“12”未采用：该指标按规则计算，得分为 10。",
  ]);
  expect(workbook.sheet(FORM).cell(`H${String(rowOf(workbook, "清淤渠段"))}`).value).toBe(10);
});

test("signatures stay", async () => {
  const workbook = open();
  await score();
  const last = workbook
    .sheet(FORM)
    .values("A1:A60")
    .findIndex(([value]) => typeof value === "string" && value.startsWith("填表人："));
  workbook.sheet(FORM).type(`A${String(last + 1)}`, "填表人：张三　　审核人：李四");
  await score();
  expect(workbook.sheet(FORM).cell(`A${String(last + 1)}`).value).toBe("填表人：张三　　审核人：李四");
});
