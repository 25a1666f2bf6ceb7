import type { Worksheet } from "@cj-tech-master/excelts";
import { formatArea } from "../../../src/core/model/area";
import { cellsText, type ChartState } from "./sheet-state";

/** What the reader makes of a chart part, as far as it is compared. */
interface ReadChart {
  readonly chart: {
    readonly legend?: unknown;
    readonly plotArea: {
      readonly chartTypes: readonly [
        { readonly type: string; readonly barDir?: string; readonly series: readonly ReadSeries[] },
      ];
      readonly axes: readonly {
        readonly axisType: string;
        readonly delete: boolean;
        readonly scaling: { readonly orientation: string };
        readonly majorGridlines?: unknown;
      }[];
    };
  };
}

interface Filled {
  readonly spPr?: { readonly _rawXml?: string };
}

interface ReadSeries extends Filled {
  readonly tx: { readonly value: string };
  readonly cat: { readonly strRef: { readonly formula: string } };
  readonly val: { readonly numRef: { readonly formula: string } };
  readonly dataLabels?: { readonly showVal: boolean; readonly showPercent: boolean; readonly position: string };
  readonly dataPoints?: readonly Filled[];
}

interface ReadDrawing {
  readonly anchors: readonly { readonly chartNumber?: number; readonly graphicFrame?: { readonly name: string } }[];
}

export function chartsInFile(sheet: Worksheet): readonly ChartState[] {
  const drawing = sheet.model.drawing as ReadDrawing | undefined;
  return sheet.getCharts().map((chart) => {
    const anchor = drawing?.anchors.find(({ chartNumber }) => chartNumber === chart.chartNumber);
    const { tl, br } = chart.range;
    return {
      name: anchor?.graphicFrame?.name ?? "",
      title: chart.title ?? "",
      place: formatArea({
        top: tl.nativeRow,
        left: tl.nativeCol,
        bottom: (br?.nativeRow ?? 0) - 1,
        right: (br?.nativeCol ?? 0) - 1,
      }),
      ...plotOf(JSON.parse(JSON.stringify(chart.chartModel)) as ReadChart),
    };
  });
}

function plotOf({ chart }: ReadChart): Omit<ChartState, "name" | "title" | "place"> {
  const [{ type, barDir, series }] = chart.plotArea.chartTypes;
  const axis = (kind: string) => chart.plotArea.axes.find(({ axisType }) => axisType === kind);
  const labels = series[0]?.dataLabels;
  return {
    kind: type === "pie" ? "pie" : barDir === "bar" ? "bar" : "column",
    legend: chart.legend !== undefined,
    labels: labels === undefined ? "none" : labels.showPercent ? "shares" : "values",
    valueAxis: axis("val")?.delete === false,
    gridlines: axis("val")?.majorGridlines !== undefined,
    topDown: axis("cat")?.scaling.orientation === "maxMin",
    series: series.map((one) => ({
      name: one.tx.value,
      values: cellsText(one.val.numRef.formula),
      categories: cellsText(one.cat.strRef.formula),
      fills: (one.dataPoints ?? [one]).map(fillOf),
    })),
  };
}

function fillOf({ spPr }: Filled): string {
  return `#${/<c:spPr><a:solidFill><a:srgbClr val="(\w{6})"/.exec(spPr?._rawXml ?? "")?.[1] ?? "?"}`;
}
