import type { Source } from "../model/area";
import type { IndicatorRole, IndicatorRow, LevelWeight } from "../model/mapping";
import { cellSource } from "../model/snapshot";
import { splitWeight, stripOrdinal } from "../text/label";
import { compact } from "../text/normalise";
import { readPoints } from "../text/points-text";
import { isColumnNumbers } from "./column-numbers";
import { type IndicatorHead, isIndicatorHeader } from "./indicator-head";
import { filledColumns, type SheetView } from "./sheet-view";
import { isFiller, isNote, isTotalLabel } from "./words";

export interface IndicatorBody {
  readonly rows: readonly IndicatorRow[];
  readonly levelWeights: readonly LevelWeight[];
  readonly totalWeight: Source | null;
  readonly totalScore: Source | null;
  readonly grade: Source | null;
  readonly bottom: number;
}

/** Empty rows after which a table has ended. */
const GAP = 4;

const END =
  /^(?:总分|总得分|合计|总计|自评总分|自评得分合计|评价结论|存在问题|改进措施|自评等级|评价等级|绩效等级|综合得分|总体评价)/;
const TEMPLATE = /^(?:指标\d*[:：]?|……?|[.。]{2,}|\.{3,}|\/|[-—]+)$/;

function isTemplateName(key: string): boolean {
  return (
    isFiller(key) ||
    TEMPLATE.test(key) ||
    /^(?:示?例|样例|例如|举例)[:：]/.test(key) ||
    /^(?:不涉及|不适用|无此项)$/.test(key)
  );
}

/** "指标1：网点数" names 网点数; a number without a name is what the blank form printed, and is kept as it stands. */
function indicatorName(text: string): string {
  const written = text.replace(/\s*\n\s*/g, "").trim();
  return written.replace(/^指标\s*\d+\s*[:：]\s*/, "") || written;
}

/** A level's name without its printed weight; line breaks inside narrow cells go. */
function levelName(text: string): { readonly name: string; readonly weight: string | null } {
  const { name, weight } = splitWeight(compact(text));
  return { name: stripOrdinal(name), weight };
}

interface Levels {
  level1: string;
  level2: string;
}

function fill(view: SheetView, head: IndicatorHead, row: number, levels: Levels, weights: LevelWeight[]): void {
  for (const level of [1, 2] as const) {
    const column = head.columns[level === 1 ? "level1" : "level2"];
    if (column === undefined) continue;
    const text = view.text(row, column);
    if (text === "" || isFiller(compact(text))) continue;
    const { name, weight } = levelName(text);
    if (level === 1) {
      if (name === levels.level1) continue;
      levels.level1 = name;
      levels.level2 = "";
    } else {
      if (name === levels.level2) continue;
      levels.level2 = name;
    }
    const at = level === 1 ? head.level1Weight : head.level2Weight;
    const own = at === null ? null : readPoints(view.text(row, at));
    const written = weight ?? own;
    if (written !== null) {
      weights.push({
        level,
        name,
        weight: written,
        source: cellSource(view.sheet, row, weight === null && at !== null ? at : column),
      });
    }
  }
}

function rowCells(view: SheetView, head: IndicatorHead, row: number): Partial<Record<IndicatorRole, Source>> {
  const cells: Partial<Record<IndicatorRole, Source>> = {};
  for (const [role, column] of Object.entries(head.columns) as [IndicatorRole, number][]) {
    cells[role] = cellSource(view.sheet, row, column);
  }
  if (head.adjustedTarget !== null && !isFiller(view.key(row, head.adjustedTarget))) {
    cells.target = cellSource(view.sheet, row, head.adjustedTarget);
  }
  return cells;
}

const LEVEL1 = /^(?:投入|过程|成本|产出|效益|效果|满意度)(?:类)?(?:指标)?$/;
const LEVEL2 =
  /^(?:数量|质量|时效|进度|(?:经济|社会|生态环境)成本|(?:经济|社会|生态|环境)效益|可持续影响|服务对象满意度)(?:指标)?$/;

/**
 * The column of a level's name that heads the rows below it, without target and actual: where the indicators' names stand,
 * or, 一、产出指标（50分） over the whole width, left of them in no column of that level.
 */
function groupColumn(view: SheetView, { columns }: IndicatorHead, row: number): number | null {
  const measured = [columns.target, columns.actual].filter((column) => column !== undefined);
  if (measured.length === 0 || measured.some((column) => !isFiller(view.key(row, column)))) return null;
  const named = columns.level3 ?? -1;
  const nameAt = (column: number) => levelName(view.text(row, column)).name;
  if (LEVEL1.test(nameAt(named)) || LEVEL2.test(nameAt(named))) return named;
  if (!isFiller(view.key(row, named))) return null;
  return (
    filledColumns(view, row, view.left, named - 1).find(
      (column) => column !== columns.level1 && LEVEL1.test(nameAt(column)),
    ) ?? null
  );
}

function group(
  view: SheetView,
  head: IndicatorHead,
  [row, column]: readonly [number, number],
  levels: Levels,
  weights: LevelWeight[],
): void {
  const { name, weight } = levelName(view.text(row, column));
  const own = head.columns.weight === undefined ? null : readPoints(view.text(row, head.columns.weight));
  // 成本指标 is a level of its own, or, under 产出指标, one of its parts
  const level = LEVEL1.test(name) && !(/^成本/.test(name) && /^产出/.test(levels.level1)) ? 1 : 2;
  if (level === 1) Object.assign(levels, { level1: name, level2: "" });
  else levels.level2 = name;
  const at = weight === null ? (head.columns.weight ?? column) : column;
  const written = weight ?? own;
  if (written !== null) weights.push({ level, name, weight: written, source: cellSource(view.sheet, row, at) });
}

