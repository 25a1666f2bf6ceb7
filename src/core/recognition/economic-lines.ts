import {
  categoriesByName,
  categoryByAbbreviation,
  type EconomicSystem,
  economicSystemOf,
  isClassCode,
} from "../classification";
import { isOfWhich } from "../text/label";
import type { Mention } from "./mentions";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import {
  isFiller,
  isGroupLabel,
  isNote,
  isNumberingLabel,
  isOtherOutlay,
  isPageSum,
  isSectionLabel,
  isTotalLabel,
} from "./words";

/** One line of a downward list of categories. */
export interface SpineLine {
  readonly row: number;
  /** "" for a 款 that the classification does not list. */
  readonly code: string;
  readonly classCode: string;
  readonly name: string;
  readonly nameColumn: number;
}

/** Rows without a category after which a list has ended. */
export const GAP = 12;

/** Where only the 类 is written (merged over its 款), the next one can be as far away as 302 has 款. */
export const SPLIT_GAP = 45;

/** A column that names categories, before its lines are read. */
export interface SpineDraft {
  readonly column: number;
  readonly mentions: readonly Mention[];
  readonly coded: boolean;
  readonly split: boolean;
}

export const ITEM_PART = /^\d{1,2}$/;

/**
 * The column of names beside a column of codes: the first to the right with words in half of the rows, before any
 * amounts. In a form of blocks names can also stand left of their codes or behind their amounts: then those that are the
 * names of these codes.
 */
function nameColumnOf(view: SheetView, codes: number, from: number, block: readonly Mention[]): number | null {
  const sample = block.slice(0, 60);
  const isMost = (test: (mention: Mention) => boolean) => sample.filter(test).length * 2 >= sample.length;
  const isAmounts = (column: number) => isMost(({ row }) => isNumeric(view.value(row, column)));
  for (let column = from; column <= Math.min(from + 3, view.right) && !isAmounts(column); column++) {
    if (isMost(({ row }) => /[一-龥…]/.test(view.key(row, column)) && !isNumeric(view.value(row, column))))
      return column;
  }
  const agrees = (column: number) =>
    isMost(({ row, code }) => categoriesByName(view.key(row, column)).some((category) => category.code === code));
  return [codes - 1, from + 1].find((column) => column >= view.left && agrees(column)) ?? null;
}

/** The lines of a list that writes codes; the 类 of a split code is carried down. */
export function codedLines(
  view: SheetView,
  draft: SpineDraft,
  block: readonly Mention[],
): { lines: SpineLine[]; labelsRight: number } {
  const { column, split } = draft;
  const first = block[0]?.row ?? 0;
  const last = block.at(-1)?.row ?? 0;
  const byRow = new Map(block.map((mention) => [mention.row, mention]));
  const inCell = block.filter(({ name }) => name !== "").length * 2 >= block.length;
  const labels = split ? column + 1 : column;
  const nameColumn = inCell ? column : (nameColumnOf(view, column, labels + 1, block) ?? labels);
  const lines: SpineLine[] = [];
  let carried = "";
  let missed = 0;
  for (let row = first; row <= Math.min(split ? last + SPLIT_GAP : last + 1, view.bottom); row++) {
    const mention = byRow.get(row);
    const part = split ? view.key(row, column + 1) : "";
    if (mention?.code?.length === 3) carried = mention.code;
    if (!mention && !(split && carried !== "" && view.key(row, column) === "" && ITEM_PART.test(part))) {
      const closed = split ? null : closedClass(view, row, nameColumn, lines.at(-1));
      if (closed !== null) lines.push(closed);
      // a head printed again on a new page may stand between the last 款
      if (row > last && ++missed > 5) break;
      continue;
    }
    missed = 0;
    const own = mention?.code ?? carried;
    const code =
      own.length === 3 && ITEM_PART.test(part) && part !== "0" && part !== "00" ? own + part.padStart(2, "0") : own;
    const written = inCell ? (mention?.name ?? "") : view.text(row, nameColumn);
    // a department's own code can look like a category's
    if (isOrganisation(written)) continue;
    lines.push({ row, code, classCode: code.slice(0, 3), name: tidyName(written), nameColumn });
  }
  return { lines, labelsRight: namesBehind(view, first, labels, nameColumn) ? labels : Math.max(nameColumn, labels) };
}

/** 工资福利支出小计 without a code below the 款 of 301: the amount of its 类. */
function closedClass(view: SheetView, row: number, nameColumn: number, above: SpineLine | undefined): SpineLine | null {
  const key = view.key(row, nameColumn);
  const isClosed =
    above !== undefined &&
    /(?:小计|合计)$/.test(key) &&
    categoriesByName(key).some(({ code }) => code === above.classCode);
  return isClosed ? { ...above, row, code: above.classCode, name: tidyName(key), nameColumn } : null;
}

