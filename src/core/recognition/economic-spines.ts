import { isAccountNumber } from "../classification/account-number";
import { categoriesByName, categoryByCode, type EconomicSystem, isClassCode } from "../classification";
import { codedLines, ITEM_PART, namedLines, SPLIT_GAP, type SpineDraft, type SpineLine } from "./economic-lines";
import { pairedSpines } from "./economic-pairs";
import { type ExportPart, partsByKind, partsByUnit } from "./export-parts";
import { byColumn, type Mention } from "./mentions";
import { LONGEST_LEDGER } from "./running-ledger";
import type { SheetView } from "./sheet-view";
import { cut, headingBetween } from "./spine-blocks";

/** A downward list of categories: the column(s) that name them, line by line. */
export interface Spine {
  readonly left: number;
  /** Last column of codes and names: amounts stand to its right. */
  readonly labelsRight: number;
  readonly top: number;
  readonly bottom: number;
  readonly coded: boolean;
  readonly system: EconomicSystem;
  readonly lines: readonly SpineLine[];
  /** A name that several 类 share stands outside any of them. */
  readonly ambiguous: boolean;
  /** A line's code and name are those of two different 类. */
  readonly contradicted: boolean;
  /** Its categories stand once under 基本支出 and again under 项目支出: the amounts of a code are to be added. */
  readonly sections: boolean;
  /** Its lines are single entries: the amounts of a code are to be added. */
  readonly ledger: boolean;
  /** The lines of an export that it consists of; absent for a list of its own. */
  readonly part?: ExportPart;
}

function isSplit(view: SheetView, column: number, mentions: readonly Mention[]): boolean {
  const classes = mentions.filter(({ coded, code }) => coded && code?.length === 3);
  if (classes.length < mentions.length / 2) return false;
  // 31 among 28.97 and 5541.8 is an amount and no 款
  const isAmount = (key: string) => /^-?\d[\d,]*\.\d+$|^-?\d[\d,]{2,}$/.test(key);
  if (classes.some(({ row }) => isAmount(view.key(row, column + 1)))) return false;
  return mentions.some(({ row }) => {
    for (let below = row; below <= Math.min(row + SPLIT_GAP, view.bottom); below++) {
      if (ITEM_PART.test(view.key(below, column + 1))) return true;
    }
    return false;
  });
}

function systemOf(mentions: readonly Mention[]): EconomicSystem {
  const government = mentions.filter(({ system }) => system === "government").length;
  return government > mentions.filter(({ system }) => system === "department").length ? "government" : "department";
}

/** A list whose codes repeat is a ledger: its lines are entries, not categories. A 小计 line may repeat its 类. */
export function isLedger(lines: readonly SpineLine[]): boolean {
  const counted = lines.filter(({ name }) => !/(?:小计|合计)$/.test(name));
  const distinct = new Set(counted.map(({ code, classCode, name }) => (code === "" ? classCode + name : code))).size;
  return distinct < counted.length * 0.85 && counted.length - distinct > 1;
}

function hasSections(view: SheetView, column: number, lines: readonly SpineLine[]): boolean {
  const seen = new Set<string>();
  let last = -1;
  for (const { code, row } of lines) {
    if (isClassCode(code) && seen.has(code) && last >= 0) return sectionsAbove(view, column, lines, row);
    if (last >= 0 && hasAccountBetween(view, column, last, row)) return true;
    if (isClassCode(code)) seen.add(code);
    last = row;
  }
  return false;
}

/** 7901 between two lines: what follows stands under another account. */
function hasAccountBetween(view: SheetView, column: number, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row++) if (isAccountNumber(view.key(row, column))) return true;
  return false;
}

function sectionsAbove(view: SheetView, column: number, lines: readonly SpineLine[], row: number): boolean {
  return headingBetween(view, column, lines[0]?.row ?? row, row) !== null;
}

function isContradicted({ code, name }: SpineLine): boolean {
  const named = categoriesByName(name).filter((category) => isClassCode(category.code));
  return isClassCode(code) && named.length > 0 && named.every((category) => category.code !== code);
}

