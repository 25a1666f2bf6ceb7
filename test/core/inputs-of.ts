import { decimalFromCell, parseDecimal } from "../../src/core/amount/decimal";
import { toYuan, type MoneyUnit } from "../../src/core/amount/money-unit";
import { cellArea, type Source } from "../../src/core/model/area";
import type {
  AmountProblem,
  CategoryInput,
  ExecutionInput,
  IndicatorInput,
  IndicatorTableInput,
  Inputs,
  ReadAmount,
  ReadCell,
  ReadNumber,
  SpendingInput,
} from "../../src/core/model/inputs";
import type { Scope } from "../../src/core/model/mapping";
import type { CellValue } from "../../src/core/model/snapshot";

/** Inputs written down in a test as a person would: each value gets a cell of its own on a sheet 数据. */

let nextRow = 0;

function source(): Source {
  nextRow += 1;
  return { sheetId: "1", sheet: "数据", area: cellArea(nextRow, 1) };
}

export function cell(value: CellValue, format = "General"): ReadCell {
  const shown = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
  return { source: source(), value, format, text: shown };
}

/** A number in yuan, a blank (null), words, or an error such as { error: "#REF!" }. */
export function amount(value: CellValue, unit: MoneyUnit = "yuan"): ReadAmount {
  const read = cell(value);
  const written = typeof value === "number" ? decimalFromCell(value) : null;
  const problem: AmountProblem | null =
    written !== null ? null : value === null ? "blank" : typeof value === "string" ? "text" : "error";
  return { cell: read, written, yuan: written === null ? null : toYuan(written, unit), problem, fromText: false };
}

export function points(value: string | null): ReadNumber {
  return { cell: cell(value === null ? null : Number(value)), number: value === null ? null : parseDecimal(value) };
}

export function category(
  code: string,
  name: string,
  value: CellValue,
  items: readonly CategoryInput[] = [],
): CategoryInput {
  return { code, name, nameSource: source(), amounts: [amount(value)], share: null, items };
}

export function spending(
  total: CellValue | undefined,
  categories: readonly CategoryInput[],
  scope: Scope = "total",
): SpendingInput {
  return {
    table: { source: source(), title: "支出决算明细表", family: "economic-wide", scope, unit: "yuan", confidence: 1 },
    total: total === undefined ? null : amount(total),
    categories,
  };
}

export function execution(budget: CellValue, spent: CellValue, weight: string | null = "10"): ExecutionInput {
  return {
    source: source(),
    unit: "yuan",
    initialBudget: null,
    budget: amount(budget),
    spent: amount(spent),
    summed: false,
    weight: weight === null ? null : points(weight),
    rate: null,
    score: null,
    reason: null,
    parts: [],
  };
}

export interface IndicatorWords {
  readonly name?: string;
  readonly level1?: string;
  readonly weight: string | null;
  readonly score?: string;
  readonly reason?: string;
}

export function indicator(target: string, actual: string, words: IndicatorWords): IndicatorInput {
  return {
    source: source(),
    level1: words.level1 ?? "产出指标",
    level2: "数量指标",
    level3: words.name ?? `${target} ${actual}`,
    sign: null,
    target: cell(target === "" ? null : target),
    unit: null,
    actual: cell(actual === "" ? null : actual),
    weight: points(words.weight),
    typedScore: points(words.score ?? null),
    reason: cell(words.reason ?? null),
    rule: null,
    explanation: null,
    evidence: null,
    remark: null,
  };
}

export function indicatorTable(indicators: readonly IndicatorInput[]): IndicatorTableInput {
  return {
    source: source(),
    title: "部门整体支出绩效自评表",
    name: null,
    subject: "department",
    indicators,
    levelWeights: [],
    totalWeight: null,
    totalScore: null,
    grade: null,
    goal: null,
    goalAchieved: null,
  };
}

export function inputs(parts: Partial<Inputs>): Inputs {
  return {
    workbook: "test.xlsx",
    department: null,
    year: null,
    spending: null,
    spendingBefore: null,
    execution: null,
    indicators: null,
    projects: [],
    history: [],
    previous: null,
    progress: null,
    references: { functional: null, threePublic: null, approvedGoals: null },
    controls: [],
    tableYears: [],
    texts: [],
    ...parts,
  };
}
