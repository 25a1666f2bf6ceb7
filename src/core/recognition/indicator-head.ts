import type { IndicatorRole } from "../model/mapping";
import { joinedHead } from "./indicator-broken-head";
import { completeColumns } from "./indicator-columns";
import { likelyRole } from "./indicator-stems";
import { type Labelled, settle } from "./indicator-head-columns";
import { latestYear, partOf, roleInGroup, yearOver } from "./indicator-head-groups";
import { rolesOfWords } from "./indicator-pieces";
import { shareMeasures, shareNames } from "./indicator-shared-heads";
import { headKey, roleOfHeader } from "./indicator-words";
import { ofYear } from "./indicator-years";
import { filledColumns, isNumeric, type SheetView } from "./sheet-view";

export interface IndicatorHead {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: Readonly<Partial<Record<IndicatorRole, number>>>;
  /** Further target columns: 调整指标值 stands before 年初指标值 where it is filled. */
  readonly adjustedTarget: number | null;
  /** Weight columns of the parent levels (name and weight in pairs). */
  readonly level1Weight: number | null;
  readonly level2Weight: number | null;
}

/** The name's half of a pair of name and weight. */
const PAIR_NAME = /^(?:名称|指标|指标名称)$/;
const LEVELS: readonly IndicatorRole[] = ["level1", "level2", "level3"];

function rolesInRow(view: SheetView, row: number): Labelled[] {
  const labels = filledColumns(view, row).flatMap((column): Labelled[] => {
    const value = view.value(row, column);
    if (typeof value !== "string") return [];
    const roles = rolesOfWords(value);
    if (roles.length > 0) return roles.map((role) => ({ column, role, key: headKey(value) }));
    const role = roleOfHeader(value);
    return role === null ? [] : [{ column, role, key: wordsOf(value, role) }];
  });
  const levels = labels.find(({ role }) => LEVELS.includes(role))?.column ?? view.left;
  // the side label 年度绩效指标完成情况 stands left of 一级指标 and heads no column
  return labels.filter(({ role, column }) => column >= levels || (role !== "actual" && role !== "target"));
}

/** 年度指标值（调整后）: what stands in brackets tells two targets apart. */
function wordsOf(text: string, role: IndicatorRole): string {
  const key = headKey(text);
  return role === "target" && /[(（][^)）]*调整/.test(text) ? `调整${key}` : key;
}

/** A row that heads indicators, by itself or with the pieces of its words in the rows around it. */
export function isIndicatorHeader(view: SheetView, row: number): boolean {
  if (isHead(view, row)) return true;
  const joined = joinedHead(view, row);
  return joined !== null && isHead(joined.view, joined.bottom);
}

/** A level or name, and two more roles of which one says what was aimed at or weighed. */
function isHead(view: SheetView, row: number): boolean {
  const roles = new Set(rolesInRow(view, row).map(({ role }) => role));
  if (isUnusualHeader(view, row, roles.size)) return true;
  if (roles.has("explanation") && roles.has("weight") && roles.has("score")) return true;
  const names = LEVELS.filter((level) => roles.has(level)).length;
  if (names === LEVELS.length && hasMeasure(view, row)) return true;
  const measures = (["target", "actual", "weight", "score"] as const).filter((role) => roles.has(role)).length;
  if (names === 0 || measures === 0) return false;
  if (names === 1 && !roles.has("level3") && !roles.has("level1")) return false;
  return names >= 2 || measures >= 2 || (roles.has("level3") && roles.size >= 3);
}

/** 指标｜完成情况｜评分 over a row that heads all of it by itself: the groups of its columns, and no head. */
export function isGroupRow(view: SheetView, row: number): boolean {
  const rolesOf = (each: number) => new Set(rolesInRow(view, each).map(({ role }) => role));
  const [own, below] = [rolesOf(row), rolesOf(row + 1)];
  return below.size > own.size && [...own].every((role) => below.has(role)) && isHead(view, row + 1);
}

