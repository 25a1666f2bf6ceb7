import { readFileSync } from "node:fs";
import { join } from "node:path";
import { STYLES } from "../../scripts/samples/styles";
import { decimal, decimalFromCell } from "../../src/core/amount/decimal";
import { formatArea } from "../../src/core/model/area";
import { spellPlans } from "../../src/core/model/own-reference";
import type { PlanCell, SheetContent, SheetPlan } from "../../src/core/model/plan";
import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { runRiver } from "../../src/core/river";
import { buildWorkbook, openWorkbook } from "../../src/host/file";
import { scoreWorkbook } from "../../src/host/score-workbook";
import { snapshotOf } from "../core/snapshot-of";
import { SEVERAL_FORMS_WORKBOOK } from "../core/several-forms-workbook";
import { INPUT_WORKBOOK, TEXT_WORKBOOK } from "../core/text-workbook";
import { office, recalculate } from "./soffice";
import { differences, verdicts } from "./verdicts";

/** The independent check: LibreOffice recalculates the written workbook and must find what the core computed. */

const BUILT: Readonly<Record<string, readonly SheetContent[]>> = {
  "文本.xlsx": TEXT_WORKBOOK,
  "待填.xlsx": INPUT_WORKBOOK,
};

const SAMPLES = join(__dirname, "..", "..", "assets", "samples");

const leftOut = office === null && process.env["CI"] !== "1" && process.env["CI_E2E"] !== "1";
if (leftOut) process.stderr.write("LibreOffice was not found (set SOFFICE_PATH): its tests are left out.\n");
const describeWithOffice = leftOut ? describe.skip : describe;

async function evaluated(file: string): Promise<{ readonly bytes: Uint8Array; readonly plans: readonly SheetPlan[] }> {
  const host = openWorkbook(file in BUILT ? buildWorkbook(BUILT[file] ?? []) : readFileSync(join(SAMPLES, file)), file);
  const plans = spellPlans(runRiver(await host.read(), DEFAULT_PROFILE, {}).plans);
  const outcome = await scoreWorkbook(host, DEFAULT_PROFILE, { answers: {} });
  expect(outcome.status).toBe("written");
  return { bytes: host.save(), plans };
}

describeWithOffice("LibreOffice", () => {
  test("recalculates: a wrong cached value does not survive it", () => {
    const wrong: SheetContent = {
      name: "对照",
      visibility: "visible",
      styles: STYLES,
      columnWidths: [],
      rowHeights: [],
      cells: [
        {
          area: { top: 0, left: 0, bottom: 0, right: 0 },
          content: { kind: "formula", formula: "1+1", expected: { kind: "number", number: decimal("3") } },
          style: "points",
        },
      ],
      frozenRows: 0,
      print: null,
    };
    const [verdict] = verdicts(wrong, "对照", recalculate(buildWorkbook([wrong])));
    expect(verdict).toMatchObject({ expected: "3", found: "2" });
  });

  test.each(["jiangmen-2023.xlsx", "jiangmen-2023-reviewed.xlsx", "文本.xlsx", "待填.xlsx"])(
    "finds the core's value in every formula of %s",
    async (file) => {
      const { bytes, plans } = await evaluated(file);
      const found = recalculate(bytes);
      const visible = plans.filter((plan) => plan.visibility === "visible");
      const all = visible.flatMap((plan) => verdicts(plan, plan.name, found));
      expect(all.length).toBeGreaterThan(20);
      expect(all.filter((verdict) => verdict.expected !== verdict.found)).toEqual([]);
    },
  );

  test("scores what is changed afterwards in the workbook's own cells as the core would", () => {
    const { plans } = river(TEXT_WORKBOOK);
    const changed = withNumbers(TEXT_WORKBOOK, "绩效", { G4: 60, E6: 0.9, G6: 0.8, G7: 20, G8: 7, G9: 1 });
    const found = recalculate(buildWorkbook([...changed, ...spellPlans(plans)]));
    const again = spellPlans(river(changed).plans);
    const form = again.flatMap((plan) => (plan.kind === "evaluation" ? verdicts(plan, plan.name, found) : []));
    expect(form.filter((verdict) => verdict.expected !== verdict.found)).toEqual([]);
    expect(again).not.toEqual(spellPlans(plans));
  });

  test("shows a stroke, as the core does, for a rate whose budget became 0", () => {
    const workbook = withNumbers(SEVERAL_FORMS_WORKBOOK, "执行", { C4: 12480 });
    const { plans } = river(workbook);
    const changed = withNumbers(withNumbers(workbook, "执行", { C4: 0 }), "管网项目", { C5: 0 });
    const found = recalculate(buildWorkbook([...changed, ...spellPlans(plans)]));
    const again = spellPlans(river(changed).plans);
    const all = again.flatMap((plan) => (plan.kind === "evaluation" ? verdicts(plan, plan.name, found) : []));
    expect(differences(all)).toEqual([]);
    const strokes = (name: string) => [...(found.get(name) ?? [])].filter(([, shown]) => shown === "—").length;
    // rate and points of the form; on 汇总 points and their share, the project's rate, total and grade, and what only 2022 had
    expect([strokes("部门整体支出绩效自评表"), strokes("绩效评价汇总")]).toEqual([2, 8]);
    expect(
      [...found.values()].flatMap((cells) => [...cells.values()]).filter((shown) => /^#/.test(String(shown))),
    ).toEqual([]);
  });

  test("shows no stale points when words are changed afterwards, and nothing for what was emptied", () => {
    const { plans } = river(TEXT_WORKBOOK);
    const changed = withNumbers(TEXT_WORKBOOK, "绩效", { G5: 8, E6: null, E9: null });
    const found = recalculate(buildWorkbook([...changed, ...spellPlans(plans)]));
    const form = found.get("部门整体支出绩效自评表");
    expect(form?.get("17,7")).toBe("#N/A");
    expect([form?.get("18,4") ?? "", form?.get("21,4") ?? ""]).toEqual(["", ""]);
    const basis = found.get("评分依据") ?? new Map<string, string>();
    const changedRows = [...basis].filter(([, text]) => text === "已变动").map(([place]) => place.split(",")[0] ?? "");
    expect(changedRows.map((row) => basis.get(`${row},1`))).toEqual(["清淤渠段"]);
  });
});

function river(sheets: readonly SheetContent[]): ReturnType<typeof runRiver> {
  return runRiver(snapshotOf(sheets), DEFAULT_PROFILE, {});
}

/** The workbook with other numbers in some cells of one sheet, or with nothing (null). */
function withNumbers(
  sheets: readonly SheetContent[],
  name: string,
  numbers: Readonly<Record<string, number | null>>,
): readonly SheetContent[] {
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const cells = sheet.cells.map((cell): PlanCell => {
      const value = numbers[formatArea(cell.area)];
      if (value === undefined) return cell;
      return {
        ...cell,
        content: value === null ? { kind: "blank" } : { kind: "number", number: decimalFromCell(value) },
      };
    });
    return { ...sheet, cells };
  });
}
