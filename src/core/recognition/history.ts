import { formatSource } from "../model/area";
import type { HistoryTable } from "../model/mapping";
import { cellSource, sourceOf } from "../model/snapshot";
import { message } from "../wording";
import { contextOf } from "./context";
import { headKey } from "./indicator-words";
import { filledColumns, type SheetView } from "./sheet-view";
import { isNote } from "./words";

type HistoryRole = "year" | "kind" | "score" | "grade" | "remark";

const WORDS: readonly (readonly [RegExp, HistoryRole])[] = [
  [/^(?:年度|年份|评价年度|所属年度|考核年度|预算年度|评价年份)$/, "year"],
  [
    /^(?:评价类型|评价类别|评价种类|类型|类别|评价方式|评价内容|评价项目|项目|项目名称|评价对象|评价名称|种类)$/,
    "kind",
  ],
  [/等级$|^评价结果$|^结果$|^档次$/, "grade"],
  [/得分$|^分数$|^评价分数$|^评分$|^评价得分/, "score"],
  [/^备注$|说明|意见|整改/, "remark"],
];

function headRoles(view: SheetView, row: number): Partial<Record<HistoryRole, number>> {
  const roles: Partial<Record<HistoryRole, number>> = {};
  for (const column of filledColumns(view, row)) {
    if (typeof view.value(row, column) !== "string") continue;
    const key = headKey(view.text(row, column));
    const role = key.length > 12 ? undefined : WORDS.find(([pattern]) => pattern.test(key))?.[1];
    if (role === undefined) continue;
    // what was reviewed stands, not what the department gave itself: 复核得分 beside 自评得分
    const known = roles[role];
    if (known === undefined || (isOwn(view, row, known) && !isOwn(view, row, column))) roles[role] = column;
  }
  return roles;
}

function isOwn(view: SheetView, row: number, column: number): boolean {
  return view.key(row, column).includes("自评");
}

/** 年度 with a score or a grade: past evaluations. */
export function isHistoryHeader(view: SheetView, row: number): boolean {
  const { year, score, grade } = headRoles(view, row);
  return year !== undefined && score !== undefined && grade !== undefined;
}

const YEAR = /^(?:19|20)\d\d(?:年度?)?$/;

/** Past evaluations, one row a year and kind; a merged year is filled down. Null where no row holds a result. */
export function readHistory(view: SheetView, header: number, floor: number): HistoryTable | null {
  const roles = headRoles(view, header);
  const { year } = roles;
  if (year === undefined) return null;
  const rows: HistoryTable["rows"][number][] = [];
  let yearRow: number | null = null;
  let bottom = header;
  for (let row = header + 1; row <= view.bottom; row++) {
    const columns = filledColumns(view, row);
    const first = columns[0];
    if (first === undefined) {
      if (row > bottom + 2) break;
      continue;
    }
    if (isNote(view.key(row, first))) break;
    if (YEAR.test(view.key(row, year))) yearRow = row;
    else if (view.key(row, year) !== "") break;
    const at = (role: HistoryRole) => (roles[role] === undefined ? null : cellSource(view.sheet, row, roles[role]));
    const held = [roles.score, roles.grade].some((column) => column !== undefined && view.key(row, column) !== "");
    if (yearRow === null || !held) continue;
    rows.push({
      year: cellSource(view.sheet, yearRow, year),
      kind: at("kind"),
      score: at("score"),
      grade: at("grade"),
      remark: at("remark"),
    });
    bottom = row;
  }
  if (rows.length === 0) return null;
  const context = contextOf(view, floor, header, header + 1, bottom);
  return {
    source: sourceOf(view.sheet, {
      top: context.top,
      left: view.left,
      bottom,
      right: Math.max(...Object.values(roles)),
    }),
    title: context.title,
    confidence: 0.9,
    reasons: [message("recognition.history-head", { cell: formatSource(cellSource(view.sheet, header, year)) })],
    rows,
  };
}
