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
export function isSameOrganisation(one: string, other: string): boolean {
  const [a, b] = [baseOf(one), baseOf(other)];
  return a !== "" && b !== "" && (a.endsWith(b) || b.endsWith(a));
}

/** Whose a table is: by the line at its head, else by its title, else by its sheet's name. */
export function standingOf(block: Block, { names }: Evaluated): Standing {
  if (names.length === 0) return "unsaid";
  if (block.organisation !== null) return standingOfName(block.organisation, names);
  const title = ownerIn(compact(block.title?.text ?? ""));
  if (isOrganisation(title)) return standingOfName(title, names);
  const sheet = compact(block.view.sheet.name);
  if (OF_ALL.test(sheet)) return "unsaid";
  if (/本级|机关/.test(sheet)) return "head-office";
  const owner = ownerIn(sheet);
  return endsAsOrganisation(owner) ? standingOfName(owner, names) : "unsaid";
}

/** Whether a table says at its head, and not by its sheet's name only, that it is another unit's. */
export function isOfAnother(block: Block, { names }: Evaluated): boolean {
  if (names.length === 0) return false;
  const owner = block.organisation ?? ownerIn(compact(block.title?.text ?? ""));
  return isOrganisation(owner) && standingOfName(owner, names) === "other";
}

function standingOfName(name: string, names: readonly string[]): Standing {
  if (names.some((each) => plain(each) === plain(name))) return "own";
  if (!names.some((each) => isSameOrganisation(each, name))) return "other";
  return HEAD_OFFICE.test(plain(name)) ? "head-office" : "own";
}

/** Words with which titles and names of sheets go on behind an organisation. */
const SUBJECT =
  /一般公共预算|财政|部门|单位|三公|政府采购|采购|固定资产|国有资产|资产|编制|人员|机构|基本|公用|收支|收入|支出|预算|决算|执行|进度|绩效|自评|表/;

/** What stands before the words of the subject, without years and numbers. */
function ownerIn(text: string): string {
  const at = text.search(SUBJECT);
  return (at < 0 ? text : text.slice(0, at)).replace(/20\d\d年?度?|[\d\s"'“”‘’_.-]+/g, "");
}
