import { sum } from "../../../src/core/amount/decimal";
import { formatSource, type Source } from "../../../src/core/model/area";
import type { Inputs } from "../../../src/core/model/inputs";
import type { IndicatorRole, IndicatorRow, Mapping } from "../../../src/core/model/mapping";
import type { ExecutionTruth, IndicatorTableTruth, IndicatorTruth, Truth } from "../corpus/truth";
import { holds, samePlace } from "./places";
import { invented, judge, type Tally } from "./tally";

const ROLES: readonly IndicatorRole[] = ["sign", "target", "unit", "actual", "weight", "score", "reason"];

/** A level's name without the weight in brackets behind it and without spaces. */
function levelName(text: string): string {
  return text.replace(/\s/g, "").replace(/[（(].*$/, "");
}

function judgeRow(tally: Tally, truth: IndicatorTruth, row: IndicatorRow | undefined): string[] {
  const faults: string[] = [];
  const levels = [row?.level1, row?.level2, row?.level3];
  truth.levels.forEach((level, at) => {
    if (level === null) return;
    const right = levelName(levels[at] ?? "") === levelName(level);
    judge(tally, `indicator.level${at + 1}`, right, (levels[at] ?? "") !== "");
    if (!right) faults.push(`level${at + 1} ${truth.name.address}: ${level} read as ${levels[at] ?? "nothing"}`);
  });
  for (const role of ROLES) {
    const places = truth.cells[role];
    const read = row?.cells[role];
    if (places === undefined) {
      if (read === undefined) continue;
      invented(tally, `indicator.${role}`);
      faults.push(`${role} invented at ${formatSource(read)}`);
      continue;
    }
    const right = read !== undefined && places.some((place) => samePlace(read, place));
    judge(tally, `indicator.${role}`, right, read !== undefined);
    if (!right)
      faults.push(`${role} ${places[0]?.address ?? ""} read at ${read === undefined ? "nowhere" : formatSource(read)}`);
  }
  return faults;
}

export function judgeIndicators(tally: Tally, truth: IndicatorTableTruth | null, mapping: Mapping): string[] {
  const table = mapping.indicators;
  if (truth === null) {
    if (table === null) return [];
    invented(tally, "indicator.table");
    return [`indicator.table: ${table.title} is none`];
  }
  const found = table !== null && holds(table.source, truth.anchor);
  judge(tally, "indicator.table", found, table !== null);
  const faults = found ? [] : [`indicator.table: ${table === null ? "not found" : "another one"}`];
  const rest = new Map((table?.rows ?? []).map((row) => [nameOf(row), row]));
  for (const row of truth.rows) {
    const key = `${row.name.sheetId}!${row.name.address}`;
    const read = rest.get(key);
    rest.delete(key);
    judge(tally, "indicator.row", read !== undefined, false);
    faults.push(...judgeRow(tally, row, read));
  }
  for (const key of rest.keys()) {
    invented(tally, "indicator.row");
    faults.push(`indicator.row: invented at ${key}`);
  }
  if (truth.totalScore !== null || table?.totalScore != null) {
    const right =
      table?.totalScore != null && truth.totalScore !== null && samePlace(table.totalScore, truth.totalScore);
    judge(tally, "indicator.total-score", right, table?.totalScore != null);
    if (!right) faults.push("indicator.total-score");
  }
  return faults;
}

function nameOf(row: IndicatorRow): string {
  const source: Source | undefined = row.cells.level3;
  if (source === undefined) return "nowhere";
  return `${source.sheetId}!${formatSource(source).split("!").at(-1) ?? ""}`;
}

export function judgeExecution(tally: Tally, truth: ExecutionTruth | null, mapping: Mapping, inputs: Inputs): string[] {
  const read = inputs.execution;
  if (truth === null) {
    if (read === null) return [];
    invented(tally, "execution.spent");
    return ["execution: invented"];
  }
  const faults: string[] = [];
  const field = (name: string, right: boolean, found: boolean) => {
    judge(tally, `execution.${name}`, right, found);
    if (!right) faults.push(`execution.${name}`);
  };
  field("unit", read?.unit === truth.unit, read !== null);
  const figure = (role: "budget" | "spent") =>
    read?.summed === true ? sum(read.parts.flatMap((part) => part[role]?.yuan ?? [])) : (read?.[role]?.yuan ?? null);
  field("budget", figure("budget") === truth.budgetYuan, figure("budget") !== null);
  field("spent", figure("spent") === truth.spentYuan, figure("spent") !== null);
  const initial = mapping.execution?.initialBudget ?? null;
  if (truth.initialBudget !== null)
    field("initial", initial !== null && samePlace(initial, truth.initialBudget), initial !== null);
  return faults;
}

export function judgeHistory(tally: Tally, truth: Truth["history"], inputs: Inputs): string[] {
  const faults: string[] = [];
  for (const { year, score, grade } of truth) {
    const read = inputs.history.find((row) => row.score !== null && samePlace(row.score.cell.source, score));
    const right = read?.year === year && read.grade === grade;
    judge(tally, "history.row", right, read !== undefined);
    if (!right) faults.push(`history ${year}`);
  }
  for (const row of inputs.history) {
    if (truth.some(({ score }) => row.score !== null && samePlace(row.score.cell.source, score))) continue;
    invented(tally, "history.row");
    faults.push("history: invented");
  }
  return faults;
}

export function judgeIdentity(tally: Tally, truth: Truth, mapping: Mapping): string[] {
  const faults: string[] = [];
  if (mapping.department !== null && truth.department !== null) {
    const right = mapping.department.value === truth.department;
    judge(tally, "department", right, true);
    if (!right) faults.push(`department: ${mapping.department.value}`);
  }
  if (mapping.year !== null) {
    const right = mapping.year.value === truth.year;
    judge(tally, "year", right, true);
    if (!right) faults.push(`year: ${mapping.year.value} for ${truth.year}`);
  }
  return faults;
}
