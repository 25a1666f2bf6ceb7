import { formatSource } from "../model/area";
import type { HistoryTable } from "../model/mapping";
import { sourceOf } from "../model/snapshot";
import { message } from "../wording";
import { titleAbove } from "./context";
import { headKey } from "./indicator-words";
import { filledColumns, type SheetView } from "./sheet-view";
import { splitResult } from "../text/points-text";
import { turnedBlocks } from "./turned-view";
import { isNote } from "./words";

type HistoryRole = "year" | "kind" | "score" | "grade" | "remark";

const WORDS: readonly (readonly [RegExp, HistoryRole])[] = [
  [/^[\u4e00-\u9fa5]{0,2}(?:年度|年份)$/, "year"],
  [
    /^(?:评价类型|评价类别|评价种类|类型|类别|评价方式|评价内容|评价项目|项目|项目名称|评价对象|评价名称|种类)$/,
    "kind",
  ],
  [/(?:等级|等次|结论|档次)$|^评价结果$|^结果$/, "grade"],
  [/得分$|分数$|^评分$|^评价得分|^评价分值$|总分$/, "score"],
  [/^备注$|说明|意见|整改/, "remark"],
];

type Roles = Partial<Record<HistoryRole, number>>;

function headRoles(view: SheetView, row: number): Roles {
  const roles: Roles = {};
  for (const column of filledColumns(view, row)) {
    if (typeof view.value(row, column) !== "string") continue;
    const key = headKey(view.text(row, column));
    const role = key.length > 12 ? undefined : WORDS.find(([pattern]) => pattern.test(key))?.[1];
    if (role === undefined) continue;
    // what was reviewed stands, not what the department gave itself: 复核得分 beside 自评得分
    const known = roles[role];
    if (known === undefined || (isOwn(view, row, known) && !isOwn(view, row, column))) roles[role] = column;
  }
  return roles.year === undefined ? withYears(view, row, roles) : roles;
}

/** 项目 over years, or nothing: the column of years is known by them. */
function withYears(view: SheetView, row: number, roles: Roles): Roles {
  const column = filledColumns(view, row + 1).find((each) =>
    [row + 1, row + 2].every((below) => isYearCell(view, below, each)),
  );
  if (column === undefined || column === roles.score || column === roles.grade) return roles;
  const { kind, ...rest } = roles;
  return { ...rest, ...(kind !== undefined && kind !== column && { kind }), year: column };
}

function isOwn(view: SheetView, row: number, column: number): boolean {
  return view.key(row, column).includes("自评");
}

/** Heads of a list of persons: the yearly appraisal of staff has 年度, 得分 and 等级, too. */
const OF_PERSONS = /^(?:职工|员工|干部|人员)?(?:姓名|工号|职务|职称|岗位)$|^被考核人/;

/** 2021, 2021年度, FY2021, 2021年部门整体. */
const YEAR = /^(?:FY)?(?:19|20)\d\d(?:年度?(?:[\u4e00-\u9fa5]{2,12})?)?$/;

/** 年度 with a score and a grade, or with scores beside years that follow each other: past evaluations. */
export function isHistoryHeader(view: SheetView, row: number): boolean {
  const { year, score, grade } = headRoles(view, row);
  if (year === undefined || filledColumns(view, row).some((column) => OF_PERSONS.test(view.key(row, column))))
    return false;
  if (score === undefined) return grade !== undefined && splitResult(view.text(row + 1, grade)) !== null;
  return grade !== undefined || [row + 1, row + 2].every((below) => isYearCell(view, below, year));
}

function isYearCell(view: SheetView, row: number, column: number): boolean {
  return YEAR.test(view.key(row, column)) || isDateOfYear(view, row, column);
}

/** A date that shows its year only: 2022年. */
function isDateOfYear(view: SheetView, row: number, column: number): boolean {
  return typeof view.value(row, column) === "number" && /^20\d\d年$/.test(view.text(row, column));
}

/** Past evaluations, one row a year and kind; a merged year is filled down. Null where no row holds a result. */
export function readHistory(view: SheetView, header: number, floor: number): HistoryTable | null {
  const read = readRows(view, header);
  if (read === null) return null;
  const title = titleAbove(view, header, floor);
  return {
    source: sourceOf(view.sheet, {
      top: title?.row ?? header,
      left: view.left,
      bottom: read.bottom,
      right: Math.max(...Object.values(read.roles)),
    }),
    title: title?.text ?? view.sheet.name.trim(),
    ...foundBy(view, header, read),
  };
}

/** The same with the years beside each other and 得分, 等级 in a column. */
export function historiesAcross(view: SheetView): readonly HistoryTable[] {
  return turnedBlocks(view).flatMap(({ view: turned, header, area }) => {
    if (!isHistoryHeader(turned, header)) return [];
    const read = readRows(turned, header);
    if (read === null) return [];
    const title = titleAbove(view, area.top, view.top);
    const source = sourceOf(view.sheet, { ...area, top: title?.row ?? area.top });
    return [{ source, title: title?.text ?? view.sheet.name.trim(), ...foundBy(turned, header, read) }];
  });
}

/** Without the lists that tell of no year before the evaluated one: this year's projects are no past evaluations. */
export function pastOnly(
  views: ReadonlyMap<string, SheetView>,
  tables: readonly (HistoryTable | null)[],
  evaluated: number,
): readonly HistoryTable[] {
  return tables.filter((table): table is HistoryTable => {
    const view = table === null ? undefined : views.get(table.source.sheetId);
    return (
      table?.rows.some(({ year: { area } }) => {
        const written = /(?:19|20)\d\d/.exec(view?.text(area.top, area.left) ?? "")?.[0];
        return written === undefined || Number(written) < evaluated;
      }) === true
    );
  });
}

interface Rows {
  readonly roles: Roles;
  readonly year: number;
  readonly rows: HistoryTable["rows"];
  readonly bottom: number;
}

function readRows(view: SheetView, header: number): Rows | null {
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
    if (isYearCell(view, row, year)) yearRow = row;
    else if (view.key(row, year) !== "") break;
    const at = (role: HistoryRole) => (roles[role] === undefined ? null : view.source(row, roles[role]));
    const held = [roles.score, roles.grade].some((column) => column !== undefined && view.key(row, column) !== "");
    if (yearRow === null || !held) continue;
    rows.push({
      year: view.source(yearRow, year),
      kind: at("kind"),
      // 88.20分（良）: points and grade in one cell
      score:
        at("score") ?? (roles.grade !== undefined && splitResult(view.text(row, roles.grade)) ? at("grade") : null),
      grade: at("grade"),
      remark: at("remark"),
    });
    bottom = row;
  }
  return rows.length === 0 ? null : { roles, year, rows, bottom };
}

function foundBy(view: SheetView, header: number, { year, rows }: Rows) {
  const reasons = [message("recognition.history-head", { cell: formatSource(view.source(header, year)) })];
  return { confidence: 0.9, reasons, rows };
}
