import { type Decimal, divide } from "../amount/decimal";
import type { Figure, Measure } from "../model/evaluation";
import type { ReadCell, ReadNumber } from "../model/inputs";
import type { Unit } from "../text/quantity";
import { message, type MessageKey } from "../wording";
import { showIn } from "./show";

export interface NamedFigure {
  readonly name: ReturnType<typeof message>;
  readonly figure: Figure;
}

function measureOf(unit: Unit | null): Measure {
  if (unit?.dimension === "money") return "yuan";
  if (unit?.dimension === "percent") return "percent";
  return unit?.dimension === "points" ? "points" : "number";
}

/** A number as read from a cell; `value` is in the base of its dimension (yuan, percent), other units as written. */
export function readFigure(name: MessageKey, cell: ReadCell | null, value: Decimal, unit: Unit | null): NamedFigure {
  const shown = showIn(value, unit);
  const measure = measureOf(unit);
  return {
    name: message(name),
    figure: {
      value: measure === "number" ? ((unit && divide(value, unit.size)) ?? value) : value,
      measure,
      rule: message("indicators.read-as", { text: cell?.text ?? "", value: shown }),
      arithmetic: null,
      places: null,
      sources: cell ? [cell.source] : [],
      inputs: [],
    },
  };
}

/** The weight a score is a part of; its cell is named only where the weight is the one that stands there. */
export function weightFigure(weight: Decimal, read: ReadNumber | null): NamedFigure {
  return {
    name: message("indicators.weight"),
    figure: {
      value: weight,
      measure: "points",
      rule: message("indicators.weight-read"),
      arithmetic: null,
      places: null,
      sources: read?.number === weight ? [read.cell.source] : [],
      inputs: [],
    },
  };
}
