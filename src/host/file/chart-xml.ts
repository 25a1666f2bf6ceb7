import { type Area, columnName, quoteSheetName } from "../../core/model/area";
import type { PlanChart } from "../../core/model/plan";
import { chartLook, type ChartLook } from "../own-charts";
import { barPlot, piePlot } from "./chart-plots";
import type { Namespaces } from "./namespaces";
import { plainXml } from "./xml-text";

/** What the cells hold that a chart shows: kept in the chart for readers without a calculator. */
export interface ChartData {
  /** "'表'!$A$1:$A$5". */
  readonly reference: (area: Area) => string;
  /** The texts of its cells, row by row. */
  readonly texts: (area: Area) => readonly string[];
  /** The numbers of its cells, row by row; null where there is none. */
  readonly numbers: (area: Area) => readonly (number | null)[];
  readonly numberFormat: (area: Area) => string;
}

/** A chart part; elements in the order the schema demands (CT_ChartSpace, ECMA-376 Part 1 §21.2.2.29). */
export function chartXml(chart: PlanChart, data: ChartData, { chartMain, drawingMain }: Namespaces): string {
  const look = chartLook(chart);
  const plot = chart.kind === "pie" ? piePlot(chart, data, look) : barPlot(chart, chart.kind, data, look);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${chartMain}" xmlns:a="${drawingMain}"><c:roundedCorners val="0"/><c:chart>`,
    titleXml(look),
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>`,
    look.legend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="7F7F7F"/>',
    '</a:solidFill></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr>',
    '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>',
  ].join("");
}

function titleXml({ title }: ChartLook): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${plainXml(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

/** An area as charts refer to it. */
export function chartReference(sheet: string, { top, left, bottom, right }: Area): string {
  const first = `$${columnName(left)}$${String(top + 1)}`;
  const last = `$${columnName(right)}$${String(bottom + 1)}`;
  return `${quoteSheetName(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
