import { excelHost } from "../../../src/host/excel";
import type { Content, SheetSpec } from "../../excel";
import { BASIS, click, FORM, MEMORY, openWorkbook, ROWS, SPENDING, withoutOurs } from "./department";
import { AWKWARD } from "./plans";

describe("the first click", () => {
  test("makes the form, marks it, hides the memory, and shows the form", async () => {
    const workbook = openWorkbook();
    const outcome = await click();
    expect(outcome).toEqual({
      status: "written",
      sheets: [
        { kind: "evaluation", sheetId: workbook.sheet(FORM).id, name: FORM },
        { kind: "basis", sheetId: workbook.sheet(BASIS).id, name: BASIS },
        { kind: "memory", sheetId: workbook.sheet(MEMORY).id, name: MEMORY },
      ],
      lost: [],
    });
    expect(workbook.activeSheet()).toBe(FORM);
    expect(workbook.sheet(MEMORY).visibility).toBe("VeryHidden");
    expect(workbook.sheet(MEMORY).values("A1:B1")).toEqual([["version", "1"]]);
    expect(workbook.names().map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
      ["_SelfEvaluation.evaluation", `=${FORM}!$A$1`, false],
      ["_SelfEvaluation.basis", `=${BASIS}!$A$1`, false],
      ["_SelfEvaluation.memory", `=${MEMORY}!$A$1`, false],
    ]);
  });

  test("writes live formulas, codes with their zeros, and the look of the plan", async () => {
    const workbook = openWorkbook();
    await click();
    const form = workbook.sheet(FORM);
    expect(form.cell("C3")).toMatchObject({ value: 2260.22, formula: "=ROUND('支出'!$B$2/10000,2)", text: "2,260.22" });
    expect(form.cell("C5")).toMatchObject({ value: 7290.73, formula: "=SUM(C3:C4)" });
    expect(form.cell("B3").value).toBe("0301");
    expect(workbook.sheet(BASIS).cell("B1")).toMatchObject({ value: 7290.73, formula: `='${FORM}'!$C$5` });
    expect(workbook.sheet(BASIS).cell("B2")).toMatchObject({ value: 14581.46, formula: "=B1*2" });
    expect(form.merges).toEqual(["A1:D1", "A2:A5", "A6:D6"]);
    expect(form.cell("A1").format.font).toMatchObject({ name: "黑体", size: 18, underline: "None" });
    expect(form.cell("A2").format).toMatchObject({ textOrientation: 180, vertical: "Center" });
    expect(form.cell("B2").format).toMatchObject({ fill: "#D9E1F2", wrap: true });
    expect(form.cell("C4").borders.left).toMatchObject({ style: "Continuous", weight: "Thin" });
    expect(form.cell("A1").borders.top.style).toBe("None");
    expect(form.cell("D3").link).toMatchObject({ documentReference: "'支出'!B2" });
    expect(form.cell("D3").format.font).toMatchObject({ name: "宋体", underline: "None", color: "#000000" });
    expect([form.columnWidth("D"), form.rowHeight(1), form.frozen.rows]).toEqual([48, 30, 2]);
    expect(form.page).toMatchObject({
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      texts: { centerFooter: "第 &P 页，共 &N 页" },
    });
  });

  test("keeps every text a text, whatever it looks like", async () => {
    const workbook = openWorkbook();
    const rows = AWKWARD.map(() => ROWS[0] ?? { formula: "1", expected: "1" });
    await click(excelHost(), { rows });
    const form = workbook.sheet(FORM);
    const found = AWKWARD.map((_, index) => form.cell(`D${String(index + 3)}`));
    expect(found.map(({ value }) => value)).toEqual(AWKWARD);
    expect(found.map(({ formula }) => formula)).toEqual(AWKWARD.map(() => null));
    expect(found.map(({ format }) => format.numberFormat)).toEqual(AWKWARD.map(() => "General"));
  });

  test("leaves the accountant's own sheets exactly as they were", async () => {
    const workbook = openWorkbook({ names: { 部门: "=支出!$A$1" } });
    const before = withoutOurs(workbook);
    await click();
    expect(withoutOurs(workbook)).toEqual(before);
  });

  test("takes another name where the accountant has a sheet of the wished one", async () => {
    const workbook = openWorkbook({ sheets: [SPENDING, { name: FORM, rows: [["我自己的"]] }] });
    const outcome = await click();
    expect(outcome).toMatchObject({
      status: "written",
      sheets: [{ name: `${FORM} (2)` }, { name: BASIS }, { name: MEMORY }],
    });
    expect(workbook.sheet(BASIS).cell("B1")).toMatchObject({ value: 7290.73, formula: `='${FORM} (2)'!$C$5` });
    expect(workbook.sheet(FORM).values("A1:A1")).toEqual([["我自己的"]]);
  });

  test("computes in manual calculation mode and leaves the mode alone", async () => {
    const workbook = openWorkbook({ calculationMode: "Manual" });
    expect(await click()).toMatchObject({ status: "written" });
    expect(workbook.sheet(FORM).cell("C5").value).toBe(7290.73);
    expect(workbook.model.calculationMode).toBe("Manual");
  });

  test("works again after the accountant has deleted the form and the name is left over", async () => {
    const workbook = openWorkbook({ names: { "_SelfEvaluation.evaluation": "=#REF!$A$1" } });
    expect(await click()).toMatchObject({ status: "written" });
    expect(workbook.names().map(({ formula }) => formula)).toContain(`=${FORM}!$A$1`);
  });
});

