import type { Area } from "./addresses";
import { cellAt, type Sheet } from "./workbook";

/** Cells of a sheet; they follow the sheet's name. */
export interface CellsOf {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface ChartSeries {
  name: string;
  values: CellsOf;
  categories: CellsOf | null;
  /** "#RRGGBB", null for the fill Excel gives it. */
  fill: string | null;
  /** Of single points, by index. */
  readonly pointFills: Map<number, string>;
  hasDataLabels: boolean;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  readonly title: { text: string; visible: boolean };
  readonly legend: { visible: boolean; position: string };
  readonly dataLabels: { showValue: boolean; showPercentage: boolean; position: string };
  readonly categoryAxis: { visible: boolean; reversePlotOrder: boolean };
  readonly valueAxis: { visible: boolean };
  readonly valueGridlines: { visible: boolean };
  readonly series: ChartSeries[];
  /** The cells it covers; null where Excel has put it. */
  place: Area | null;
}

/** A chart as Excel makes it of a range: a series for each column, or for each row; a text before the numbers names it. */
export function addChart(sheet: Sheet, type: string, source: CellsOf, byRows: boolean): Chart {
  sheet.chartCount += 1;
  const number = String(sheet.chartCount);
  const chart: Chart = {
    id: `chart-${sheet.id}-${number}`,
    name: `图表 ${number}`,
    type,
    title: { text: "图表标题", visible: true },
    legend: { visible: true, position: "Right" },
    dataLabels: { showValue: true, showPercentage: false, position: "BestFit" },
    categoryAxis: { visible: true, reversePlotOrder: false },
    valueAxis: { visible: true },
    valueGridlines: { visible: true },
    series: lines(source.area, byRows).map((area, index) => seriesOf({ sheet: source.sheet, area }, index)),
    place: null,
  };
  sheet.charts.push(chart);
  return chart;
}

function lines(area: Area, byRows: boolean): Area[] {
  const [first, last] = byRows ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    byRows
      ? { ...area, top: first + index, bottom: first + index }
      : { ...area, left: first + index, right: first + index },
  );
}

function seriesOf({ sheet, area }: CellsOf, index: number): ChartSeries {
  const head = cellAt(sheet, area.top, area.left)?.value;
  const isColumn = area.bottom > area.top;
  const named = typeof head === "string" && (isColumn || area.right > area.left);
  const rest = isColumn ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 };
  return newSeries(named ? head : `系列${String(index + 1)}`, { sheet, area: named ? rest : area });
}

export function newSeries(name: string, values: CellsOf): ChartSeries {
  return { name, values, categories: null, fill: null, pointFills: new Map(), hasDataLabels: false };
}
