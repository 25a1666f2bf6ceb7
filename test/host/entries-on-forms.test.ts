import { ENTRY_ROLES, type EntryRole } from "../../src/core/entries/former-entries";
import { FORMS } from "../../src/core/forms";
import { type FormLayout, tableOf } from "../../src/core/forms/layout";
import { say } from "../../src/core/wording";
import { excelHost } from "../../src/host/excel";
import { scoreWorkbook } from "../../src/host/score-workbook";
import { INPUT_WORKBOOK, sheet } from "../core/text-workbook";
import type { TestWorkbook } from "../excel";
import { openInExcel } from "./open-in-excel";

/** On every form: what is typed stays, follows to another form as far as that has a place for it, and goes with it. */

const FORM = "部门整体支出绩效自评表";

const open = (): TestWorkbook => openInExcel(INPUT_WORKBOOK);

async function score(form: FormLayout) {
  const outcome = await scoreWorkbook(excelHost(), null, { answers: { form: form.id } });
  if (outcome.status !== "written") throw new Error(JSON.stringify(outcome));
  return { ...outcome, notices: outcome.mapping.notices.map(({ message }) => say(message, "zh-CN")) };
}

/** The address of what the form has for an indicator; null where it has no such column. */
function placeOf(workbook: TestWorkbook, form: FormLayout, indicator: string, role: EntryRole): string | null {
  const labelOf = (wanted: EntryRole) =>
    tableOf(form, "indicators")?.columns.find((column) => column.role === wanted)?.label ?? "";
  const cells = workbook.sheet(FORM).values("A1:Z80");
  const row = cells.findIndex((line) => line.includes(indicator));
  const head = cells.slice(0, row).findLastIndex((line) => line.includes(labelOf("actual")));
  const column = labelOf(role) === "" ? -1 : (cells[head]?.indexOf(labelOf(role)) ?? -1);
  return row < 0 || column < 0 ? null : `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}

/** What the accountant types: an actual for every indicator, a score for the qualitative one, words where there is room. */
const ACTUALS: Readonly<Record<string, string | number>> = {
  巡查河道: 118,
  清淤渠段: "7段",
  水质达标率: "92%",
  抽检批次: 9,
  单位养护成本: 3.8,
  安全生产事故: 0,
  河道保洁覆盖率: "100%",
  长效管护机制: "基本健全",
  群众满意度: "88.3%",
};
const SCORED = "长效管护机制";
const TYPED: Readonly<Partial<Record<EntryRole, string | number>>> = {
  score: 8,
  reason: "台风停工两天；已补查",
  evidence: "巡查台账",
  core: "是",
  adjustedTarget: "健全",
};

type Entries = readonly (readonly [indicator: string, role: EntryRole, value: string | number])[];
const ENTRIES: Entries = [
  ...Object.entries(ACTUALS).map(([name, value]) => [name, "actual", value] as const),
  ...ENTRY_ROLES.flatMap((role) => {
    const value = TYPED[role];
    return value === undefined ? [] : [[SCORED, role, value] as const];
  }),
];

function type(workbook: TestWorkbook, form: FormLayout): Entries {
  return ENTRIES.filter(([indicator, role, value]) => {
    const place = placeOf(workbook, form, indicator, role);
    if (place !== null) workbook.sheet(FORM).type(place, value);
    return place !== null;
  });
}

/** Entries as they stand on the form now. */
function standing(workbook: TestWorkbook, form: FormLayout, entries: Entries) {
  return entries.map(([indicator, role]) => {
    const place = placeOf(workbook, form, indicator, role);
    const cell = place === null ? null : workbook.sheet(FORM).cell(place);
    return [indicator, role, cell?.formula === null ? cell.value : null];
  });
}

/** Percentages are numbers once they are typed. */
const asKept = (entries: Entries) =>
  entries.map(([indicator, role, value]) => [
    indicator,
    role,
    typeof value === "string" && value.endsWith("%") ? Number((Number(value.slice(0, -1)) / 100).toFixed(4)) : value,
  ]);

/** Completes "填表人：" and the like, and fills the cells beside 存在问题 and the like. */
function completeLines(workbook: TestWorkbook, form: FormLayout): readonly string[] {
  const sheet = workbook.sheet(FORM);
  const lines = form.blocks.flatMap((block) => (block.kind === "lines" ? block.lines : []));
  return lines.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      if (!("complete" in cell)) return [];
      const said = `${cell.complete}张三`;
      sheet.values("A1:Z80").forEach((line, row) => {
        const column = line.indexOf(cell.complete);
        if (column >= 0) sheet.type(`${String.fromCharCode(65 + column)}${String(row + 1)}`, said);
      });
      return [said];
    }),
  );
}

/** Fills in the goals, which the workbook does not say. */
function completeGoals(workbook: TestWorkbook, form: FormLayout): readonly string[] {
  const sheet = workbook.sheet(FORM);
  return (tableOf(form, "goals")?.columns ?? []).flatMap(({ label }) => {
    const cells = sheet.values("A1:Z80");
    const row = cells.findIndex((line) => line.includes(label));
    const said = `${label}：河道畅通`;
    sheet.type(`${String.fromCharCode(65 + (cells[row]?.indexOf(label) ?? -1))}${String(row + 2)}`, said);
    return [said];
  });
}

/** All there is in the workbook, line by line. */
function linesOf(workbook: TestWorkbook): readonly string[] {
  return JSON.stringify(workbook.dump(), null, 1).split("\n");
}

function changed(before: readonly string[], after: readonly string[]): readonly string[] {
  const lines = Array.from({ length: Math.max(before.length, after.length) }, (_, at) => [before[at], after[at]]);
  const found = lines.filter(([old, now]) => old !== now);
  return found.slice(0, 5).map(([old = "—", now = "—"]) => `${old.trim()} → ${now.trim()}`);
}

async function widen(letter: string, points: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(FORM).getRange(`${letter}:${letter}`).format.columnWidth = points;
    await context.sync();
  });
}

describe.each(FORMS.map((form) => [form.id, form] as const))("the form of %s", (_id, form) => {
  test("keeps what is typed on it and the widths, and is the same when it is made again", async () => {
    const workbook = open();
    const before = linesOf(workbook);
    expect((await score(form)).evaluation.score.value).toBeNull();
    const typed = type(workbook, form);
    const columns = tableOf(form, "indicators")?.columns.filter(({ optional }) => optional !== true) ?? [];
    const fillable = ENTRY_ROLES.filter((role) => columns.some((column) => column.role === role));
    expect(typed.map(([, role]) => role)).toEqual(expect.arrayContaining(["actual", "score", ...fillable]));
    const lines = [...completeLines(workbook, form), ...completeGoals(workbook, form)];
    const { evaluation, notices } = await score(form);
    expect(standing(workbook, form, typed)).toEqual(asKept(typed));
    expect(workbook.sheet(FORM).values("A1:Z80").flat()).toEqual(expect.arrayContaining([...lines]));
    expect(evaluation.score.value).toBe("95.52");
    expect(notices).toEqual([]);
    await widen("E", 123);
    const after = linesOf(workbook);
    await score(form);
    expect(changed(after, linesOf(workbook))).toEqual([]);
    await excelHost().removeOwnSheets();
    expect(changed(before, linesOf(workbook))).toEqual([]);
  });

  test.each(FORMS.filter(({ id }) => id !== form.id).map((next) => [next.id, next] as const))(
    "changed for that of %s takes along what it has a place for, and tells of the rest",
    async (_next, next) => {
      const workbook = open();
      await score(form);
      const typed = type(workbook, form);
      const { notices, evaluation } = await score(next);
      const [kept, lost] = [true, false].map((stays) =>
        typed.filter(([indicator, role]) => (placeOf(workbook, next, indicator, role) !== null) === stays),
      );
      expect(standing(workbook, next, kept ?? [])).toEqual(asKept(kept ?? []));
      for (const [indicator, , value] of lost ?? []) {
        expect(notices.filter((notice) => notice.includes(indicator) && notice.includes(String(value)))).toHaveLength(
          1,
        );
      }
      expect(notices).toHaveLength(lost?.length ?? 0);
      expect(evaluation.score.value).toBe("95.52");
    },
  );
});

test("a column that comes leaves the widths of the others as the accountant set them", async () => {
  const [spending, , execution] = INPUT_WORKBOOK;
  const rows = [
    ["部门整体支出绩效自评表", null, null, null, null],
    ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    [SCORED, "≥6次", "6次", 90, null],
  ];
  const workbook = openInExcel([spending, execution, sheet("绩效", rows)].filter((each) => each !== undefined));
  const chongqing = FORMS.find(({ id }) => id === "chongqing");
  if (chongqing === undefined) throw new Error("no such form");
  await score(chongqing);
  expect(placeOf(workbook, chongqing, SCORED, "reason")).toBeNull();
  await widen("A", 123);
  workbook.sheet("绩效").type("C3", "5次");
  await score(chongqing);
  expect(placeOf(workbook, chongqing, SCORED, "reason")).not.toBeNull();
  expect(workbook.sheet(FORM).columnWidth("A")).toBe(123);
});

test("on another form a column that holds the same keeps its width, and the others are as that form has them", async () => {
  const workbook = open();
  const [national, guangdong] = ["national", "guangdong"].map((id) => FORMS.find((form) => form.id === id));
  if (national === undefined || guangdong === undefined) throw new Error("no such form");
  await score(national);
  type(workbook, national);
  await widen("I", 234);
  await score(guangdong);
  const reason = (placeOf(workbook, guangdong, SCORED, "reason") ?? "?").charAt(0);
  const planned = guangdong.columns.length;
  const widths = Array.from({ length: planned }, (_, column) => {
    const letter = String.fromCharCode(65 + column);
    return [letter, workbook.sheet(FORM).columnWidth(letter)] as const;
  });
  expect(reason).not.toBe("I");
  expect(widths.filter(([, width]) => width === 234).map(([letter]) => letter)).toEqual([reason]);
});
