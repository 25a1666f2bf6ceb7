import type { Source } from "../model/area";
import type { IndicatorRole, IndicatorRow, LevelWeight } from "../model/mapping";
import { cellSource, sourceOf } from "../model/snapshot";
import { splitWeight } from "../text/label";
import { compact } from "../text/normalise";
import { readPoints } from "../text/points-text";
import { isColumnNumbers } from "./column-numbers";
import { brokenRows, filledSpan, isWords, joinedText, type Span } from "./indicator-broken-rows";
import { type IndicatorHead, isIndicatorHeader } from "./indicator-head";
import { fill, group, groupColumn, type Levels } from "./indicator-level-rows";
import { levelTexts } from "./indicator-levels";
import { byLines, wordsOfRow } from "./indicator-pieces";
import { indicatorName, isTemplateName, withoutPoints } from "./indicator-names";
import { filledColumns, type SheetView } from "./sheet-view";
import { isFiller, isNote, isPageSum, isTotalLabel } from "./words";

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
/** The cells of an indicator, by role; words that are broken over the rows of `span` have the cells of all of them. */
function rowCells(
  view: SheetView,
  head: IndicatorHead,
  row: number,
  span: Span,
): Partial<Record<IndicatorRole, Source>> {
  const cells: Partial<Record<IndicatorRole, Source>> = {};
  for (const [role, column] of Object.entries(head.columns) as [IndicatorRole, number][]) {
    const { first, last } = (isWords(role) ? filledSpan(view, span, column) : null) ?? { first: row, last: row };
    cells[role] = sourceOf(view.sheet, { top: first, bottom: last, left: column, right: column });
  }
  if (head.adjustedTarget !== null && !isFiller(view.key(row, head.adjustedTarget))) {
    cells.target = cellSource(view.sheet, row, head.adjustedTarget);
  }
  return cells;
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
  const texts = [head.columns.level1, head.columns.level2].map((column) => levelTexts(view, column, head.bottom + 1));
  const spans = brokenRows(view, head, texts, (row) => endsAt(view, head, row));
  const broken = rowsOfPieces(spans);
  let end: ReturnType<typeof closing> | null = null;
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
    if (endsAt(view, head, row)) {
      // 总分 may stand right below the head, above the indicators
      const isFirst = row === head.bottom + 1 && isWeighted(view, head, row + 1);
      end = closing(view, head, row);
      if (!isFirst) return { rows, levelWeights, ...end };
      continue;
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
    fill(view, head, row, texts, levels, levelWeights);
    if (broken.has(row)) continue;
    if (section !== null) {
      group(view, head, [row, section], levels, levelWeights);
      continue;
    }
    const span = spans.get(row) ?? { first: row, last: row };
    const key = compact(joinedText(view, span, nameColumn));
    const weighted = isWeighted(view, head, row);
    // ……, which the blank form prints, is left standing and no name of the level's
    const named =
      isFiller(key) && !/^(?:…+|[.]{3,})$/.test(key) && weighted
        ? (lowestName(view, head, row) ?? nameColumn)
        : nameColumn;
    const name = indicatorName(joinedText(view, span, named));
    if (name === "" || (!weighted && (isTemplateName(key) || isTemplateName(compact(name))))) continue;
    const cells = rowCells(view, head, row, span);
    if (named !== nameColumn) cells.level3 = cellSource(view.sheet, row, named);
    // 巡查里程（15分）: without a column of weights the name says the indicator's own
    if (cells.weight === undefined && splitWeight(name).weight !== null)
      cells.weight = cellSource(view.sheet, row, named);
    const pieces = wordsOfRow(view, head.bottom, row, head.columns);
    const found = { cells, ...levels, level3: withoutPoints(name), ...(Object.keys(pieces).length > 0 && { pieces }) };
    const all = byLines(view, row, head.columns, found);
    rows.push(...all);
    // what is merged below a cell of several levels is of the last
    if (all.length > 1) levels.level2 = all.at(-1)?.level2 ?? levels.level2;
  }
  return { rows, levelWeights, ...(end ?? { totalWeight: null, totalScore: null, grade: null }), bottom };
}

function endsAt(view: SheetView, { left, right, columns }: IndicatorHead, row: number): boolean {
  const filled = filledColumns(view, row, view.left, right);
  const nameColumn = columns.level3 ?? left;
  return filled.some((column) => column <= nameColumn && isEnd(view.key(row, column), filled.length));
}

/** Rows that hold no indicator but a piece of one. */
function rowsOfPieces(spans: ReadonlyMap<number, Span>): ReadonlySet<number> {
  const pieces = new Set<number>();
  for (const [main, { first, last }] of spans) {
    for (let row = first; row <= last; row++) if (row !== main) pieces.add(row);
  }
  return pieces;
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

/** 小计 of a level or 本页小计: it repeats the weights and points of the rows above. */
function isLevelSum(view: SheetView, head: IndicatorHead, row: number): boolean {
  const names = filledColumns(view, row, head.left, head.columns.level3 ?? head.left);
  const keys = names.map((column) => view.key(row, column));
  return keys.some((key) => /^(?:小计|.{0,8}指标小计)$/.test(key) || isPageSum(key));
}

function isEnd(key: string, filled: number): boolean {
  return isTotalLabel(key) || (END.test(key) && (filled <= 4 || /^总/.test(key)));
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
