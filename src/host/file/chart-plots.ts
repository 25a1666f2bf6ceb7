import type { Area } from "../../core/model/area";
import type { PlanChart } from "../../core/model/plan";
import type { ChartLook } from "../own-charts";
import type { ChartData } from "./chart-xml";
import { encodeXstring, escapeXml, plainXml } from "./xml-text";

/** Any two numbers, the same in category and value axis. */
const CATEGORY_AXIS = "111111111";
const VALUE_AXIS = "222222222";

/** Bars or columns, with both axes. */
export function barPlot(chart: PlanChart, kind: "bar" | "column", data: ChartData, look: ChartLook): string {
  const series = chart.series.map((_, index) => {
    const fill = spPr(look.fills[index] ?? "");
    return `<c:ser>${headXml(look, index)}${fill}<c:invertIfNegative val="0"/>${labelsXml(look.labels, "showVal")}${cellsXml(chart, index, data)}</c:ser>`;
  });
  return (
    `<c:barChart><c:barDir val="${kind === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/>` +
    `<c:varyColors val="0"/>${series.join("")}<c:gapWidth val="80"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${axesXml(kind, look)}`
  );
}

export function piePlot(chart: PlanChart, data: ChartData, look: ChartLook): string {
  const slices = look.fills.map(
    (fill, index) => `<c:dPt><c:idx val="${String(index)}"/><c:bubble3D val="0"/>${spPr(fill)}</c:dPt>`,
  );
  const series = chart.series
    .slice(0, 1)
    .map(
      (_, index) =>
        `<c:ser>${headXml(look, index)}${slices.join("")}${labelsXml(look.labels, "showPercent")}${cellsXml(chart, index, data)}</c:ser>`,
    );
  return `<c:pieChart><c:varyColors val="1"/>${series.join("")}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function headXml({ seriesNames }: ChartLook, index: number): string {
  const at = String(index);
  const name = escapeXml(encodeXstring(seriesNames[index] ?? ""));
  return `<c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${name}</c:v></c:tx>`;
}

/** A fill with a thin black edge: told apart without colours. */
function spPr(fill: string): string {
  return (
    `<c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>` +
    '<a:ln w="6350"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></c:spPr>'
  );
}

function labelsXml(shown: boolean, what: "showVal" | "showPercent"): string {
  if (!shown) return "";
  const flag = (name: string): string => `<c:${name} val="${name === what ? "1" : "0"}"/>`;
  const flags = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"].map(flag);
  return `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="outEnd"/>${flags.join("")}</c:dLbls>`;
}

function cellsXml({ categories, series }: PlanChart, index: number, data: ChartData): string {
  const values = series[index]?.values ?? categories;
  const texts = data.texts(categories);
  const numbers = data.numbers(values);
  return (
    `<c:cat><c:strRef>${formulaXml(categories, data)}<c:strCache>${pointsXml(texts)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef>${formulaXml(values, data)}<c:numCache>` +
    `<c:formatCode>${escapeXml(data.numberFormat(values))}</c:formatCode>${pointsXml(numbers)}</c:numCache></c:numRef></c:val>`
  );
}

function formulaXml(area: Area, { reference }: ChartData): string {
  return `<c:f>${plainXml(reference(area))}</c:f>`;
}

function pointsXml(points: readonly (string | number | null)[]): string {
  const written = points.map((point, index) => {
    if (point === null || point === "") return "";
    return `<c:pt idx="${String(index)}"><c:v>${escapeXml(encodeXstring(String(point)))}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${String(points.length)}"/>${written.join("")}`;
}

/** Bars are read from top to bottom, as the table beside them. */
function axesXml(kind: "bar" | "column", { labels }: ChartLook): string {
  const isBar = kind === "bar";
  const head = (id: string, orientation: string, deleted: boolean, side: string): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="${deleted ? "1" : "0"}"/><c:axPos val="${side}"/>`;
  const format = '<c:numFmt formatCode="General" sourceLinked="1"/>';
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>';
  const line = '<a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln>';
  const gridlines = labels ? "" : `<c:majorGridlines><c:spPr>${line}</c:spPr></c:majorGridlines>`;
  return (
    `<c:catAx>${head(CATEGORY_AXIS, isBar ? "maxMin" : "minMax", false, isBar ? "l" : "b")}${format}${ticks}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx>${head(VALUE_AXIS, "minMax", labels, isBar ? "t" : "l")}${gridlines}${format}${ticks}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}
