import { categoryByCode, type EconomicSystem, economicSystemOf, isClassCode } from "../classification";
import { isOfWhich } from "../text/label";
import type { Mention } from "./mentions";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";
import { isFiller, isGroupLabel, isNote, isTotalLabel } from "./words";

/** One line of a downward list of categories. */
export interface SpineLine {
  readonly row: number;
  /** "" for a 款 that the classification does not list. */
  readonly code: string;
  readonly classCode: string;
  readonly name: string;
  readonly nameColumn: number;
}

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
}

/** Rows without a category after which a list has ended. */
const GAP = 12;

/** Where only the 类 is written (merged over its 款), the next one can be as far away as 302 has 款. */
const SPLIT_GAP = 45;

interface Draft {
  readonly column: number;
  readonly mentions: readonly Mention[];
  readonly coded: boolean;
  readonly split: boolean;
}

const ITEM_PART = /^\d{1,2}$/;

function isSplit(view: SheetView, column: number, mentions: readonly Mention[]): boolean {
  const classes = mentions.filter(({ coded, code }) => coded && code?.length === 3);
  if (classes.length < mentions.length / 2) return false;
  let parts = 0;
  const first = mentions[0]?.row ?? 0;
  const last = mentions.at(-1)?.row ?? 0;
  for (let row = first; row <= Math.min(last + 3, view.bottom); row++) {
    if (ITEM_PART.test(view.key(row, column + 1))) parts++;
  }
  return parts > 0;
}

/** Cuts a column's mentions where a list begins again or after a long gap. */
function cut(mentions: readonly Mention[], split: boolean): Mention[][] {
  const blocks: Mention[][] = [];
  let seen = new Set<string>();
  let last = -GAP;
  for (const mention of mentions) {
    const classCode = mention.codes.find(isClassCode) ?? "";
    const again =
      !split &&
      mention.row - last > 1 &&
      classCode !== "" &&
      seen.has(classCode) &&
      !/(小计|合计)$/.test(mention.name) &&
      !isLastItem(mention, blocks.at(-1));
    if (blocks.length === 0 || again || mention.row - last > (split ? SPLIT_GAP : GAP)) {
      blocks.push([]);
      seen = new Set();
    }
    blocks.at(-1)?.push(mention);
    if (classCode !== "") seen.add(classCode);
    last = mention.row;
  }
  return blocks;
}

/** 其他支出 is the 类 399 and, further down, its own last 款. */
function isLastItem(mention: Mention, block: readonly Mention[] | undefined): boolean {
  return (
    !mention.coded &&
    mention.codes.length > 2 &&
    block?.at(-1)?.codes.some((code) => mention.codes.some((each) => code.startsWith(each))) === true
  );
}

function systemOf(mentions: readonly Mention[]): EconomicSystem {
  const government = mentions.filter(({ system }) => system === "government").length;
  return government > mentions.filter(({ system }) => system === "department").length ? "government" : "department";
}

/** The column of names beside a column of codes: the first to the right with words in half of the rows. */
function nameColumnOf(view: SheetView, from: number, rows: readonly number[]): number | null {
  const sample = rows.slice(0, 60);
  for (let column = from; column <= Math.min(from + 3, view.right); column++) {
    const words = sample.filter((row) => /[一-龥…]/.test(view.key(row, column)) && !isNumeric(view.value(row, column)));
    if (words.length * 2 >= sample.length) return column;
  }
  return null;
}

function codedLines(
  view: SheetView,
  draft: Draft,
  block: readonly Mention[],
): { lines: SpineLine[]; labelsRight: number } {
  const { column, split } = draft;
  const first = block[0]?.row ?? 0;
  const last = block.at(-1)?.row ?? 0;
  const byRow = new Map(block.map((mention) => [mention.row, mention]));
  const inCell = block.filter(({ name }) => name !== "").length * 2 >= block.length;
  const labels = split ? column + 1 : column;
  const nameColumn = inCell
    ? column
    : (nameColumnOf(
        view,
        labels + 1,
        block.map(({ row }) => row),
      ) ?? labels);
  const lines: SpineLine[] = [];
  let carried = "";
  let missed = 0;
  for (let row = first; row <= (split ? Math.min(last + SPLIT_GAP, view.bottom) : last); row++) {
    const mention = byRow.get(row);
    const part = split ? view.key(row, column + 1) : "";
    if (mention?.code?.length === 3) carried = mention.code;
    if (!mention && !(split && carried !== "" && view.key(row, column) === "" && ITEM_PART.test(part))) {
      // a head printed again on a new page may stand between the last 款
      if (row > last && ++missed > 5) break;
      continue;
    }
    missed = 0;
    const own = mention?.code ?? carried;
    const code =
      own.length === 3 && ITEM_PART.test(part) && part !== "0" && part !== "00" ? own + part.padStart(2, "0") : own;
    const written = inCell ? (mention?.name ?? "") : view.text(row, nameColumn);
    lines.push({ row, code, classCode: code.slice(0, 3), name: tidyName(written), nameColumn });
  }
  return { lines, labelsRight: Math.max(nameColumn, labels) };
}

export function tidyName(text: string): string {
  return text
    .replace(/[\s\u3000]+/g, "")
    .replace(
      /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|（[一二三四五六七八九十\d]+）|\d{1,2}[.、．])/,
      "",
    );
}

