import { formToHandIn } from "../core/handing-in/form-to-hand-in";
import type { SheetPlan } from "../core/model/plan";
import type { WorkbookHost } from "./port";

/**
 * 上报件: a new .xlsx with nothing but the form, values only, with the look that it has in the workbook where the host can
 * say so. Null where there is no form. The part that writes files is loaded only now: in Excel nothing else needs it.
 */
export async function handInFile(
  plans: readonly SheetPlan[],
  host?: Pick<WorkbookHost, "handIn">,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const form = plans.find(({ kind }) => kind === "evaluation");
  if (form === undefined) return null;
  const standing = await host?.handIn?.(form);
  if (standing != null) return standing;
  const { buildWorkbook } = await import("./file");
  return buildWorkbook([formToHandIn(form)]);
}
