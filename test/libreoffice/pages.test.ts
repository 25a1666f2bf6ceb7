import type { PlanCell, SheetPlan } from "../../src/core/model/plan";
import { buildWorkbook } from "../../src/host/file";
import { spellPlans } from "../../src/core/model/own-reference";
import { GOLDEN_CASES } from "../core/sheet/golden/cases";
import { convert, office } from "./soffice";

/** The independent check of planned pages: LibreOffice prints a sheet on as many as its plan says. */

const leftOut = office === null && process.env["CI"] !== "1" && process.env["CI_E2E"] !== "1";
const describeWithOffice = leftOut ? describe.skip : describe;

/** The printed sheets of the samples and of the workbook with several forms: each on one page, or with planned breaks. */
const PRINTED = GOLDEN_CASES.filter(
  ({ name, form, profile }) => name.endsWith(`.national-2020.${form.id}`) || form.id === profile.form,
)
  .flatMap(({ name, plans }) => spellPlans(plans).map((plan) => ({ name: `${name} ${plan.kind}`, plan })))
  .filter(({ plan: { print } }) => print?.onePage === true || (print?.breaks ?? []).length > 0);

/** The sheet alone, with what its formulas came to. */
function alone(plan: SheetPlan): SheetPlan {
  const cells = plan.cells.map(({ area, style, content }): PlanCell => {
    return { area, style, content: content.kind === "formula" ? content.expected : content };
  });
  return { ...plan, cells };
}

function pagesIn(pdf: Uint8Array): number {
  return [...new TextDecoder("latin1").decode(pdf).matchAll(/\/Type\s*\/Page\b/g)].length;
}

describeWithOffice("LibreOffice", () => {
  jest.setTimeout(300_000);

  test("prints every planned sheet on the pages planned", () => {
    const printed = convert(
      PRINTED.map(({ plan }) => buildWorkbook([alone(plan)])),
      "xlsx",
      "pdf",
    );
    const planned = ({ print }: SheetPlan) => (print?.breaks ?? []).length + 1;
    expect(PRINTED.length).toBeGreaterThan(20);
    expect(PRINTED.map(({ name }, index) => [name, pagesIn(printed[index] ?? new Uint8Array())])).toEqual(
      PRINTED.map(({ name, plan }) => [name, planned(plan)]),
    );
  });
});
