import type { Evaluation, Finding } from "../model/evaluation";
import type { PlanContent } from "../model/plan";
import { message, say } from "../wording";
import { literal, text, textFormula } from "./content";
import { formCell, type FormPlaces } from "./form-places";

/** The check that tells of targets, actuals and amounts that are not filled in. */
export const MISSING = "C14";

/** What is said of an actual that is missing, and what there is to say once it stands on the form. */
export function untilFilled(
  { id, where }: Finding,
  words: string,
  { indicators }: Pick<Evaluation, "indicators">,
  form: FormPlaces,
  since = say(message("sheet.filled-since"), "zh-CN"),
): PlanContent {
  const index =
    id === MISSING && where !== null ? indicators.findIndex(({ input }) => input.actual?.source === where) : -1;
  const cell = index < 0 ? null : formCell(form, `indicator.${index}.actual`);
  return cell === null ? text(words) : textFormula(`IF(${cell}="",${literal(words)},${literal(since)})`, words);
}
