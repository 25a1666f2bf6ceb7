import type { Source } from "../../model/area";
import { sourceOf } from "../../model/snapshot";
import { isTotalLabel, isNote, isNumberingLabel, isFiller } from "../words";
import { isColumnNumbers } from "../column-numbers";
import { cutOffIn } from "../cut-off";
import { filledColumns, isNumeric, type SheetView } from "../sheet-view";
import { compact } from "../../text/normalise";
import { isUnitLine } from "../../text/unit-line";
import { isDepartmentLabel, isOrganisation, readDepartmentLine, readSheetYear, readYear } from "../../text/title";
import { organisationIn } from "../organisation-in";

/** A table of figures: its head rows, its body, and what stands over them. */
export interface Block {
  readonly view: SheetView;
  /** The title nearest above it; null where nothing above it is one. */
  readonly title: { readonly row: number; readonly column: number; readonly text: string } | null;
  /** The year that the title or a line between it and the head is about. */
  readonly year: number | null;
  /** The month before December up to which it goes, by title or line: half a year is not the year. */
  readonly cutOff: number | null;
  /** The organisation that a line there names: 编制单位：某局. */
  readonly organisation: string | null;
  readonly head: readonly number[];
  readonly body: readonly BodyRow[];
}

export interface BodyRow {
  readonly row: number;
  /** The heading alone in its row that it stands under (二、资产情况); null for a table with a head row. */
  readonly section: string | null;
}

interface Open extends Block {
  year: number | null;
  cutOff: number | null;
  organisation: string | null;
  readonly head: number[];
  readonly body: BodyRow[];
}

/** What stands below is a ledger, no form. */
const MOST_ROWS = 400;
const MOST_COLUMNS = 80;
const TITLE = /.{3,}(?:表|情况|统计|明细|一览|台账|信息|进度|概况)(?:表|图)?(?:[(].*[)])?$/;
const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．](?!\d))/;

/**
 * Cuts the top of a sheet into its tables: each begins at a title or at head rows of its own. `ofPairs` tells the rows
 * of labels with their texts beside them (基本情况), which head nothing.
 */
export function blocksOf(view: SheetView, ofPairs: (row: number) => boolean): readonly Block[] {
  if (view.right - view.left >= MOST_COLUMNS) return [];
  const blocks: Open[] = [];
  let title: Block["title"] = null;
  let section: string | null = null;
  const begin = () => {
    const year = title === null ? null : readYear(title.text);
    const cutOff = title === null ? null : cutOffIn(title.text, true);
    const block: Open = { view, title, year, cutOff, organisation: null, head: [], body: [] };
    blocks.push(block);
    return block;
  };
  let open = begin();
  for (let row = view.top; row <= Math.min(view.bottom, view.top + MOST_ROWS); row++) {
    const columns = filledColumns(view, row);
    const [first] = columns;
    if (first === undefined || isNote(view.key(row, first))) continue;
    if (isBody(view, row, columns)) {
      if (isColumnNumbers(view, row)) continue;
      open.body.push({ row, section: open.head.length === 0 ? section : null });
      continue;
    }
    if (open.head.length === 0 && open.body.length === 0) {
      open.year ??= yearOfLine(view, row, columns);
      open.cutOff ??= cutOffOfLine(view, row, columns);
      open.organisation ??= organisationIn(view, { top: row, bottom: row, left: view.left, right: view.right });
    }
    const words = columns.filter((column) => !isAside(view.text(row, column)));
    const [only] = words;
    if (only === undefined) continue;
    const key = view.key(row, only);
    // 预算数 or 小计 over one column only, below the head's first row
    const underHead = open.head.at(-1) === row - 1 && only > view.left && open.body.length === 0;
    if (words.length === 1 && !underHead) {
      if (TITLE.test(key) && !ORDINAL.test(key)) {
        title = { row, column: only, text: view.text(row, only) };
        section = null;
        open = begin();
      } else if (open.head.length === 0 || ORDINAL.test(key)) section = isTotalLabel(key) ? section : key;
      continue;
    }
    if (ofPairs(row) || namesDepartment(view, row, columns)) continue;
    if (isBlankLine(open, words)) {
      open.body.push({ row, section: null });
      continue;
    }
    if (open.body.length > 0) open = begin();
    open.head.push(row);
  }
  const named = readSheetYear(view.sheet.name);
  return blocks.filter(({ body }) => body.length > 0).map((block) => ({ ...block, year: block.year ?? named }));
}

/** 二、外交支出 in both halves of a form: names where the lines above have theirs, and no amount yet. */
function isBlankLine({ view, body }: Pick<Block, "view" | "body">, columns: readonly number[]): boolean {
  return body.length > 0 && !columns.some((column) => body.some(({ row }) => isValue(view, row, column)));
}

/** 部门名称｜某局｜年度｜2023: labels with what they name beside them. */
function namesDepartment(view: SheetView, row: number, [label, name]: readonly number[]): boolean {
  if (label === undefined || name === undefined || !isDepartmentLabel(view.text(row, label))) return false;
  return isOrganisation(view.key(row, name));
}

/** A unit line, an organisation's line or a form's number says nothing of the figures below. */
function isAside(text: string): boolean {
  return (
    (isUnitLine(text) && !TITLE.test(compact(text))) ||
    readDepartmentLine(text) !== null ||
    /^\s*[(（]?(?:金额|计量|货币)?单位\s*[:：]|^\s*(?:公开|财决)?附?[表件]?\d[\d\-A-Z]*表?\s*$/.test(text)
  );
}

/** 某局 … 2023年度 … 单位：万元: the one year that a line names alone in its cell. */
function yearOfLine(view: SheetView, row: number, columns: readonly number[]): number | null {
  const years = columns.flatMap((column) => readYear(view.text(row, column)) ?? []);
  return years.length === 1 ? (years[0] ?? null) : null;
}

function cutOffOfLine(view: SheetView, row: number, columns: readonly number[]): number | null {
  return columns.length > 3
    ? null
    : columns.reduce<number | null>((found, column) => found ?? cutOffIn(view.text(row, column), false), null);
}

/** A row with a number, or with a mark that stands for none. */
function isBody(view: SheetView, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => isValue(view, row, column));
}

/** A number, a number of people, or — where a number belongs; not a year that heads a column. */
export function isValue(view: SheetView, row: number, column: number): boolean {
  const value = view.value(row, column);
  if (value === null || value === "") return false;
  const key = view.key(row, column);
  if (typeof value === "number" && /[年月日]/.test(view.text(row, column))) return false;
  if (/^20[0-4]\d$/.test(key)) return typeof value !== "string" && !isYearAmongHeads(view, row);
  return isNumeric(value) || isFiller(key) || /^[\d.]+[人名辆台个]$/.test(key);
}

/** 2021 2022 2023 beside each other, or beside words only: heads. */
function isYearAmongHeads(view: SheetView, row: number): boolean {
  return filledColumns(view, row).every(
    (column) => /^20[0-4]\d$/.test(view.key(row, column)) || !isNumeric(view.value(row, column)),
  );
}

/** 行次: the numbers of printed lines. */
export function isNumberingColumn(block: Block, column: number): boolean {
  return block.head.some((row) => isNumberingLabel(block.view.key(row, column)));
}

/** Where a table stands, from its title down. */
export function placeOf({ view, title, head, body }: Block): Source {
  const top = title?.row ?? head[0] ?? body[0]?.row ?? view.top;
  const area = { top, left: view.left, right: view.right, bottom: body.at(-1)?.row ?? top };
  return sourceOf(view.sheet, area);
}