describe("the second click", () => {
  test("rewrites the same sheet in place, under the name the accountant gave it", async () => {
    const workbook = openWorkbook();
    await click();
    const { id } = workbook.sheet(FORM);
    workbook.model.sheets.filter((sheet) => sheet.id === id).forEach((sheet) => (sheet.name = "2023自评"));
    workbook.model.names.forEach((item) => (item.formula = item.formula.replace(FORM, "'2023自评'")));
    const outcome = await click(excelHost(), { rows: ROWS.slice(0, 1), memory: "2" });
    expect(outcome).toMatchObject({
      status: "written",
      sheets: [{ sheetId: id, name: "2023自评" }, { kind: "basis" }, { name: MEMORY }],
    });
    expect(workbook.sheetNames()).toHaveLength(5);
    expect(workbook.sheet(BASIS).cell("B1")).toMatchObject({ value: 2260.22, formula: "='2023自评'!$C$4" });
    const form = workbook.sheet("2023自评");
    expect(form.cell("C4").formula).toBe("=SUM(C3)");
    expect(form.usedRange).toBe("A1:D5");
    expect(form.merges).toEqual(["A1:D1", "A2:A4", "A5:D5"]);
    expect(workbook.sheet(MEMORY).values("A1:B1")).toEqual([["version", "2"]]);
  });

  test("changes nothing at all when nothing has changed", async () => {
    const workbook = openWorkbook();
    await click();
    const before = workbook.dump();
    await click();
    expect(workbook.dump()).toEqual(before);
  });

  test("shows a form the accountant has hidden", async () => {
    const workbook = openWorkbook();
    await click();
    const [first] = workbook.model.sheets;
    if (first !== undefined) workbook.model.active = first;
    workbook.model.sheets.filter(({ name }) => name === FORM).forEach((sheet) => (sheet.visibility = "Hidden"));
    await click();
    expect([workbook.sheet(FORM).visibility, workbook.activeSheet()]).toEqual(["Visible", FORM]);
  });

  test("needs no new sheet, so a protected structure does not stop it", async () => {
    const workbook = openWorkbook();
    await click();
    workbook.model.structureProtected = true;
    expect(await click(excelHost(), { memory: "2" })).toMatchObject({ status: "written" });
  });
});

describe("one click takes at most five requests", () => {
  const others = (count: number, rows: number, columns: number): readonly SheetSpec[] =>
    Array.from({ length: count }, (_, index) => ({
      name: `表${String(index)}`,
      rows: Array.from({ length: rows }, (__, row) => Array.from({ length: columns }, (): Content => row + 0.5)),
    }));

  const sizes = [
    { name: "3 sheets", sheets: others(2, 20, 8), most: 4 },
    { name: "30 sheets", sheets: others(29, 60, 12), most: 4 },
    { name: "30 sheets, some long", sheets: [...others(27, 60, 12), ...others(2, 3_000, 10).map(renamed)], most: 5 },
    { name: "a wide sheet", sheets: others(1, 18, 110), most: 4 },
    { name: "a wide and long sheet", sheets: others(1, 90, 130), most: 5 },
  ];

  test.each(sizes)("$name", async ({ sheets, most }) => {
    const workbook = openWorkbook({ sheets: [SPENDING, ...sheets] });
    for (const time of ["first", "second"]) {
      const before = workbook.requests.length;
      expect([time, (await click()).status]).toEqual([time, "written"]);
      expect(workbook.requests.length - before).toBeLessThanOrEqual(most);
    }
    expect(workbook.requests.filter(({ error }) => error !== null)).toEqual([]);
  });
});

function renamed(sheet: SheetSpec): SheetSpec {
  return { ...sheet, name: `长${sheet.name}` };
}
