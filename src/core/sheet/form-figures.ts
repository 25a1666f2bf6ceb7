import type { Evaluation } from "../model/evaluation";
import type { PlanContent } from "../model/plan";
import { numberFormula, text, textFormula } from "./content";
import { type FormPlaces, formCell } from "./form-places";

/** The form's 总分; empty while it has none. */
export function formScore({ score }: Evaluation, form: FormPlaces): PlanContent {
  const cell = formCell(form, "total.score");
  if (cell === null) return text("—");
  return score.value === null ? textFormula(cell, "") : numberFormula(cell, score.value);
}

/** The form's 绩效等级. */
export function formGrade({ grade }: Evaluation, form: FormPlaces): PlanContent {
  const cell = formCell(form, "total.grade");
  return cell === null ? text("—") : textFormula(cell, grade ?? "");
}
