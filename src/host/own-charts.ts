import type { PlanChart } from "../core/model/plan";

/**
 * By this a chart of ours is known among those that the accountant put on our sheet: by its name, which Excel shows
 * nowhere but in the selection pane.
 */
const PREFIX = "_SelfEvaluation.";

export function ownChartName({ name }: PlanChart): string {
  return PREFIX + name;
}

export function isOwnChartName(name: string): boolean {
  return name.toLowerCase().startsWith(PREFIX.toLowerCase());
}

/** Greys far enough apart for a black-and-white printer, neighbours most of all. */
const GREYS = ["404040", "BFBFBF", "7F7F7F", "D9D9D9", "262626", "A6A6A6", "595959", "F2F2F2"] as const;

/** What a plan leaves open, the same in every host. */
export interface ChartLook {
  readonly title: string;
  readonly seriesNames: readonly string[];
  /** "RRGGBB": of each series, or of each slice of a pie. */
  readonly fills: readonly string[];
  readonly legend: boolean;
  /** Figures at the bars and slices. They make the axis superfluous where there is one series. */
  readonly labels: boolean;
}

export function chartLook(chart: PlanChart): ChartLook {
  const isPie = chart.kind === "pie";
  const { top, left, bottom, right } = chart.categories;
  const count = isPie ? (bottom - top + 1) * (right - left + 1) : chart.series.length;
  return {
    title: plainText(chart.title),
    seriesNames: chart.series.map(({ name }) => plainText(name)),
    fills: Array.from({ length: count }, (_, index) => GREYS[index % GREYS.length] ?? GREYS[0]),
    legend: isPie || chart.series.length > 1,
    labels: isPie || chart.series.length === 1,
  };
}

/** A chart's text that begins with "=" would be taken for a reference. */
function plainText(text: string): string {
  return text.startsWith("=") ? ` ${text}` : text;
}
