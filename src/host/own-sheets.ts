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

/** Excel takes no longer name. */
const LONGEST_NAME = 31;

/** Names that Excel keeps for itself. */
const RESERVED: readonly string[] = ["history", "历史记录"];

/**
 * A free sheet name: the wished one, or "名称 (2)", "名称 (3)" … while another sheet has it. Excel compares names
 * without regard to case and takes at most 31 characters; what it does not take in a name becomes "_".
 */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const used = new Set([...taken, ...RESERVED].map((name) => name.toLowerCase()));
  const allowed = wished.replace(/[\\/?*:[\]\p{Cc}]/gu, "_");
  let name = shortened(allowed, "");
  for (let count = 2; used.has(name.toLowerCase()); count++) name = shortened(allowed, ` (${String(count)})`);
  return name;
}

/** No name begins or ends with an apostrophe, none is empty, and half of a pair of surrogates is no character. */
function shortened(wished: string, suffix: string): string {
  const cut = wished.replace(/^['\s]+/, "").slice(0, LONGEST_NAME - suffix.length);
  return (cut.replace(/[\ud800-\udbff]$/, "").replace(/['\s]+$/, "") || "_") + suffix;
}
