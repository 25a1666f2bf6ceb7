import type { Area, Source } from "../model/area";
import type { IndicatorRole, IndicatorRow, IndicatorTable } from "../model/mapping";
import { type SheetSnapshot, usedArea } from "../model/snapshot";
import { message } from "../wording";
import { blank, type RestatedSheet, restatedSheet } from "./restated-sheet";

/** What was said of an indicator table's make-up; columns by their number. */
export interface IndicatorStatement {
  readonly only: Area | null;
  readonly header: Area | null;
  readonly columns: readonly { readonly as: IndicatorRole; readonly column: number }[];
}

/** The word that heads a column of each role in the ministry's form. */
const USUAL_WORDS: Readonly<Record<IndicatorRole, string>> = {
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  sign: "指标性质",
  target: "年度指标值",
  unit: "计量单位",
  actual: "实际完成值",
  weight: "分值",
  score: "得分",
  coefficient: "得分系数",
  reason: "偏差原因分析及改进措施",
  rule: "评分标准",
  explanation: "指标说明",
  evidence: "佐证材料",
  remark: "备注",
  reviewed: "复核得分",
};

/** Rows keep these as texts: on further sheets they stay as they were read. */
const NAMES: ReadonlySet<IndicatorRole> = new Set(["level1", "level2", "level3"]);

/**
 * The indicator table as stated, read by recognition from a copy of the sheet whose header says what was stated; null
 * where it cannot be read so. `known` is how it was read before, if it was.
 */
export function restateIndicators(
  sheet: SheetSnapshot,
  known: IndicatorTable | null,
  said: IndicatorStatement,
): IndicatorTable | null {
  return restate(sheet, known, said, false) ?? restate(sheet, known, said, true);
}

function restate(
  sheet: SheetSnapshot,
  known: IndicatorTable | null,
  said: IndicatorStatement,
  inOneRow: boolean,
): IndicatorTable | null {
  const used = usedArea(sheet);
  if (used === null) return null;
  const area = said.only ?? known?.source.area ?? used;
  const bottom = said.only?.bottom ?? used.bottom;
  const header = headerOf(known, said, area);
  const copy = restatedSheet(sheet, { top: Math.min(area.top, header.top), bottom });
  if (said.only !== null) {
    blank(copy, { ...used, top: area.top, bottom, right: area.left - 1 });
    blank(copy, { ...used, top: area.top, bottom, left: area.right + 1 });
  }
  if (said.header !== null) blank(copy, { ...used, top: area.top, bottom: header.top - 1 });
  const row = inOneRow ? header.bottom : header.top;
  if (inOneRow) putInOneRow(copy, header);
  nameColumns(copy, { ...header, left: used.left, right: used.right }, row, known, said);
  const found = copy.read().indicatorCandidates.find((table) => table.header.area.top === row);
  if (found === undefined || !isAsStated(found, header, said)) return null;
  return inContext(found, known, said);
}

function headerOf(known: IndicatorTable | null, said: IndicatorStatement, area: Area): Area {
  if (said.header !== null) return said.header;
  const own = known?.header.area;
  const inside = own !== undefined && own.top >= area.top && own.top <= area.bottom;
  return inside ? own : { ...area, bottom: area.top };
}

/** A head of several rows that is not one by itself: each column's lowest words. */
function putInOneRow(copy: RestatedSheet, header: Area): void {
  for (const column of copy.columns) {
    let row = header.bottom;
    while (row > header.top && (copy.value(row, column) ?? "") === "") row--;
    const words = copy.value(row, column);
    blank(copy, { ...header, left: column, right: column });
    copy.put(header.bottom, column, words);
  }
}

function nameColumns(
  copy: RestatedSheet,
  header: Area,
  row: number,
  known: IndicatorTable | null,
  { columns }: IndicatorStatement,
): void {
  const stated = new Set(columns.map(({ column }) => column));
  for (const { as } of columns) {
    const former = known?.rows[0]?.cells[as]?.area.left;
    if (former !== undefined && !stated.has(former)) blank(copy, { ...header, left: former, right: former });
  }
  for (const { as, column } of columns) {
    blank(copy, { ...header, left: column, right: column });
    copy.put(row, column, USUAL_WORDS[as]);
  }
}

function isAsStated(found: IndicatorTable, header: Area, { header: rows, columns }: IndicatorStatement): boolean {
  if (rows !== null && found.header.area.bottom !== header.bottom) return false;
  return columns.every(({ as, column }) => found.rows.some(({ cells }) => cells[as]?.area.left === column));
}

/** What stands above the table is as it was; the copy does not show all of it. */
function inContext(found: IndicatorTable, known: IndicatorTable | null, said: IndicatorStatement): IndicatorTable {
  const reasons = [message("corrections.stated"), ...(known?.reasons ?? found.reasons)];
  if (known === null || said.only !== null) return { ...found, confidence: 1, reasons };
  const { title, subject, name, goal, goalAchieved, execution } = known;
  const top = Math.min(known.source.area.top, found.source.area.top);
  return {
    ...withFurtherSheets(found, known, said),
    ...{ title, subject, name, goal, goalAchieved, execution },
    source: { ...found.source, area: { ...found.source.area, top } },
    confidence: 1,
    reasons,
  };
}

/** The rows on further sheets, by the columns as stated: a copy holds one sheet only. */
function withFurtherSheets(
  found: IndicatorTable,
  known: IndicatorTable,
  { columns }: IndicatorStatement,
): IndicatorTable {
  const isElsewhere = ({ sheetId }: Source) => sheetId !== found.source.sheetId;
  const continued = (known.continued ?? []).filter(isElsewhere);
  if (continued.length === 0) return found;
  const named = known.rows[0]?.cells.level3?.area.left ?? 0;
  const rows = known.rows.flatMap((row): readonly IndicatorRow[] => {
    const { level3 } = row.cells;
    if (level3 === undefined || !isElsewhere(level3)) return [];
    const stated = columns.flatMap(({ as, column }): readonly (readonly [string, Source])[] => {
      const left = level3.area.left + column - named;
      return NAMES.has(as) ? [] : [[as, { ...level3, area: { ...level3.area, left, right: left } }]];
    });
    return [{ ...row, cells: { ...row.cells, ...Object.fromEntries(stated) } }];
  });
  const { totalWeight, totalScore, grade } = known;
  return { ...found, rows: [...found.rows, ...rows], continued, ...{ totalWeight, totalScore, grade } };
}
