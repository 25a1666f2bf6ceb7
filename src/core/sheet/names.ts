import type { OwnSheetKind } from "../model/snapshot";

/** What our sheets are called where the name is free. */
export const OWN_SHEET_NAMES: Readonly<Record<OwnSheetKind, string>> = {
  evaluation: "部门整体支出绩效自评表",
  summary: "绩效评价汇总",
  findings: "复核提示",
  basis: "评分依据",
  memory: "_绩效自评助手",
};

/** Whether a sheet is called so, or "名称 (2)" because the name was taken. */
export function isCalled(kind: OwnSheetKind, name: string): boolean {
  return name.replace(/ \(\d+\)$/, "") === OWN_SHEET_NAMES[kind];
}
