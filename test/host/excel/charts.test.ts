import type { SheetPlan } from "../../../src/core/model/plan";
import { excelHost } from "../../../src/host/excel";
import { asHostError } from "../../../src/host/host-error";
import type { WriteRequest } from "../../../src/host/port";
import type { TestWorkbook } from "../../excel";
import { addChart } from "../../excel/model/charts";
import { click, FORM, openWorkbook, ROWS } from "./department";
import { areaOf, chartPlan } from "./plans";

const NAME = "_SelfEvaluation.spending";

function charted(...charts: SheetPlan["charts"] & object): (request: WriteRequest) => WriteRequest {
  return (request) => ({
    ...request,
    plans: request.plans.map((plan) => (plan.kind === "evaluation" ? { ...plan, charts } : plan)),
  });
}

function chartNames(workbook: TestWorkbook): readonly string[] {
  return workbook.sheet(FORM).charts.map(({ name }) => name);
}

/** As the accountant draws one on our sheet. */
function drawByHand(workbook: TestWorkbook): void {
  const [sheet] = workbook.model.sheets.filter(({ name }) => name === FORM);
  if (sheet !== undefined) addChart(sheet, "Line", { sheet, area: areaOf("C3:C4") }, false);
}

test("a chart stands where the plan says, over live cells, in greys, and says what it shows", async () => {
  const workbook = openWorkbook();
  await click();
  expect(workbook.sheet(FORM).charts).toEqual([
    {
      name: NAME,
      type: "BarClustered",
      title: { text: "支出构成", visible: true },
      legend: { visible: false, position: "Right" },
      dataLabels: expect.anything(),
      categoryAxis: { visible: true, reversePlotOrder: true },
      valueAxis: { visible: false },
      valueGridlines: { visible: false },
      place: "F2:K12",
      series: [
        {
          name: "金额（万元）",
          values: `${FORM}!C3:C4`,
          categories: `${FORM}!B3:B4`,
          fills: ["#404040"],
          hasDataLabels: true,
        },
      ],
    },
  ]);
});

test("a pie has a grey for each slice, shares at the slices, and a legend", async () => {
  const workbook = openWorkbook();
  await click(excelHost(), { change: charted({ ...chartPlan(ROWS), kind: "pie", title: "=占比" }) });
  expect(workbook.sheet(FORM).charts).toMatchObject([
    {
      type: "Pie",
      title: { text: " =占比" },
      legend: { visible: true, position: "Bottom" },
      dataLabels: { showValue: false, showPercentage: true, position: "OutsideEnd" },
      series: [{ fills: [null, "#404040", "#BFBFBF"] }],
    },
  ]);
});

test("several series have a legend and an axis, rows of cells as well as columns", async () => {
  const workbook = openWorkbook();
  const change = charted({
    ...chartPlan(ROWS),
    kind: "column",
    categories: areaOf("B2:D2"),
    series: [
      { name: "上年", values: areaOf("B3:D3") },
      { name: "=本年", values: areaOf("B4:D4") },
    ],
  });
  await click(excelHost(), { change });
  expect(workbook.sheet(FORM).charts).toMatchObject([
    {
      type: "ColumnClustered",
      legend: { visible: true },
      valueAxis: { visible: true },
      series: [
        {
          name: "上年",
          values: `${FORM}!B3:D3`,
          categories: `${FORM}!B2:D2`,
          fills: ["#404040"],
          hasDataLabels: false,
        },
        { name: " =本年", values: `${FORM}!B4:D4`, fills: ["#BFBFBF"] },
      ],
    },
  ]);
});

test("the next click replaces our charts, takes away what is no longer planned, and keeps the accountant's", async () => {
  const workbook = openWorkbook();
  await click(excelHost(), { change: charted(chartPlan(ROWS), { ...chartPlan(ROWS), name: "old" }) });
  drawByHand(workbook);
  const byHand = workbook.sheet(FORM).charts[2];
  await click(excelHost(), { rows: ROWS.slice(0, 1) });
  expect(chartNames(workbook)).toEqual([byHand?.name, NAME]);
  expect(workbook.sheet(FORM).charts[0]).toEqual(byHand);
  expect(workbook.sheet(FORM).charts[1]).toMatchObject({ series: [{ values: `${FORM}!C3` }] });
  await click(excelHost(), { change: charted() });
  expect(chartNames(workbook)).toEqual([byHand?.name]);
});

test("a chart that a crash left half-way is replaced, too", async () => {
  const workbook = openWorkbook();
  await click();
  workbook.model.sheets.flatMap(({ charts }) => charts).forEach((chart) => (chart.name = `${NAME}.new`));
  await click();
  expect(chartNames(workbook)).toEqual([NAME]);
});

describe("an error anywhere in the second click's last request", () => {
  /** Everything else would take minutes. */
  const someOf = (count: number) =>
    Array.from({ length: count + 1 }, (_, done) => done).filter((done) => done % 12 === 0 || done > count - 30);

  test("leaves the former chart beside the former cells, or the new one beside the new", async () => {
    const start = openWorkbook();
    await click();
    await click(excelHost(), { rows: ROWS.slice(0, 1) });
    const actions = start.requests.at(-1)?.actions ?? 0;
    const outcomes = new Set<string>();
    const strays: number[] = [];
    for (const done of someOf(actions)) {
      const workbook = openWorkbook();
      await click();
      drawByHand(workbook);
      const before = workbook.dump();
      workbook.faults.fail(4, "GeneralException", { afterActions: done });
      const ending = await click(excelHost(), { rows: ROWS.slice(0, 1) }).then(
        ({ status }) => status,
        (error: unknown) => asHostError(error).code,
      );
      const { charts, cell: at } = workbook.sheet(FORM);
      // Between being made and being named a chart cannot be told from the accountant's; it is left, whatever it is.
      if (charts.some(({ name }) => name === "图表 3")) {
        strays.push(done);
        continue;
      }
      const isNew = at("C4").formula === "=SUM(C3)";
      expect([done, ending]).toEqual([done, isNew ? "written" : "unexpected"]);
      if (!isNew) expect([done, workbook.dump()]).toEqual([done, before]);
      const ours = charts.filter(({ name }) => name.startsWith("_SelfEvaluation"));
      expect([done, ours.map(({ series }) => series[0]?.values)]).toEqual([
        done,
        [isNew ? `${FORM}!C3` : `${FORM}!C3:C4`],
      ]);
      expect(charts).toHaveLength(2);
      outcomes.add(isNew ? "new" : "former");
    }
    expect(strays.length).toBeLessThanOrEqual(1);
    expect(outcomes).toEqual(new Set(["former", "new"]));
  });
});

test("a sheet that had no chart has none after a failure", async () => {
  const workbook = openWorkbook();
  await click(excelHost(), { change: charted() });
  const before = workbook.dump();
  workbook.faults.fail(4, "GeneralException", { afterActions: 130 });
  await expect(click()).rejects.toMatchObject({ code: "unexpected" });
  expect(workbook.dump()).toEqual(before);
});
