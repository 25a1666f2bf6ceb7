import type { GoalRole, GoalsTable } from "../../forms/layout";
import type { ReadCell } from "../../model/inputs";
import { mirror } from "../content";
import { type Draft, type Filled, NOTHING } from "./draft";
import { mirrored } from "./filled";
import type { FormSetting } from "./setting";
import { tableDraft } from "./table-draft";

const LEAST = 60;

/**
 * 年度总体目标: what was expected beside what was achieved, in rows tall enough for the longest text; to be filled in where the
 * workbook does not say it.
 */
export function goalsDraft(table: GoalsTable, setting: FormSetting, top: number): Draft {
  const { indicators } = setting.evaluation.inputs;
  if (indicators === null || indicators.indicators.length === 0) return NOTHING;
  const texts: Readonly<Record<GoalRole, ReadCell | null>> = {
    goal: indicators.goal,
    adjustedGoal: setting.lines.adjustedGoal,
    achieved: indicators.goalAchieved,
  };
  const fill = (role: GoalRole): Filled => mirrored(mirror(texts[role], "paragraph"), texts[role]?.text ?? "");
  return tableDraft(table, [{ fill, least: LEAST }], { ...setting, top });
}
