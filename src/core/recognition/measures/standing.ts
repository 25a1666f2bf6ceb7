import { compact } from "../../text/normalise";
import { endsAsOrganisation, isOrganisation } from "../../text/title";
import type { Block } from "./blocks";

/** What is evaluated, as far as the workbook says it. */
export interface Evaluated {
  readonly year: number | null;
  /** Names of the department: as the workbook gives it, as the spending table does. */
  readonly names: readonly string[];
}

/** Whose a table is: the evaluated department's by name, nobody's, its head office's alone, another unit's. */
export type Standing = "own" | "unsaid" | "head-office" | "other";

const HEAD_OFFICE = /[(（]?(?:本级|机关|本部)[)）]?$/;
const WHOLE = /[(（](?:汇总|合并)[)）]$/;
/** 全局三公, 汇总: a sheet of the whole. */
const OF_ALL = /全[局委院校厅办部镇乡市县区]|汇总|合并/;

function plain(name: string): string {
  return compact(name).replace(/[（]/g, "(").replace(/[）]/g, ")");
}

function baseOf(name: string): string {
  return plain(name).replace(WHOLE, "").replace(HEAD_OFFICE, "");
}

/** 县林业局 is 某市某县林业局. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [baseOf(one), baseOf(other)];
  return a !== "" && b !== "" && (a.endsWith(b) || b.endsWith(a));
}

/** Whose a table is: by the line at its head, else by its title, else by its sheet's name. `subject` are the family's words. */
export function standingOf(block: Block, subject: RegExp, { names }: Evaluated): Standing {
  if (names.length === 0) return "unsaid";
  if (block.organisation !== null) return standingOfName(block.organisation, names);
  const title = ownerIn(compact(block.title?.text ?? ""), subject);
  if (isOrganisation(title)) return standingOfName(title, names);
  const sheet = compact(block.view.sheet.name);
  if (OF_ALL.test(sheet)) return "unsaid";
  if (/本级|机关/.test(sheet)) return "head-office";
  const owner = ownerIn(sheet, subject);
  return endsAsOrganisation(owner) ? standingOfName(owner, names) : "unsaid";
}

function standingOfName(name: string, names: readonly string[]): Standing {
  if (names.some((each) => plain(each) === plain(name))) return "own";
  if (!names.some((each) => isSame(each, name))) return "other";
  return HEAD_OFFICE.test(plain(name)) ? "head-office" : "own";
}

/** What stands before the words of the subject, without years and numbers. */
function ownerIn(text: string, subject: RegExp): string {
  const at = text.search(subject);
  return (at < 0 ? text : text.slice(0, at)).replace(/20\d\d年?度?|[\d\s"'“”‘’_.\-]+/g, "");
}
