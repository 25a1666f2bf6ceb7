import { absolute, compare, type Decimal, decimal, formatGrouped, toFixed } from "../amount/decimal";
import { fromYuan } from "../amount/money-unit";
import type { Figure } from "../model/evaluation";
import { type Message, message } from "../wording";

const TEN_THOUSAND = decimal("10000");
const CENTS = 2;

/** A figure's value with its unit: money to the cent and in 万元, rates and points with the places they are rounded to. */
export function valueText({ value, measure, places }: Figure): Message {
  if (value === null) return message("explanation.absent");
  switch (measure) {
    case "yuan":
      return moneyText(value);
    case "percent":
      return message("explanation.percent", { value: withPlaces(value, places) });
    case "percentage-points":
      return message("explanation.percentage-points", { value });
    case "points":
      return message("explanation.points", { value: withPlaces(value, places) });
    case "number":
      return message("explanation.number", { value });
  }
}

function moneyText(yuan: Decimal): Message {
  const exact = formatGrouped(yuan, Math.max(CENTS, placesOf(yuan)));
  if (compare(absolute(yuan), TEN_THOUSAND) < 0) return message("explanation.yuan", { yuan: exact });
  const tenThousands = formatGrouped(fromYuan(yuan, "ten-thousand-yuan"), CENTS);
  return message("explanation.money", { yuan: exact, tenThousands });
}

function withPlaces(value: Decimal, places: number | null): string {
  return places === null ? value : toFixed(value, Math.max(places, placesOf(value)));
}

function placesOf(value: Decimal): number {
  return value.split(".")[1]?.length ?? 0;
}

/** "120548706.69 ÷ 124800000" as people write it: "120,548,706.69 ÷ 124,800,000". */
export function arithmeticText(arithmetic: string): string {
  return arithmetic.replace(/\d{5,}/g, (digits, at: number) =>
    // Digits behind a decimal point are never grouped.
    arithmetic[at - 1] === "." ? digits : formatGrouped(decimal(digits), 0),
  );
}
