import { mapWorkbook } from "../../../src/core/corrections/map-workbook";
import type { Answers } from "../../../src/core/model/answers";
import { parseArea, type Source } from "../../../src/core/model/area";
import type { IndicatorTable, Mapping, SpendingTable } from "../../../src/core/model/mapping";
import { type CellValue, cellAt, type SheetSnapshot, type Snapshot } from "../../../src/core/model/snapshot";
import { say } from "../../../src/core/wording";
import { type Grid, sheet, workbook } from "../recognition/grid";

/** A department whose tables can be read, but not as its accountant means them. */

const SPENDING: Grid = [
  ["部门支出情况表"],
  ["编制单位：某市某局", "", "", "单位：元"],
  ["科目编码", "科目名称", "甲口径", "乙口径"],
  ["301", "工资福利支出", 30, 31],
  ["30101", "基本工资", 10, 11],
  ["30102", "津贴补贴", 20, 20],
  ["302", "商品和服务支出", 12, 13],
  ["30201", "办公费", 5, 5],
  ["30211", "差旅费", 7, 8],
  ["", "信息化专项", 4, 6],
  ["", "合计", 46, 50],
];

const INDICATORS: Grid = [
  ["部门整体支出绩效自评表"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "年终数", "分值", "得分"],
  ["产出指标", "数量指标", "网点数", "≥6个", "5个", 50, ""],
  ["", "质量指标", "服务质量", "良好", "基本达成预期", 20, ""],
  ["满意度指标", "满意度指标", "群众满意", "满意", "达成预期指标", 20, ""],
];

const EXECUTION: Grid = [
  ["预算执行情况", "", "单位：元"],
  ["项目", "全年预算数", "全年执行数"],
  ["部门整体", 50, 46],
];

export function department(): Snapshot {
  return workbook(sheet("支出", SPENDING), sheet("绩效", INDICATORS), sheet("执行", EXECUTION));
}

export function sourceAt(snapshot: Snapshot, name: string, address: string): Source {
  const found = snapshot.sheets.find((each) => each.name === name);
  const area = parseArea(address);
  if (found === undefined || area === null) throw new Error(`no ${name} ${address}`);
  return { sheetId: found.id, sheet: name, area };
}

/** What the workbook's owner may do to a sheet between two clicks. */
export type Change = (snapshot: Snapshot) => Snapshot;

function onSheet(name: string, change: (found: SheetSnapshot) => SheetSnapshot): Change {
  return (snapshot) => ({
    ...snapshot,
    sheets: snapshot.sheets.map((each) => (each.name === name ? change(each) : each)),
  });
}

export function rename(name: string, to: string): Change {
  return onSheet(name, (found) => ({ ...found, name: to }));
}

/** Another host: every sheet keeps its name and has another id. */
export const reopened: Change = (snapshot) => ({
  ...snapshot,
  sheets: snapshot.sheets.map((each, index) => ({ ...each, id: `{${String(index)}}` })),
});

export const reversed: Change = (snapshot) => ({ ...snapshot, sheets: [...snapshot.sheets].reverse() });

/** Empty rows before row `at` (from 1). */
export function insertRows(name: string, at: number, count: number): Change {
  return onSheet(name, (found) => {
    const width = found.values[0]?.length ?? 0;
    const index = at - 1 - found.top;
    if (index <= 0) return { ...found, top: found.top + count };
    const blank = <T>(value: T) => Array.from({ length: count }, () => Array.from({ length: width }, () => value));
    return {
      ...found,
      values: [...found.values.slice(0, index), ...blank<CellValue>(null), ...found.values.slice(index)],
      formats: [...found.formats.slice(0, index), ...blank("General"), ...found.formats.slice(index)],
    };
  });
}

/** Empty columns before the first. */
export function insertColumns(name: string, count: number): Change {
  return onSheet(name, (found) => ({ ...found, left: found.left + count }));
}

export function write(name: string, address: string, value: CellValue): Change {
  const area = parseArea(address);
  if (area === null) throw new Error(address);
  return onSheet(name, (found) => ({
    ...found,
    values: found.values.map((line, row) =>
      line.map((each, column) => (row + found.top === area.top && column + found.left === area.left ? value : each)),
    ),
  }));
}

export function without(name: string): Change {
  return (snapshot) => ({ ...snapshot, sheets: snapshot.sheets.filter((each) => each.name !== name) });
}

/** The sheet that a former click would have left, with these answers in it. */
export function remembering(text: string): Change {
  return (snapshot) => ({
    ...snapshot,
    sheets: [
      ...snapshot.sheets,
      sheet(
        "_绩效自评助手",
        [
          ["version", "1"],
          ["answers", text],
        ],
        { own: "memory", visibility: "very-hidden" },
      ),
    ],
  });
}

export function corrected(snapshot: Snapshot, answers: Answers): Mapping {
  return mapWorkbook(snapshot, answers, true).mapping;
}

/** The answers as they would be remembered. */
export function lasting(snapshot: Snapshot, answers: Answers): Answers {
  return mapWorkbook(snapshot, answers, true).answers;
}

export function said({ notices }: Mapping): readonly string[] {
  return notices.map(({ message }) => say(message, "zh-CN"));
}

function valueAt(snapshot: Snapshot, { sheetId, area }: Source): CellValue {
  const found = snapshot.sheets.find(({ id }) => id === sheetId);
  return found === undefined ? null : cellAt(found, area.top, area.left).value;
}

function textAt(snapshot: Snapshot, source: Source): string {
  const value = valueAt(snapshot, source);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** "301 30", "30101 10": what each entry of the table is read to be, wherever it stands. */
export function spent(snapshot: Snapshot, table: SpendingTable | null): readonly string[] {
  const lines = (table?.categories ?? []).flatMap((entry) => [entry, ...entry.items]);
  const amounts = lines.map(
    ({ code, amounts: cells }) => `${code} ${cells.map((cell) => textAt(snapshot, cell)).join("+")}`,
  );
  return table?.total ? [...amounts, `合计 ${textAt(snapshot, table.total)}`] : amounts;
}

/** What the indicators' cells of a role hold. */
export function column(
  snapshot: Snapshot,
  table: IndicatorTable | null,
  role: keyof IndicatorTable["rows"][number]["cells"],
): readonly CellValue[] {
  return (table?.rows ?? []).map(({ cells }) => (cells[role] ? valueAt(snapshot, cells[role]) : null));
}
