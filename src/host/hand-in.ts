import { formToHandIn } from "../core/handing-in/form-to-hand-in";
import type { SheetPlan } from "../core/model/plan";

/**
 * 上报件: a new .xlsx with nothing but the form, values only. Null where there is no form. The part that writes files is
 * loaded only now: in Excel nothing else needs it.
 */
export async function handInFile(plans: readonly SheetPlan[]): Promise<Uint8Array<ArrayBuffer> | null> {
  const form = plans.find(({ kind }) => kind === "evaluation");
  if (form === undefined) return null;
  const { buildWorkbook } = await import("./file");
  return buildWorkbook([formToHandIn(form)]);
}