function isRepeatedHead(view: SheetView, head: IndicatorHead, row: number): boolean {
  const columns = filledColumns(view, row, head.left, head.right);
  return (
    columns.length > 1 &&
    columns.every(
      (column) =>
        view.key(row, column) === view.key(head.top, column) || view.key(row, column) === view.key(head.bottom, column),
    )
  );
}

function isWeighted(view: SheetView, head: IndicatorHead, row: number): boolean {
  const { weight, target } = head.columns;
  const points = weight === undefined ? null : readPoints(view.text(row, weight));
  return points !== null && points !== "0" && (target === undefined || !isFiller(view.key(row, target)));
}

/** Reads downward from the head to the 总分 row, the notes or the next table. */
export function readIndicatorRows(view: SheetView, head: IndicatorHead): IndicatorBody {
  const nameColumn = head.columns.level3 ?? head.left;
  const rows: IndicatorRow[] = [];
  const levelWeights: LevelWeight[] = [];
  const levels: Levels = { level1: "", level2: "" };
  let bottom = head.bottom;
  let empty = 0;
  for (let row = head.bottom + 1; row <= view.bottom && empty < GAP; row++) {
    const filled = filledColumns(view, row, view.left, head.right);
    if (filled.length === 0) {
      empty++;
      continue;
    }
    empty = 0;
    const first = view.key(row, filled[0] ?? view.left);
    if (filled.some((column) => column <= nameColumn && isEnd(view.key(row, column), filled.length))) {
      return { rows, levelWeights, ...closing(view, head, row) };
    }
    if (isLevelSum(view, head, row) || isRemark(filled.length, first)) continue;
    if (isNote(first) || /^(?:填表人|填报人)/.test(first)) break;
    if (isRepeatedHead(view, head, row) || (rows.length === 0 && isColumnNumbers(view, row))) continue;
    if (isIndicatorHeader(view, row)) break;
    bottom = row;
    const section = groupColumn(view, head, row);
    if (section !== null && section !== nameColumn) {
      group(view, head, [row, section], levels, levelWeights);
      continue;
    }
    fill(view, head, row, levels, levelWeights);
    if (section !== null) {
      group(view, head, [row, section], levels, levelWeights);
      continue;
    }
    const key = view.key(row, nameColumn);
    const weighted = isWeighted(view, head, row);
    // ……, which the blank form prints, is left standing and no name of the level's
    const named =
      isFiller(key) && !/^(?:…+|[.]{3,})$/.test(key) && weighted
        ? (lowestName(view, head, row) ?? nameColumn)
        : nameColumn;
    const name = indicatorName(view.text(row, named));
    if (name === "" || (!weighted && (isTemplateName(key) || isTemplateName(compact(name))))) continue;
    const cells = rowCells(view, head, row);
    if (named !== nameColumn) cells.level3 = cellSource(view.sheet, row, named);
    // 巡查里程（15分）: without a column of weights the name says the indicator's own
    if (cells.weight === undefined && splitWeight(name).weight !== null)
      cells.weight = cellSource(view.sheet, row, named);
    rows.push({ cells, ...levels, level3: splitLevel3(name) });
  }
  return { rows, levelWeights, totalWeight: null, totalScore: null, grade: null, bottom };
}

/** 预算执行率 written as a level with target, weight and points of its own is an indicator by that name. */
function lowestName(view: SheetView, head: IndicatorHead, row: number): number | null {
  const { level1, level2, target } = head.columns;
  if (target === undefined) return null;
  const written = [level2, level1].find((column) => column !== undefined && !isFiller(view.key(row, column)));
  return written ?? null;
}

/** "其他需要说明的问题：无" alone in its row, or 说明 with its text beside it: a remark below the table. */
function isRemark(filled: number, key: string): boolean {
  if (filled <= 2 && /^(?:其他)?(?:需要)?(?:情况|特殊|补充)?(?:说明|备注)(?:的?(?:问题|事项|情况))?[:：]?$/.test(key))
    return true;
  return filled === 1 && /[:：]./.test(key) && !/^指标\d/.test(key);
}

/** 小计 of a level: it repeats the weights and points of the rows above. */
function isLevelSum(view: SheetView, head: IndicatorHead, row: number): boolean {
  const names = filledColumns(view, row, head.left, head.columns.level3 ?? head.left);
  return names.some((column) => /^(?:小计|.{0,8}指标小计)$/.test(view.key(row, column)));
}

function isEnd(key: string, filled: number): boolean {
  return isTotalLabel(key) || (END.test(key) && (filled <= 4 || /^总/.test(key)));
}

/** "网点数(6分)" is 网点数; brackets that are no weight stay. */
function splitLevel3(name: string): string {
  const { name: bare, weight } = splitWeight(name);
  return weight !== null && /分[)）]$/.test(name) ? bare : name;
}

function closing(view: SheetView, head: IndicatorHead, row: number): Omit<IndicatorBody, "rows" | "levelWeights"> {
  const at = (column: number | undefined) =>
    column !== undefined && readPoints(view.text(row, column)) !== null ? cellSource(view.sheet, row, column) : null;
  let grade: Source | null = null;
  let bottom = row;
  for (let each = row; each <= Math.min(view.bottom, row + 3); each++) {
    const columns = filledColumns(view, each);
    for (const [index, column] of columns.entries()) {
      const key = view.key(each, column);
      const next = columns[index + 1];
      if (
        /(?:等级|等次|档次)[:：]?$/.test(key) &&
        next !== undefined &&
        /^[优良中差低]秀?好?$/.test(view.key(each, next))
      ) {
        grade = cellSource(view.sheet, each, next);
        bottom = each;
      }
    }
  }
  return { totalWeight: at(head.columns.weight), totalScore: at(head.columns.score), grade, bottom };
}