/** The names stand right of the amounts. */
function namesBehind(view: SheetView, row: number, labels: number, names: number): boolean {
  return names === labels + 2 && isNumeric(view.value(row, labels + 1));
}

function isOrganisation(name: string): boolean {
  return /[局委办厅院校所站队府馆社]$|(?:中心|本级|机关|委员会)$/.test(name) && categoriesByName(name).length === 0;
}

/** 业务活动费用\\基本支出\\工资福利支出: a path of accounts, of which the last is the category. */
const ACCOUNT_PATH =
  /^(?:业务活动费用|单位管理费用|经营费用|(?:行政|事业|经营|其他)支出)[\\/_\-—|].*[\\/_\-—|](?=[^\\/_\-—|]+$)/;

export function tidyName(text: string): string {
  return text
    .replace(/[\s\u3000]+/g, "")
    .replace(ACCOUNT_PATH, "")
    .replace(
      /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|（[一二三四五六七八九十\d]+）|\d{1,2}[.、．])/,
      "",
    );
}

/** A row that may be a line of a list of names, and the categories its name can mean. */
interface NamedRow {
  readonly row: number;
  readonly key: string;
  readonly own: string | undefined;
  readonly items: readonly string[];
}

function namedRows(view: SheetView, column: number, block: readonly Mention[], system: EconomicSystem): NamedRow[] {
  const first = block[0]?.row ?? 0;
  const last = block.at(-1)?.row ?? 0;
  const byRow = new Map(block.map((mention) => [mention.row, mention]));
  const rows: NamedRow[] = [];
  for (let row = first; row <= Math.min(last + GAP, view.bottom); row++) {
    const key = view.key(row, column);
    if (isTotalLabel(key) || isNote(key) || (row > last && key === "")) {
      if (row > last) break;
      continue;
    }
    if (isFiller(key) || isGroupLabel(key) || isOfWhich(key) || isNumberingLabel(key) || isPageSum(key)) continue;
    if (isOtherOutlay(key) || isSectionLabel(key)) continue;
    const codes = (byRow.get(row)?.codes ?? []).filter((code) => economicSystemOf(code) === system);
    rows.push({ row, key, own: codes.find(isClassCode), items: codes.filter((code) => !isClassCode(code)) });
  }
  return rows;
}

/** Every row's 类 where each 类 stands below its 款, as a sum does; null where it stands above them. */
function classesBelow(rows: readonly NamedRow[]): readonly string[] | null {
  const closes = rows.map(
    ({ own, items, key }, at) =>
      own !== undefined && (items.length === 0 || /(?:小计|合计)$/.test(key) || rows[at + 1]?.own !== own),
  );
  const firstClass = rows[closes.indexOf(true)]?.own;
  const [first] = rows;
  if (!first || first.own !== undefined || firstClass === undefined) return null;
  if (!first.items.some((code) => code.startsWith(firstClass)) || closes.lastIndexOf(true) < rows.length - 2)
    return null;
  return rows.map((_row, at) => rows[closes.indexOf(true, at)]?.own ?? "");
}

/** The lines of a list of names; a name of several 类 is what the 类 above it (or below, where it closes its 款) says. */
export function namedLines(
  view: SheetView,
  { column }: SpineDraft,
  block: readonly Mention[],
  system: EconomicSystem,
): { lines: SpineLine[]; ambiguous: boolean } {
  const last = block.at(-1)?.row ?? 0;
  const rows = namedRows(view, column, block, system);
  const below = classesBelow(rows);
  const lines: SpineLine[] = [];
  let above = "";
  let ambiguous = false;
  for (const [at, { row, own, items }] of rows.entries()) {
    const name = tidyName(view.text(row, column));
    // 其他支出 and 其他资本性支出 are a 类 and, among its own 款, the last
    const context = below?.[at] ?? lines.at(-1)?.classCode ?? "";
    const inside = items.find((code) => context !== "" && code.startsWith(context));
    const closing = below !== null && rows[at + 1]?.own !== own;
    if (own !== undefined && (closing || !(own === context && inside !== undefined))) {
      above = own;
      lines.push({ row, code: own, classCode: own, name, nameColumn: column });
      continue;
    }
    const classCode = below?.[at] ?? above;
    const short = items.length === 0 && classCode !== "" ? categoryByAbbreviation(name, classCode)?.code : undefined;
    const code = inside ?? (items.length === 1 ? items[0] : short);
    if (items.length > 1 && code === undefined) ambiguous = true;
    else if (code !== undefined || (classCode !== "" && row < last && hasAmount(view, row, column))) {
      lines.push({ row, code: code ?? "", classCode: code?.slice(0, 3) ?? classCode, name, nameColumn: column });
    }
  }
  return { lines, ambiguous };
}

function hasAmount(view: SheetView, row: number, column: number): boolean {
  return filledColumns(view, row, column + 1, column + 6).some((each) => isNumeric(view.value(row, each)));
}
