import { addChart, type CellsOf, type Chart } from "../model/charts";
import { assertWritable } from "../model/edit";
import type { Sheet } from "../model/workbook";
import { ExcelError, invalidArgument, notImplemented } from "../wire/excel-error";
import { type HostObject, hostObject, type Property, readOnly } from "../wire/host-object";
import { seriesCollectionObject } from "./chart-series";
import { booleanValue, type Context, enumValue, indexValue, stringValue } from "./context";
import { assertThere, isRange } from "./range";
import { areaOfAddress } from "./range-navigation";

export function chartCollectionObject(context: Context, sheet: Sheet): HostObject {
  const object = (chart: Chart | undefined) => {
    if (!chart) throw new ExcelError("ItemNotFound");
    return chartObject(context, sheet, chart);
  };
  const find = (key: unknown) => {
    const wanted = stringValue(key).toLowerCase();
    return sheet.charts.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  };
  return hostObject({
    type: "ChartCollection",
    properties: { count: readOnly(() => sheet.charts.length) },
    objects: {},
    methods: {
      add: (type, source, seriesBy) => {
        assertThere(sheet);
        assertWritable(context.workbook, sheet);
        const by = enumValue(context, "ChartSeriesBy", seriesBy ?? "Auto");
        if (by === "Auto") throw notImplemented("a chart whose series Excel finds by itself");
        return object(addChart(sheet, enumValue(context, "ChartType", type), cellsOf(source), by === "Rows"));
      },
      // The library asks for a single chart by a method, for one of a loaded list by the indexer.
      getItem: (key) => object(find(key)),
      getItemAt: (index) => object(sheet.charts[indexValue(index)]),
      getItemOrNullObject: (key) => {
        const chart = find(key);
        return chart ? object(chart) : null;
      },
      getCount: () => sheet.charts.length,
    },
    item: (key) => object(find(key)),
    items: () => sheet.charts.map(object),
  });
}

/** The cells a range argument means. */
export function cellsOf(value: unknown): CellsOf {
  if (!isRange(value)) throw invalidArgument("a range");
  return { sheet: value.sheet, area: value.area };
}

function chartObject(context: Context, sheet: Sheet, chart: Chart): HostObject {
  const writable = () => {
    if (!sheet.charts.includes(chart)) throw new ExcelError("ItemNotFound");
    assertThere(sheet);
    assertWritable(context.workbook, sheet);
  };
  const part = (type: string, properties: Record<string, Property>, objects: HostObject["objects"] = {}) =>
    hostObject({ type, properties, objects, methods: {} });
  const { title, legend, dataLabels, categoryAxis, valueAxis, valueGridlines } = chart;
  const text = (value: unknown) => textValue(value);
  const place = (choices: string) => (value: unknown) => enumValue(context, choices, value);
  return hostObject({
    type: "Chart",
    identity: () => ({ Id: chart.id }),
    properties: {
      id: readOnly(() => chart.id),
      name: settable(chart, "name", writable, text),
      chartType: settable(chart, "type", writable, place("ChartType")),
    },
    objects: {
      title: () =>
        part("ChartTitle", {
          text: settable(title, "text", writable, text),
          visible: settable(title, "visible", writable, booleanValue),
        }),
      legend: () =>
        part("ChartLegend", {
          visible: settable(legend, "visible", writable, booleanValue),
          position: settable(legend, "position", writable, place("ChartLegendPosition")),
        }),
      dataLabels: () =>
        part("ChartDataLabels", {
          showValue: settable(dataLabels, "showValue", writable, booleanValue),
          showPercentage: settable(dataLabels, "showPercentage", writable, booleanValue),
          position: settable(dataLabels, "position", writable, place("ChartDataLabelPosition")),
        }),
      axes: () =>
        part(
          "ChartAxes",
          {},
          {
            categoryAxis: () =>
              part("ChartAxis", {
                visible: settable(categoryAxis, "visible", writable, booleanValue),
                reversePlotOrder: settable(categoryAxis, "reversePlotOrder", writable, booleanValue),
              }),
            valueAxis: () =>
              part(
                "ChartAxis",
                { visible: settable(valueAxis, "visible", writable, booleanValue) },
                {
                  majorGridlines: () =>
                    part("ChartGridlines", { visible: settable(valueGridlines, "visible", writable, booleanValue) }),
                },
              ),
          },
        ),
      series: () => seriesCollectionObject(chart, writable),
    },
    methods: {
      delete: () => {
        writable();
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
      setPosition: (start, end) => {
        writable();
        const [first, last] = [start, end ?? start].map((cell) =>
          isRange(cell) ? cell.area : areaOfAddress(sheet, cell),
        );
        if (!first || !last) throw invalidArgument("the cells a chart covers");
        chart.place = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
      },
    },
  });
}

/** A text, which Excel takes for a reference where it begins with "=". */
export function textValue(value: unknown): string {
  const text = stringValue(value);
  if (text.startsWith("=")) throw notImplemented("a chart's text by reference");
  return text;
}

export function settable<T extends object, K extends keyof T>(
  record: T,
  key: K,
  writable: () => void,
  check: (value: unknown) => T[K],
): Property {
  return {
    get: () => record[key],
    set: (value) => {
      writable();
      record[key] = check(value);
    },
  };
}
