import { compact } from "../text/normalise";
import { splitCode, stripOrdinal } from "../text/label";
import department from "./department.json";
import government from "./government.json";

/** 部门预算 or 政府预算支出经济分类. */
export type EconomicSystem = "department" | "government";

/** One 类 (3 digits) or 款 (5 digits) of an economic classification. */
export interface Category {
  readonly code: string;
  readonly name: string;
  readonly system: EconomicSystem;
}

interface Entry {
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly items?: readonly Entry[];
  /** A 类 of the lists until 2017: read where a table of that time names it, and given to nothing new. */
  readonly former?: boolean;
}

const BY_CODE = new Map<string, Category>();
const BY_NAME = new Map<string, Category[]>();
const FORMER = new Set<string>();

/**
 * A category's name as names are compared: without spaces, ordinals, codes, brackets' shapes and a closing 小计/合计.
 * "（一）工 资 福 利 支 出", "301-工资福利支出" and "工资福利支出小计" are one name.
 */
export function categoryNameKey(text: string): string {
  return splitCode(stripOrdinal(compact(text)))
    .name.replace(/[（）()[\]、·]/g, "")
    .replace(/[:：]$/, "")
    .replace(/(小计|合计|小\/?计)$/, "");
}

function enter(entries: readonly Entry[], system: EconomicSystem): void {
  for (const entry of entries) {
    const category = { code: entry.code, name: entry.name, system };
    BY_CODE.set(entry.code, category);
    if (entry.former === true) FORMER.add(entry.code);
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      const key = categoryNameKey(name);
      const same = BY_NAME.get(key);
      if (same) same.push(category);
      else BY_NAME.set(key, [category]);
    }
    if (entry.items) enter(entry.items, system);
  }
}

enter(department, "department");
enter(government, "government");

/** Every name and alias, as names are compared. */
export function categoryNameKeys(): Iterable<string> {
  return BY_NAME.keys();
}

/** The category of a 3 or 5 digit code; null for a code that the classifications do not list. */
export function categoryByCode(code: string): Category | null {
  return BY_CODE.get(code) ?? null;
}

/** The departments' classification in its order, each 类 before its 款. */
export function departmentCategories(): readonly Category[] {
  return [...BY_CODE.values()].filter(({ system, code }) => system === "department" && !FORMER.has(code));
}

/** Every category of that name: many 款 names stand under several 类 (房屋建筑物购建 is 30901, 31001 and 50301). */
export function categoriesByName(text: string): readonly Category[] {
  return BY_NAME.get(categoryNameKey(text)) ?? [];
}

function isAbbreviation(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length && short[0] === long[0] && short.at(-1) === long.at(-1) && short.length * 2 >= long.length;
}

/** The only 款 of a 类 that a name shortens by leaving characters out: 公务用车运维费 in 302. Null for none or several. */
export function categoryByAbbreviation(text: string, classCode: string): Category | null {
  const key = categoryNameKey(text);
  if (key.length < 2) return null;
  const found = new Set<Category>();
  for (const [name, categories] of BY_NAME) {
    if (!isAbbreviation(key, name)) continue;
    for (const each of categories) if (each.code.length === 5 && each.code.startsWith(classCode)) found.add(each);
  }
  const codes = new Set([...found].map(({ code }) => code));
  const [only] = found;
  return codes.size === 1 ? (only ?? null) : null;
}

/** Which economic classification a code belongs to by its shape, listed or not: 30/31/39 departments', 50/51/59 government's. */
export function economicSystemOf(code: string): EconomicSystem | null {
  if (!/^\d{3}(\d{2})?$/.test(code)) return null;
  if (/^(30[1-9]|31[0-3]|399)/.test(code)) return "department";
  if (/^(50[1-9]|51[0-4]|599)/.test(code)) return "government";
  return null;
}

/** 支出功能分类: 类, 款, 项 are 3, 5, 7 digits beginning with 2. */
export function isFunctionalCode(code: string): boolean {
  return /^2\d{2}(\d{2}(\d{2})?)?$/.test(code);
}

export function isClassCode(code: string): boolean {
  return code.length === 3;
}
