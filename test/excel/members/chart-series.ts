import { type Chart, type ChartSeries, newSeries } from "../model/charts";
import { ExcelError } from "../wire/excel-error";
import { type HostObject, hostObject, readOnly } from "../wire/host-object";
import { cellsOf, settable, textValue } from "./charts";
import { booleanValue, colourValue, indexValue, stringValue } from "./context";

export function seriesCollectionObject(chart: Chart, writable: () => void): HostObject {
  const object = (series: ChartSeries | undefined) => {
    if (!series) throw new ExcelError("ItemNotFound");
    return seriesObject(chart, series, writable);
  };
  return hostObject({
    type: "ChartSeriesCollection",
    properties: { count: readOnly(() => chart.series.length) },
    objects: {},
    methods: {
      add: (name) => {
        writable();
        const [first] = chart.series;
        if (!first) throw new ExcelError("InvalidOperation");
        // Without values yet; Excel has it all the same.
        const series = newSeries(name === undefined || name === null ? "" : textValue(name), first.values);
        chart.series.push(series);
        return object(series);
      },
      getItemAt: (index) => object(chart.series[indexValue(index)]),
      getCount: () => chart.series.length,
    },
    items: () => chart.series.map(object),
  });
}

function seriesObject(chart: Chart, series: ChartSeries, writable: () => void): HostObject {
  return hostObject({
    type: "ChartSeries",
    properties: {
      name: settable(series, "name", writable, textValue),
      hasDataLabels: settable(series, "hasDataLabels", writable, booleanValue),
    },
    objects: {
      format: () => formatObject("ChartSeriesFormat", writable, (colour) => (series.fill = colour)),
      points: () => pointsObject(series, writable),
    },
    methods: {
      setValues: (range) => {
        writable();
        series.values = cellsOf(range);
      },
      setXAxisValues: (range) => {
        writable();
        series.categories = cellsOf(range);
      },
      delete: () => {
        writable();
        chart.series.splice(chart.series.indexOf(series), 1);
      },
    },
  });
}

function pointsObject(series: ChartSeries, writable: () => void): HostObject {
  const count = () => {
    const { top, bottom, left, right } = series.values.area;
    return (bottom - top + 1) * (right - left + 1);
  };
  const object = (index: number) => {
    if (index < 0 || index >= count()) throw new ExcelError("ItemNotFound");
    return hostObject({
      type: "ChartPoint",
      properties: {},
      objects: {
        format: () => formatObject("ChartPointFormat", writable, (colour) => series.pointFills.set(index, colour)),
      },
      methods: {},
    });
  };
  return hostObject({
    type: "ChartPointsCollection",
    properties: { count: readOnly(count) },
    objects: {},
    methods: { getItemAt: (index) => object(indexValue(index)), getCount: count },
  });
}

function formatObject(type: string, writable: () => void, fill: (colour: string) => void): HostObject {
  return hostObject({
    type,
    properties: {},
    objects: {
      fill: () =>
        hostObject({
          type: "ChartFill",
          properties: {},
          objects: {},
          methods: {
            setSolidColor: (colour) => {
              writable();
              fill(colourValue(stringValue(colour)));
            },
          },
        }),
    },
    methods: {},
  });
}