/** Enough to be a table of categories: two codes, or two 类 by name, or many 款 of several 类. */
function isEnough(lines: readonly SpineLine[], coded: boolean): boolean {
  const codes = new Set(lines.map(({ code }) => code).filter((code) => code !== ""));
  if (coded) return codes.size >= 2 && [...codes].some((code) => categoryByCode(code) !== null);
  const classes = [...codes].filter((code) => isClassCode(code) && code !== "399" && code !== "599");
  if (classes.length >= 2) return true;
  return codes.size >= 5 && (classes.length === 1 || new Set([...codes].map((code) => code.slice(0, 3))).size >= 2);
}

/** Numbers from 301 on are codes where their own names stand beside them, or where the head says so. */
function areCodes(view: SheetView, { column }: SpineDraft, lines: readonly SpineLine[]): boolean {
  const named = lines.filter(({ code, name }) => categoriesByName(name).some((category) => category.code === code));
  if (named.length * 4 >= lines.length) return true;
  const top = lines[0]?.row ?? 0;
  return [1, 2, 3].some((up) => /编码|代码|编号|科目|分类/.test(view.key(top - up, column)));
}

function spineOf(
  view: SheetView,
  draft: SpineDraft,
  longest: number,
  enough = isEnough,
  part?: ExportPart,
): Spine | null {
  const { mentions } = draft;
  const system = systemOf(mentions);
  const coded = draft.coded ? codedLines(view, draft, mentions) : null;
  const named = coded ? null : namedLines(view, draft, mentions, system);
  const lines = (coded?.lines ?? named?.lines ?? []).filter(({ row }) => part === undefined || part.owns(row));
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || !enough(lines, draft.coded)) return null;
  if (draft.coded && !areCodes(view, draft, lines)) return null;
  const sections = hasSections(view, draft.column, lines);
  const ledger = !sections && isLedger(lines);
  if (ledger && (!draft.coded || draft.split || lines.length > longest)) return null;
  return {
    left: draft.column,
    labelsRight: coded?.labelsRight ?? draft.column,
    top: first.row,
    bottom: last.row,
    coded: draft.coded,
    system,
    lines,
    ambiguous: named?.ambiguous ?? false,
    contradicted: draft.coded && lines.some(isContradicted),
    sections,
    ledger,
    ...(part && { part }),
  };
}

/** The lists of one column: a list with codes and one without can stand below each other, an export holds several. */
function spinesIn(view: SheetView, column: number, list: readonly Mention[], longest: number): Spine[] {
  if (list.length > LONGEST_LEDGER) return spinesAmong(view, column, list, longest);
  const parts = partsByKind(view, rowsOf(list));
  return (parts.length > 0 ? parts : [undefined]).flatMap((part) => {
    const own = part === undefined ? list : list.filter(({ row }) => part.owns(row));
    const units = partsByUnit(view, rowsOf(own), part ?? null).map((unit) =>
      spinesAmong(
        view,
        column,
        own.filter(({ row }) => unit.owns(row)),
        longest,
        unit,
      ),
    );
    // entries that name their unit are added up; lists of categories, one for each unit, are tables
    const listed = units.length > 1 && units.every((spines) => spines.length === 1 && !spines[0]?.ledger);
    return listed ? units.flat() : spinesAmong(view, column, own, longest, part);
  });
}

const rowsOf = (list: readonly Mention[]) => list.map(({ row }) => row);

function spinesAmong(
  view: SheetView,
  column: number,
  list: readonly Mention[],
  longest: number,
  part?: ExportPart,
): Spine[] {
  const codedOf = (mentions: readonly Mention[]) => mentions.filter(({ coded }) => coded);
  const all = codedOf(list);
  const spine = (mentions: readonly Mention[], coded: boolean, split: boolean) =>
    spineOf(view, { column, mentions, coded, split }, longest, isEnough, part) ?? [];
  if (all.length * 2 >= list.length && isSplit(view, column, all)) {
    return cut(view, all, true).flatMap((block) => spine(block, true, true));
  }
  const systems = (["department", "government"] as const).map((system) => all.filter((each) => each.system === system));
  // 501 below 301 in one column of codes: two lists, never one
  const lists = systems.every((own) => own.length > 1) ? systems : [list];
  return lists
    .flatMap((each) => cut(view, each, false))
    .flatMap((block) => {
      const own = codedOf(block);
      const coded = own.length * 2 >= block.length;
      return spine(coded ? own : block, coded, false);
    });
}

