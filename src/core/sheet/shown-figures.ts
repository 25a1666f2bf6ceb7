import type { Decimal } from "../amount/decimal";
import type { PlanContent } from "../model/plan";
import { numberFormula, text } from "./content";
import { type FormPlace, type FormPlaces, formCell } from "./form-places";
import type { MoneyContents } from "./money-contents";

/** The figures that other sheets of ours show again. */
export interface ShownFigures {
  readonly places: FormPlaces;
  /** For what the form does not print. */
  readonly money: MoneyContents;
}

/** A figure as the form's own cell, else as a formula on the workbook's; "—" where there is neither. */
export function shownFigure({ places, money }: ShownFigures, place: FormPlace, value: Decimal | null): PlanContent {
  const cell = formCell(places, place);
  if (cell !== null) return value === null ? text("—") : numberFormula(cell, value);
  return money.get(place) ?? text("—");
}
