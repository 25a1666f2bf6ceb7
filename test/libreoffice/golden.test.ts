import { decimalFromCell } from "../../src/core/amount/decimal";
import { findTable } from "../../src/core/entries/form-columns";
import { FORMS } from "../../src/core/forms";
import { type FormLayout, tableOf } from "../../src/core/forms/layout";
import { spellPlans } from "../../src/core/model/own-reference";
import type { PlanCell, PlanContent, SheetPlan } from "../../src/core/model/plan";
import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { runRiver } from "../../src/core/river";
import { buildWorkbook } from "../../src/host/file";
import { GOLDEN_CASES, laidOut } from "../core/sheet/golden/cases";
import { snapshotOf } from "../core/snapshot-of";
import { INPUT_WORKBOOK } from "../core/text-workbook";
import { office, recalculateAll } from "./soffice";
import { differences, type Verdict, verdicts } from "./verdicts";

/** Every formula of every golden sheet, and what is typed on each form, judged by LibreOffice. */

const leftOut = office === null && process.env["CI"] !== "1" && process.env["CI_E2E"] !== "1";
const describeWithOffice = leftOut ? describe.skip : describe;

/** What a person types on the form for the indicators that await their actuals, and points where a person judges. */
const ACTUALS: Readonly<Record<string, string | number>> = {
  巡查河道: 118,
  清淤渠段: "7段",
  水质达标率: 0.92,
  抽检批次: 9,
  单位养护成本: 3.8,
  安全生产事故: 0,
  河道保洁覆盖率: 1,
  长效管护机制: "基本健全",
  群众满意度: 0.883,
};

describeWithOffice("LibreOffice", () => {
  jest.setTimeout(900_000);

  test("finds the core's value in every formula of every golden sheet", () => {
    const found = recalculateAll(
      GOLDEN_CASES.map(({ sheets, plans }) => buildWorkbook([...sheets, ...spellPlans(plans)])),
    );
    const all = GOLDEN_CASES.map(({ name, plans }, index) => {
      const visible = spellPlans(plans).filter(({ visibility }) => visibility === "visible");
      const judged = visible.flatMap((plan): readonly Verdict[] =>
        verdicts(plan, plan.name, found[index] ?? new Map()),
      );
      return { name, count: judged.length, wrong: differences(judged) };
    });
    expect(all.filter(({ wrong, count }) => wrong.length > 0 || count < 60)).toEqual([]);
  });

  test("scores what is typed on any form as the core does when it reads it", () => {
    const typed = FORMS.map((form) => {
      const plans = laidOut(INPUT_WORKBOOK, DEFAULT_PROFILE, form);
      return {
        form,
        plans: spellPlans(plans.map((plan) => (plan.kind === "evaluation" ? withActuals(plan, form) : plan))),
      };
    });
    const found = recalculateAll(typed.map(({ plans }) => buildWorkbook([...INPUT_WORKBOOK, ...plans])));
    typed.forEach(({ form, plans }, index) => {
      const read = snapshotOf([...INPUT_WORKBOOK, ...plans]);
      const sheets = read.sheets.map((sheet, place) => {
        const plan = plans[place - INPUT_WORKBOOK.length];
        return plan === undefined ? sheet : { ...sheet, own: plan.kind, formulas: formulasOf(sheet.values, plan) };
      });
      const { evaluation } = runRiver({ ...read, sheets }, DEFAULT_PROFILE, { form: form.id });
      const scores = evaluation.indicators.map(({ score }) => score.value);
      expect(scores.filter((score) => score === null)).toEqual([]);
      const plan = plans.find(({ kind }) => kind === "evaluation");
      const values = found[index]?.get(plan?.name ?? "");
      const shown = rowsOf(form, plan).map(({ row, score }) => values?.get(`${row},${score}`));
      expect(shown.map((value) => (typeof value === "number" ? decimalFromCell(value) : value))).toEqual(scores);
    });
  });
});

/** Rows of the form that hold an indicator, with the columns of its actual and its points. */
function rowsOf(form: FormLayout, plan: SheetPlan | undefined) {
  const table = tableOf(form, "indicators");
  const [sheet] = plan === undefined ? [] : snapshotOf([plan]).sheets;
  const found = table === null || sheet === undefined ? null : findTable(sheet, table);
  const [name, actual, score] = ["level3", "actual", "score"].map((role) => found?.column(role) ?? -1);
  if (sheet === undefined || name === undefined || actual === undefined || score === undefined) return [];
  return sheet.values.flatMap((line, row) => {
    const said = line[name];
    return typeof said === "string" && said in ACTUALS ? [{ row, name: said, actual, score }] : [];
  });
}

/** The form as it is after the actuals were typed, and points for the only indicator that a person judges. */
function withActuals(plan: SheetPlan, form: FormLayout): SheetPlan {
  const rows = rowsOf(form, plan);
  const cells = plan.cells.map((cell): PlanCell => {
    const row = rows.find(({ row: at }) => at === cell.area.top);
    const value = row === undefined ? undefined : ACTUALS[row.name];
    if (row === undefined || value === undefined) return cell;
    if (cell.area.left === row.actual) return { ...cell, content: contentOf(value) };
    const isJudged = row.name === "长效管护机制" && cell.area.left === row.score;
    return isJudged ? { ...cell, content: contentOf(8) } : cell;
  });
  return { ...plan, cells };
}

/** The formulas of a sheet made from the plan, as a host that reads formulas tells them. */
function formulasOf(
  values: readonly (readonly unknown[])[],
  { cells }: SheetPlan,
): readonly (readonly (string | null)[])[] {
  const formulas = values.map((line) => line.map((): string | null => null));
  for (const { area, content } of cells) {
    const line = formulas[area.top];
    if (content.kind === "formula" && line !== undefined) line[area.left] = `=${content.formula}`;
  }
  return formulas;
}

function contentOf(value: string | number): PlanContent {
  return typeof value === "number" ? { kind: "number", number: decimalFromCell(value) } : { kind: "text", text: value };
}
