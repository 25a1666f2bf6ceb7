import { AlignmentType, Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import { round, toCellNumber } from "../../core/amount/decimal";
import { fromYuan } from "../../core/amount/money-unit";
import type { Figure } from "../../core/model/evaluation";
import type { ReportChart } from "../../core/model/report";
import { printable } from "./printable";

/** Told apart by lightness and by dashes: offices print in black and white. */
const GREYS = ["595959", "A6A6A6"] as const;
const SIZE = { width: 560, height: 270 };
const FONT = { name: "宋体" };

/** A native chart with its figures in a workbook of its own: it can be changed in Word and in WPS. */
export function chartParagraph(chart: ReportChart): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: false,
    spacing: { before: 120, after: 120 },
    // The library's list of children names TextRun; a chart is a run like it.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    children: [chartRun(chart)],
  });
}

function chartRun({ chart, series, unit, ...words }: ReportChart): ChartRun {
  const [title, altText] = [printable(words.title), printable(words.altText)];
  const categories = words.categories.map(printable);
  const values = series.map(({ name, values: figures }) => ({
    name: printable(name),
    values: figures.map((figure) => shown(figure, unit)),
  }));
  const base = {
    title: { text: title, font: { size: 12, bold: true } },
    font: FONT,
    categories,
    transformation: SIZE,
    altText: { name: title, title, description: altText },
    valueAxis: { gridlines: chart === "line", numberFormat: unit === "万元" ? "#,##0" : "0" },
  };
  if (chart === "line") {
    return new ChartRun({
      ...base,
      type: "line",
      legend: { position: "bottom" },
      series: values.map((each, index) => ({
        ...each,
        color: GREYS[index] ?? GREYS[0],
        line: { color: GREYS[index] ?? GREYS[0], width: 2, dash: index === 0 ? "solid" : "dash" },
        markers: { shape: index === 0 ? "circle" : "square", size: 5 },
      })),
    });
  }
  return new ChartRun({
    ...base,
    type: "column",
    legend: false,
    gapWidth: 80,
    dataLabels: { value: true, position: "outsideEnd", numberFormat: "#,##0.00" },
    series: values.map((each) => ({ ...each, color: GREYS[0] })),
  });
}

/** As the report prints it: 万元 to two places, percent as rounded. A gap in the chart where it is absent. */
function shown({ value }: Figure, unit: ReportChart["unit"]): number | null {
  if (value === null) return null;
  return toCellNumber(unit === "万元" ? round(fromYuan(value, "ten-thousand-yuan"), 2) : value);
}
