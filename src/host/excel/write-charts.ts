import { type Area, cellArea, formatArea } from "../../core/model/area";
import type { PlanChart, SheetPlan } from "../../core/model/plan";
import { chartLook, isOwnChartName, ownChartName } from "../own-charts";

/** Of a chart that is there already under its name until that one may go. */
const NEW = ".new";

const TYPES = { bar: "BarClustered", column: "ColumnClustered", pie: "Pie" } as const;

/** Asks for the charts of a sheet of ours; the result tells after the next sync which of them are ours. */
export function watchCharts(sheet: Excel.Worksheet): () => readonly string[] {
  const charts = sheet.charts.load("items/name");
  return () => charts.items.map(({ name }) => name).filter(isOwnChartName);
}

/**
 * Draws the plan's charts; the result, called when the sheet's former state will not come back any more, takes the
 * former charts of ours away. Other charts stay. A chart cannot be copied, so the former one must not go before.
 */
export function drawCharts(sheet: Excel.Worksheet, plan: SheetPlan, there: readonly string[]): () => void {
  // One that a crash left half-way would take the new one's name.
  for (const name of there.filter((one) => one.endsWith(NEW))) sheet.charts.getItem(name).delete();
  const former = there.filter((one) => !one.endsWith(NEW));
  const suffix = former.length > 0 ? NEW : "";
  const drawn = (plan.charts ?? []).map((chart) => {
    return { chart, made: draw(sheet, chart, ownChartName(chart) + suffix) };
  });
  return () => {
    for (const name of former) sheet.charts.getItem(name).delete();
    for (const { chart, made } of drawn) {
      if (suffix !== "") made.name = ownChartName(chart);
      // Only now the cells have the sizes they keep.
      placeOver(made, chart.place);
    }
  };
}

/** Leaves of our charts those that were there before. */
export function takeBackCharts(sheet: Excel.Worksheet, now: readonly string[], former: readonly string[]): void {
  for (const name of now.filter((one) => !former.includes(one))) sheet.charts.getItem(name).delete();
}

/** Brings drawn charts to their end: of `now` the new ones stay, under their own names and at their places. */
export function settleCharts(sheet: Excel.Worksheet, plan: SheetPlan, now: readonly string[]): void {
  for (const name of now.filter((one) => now.includes(one + NEW))) sheet.charts.getItem(name).delete();
  for (const name of now.filter((one) => one.endsWith(NEW))) {
    sheet.charts.getItem(name).name = name.slice(0, -NEW.length);
  }
  for (const chart of plan.charts ?? []) {
    const name = ownChartName(chart);
    if (now.includes(name) || now.includes(name + NEW)) placeOver(sheet.charts.getItem(name), chart.place);
  }
}

function draw(sheet: Excel.Worksheet, chart: PlanChart, name: string): Excel.Chart {
  const at = (area: Area) => sheet.getRange(formatArea(area));
  const [first] = chart.series;
  const source = first?.values ?? chart.categories;
  const made = sheet.charts.add(TYPES[chart.kind], at(source), source.bottom > source.top ? "Columns" : "Rows");
  // At once: by its name it is found again if anything fails from here on.
  made.name = name;
  const look = chartLook(chart);
  made.title.text = look.title;
  made.legend.visible = look.legend;
  if (look.legend) made.legend.position = "Bottom";
  chart.series.forEach(({ values }, index) => {
    const seriesName = look.seriesNames[index] ?? "";
    const series = index === 0 ? made.series.getItemAt(0) : made.series.add(seriesName);
    series.name = seriesName;
    series.setValues(at(values));
    series.setXAxisValues(at(chart.categories));
    series.hasDataLabels = look.labels;
    if (chart.kind !== "pie") series.format.fill.setSolidColor(`#${look.fills[index] ?? ""}`);
  });
  if (chart.kind === "pie") lookLikePie(made, look.fills);
  else lookLikeBars(made, chart.kind, look.labels);
  return made;
}

function placeOver(chart: Excel.Chart, { top, left, bottom, right }: Area): void {
  chart.setPosition(formatArea(cellArea(top, left)), formatArea(cellArea(bottom, right)));
}

function lookLikePie(made: Excel.Chart, fills: readonly string[]): void {
  made.dataLabels.showValue = false;
  made.dataLabels.showPercentage = true;
  made.dataLabels.position = "OutsideEnd";
  const { points } = made.series.getItemAt(0);
  fills.forEach((fill, index) => points.getItemAt(index).format.fill.setSolidColor(`#${fill}`));
}

/** Bars are read from top to bottom, as the table beside them. */
function lookLikeBars(made: Excel.Chart, kind: "bar" | "column", labels: boolean): void {
  if (kind === "bar") made.axes.categoryAxis.reversePlotOrder = true;
  made.axes.valueAxis.majorGridlines.visible = !labels;
  made.axes.valueAxis.visible = !labels;
}
