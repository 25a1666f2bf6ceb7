import type { Source } from "../model/area";
import { formatSource } from "../model/area";
import type { ExecutionTable, IndicatorTable } from "../model/mapping";
import { cellSource, sourceOf } from "../model/snapshot";
import { organisationName } from "../text/title";
import { readPoints } from "../text/points-text";
import { message } from "../wording";
import { contextOf, titleAbove } from "./context";
import { readExecution } from "./execution";
import { isExecutionHeader } from "./execution-head";
import { formsBeside, readBands } from "./indicator-bands";
import { type IndicatorHead, isGroupRow, isIndicatorHeader, namesLevels } from "./indicator-head";
import { type IndicatorBody } from "./indicator-rows";
import { byOwner } from "./indicator-split";
import { filledColumns, type SheetView } from "./sheet-view";

/** Forms that state goals or interim results and hold no self-evaluation. */
const GOALS_ONLY = /申报|目标表|填报表|监控|批复/;

const TOTAL_SCORE = /^(?:自评|评价)?(?:总分|总得分|得分合计)(?:\(分\))?[:：]?$|^自评得分(?:\(分\))?[:：]?$/;

interface FormHead {
  readonly name: string | null;
  readonly goal: Source | null;
  readonly goalAchieved: Source | null;
  /** 自评总分, where the form prints it above its indicators. */
  readonly totalScore: Source | null;
  readonly subject: IndicatorTable["subject"];
}

function subjectOf(
  title: string,
  sheet: string,
  projectLabel: boolean,
  departmentLabel: boolean,
): IndicatorTable["subject"] {
  if (/部门整体|整体支出|单位整体|部门\(单位\)整体|整体绩效/.test(title)) return "department";
  if (/项目支出|项目绩效|专项资金|转移支付|财政项目/.test(title)) return "project";
  if (/部门整体|整体支出|整体绩效/.test(sheet)) return "department";
  if (projectLabel) return "project";
  return departmentLabel ? "department" : "unknown";
}

/** The form above the indicators: whom it is about, and the year's goals. */
function readFormHead(view: SheetView, top: number, header: number, title: string): FormHead {
  let name: string | null = null;
  let projectLabel = false;
  let departmentLabel = false;
  let goal: Source | null = null;
  let goalAchieved: Source | null = null;
  let totalScore: Source | null = null;
  for (let row = top; row < header; row++) {
    const columns = filledColumns(view, row);
    for (const [index, column] of columns.entries()) {
      const key = view.key(row, column);
      const next = columns[index + 1];
      const beside = next === undefined ? "" : view.text(row, next);
      if (/^(?:部门名称|预算部门名称|单位名称|部门\(单位\)名称|部门（单位）名称|预算部门)[:：]?$/.test(key)) {
        departmentLabel = true;
        name ??= organisationName(beside);
      } else if (/^项目名称[:：]?$/.test(key)) {
        projectLabel = true;
        name = beside === "" ? name : beside;
      } else if (TOTAL_SCORE.test(key) && next !== undefined && readPoints(beside) !== null) {
        totalScore = cellSource(view.sheet, row, next);
      } else if (/^(?:预期目标|年初绩效目标|年度目标|预期绩效目标)$/.test(key))
        goal = below(view, row, column, header) ?? goal;
      else if (/^(?:实际完成情况|全年目标实际完成情况|目标完成情况|目标实际完成情况|实际完成目标)$/.test(key)) {
        goalAchieved = below(view, row, column, header) ?? goalAchieved;
      }
    }
  }
  return {
    name,
    goal,
    goalAchieved,
    totalScore,
    subject: subjectOf(title, view.sheet.name, projectLabel, departmentLabel),
  };
}

function below(view: SheetView, row: number, column: number, limit: number): Source | null {
  const next = row + 1;
  return next < limit && view.key(next, column) !== "" ? cellSource(view.sheet, next, column) : null;
}

