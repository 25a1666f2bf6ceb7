import { OWN_SHEET_KINDS, type OwnSheetKind } from "../core/model/snapshot";

/**
 * The hidden workbook-level name that marks a sheet of ours: it refers to the sheet's A1, follows renames, and is
 * found again by either host. (A sheet's own name can be changed by anyone and proves nothing.)
 */
export const OWN_SHEET_MARKS: Readonly<Record<OwnSheetKind, string>> = {
  evaluation: "_SelfEvaluation.evaluation",
  summary: "_SelfEvaluation.summary",
  findings: "_SelfEvaluation.findings",
  basis: "_SelfEvaluation.basis",
  memory: "_SelfEvaluation.memory",
};

/** The kind a defined name marks, null for a name that is not ours. Excel compares names without regard to case. */
export function markedKind(definedName: string): OwnSheetKind | null {
  const wanted = definedName.toLowerCase();
  for (const kind of OWN_SHEET_KINDS) {
    if (OWN_SHEET_MARKS[kind].toLowerCase() === wanted) return kind;
  }
  return null;
}

/**
 * A free sheet name: the wished one, or "名称 (2)", "名称 (3)" … while another sheet has it. Excel compares names
 * without regard to case and takes at most 31 characters.
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wished.slice(0, 31);
  for (let count = 2; used.has(name.toLowerCase()); count++) {
    const suffix = ` (${String(count)})`;
    name = wished.slice(0, 31 - suffix.length) + suffix;
  }
  return name;
}
