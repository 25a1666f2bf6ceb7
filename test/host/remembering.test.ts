import { decimalFromCell } from "../../src/core/amount/decimal";
import type { Answers } from "../../src/core/model/answers";
import { cellArea } from "../../src/core/model/area";
import type { CellStyle, PlanContent, SheetContent } from "../../src/core/model/plan";
import type { CellValue, SheetSnapshot } from "../../src/core/model/snapshot";
import { say } from "../../src/core/wording";
import { excelHost } from "../../src/host/excel";
import { buildWorkbook, openWorkbook } from "../../src/host/file";
import type { WorkbookHost } from "../../src/host/port";
import { readWorkbook, scoreWorkbook } from "../../src/host/score-workbook";
import { department } from "../core/corrections/case";
import { createWorkbook, installOffice, type TestWorkbook } from "../excel";

/** The accountant's answers go into the workbook with the first click, and the next click obeys them unasked. */

const MEMORY = "_绩效自评助手";

const ANSWERS: Answers = {
  spending: { sheet: "支出", address: "A1:D11" },
  spendingCells: [{ as: "310", at: { sheet: "支出", address: "A10:D10" } }],
  indicatorColumns: [{ as: "actual", at: { sheet: "绩效", address: "E2" } }],
  acceptProposals: true,
};

const PLAIN: CellStyle = {
  font: { name: "宋体", size: 11, bold: false },
  horizontal: "left",
  vertical: "center",
  wrap: false,
  verticalText: false,
  border: "none",
  fill: null,
  numberFormat: "General",
};

function contentOf(value: CellValue): PlanContent {
  if (typeof value === "number") return { kind: "number", number: decimalFromCell(value) };
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "blank" };
}

function sheetContent({ name, values }: SheetSnapshot): SheetContent {
  const cells = values.flatMap((line, row) =>
    line.map((value, column) => ({ area: cellArea(row, column), content: contentOf(value), style: "plain" })),
  );
  return {
    ...{ name, visibility: "visible", styles: { plain: PLAIN }, cells, print: null },
    columnWidths: [],
    rowHeights: values.map(() => null),
    frozenRows: 0,
  };
}

function file() {
  return openWorkbook(buildWorkbook(department().sheets.map(sheetContent)), "部门.xlsx");
}

function inExcel(): TestWorkbook {
  const sheets = department().sheets.map(({ name, values }) => ({
    name,
    rows: values.map((line) => line.map((value) => value as string | number | null)),
  }));
  const workbook = createWorkbook({ name: "部门.xlsx", sheets });
  installOffice(workbook);
  return workbook;
}

/** What a click with nothing said makes of the workbook. */
async function nextClick(host: WorkbookHost) {
  const outcome = await scoreWorkbook(host, null, { answers: {} });
  if (outcome.status === "failed") throw outcome.error;
  const { evaluation, mapping, status } = outcome;
  return {
    status,
    told: mapping.notices.map(({ message }) => say(message, "zh-CN")),
    total: evaluation.spending?.total.value,
    capital: evaluation.spending?.categories.find(({ code }) => code === "310")?.amount.value,
    states: evaluation.indicators.map(({ state }) => state),
  };
}

const OBEYED = {
  status: "written",
  told: [],
  total: "50",
  capital: "6",
  states: ["partly-met", "confirmed", "confirmed"],
};

describe("in a file", () => {
  test("is there after saving and opening again, and again after that", async () => {
    const host = file();
    expect(await scoreWorkbook(host, null, { answers: ANSWERS })).toMatchObject({ status: "written" });
    const saved = openWorkbook(host.save(), "部门.xlsx");
    expect(await nextClick(saved)).toEqual(OBEYED);
    expect(await nextClick(openWorkbook(saved.save(), "部门.xlsx"))).toEqual(OBEYED);
  });

  test("lies where every host can read it, and nobody stumbles over it", async () => {
    const host = file();
    await scoreWorkbook(host, null, { answers: ANSWERS });
    const { sheets } = await host.read();
    const memory = sheets.find(({ own }) => own === "memory");
    expect([memory?.name, memory?.visibility]).toEqual([MEMORY, "very-hidden"]);
    const text = memory?.values.find(([key]) => key === "answers")?.[1] as string;
    expect(JSON.parse(text)).toMatchObject({
      schemaVersion: 1,
      answers: { spending: { sheet: "支出", address: "A1:D11" }, confirmations: [{ level3: "服务质量" }, {}] },
    });
    expect(text).not.toContain("acceptProposals");
  });

  test("is gone with our sheets, and what is given with `forget` takes its place", async () => {
    const host = file();
    await scoreWorkbook(host, null, { answers: ANSWERS });
    expect(await readWorkbook(host, null, { answers: {}, forget: true })).toMatchObject({ status: "asked" });
    await host.removeOwnSheets();
    expect(await readWorkbook(host, null, { answers: {} })).toMatchObject({ status: "asked" });
  });
});

describe("in Excel", () => {
  test("is obeyed by the next click, also on renamed sheets with rows put in, in four requests", async () => {
    const workbook = inExcel();
    expect(await scoreWorkbook(excelHost(), null, { answers: ANSWERS })).toMatchObject({ status: "written" });
    for (const sheet of workbook.model.sheets) if (sheet.name === "支出") sheet.name = "2023年支出";
    const before = workbook.requests.length;
    expect(await nextClick(excelHost())).toEqual(OBEYED);
    expect(workbook.requests.length - before).toBeLessThanOrEqual(4);
  });

  test("is read back before anything is changed: text that Excel keeps otherwise stops the click", async () => {
    const workbook = inExcel();
    const host = excelHost();
    const write = host.write.bind(host);
    const spoiled: WorkbookHost = {
      ...host,
      write: (request, signal) =>
        write(
          {
            ...request,
            plans: request.plans.map((plan) =>
              plan.kind === "memory"
                ? { ...plan, cells: plan.cells.map((cell) => ({ ...cell, content: tooLong(cell.content) })) }
                : plan,
            ),
          },
          signal,
        ),
    };
    const outcome = await scoreWorkbook(spoiled, null, { answers: ANSWERS });
    expect(outcome.status).not.toBe("written");
    expect(workbook.sheetNames()).toEqual(["支出", "绩效", "执行"]);
  });
});

/** Longer than Excel keeps in a cell. */
function tooLong(content: PlanContent): PlanContent {
  return content.kind === "text" && content.text.startsWith("{")
    ? { kind: "text", text: content.text.padEnd(40_000, " ") }
    : content;
}