/**
 * Every downward list of categories in a sheet, from left to right; a column of names beside its codes is one list. Of
 * entries none with more than `longest` lines.
 */
export function findSpines(view: SheetView, mentions: readonly Mention[], longest: number): readonly Spine[] {
  const columns = byColumn(mentions);
  let found: Spine[] = [];
  for (const [column, list] of [...columns].sort(([a], [b]) => a - b)) {
    const pairs = pairedSpines(view, column, list);
    const alone = list.filter(({ row }) => !pairs.some(({ top, bottom }) => row >= top && row <= bottom));
    for (const spine of [...pairs, ...spinesIn(view, column, alone, longest)]) {
      const before = found.filter((left) => !groups(left, spine) && isBeside(left, spine));
      if (before.some((codes) => reaches(codes, spine))) continue;
      found = [...found.filter((codes) => !before.includes(codes)), spine];
    }
  }
  const lists = found.filter((spine) => !isNamesOf(spine, found) && !found.some((nested) => groups(spine, nested)));
  return [...lists, ...rests(view, columns, lists)];
}

/** The list stands among the codes and names of the other. */
function isBeside(codes: Spine, names: Spine): boolean {
  return (
    names.left <= codes.labelsRight && names.left > codes.left && names.top <= codes.bottom && names.bottom >= codes.top
  );
}

/** The codes go along with most of the names; where 款 are written as 01, 02 below 301, only the last 类 stand together. */
function reaches(codes: Spine, names: Spine): boolean {
  const along = names.lines.filter(({ row }) => row >= codes.top && row <= codes.bottom);
  return along.length * 2 >= names.lines.length;
}

/** 501 and 50101 over 30101, 30102: the government's lines group the departments' codes, which stand before their names. */
function groups(outer: Spine, nested: Spine): boolean {
  return (
    outer.system === "government" &&
    nested.system === "department" &&
    nested.coded &&
    outer.left < nested.left &&
    nested.left <= outer.labelsRight &&
    outer.top <= nested.bottom &&
    outer.bottom >= nested.top - 3
  );
}

/** The names that stand left of their codes: one list with them. */
function isNamesOf(spine: Spine, all: readonly Spine[]): boolean {
  return all.some(
    (coded) =>
      coded.coded &&
      !spine.coded &&
      coded.left === spine.left + 1 &&
      coded.top <= spine.bottom &&
      coded.bottom >= spine.top &&
      coded.lines.some(({ nameColumn }) => nameColumn === spine.left),
  );
}

/** The last block of a form of several blocks can hold a single line: codes beside a list, under the same head words. */
function rests(
  view: SheetView,
  columns: ReadonlyMap<number, readonly Mention[]>,
  found: readonly Spine[],
): readonly Spine[] {
  const isRest = (spine: Spine) =>
    found.some(
      (list) =>
        list.coded &&
        list.labelsRight < spine.left &&
        spine.top >= list.top &&
        spine.bottom <= list.bottom &&
        sameHead(view, list, spine),
    );
  return [...columns].flatMap(([column, list]) => {
    const mentions = list.filter(({ coded }) => coded);
    if (mentions.length === 0 || found.some(({ left, labelsRight }) => column >= left && column <= labelsRight))
      return [];
    return cut(view, mentions, false)
      .flatMap(
        (block) =>
          spineOf(view, { column, mentions: block, coded: true, split: false }, LONGEST_LEDGER, () => true) ?? [],
      )
      .filter(isRest);
  });
}

function sameHead(view: SheetView, list: Spine, rest: Spine): boolean {
  const words = view.key(list.top - 1, list.left);
  return words !== "" && words === view.key(list.top - 1, rest.left);
}