/** 一级指标 beside 二级指标 or 三级指标: the head of a table of indicators and of nothing else. */
export function namesLevels(view: SheetView, row: number): boolean {
  const words = rolesInRow(view, row).filter(({ key }) => /^[一二三]级(?:指标)?(?:名称)?$/.test(key));
  return new Set(words.map(({ role }) => role)).size >= 2;
}

/** Beside the three levels, one heading about points, rules or results is enough, whatever its words. */
function hasMeasure(view: SheetView, row: number): boolean {
  return filledColumns(view, row).some((column) => {
    const role = likelyRole(view.text(row, column));
    return role === "score" || role === "weight" || role === "rule" || role === "actual" || role === "target";
  });
}

/** Headings in words of one's own: what was aimed at, what was achieved and points, in a row of short words only. */
function isUnusualHeader(view: SheetView, row: number, exact: number): boolean {
  if (exact === 0) return false;
  const columns = filledColumns(view, row);
  if (columns.length < 5 || columns.some((column) => isNumeric(view.value(row, column)))) return false;
  const texts = columns.map((column) => view.text(row, column));
  if (texts.some((text) => headKey(text).length > 14)) return false;
  const roles = new Set(texts.map(likelyRole));
  const points = roles.has("weight") || roles.has("score");
  return points && roles.has("actual") && (roles.has("target") || roles.has("rule"));
}

/** A further row of a head of several rows: 名称/权重 pairs, or the parts of a merged header; never a row of data. */
function isSubHeader(view: SheetView, row: number, head: readonly Labelled[]): boolean {
  const columns = filledColumns(view, row);
  if (columns.length === 0 || columns.some((column) => isNumeric(view.value(row, column)))) return false;
  const keys = columns.map((column) => headKey(view.text(row, column)));
  if (keys.some((key) => PAIR_NAME.test(key)) && keys.some((key) => /权重|分值/.test(key))) return true;
  if (keys.length > 1 && keys.every((key) => partOf(key) !== null)) return true;
  if (keys.some((key) => key.length > 12)) return false;
  const headed = new Map(head.map(({ column, role }) => [column, role]));
  return columns.every((column) => {
    const role = headed.get(column);
    const own = roleOfHeader(view.text(row, column));
    if (own !== null && LEVELS.includes(own)) return true;
    // the first part of a merged header stands under its words, with an empty head to the right
    const firstPart = view.key(row - 1, column + 1) === "";
    if (role !== undefined) return firstPart && !LEVELS.includes(role) && role !== "target";
    return firstPart || view.key(row - 1, column) === "" || own !== null;
  });
}

/** Header words of the group a column stands under: a merged header reaches to the next word of its row. */
function groupOf(view: SheetView, top: number, row: number, column: number): Labelled | null {
  for (let above = row - 1; above >= top; above--) {
    for (let each = column; each >= view.left; each--) {
      const text = view.text(above, each);
      if (text === "") continue;
      const role = roleOfHeader(text);
      if (role !== null) return { column: each, role, key: headKey(text) };
      break;
    }
  }
  return null;
}

interface Paired {
  readonly labels: readonly Labelled[];
  readonly level1Weight: number | null;
  readonly level2Weight: number | null;
}

/** A head of several rows: every column by its lowest words and the group they stand under. */
function severalRows(view: SheetView, top: number, bottom: number): Paired {
  const labels: Labelled[] = [];
  const weights: Partial<Record<IndicatorRole, number>> = {};
  const wanted = latestYear(view, top, bottom);
  for (let column = view.left; column <= view.right; column++) {
    let row = bottom;
    while (row >= top && view.key(row, column) === "") row--;
    if (row < top) continue;
    const key = headKey(view.text(row, column));
    const group = groupOf(view, top, row, column);
    const own = roleOfHeader(view.text(row, column));
    const year = wanted === null || row < bottom ? null : yearOver(view, top, bottom, column);
    if (year !== null && year !== wanted) continue;
    const level = group !== null && LEVELS.includes(group.role);
    if (group !== null && (group.role === "target" || group.role === "actual") && row > top) {
      const part = roleInGroup(view, bottom, group, key);
      if (part !== null) {
        labels.push({ column, role: part, key });
        continue;
      }
      if (partOf(key) !== null && roleInGroup(view, bottom, group, "数值") !== null) continue;
    }
    if (group && PAIR_NAME.test(key) && LEVELS.includes(group.role))
      labels.push({ column, role: group.role, key: group.key });
    else if (own === "weight" && (group?.role === "level1" || group?.role === "level2")) weights[group.role] = column;
    else {
      // under a merged header only words of its own role count: 其他 under 偏差原因分析 is no remark
      const role = !group || level || own === group.role ? own : group.column === column ? group.role : null;
      if (role !== null) labels.push({ column, role, key });
    }
  }
  return { labels, level1Weight: weights.level1 ?? null, level2Weight: weights.level2 ?? null };
}

