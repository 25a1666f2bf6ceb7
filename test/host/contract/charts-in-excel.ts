import type { ChartView } from "../../excel/inspect";
import { cellsText, type ChartState } from "./sheet-state";

const KINDS: Readonly<Record<string, ChartState["kind"]>> = {
  BarClustered: "bar",
  ColumnClustered: "column",
  Pie: "pie",
};

export function chartsInExcel(charts: readonly ChartView[]): readonly ChartState[] {
  return charts.map((chart) => {
    const isPie = chart.type === "Pie";
    const labelled = chart.series.some(({ hasDataLabels }) => hasDataLabels);
    return {
      name: chart.name,
      title: chart.title.text,
      place: chart.place ?? "",
      kind: KINDS[chart.type] ?? "column",
      legend: chart.legend.visible,
      labels: !labelled ? "none" : chart.dataLabels.showPercentage ? "shares" : "values",
      // A pie has none, whatever the switch says.
      valueAxis: !isPie && chart.valueAxis.visible,
      gridlines: !isPie && chart.valueGridlines.visible,
      topDown: chart.categoryAxis.reversePlotOrder,
      series: chart.series.map(({ name, values, categories, fills }) => ({
        name,
        values: cellsText(values),
        categories: cellsText(categories ?? ""),
        fills: fills.filter((fill) => fill !== null),
      })),
    };
  });
}