function confidenceOf(head: IndicatorHead, body: IndicatorBody, title: string): number {
  const { columns } = head;
  let confidence = 0.4;
  if (columns.level1 !== undefined) confidence += 0.1;
  if (columns.weight !== undefined) confidence += 0.15;
  if (columns.actual !== undefined) confidence += 0.15;
  if (columns.target !== undefined) confidence += 0.1;
  if (columns.score !== undefined) confidence += 0.1;
  if (/绩效|自评|评价/.test(title)) confidence += 0.1;
  if (body.rows.length < 2) confidence -= 0.1;
  // what was aimed at, without what came of it, is a goal table and no self-evaluation
  if (columns.actual === undefined && columns.score === undefined) confidence = Math.min(confidence, 0.5);
  if (GOALS_ONLY.test(title) && columns.actual === undefined) confidence = Math.min(confidence, 0.45);
  return Math.min(1, Math.round(confidence * 100) / 100);
}

function tableAt(view: SheetView, row: number, floor: number): IndicatorTable | null {
  const { head, body } = readBands(view, row);
  if (body.rows.length === 0) return null;
  const reach = Math.max(floor, view.top);
  const found = titleAbove(view, row, reach) ?? longTitle(view, row, reach);
  const title = found?.text ?? view.sheet.name.trim();
  const top = found?.row ?? row;
  const form = readFormHead(view, top, row, title);
  let execution = null;
  for (let each = top; each < row && !execution; each++) {
    if (isExecutionHeader(view, each)) execution = executionOfForm(view, each, row, top);
  }
  const words = filledColumns(view, row)
    .map((column) => view.key(row, column))
    .slice(0, 6)
    .join("、");
  return {
    source: sourceOf(view.sheet, { top, left: view.left, bottom: body.bottom, right: head.right }),
    title,
    confidence: confidenceOf(head, body, title),
    reasons: [
      message("recognition.indicator-head", { words, cell: formatSource(cellSource(view.sheet, row, head.left)) }),
      message("recognition.indicator-rows", { count: String(body.rows.length) }),
    ],
    subject: form.subject,
    name: form.name,
    header: sourceOf(view.sheet, { top: head.top, left: head.left, bottom: head.bottom, right: head.right }),
    rows: body.rows,
    levelWeights: body.levelWeights,
    totalWeight: body.totalWeight,
    totalScore: body.totalScore ?? form.totalScore,
    grade: body.grade,
    goal: form.goal,
    goalAchieved: form.goalAchieved,
    execution,
  };
}

/** The form's own block; lines of several years are no part of it. */
function executionOfForm(view: SheetView, header: number, row: number, top: number): ExecutionTable | null {
  const around = (bottom: number) => contextOf(view, top, header, header + 1, bottom);
  const [table, ...others] = readExecution(view, header, row - 1, around);
  return others.length === 0 ? (table ?? null) : null;
}

/** The title of a form stands many rows above its indicators. */
function longTitle(
  view: SheetView,
  header: number,
  floor: number,
): { readonly row: number; readonly column: number; readonly text: string } | null {
  for (let row = floor; row < header; row++) {
    const found = titleAbove(view, row + 1, row);
    if (found) return found;
  }
  return null;
}

/** 年度主要任务 with 预算数, 执行数 and 得分 heads a part of the form whose indicators stand further down, under their levels. */
function isAboveIndicators(view: SheetView, row: number, headers: readonly number[]): boolean {
  if (namesLevels(view, row)) return false;
  const next = headers.find((other) => other > row && namesLevels(view, other));
  // a head of several rows names its levels in the lower one
  if (next === undefined || next <= row + 2) return false;
  for (let each = row + 1; each < next; each++) if (isTitleOfForm(view, each)) return false;
  return true;
}

/** Alone in its row, and called a table: another form begins. */
function isTitleOfForm(view: SheetView, row: number): boolean {
  const columns = filledColumns(view, row);
  return columns.length <= 2 && columns.some((column) => /表(?:[(（].*[)）])?$/.test(view.key(row, column)));
}

/** All indicator tables of a sheet; `headers` are rows whose words may head one. */
export function indicatorTables(view: SheetView, headers: readonly number[]): readonly IndicatorTable[] {
  const tables: IndicatorTable[] = [];
  let floor = view.top;
  for (const row of headers) {
    if (row < floor || !isIndicatorHeader(view, row) || isAboveIndicators(view, row, headers)) continue;
    if (isGroupRow(view, row)) continue;
    const beside = formsBeside(view, row).flatMap((part) => tableAt(part, row, floor) ?? []);
    for (const table of beside) {
      tables.push(...byOwner(view, table));
      floor = Math.max(floor, table.source.area.bottom + 1);
    }
  }
  return tables;
}