function hasLevelWeights({ level1Weight, level2Weight }: Paired): boolean {
  return level1Weight !== null || level2Weight !== null;
}

/** 一级指标｜分值｜二级指标｜分值｜三级指标｜分值 in one row: a weight right of a parent level belongs to that level. */
function oneRow(labels: readonly Labelled[]): Paired {
  const weights: Partial<Record<IndicatorRole, number>> = {};
  const rest = labels.filter(({ role, column }, index) => {
    const before = labels[index - 1];
    if (role !== "weight" || !before || before.column !== column - 1) return true;
    if (before.role !== "level1" && before.role !== "level2") return true;
    if (labels.filter((label) => label.role === "weight").length < 2) return true;
    weights[before.role] = column;
    return false;
  });
  return { labels: rest, level1Weight: weights.level1 ?? null, level2Weight: weights.level2 ?? null };
}

/** The head that begins at `row`. */
export function readIndicatorHead(view: SheetView, row: number): IndicatorHead {
  const joined = joinedHead(view, row);
  return joined === null ? headAt(view, row) : { ...headAt(joined.view, joined.bottom), top: joined.top };
}

/** The head whose words stand in `row` and, where they have parts, below it. */
function headAt(view: SheetView, row: number): IndicatorHead {
  const first = rolesInRow(view, row);
  let bottom = row;
  let above: readonly Labelled[] = first;
  while (bottom < view.bottom && bottom < row + 2 && isSubHeader(view, bottom + 1, above)) {
    bottom++;
    above = [...above, ...rolesInRow(view, bottom)];
  }
  const stacked = bottom > row ? severalRows(view, row, bottom) : null;
  const paired = stacked && hasLevelWeights(stacked) ? stacked : oneRow(stacked?.labels ?? first);
  const { columns: exact, adjusted } = settle(ofYear(view, { top: row, bottom }, paired.labels));
  const owned = shareMeasures(view, { top: row, bottom }, exact);
  const columns = completeColumns(view, row, bottom, owned, [paired.level1Weight, paired.level2Weight, adjusted]);
  if (LEVELS.every((level) => columns[level] === undefined) && columns.explanation !== undefined) {
    // 评价内容｜标准分值｜自评得分: what is judged is all the name there is
    columns.level3 = columns.explanation;
    delete columns.explanation;
  }
  if (columns.level3 === undefined && columns.explanation !== undefined) {
    const key = headKey(view.text(row, columns.explanation));
    // 指标内容 behind 二级指标 is the indicator's name
    if (/^(?:指标|绩效)内容$/.test(key)) {
      columns.level3 = columns.explanation;
      delete columns.explanation;
    }
  }
  // without a third level the last level of names is the indicator itself
  if (columns.level3 === undefined) {
    if (columns.level2 !== undefined) {
      columns.level3 = columns.level2;
      delete columns.level2;
    } else if (columns.level1 !== undefined) {
      columns.level3 = columns.level1;
      delete columns.level1;
    }
  }
  const all = [...filledColumns(view, row), ...filledColumns(view, bottom)];
  return {
    top: row,
    bottom,
    left: Math.min(...all),
    right: Math.max(...all),
    columns: shareNames(view, { top: row, bottom }, columns),
    adjustedTarget: adjusted,
    level1Weight: paired.level1Weight,
    level2Weight: paired.level2Weight,
  };
}