function namedLines(
  view: SheetView,
  draft: Draft,
  block: readonly Mention[],
  system: EconomicSystem,
): { lines: SpineLine[]; ambiguous: boolean } {
  const { column } = draft;
  const first = block[0]?.row ?? 0;
  const last = block.at(-1)?.row ?? 0;
  const byRow = new Map(block.map((mention) => [mention.row, mention]));
  const lines: SpineLine[] = [];
  let classCode = "";
  let ambiguous = false;
  for (let row = first; row <= Math.min(last + GAP, view.bottom); row++) {
    const key = view.key(row, column);
    if (isTotalLabel(key) || isNote(key) || (row > last && key === "")) {
      if (row > last) break;
      continue;
    }
    if (isFiller(key) || isGroupLabel(key) || isOfWhich(key)) continue;
    const codes = (byRow.get(row)?.codes ?? []).filter((code) => economicSystemOf(code) === system);
    const own = codes.find(isClassCode);
    const items = codes.filter((code) => !isClassCode(code));
    const inside = items.find((code) => classCode !== "" && code.startsWith(classCode));
    if (own !== undefined && !(own === classCode && inside !== undefined)) {
      classCode = own;
      lines.push({ row, code: own, classCode, name: tidyName(view.text(row, column)), nameColumn: column });
      continue;
    }
    const code = inside ?? (items.length === 1 ? items[0] : undefined);
    if (items.length > 1 && code === undefined) ambiguous = true;
    else if (code !== undefined || (classCode !== "" && row < last && hasAmount(view, row, column))) {
      lines.push({
        row,
        code: code ?? "",
        classCode: code?.slice(0, 3) ?? classCode,
        name: tidyName(view.text(row, column)),
        nameColumn: column,
      });
    }
  }
  return { lines, ambiguous };
}

function hasAmount(view: SheetView, row: number, column: number): boolean {
  return filledColumns(view, row, column + 1, column + 6).some((each) => isNumeric(view.value(row, each)));
}

/** A list whose codes repeat is a ledger: its lines are entries, not categories. A 小计 line may repeat its 类. */
function isLedger(lines: readonly SpineLine[]): boolean {
  const counted = lines.filter(({ name }) => !/(?:小计|合计)$/.test(name));
  const distinct = new Set(counted.map(({ code, classCode, name }) => (code === "" ? classCode + name : code))).size;
  return distinct < counted.length * 0.85 && counted.length - distinct > 1;
}

/** Enough to be a table of categories: two codes, or two 类 by name, or many 款 of several 类. */
function isEnough(lines: readonly SpineLine[], coded: boolean): boolean {
  const codes = new Set(lines.map(({ code }) => code).filter((code) => code !== ""));
  if (coded) return codes.size >= 2 && [...codes].some((code) => categoryByCode(code) !== null);
  const classes = [...codes].filter((code) => isClassCode(code) && code !== "399" && code !== "599");
  if (classes.length >= 2) return true;
  return codes.size >= 5 && (classes.length === 1 || new Set([...codes].map((code) => code.slice(0, 3))).size >= 2);
}

function spinesOf(view: SheetView, draft: Draft): Spine[] {
  return cut(draft.mentions, draft.split).flatMap((block) => {
    const system = systemOf(block);
    const coded = draft.coded ? codedLines(view, draft, block) : null;
    const named = coded ? null : namedLines(view, draft, block, system);
    const lines = coded?.lines ?? named?.lines ?? [];
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last || isLedger(lines) || !isEnough(lines, draft.coded)) return [];
    return [
      {
        left: draft.column,
        labelsRight: coded?.labelsRight ?? draft.column,
        top: first.row,
        bottom: last.row,
        coded: draft.coded,
        system,
        lines,
        ambiguous: named?.ambiguous ?? false,
      },
    ];
  });
}

/** Lines that go on without a break and name few categories again and again: known from the first of them. */
function isRunningLedger(mentions: readonly Mention[]): boolean {
  const sample = mentions.slice(0, 200);
  if (sample.length < 100) return false;
  const distinct = new Set(
    sample.map(({ code, codes, coded, row }) => (coded && code?.length === 3 ? row : (code ?? codes[0]))),
  ).size;
  const gaps = sample.filter(({ row }, index) => row - (sample[index - 1]?.row ?? row) > 1).length;
  return distinct < sample.length * 0.5 && gaps < sample.length * 0.1;
}

/** Every downward list of categories in a sheet, from left to right; a column of names beside its codes is one list. */
export function findSpines(view: SheetView, mentions: readonly Mention[]): readonly Spine[] {
  const byColumn = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const same = byColumn.get(mention.column);
    if (same) same.push(mention);
    else byColumn.set(mention.column, [mention]);
  }
  const found: Spine[] = [];
  for (const [column, list] of [...byColumn].sort(([a], [b]) => a - b)) {
    if (list.length < 2 || isRunningLedger(list)) continue;
    const own = list.filter(({ coded }) => coded);
    const coded = own.length * 2 >= list.length;
    const used = coded ? own : list;
    for (const spine of spinesOf(view, {
      column,
      mentions: used,
      coded,
      split: coded && isSplit(view, column, used),
    })) {
      const inside = found.some(
        (left) =>
          spine.left <= left.labelsRight &&
          spine.left > left.left &&
          spine.top <= left.bottom &&
          spine.bottom >= left.top,
      );
      if (!inside) found.push(spine);
    }
  }
  return found;
}
