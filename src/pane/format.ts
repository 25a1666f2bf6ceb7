import { type Decimal, formatGrouped, toFixed } from "../core/amount/decimal";
import { fromYuan } from "../core/amount/money-unit";
import type { Figure } from "../core/model/evaluation";

const MONEY_PLACES = 2;

/** Yuan in 万元 with separators: "12,054.87". */
export function inTenThousands(yuan: Decimal): string {
  return formatGrouped(fromYuan(yuan, "ten-thousand-yuan"), MONEY_PLACES);
}

/** A figure as the pane prints it: money in 万元, shares with their sign, points with their places; null when absent. */
export function formatFigure(figure: Figure): string | null {
  if (figure.value === null) return null;
  switch (figure.measure) {
    case "yuan":
      return inTenThousands(figure.value);
    case "percent":
      return `${toFixed(figure.value, figure.places ?? 2)}%`;
    case "points":
      return figure.places === null ? figure.value : toFixed(figure.value, figure.places);
    case "percentage-points":
      return toFixed(figure.value, 2);
    case "number":
      return figure.value;
  }
}
