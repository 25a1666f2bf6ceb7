import { decimalFromCell, parseDecimal } from "../../../src/core/amount/decimal";
import { type MoneyUnit, toYuan } from "../../../src/core/amount/money-unit";
import { parseArea, type Source } from "../../../src/core/model/area";
import type {
  CategoryInput,
  ExecutionInput,
  IndicatorInput,
  IndicatorTableInput,
  Inputs,
  ReadAmount,
  ReadCell,
  ReadNumber,
  SpendingInput,
} from "../../../src/core/model/inputs";
import type { Scope } from "../../../src/core/model/mapping";
import type { CellValue } from "../../../src/core/model/snapshot";
import { displayText } from "../../../src/core/text/display-text";
import { inputs } from "../inputs-of";

/**
 * A department's form as an example writes it down. Every value stands in a cell of one sheet, so that an example can
 * say at which cell a check must point: indicators from row 2 (A to M as in `COLUMNS`), 总分 in row 40, funds in row 50
 * with their parts below, spending from row 60, texts from row 80.
 */
export interface Form {
  readonly year?: number;
  readonly subject?: IndicatorTableInput["subject"];
  readonly rows?: readonly FormRow[];
  /** Columns that are there although no row fills them. */
  readonly columns?: readonly (keyof RowExtras)[];
  readonly levels?: readonly (readonly [level: 1 | 2, name: string, weight: string])[];
  readonly totalWeight?: string;
  readonly totalScore?: string;
  readonly grade?: string;
  readonly execution?: readonly [budget: CellValue, spent: CellValue, more?: FormExecution];
  readonly spending?: FormSpending;
  readonly history?: readonly (readonly [year: number, kind: string, score: string, grade: string])[];
  readonly texts?: Readonly<Record<string, string>>;
  readonly functional?: readonly [total: number, basic: number, project: number];
  /** What another sheet calls 基本支出; in D77. */
  readonly basicElsewhere?: number;
  readonly threePublic?: readonly [budget: number, spent: number];
  readonly goals?: readonly FormRow[];
  /** The years at the heads of the tables; in A30, A31 … */
  readonly tableYears?: readonly (readonly [title: string, year: number])[];
}

interface RowExtras {
  readonly score?: string;
  readonly reason?: string;
  readonly evidence?: string;
  readonly remark?: string;
  readonly sign?: string;
  readonly unit?: string;
  readonly rule?: string;
}

export type FormRow = readonly [
  level1: string,
  level2: string,
  name: string,
  target: CellValue,
  actual: CellValue,
  weight: string,
  more?: RowExtras,
];

interface FormExecution {
  readonly weight?: string;
  readonly initial?: number;
  readonly rate?: string;
  readonly score?: string;
  readonly reason?: string;
  readonly unit?: MoneyUnit;
  readonly parts?: readonly (readonly [name: string, budget: CellValue, spent: CellValue])[];
  /** Lists below the block; the amounts of the first in I51 and below, of the second in J51. */
  readonly lists?: Readonly<Record<string, readonly (readonly [name: string, amount: CellValue])[]>>;
}

interface FormSpending {
  readonly total?: CellValue;
  /** In C60. */
  readonly totalShare?: string;
  readonly scope?: Scope;
  readonly title?: string;
  readonly categories: readonly FormCategory[];
}

type FormCategory = readonly [
  code: string,
  name: string,
  amount: CellValue,
  more?: { readonly share?: string; readonly personnel?: CellValue; readonly items?: readonly FormCategory[] },
];

/** Where the parts of an indicator stand. */
const COLUMNS = {
  name: "C",
  target: "D",
  actual: "E",
  weight: "F",
  score: "G",
  reason: "H",
  evidence: "I",
  remark: "J",
  sign: "K",
  unit: "L",
  rule: "M",
} as const;

function at(address: string): Source {
  const area = parseArea(address);
  if (area === null) throw new Error(`no address: ${address}`);
  return { sheetId: "1", sheet: "数据", area };
}

function cell(address: string, value: CellValue): ReadCell {
  return { source: at(address), value, format: "General", text: displayText(value, "General") };
}

function number(address: string, text: string | undefined): ReadNumber {
  return {
    cell: cell(address, text === undefined ? null : Number(text)),
    number: text === undefined ? null : parseDecimal(text),
  };
}

function amount(address: string, value: CellValue, unit: MoneyUnit): ReadAmount {
  const written = typeof value === "number" ? decimalFromCell(value) : null;
  const words = value === "—" ? "nil" : "text";
  const none = value === null ? "blank" : typeof value === "string" ? words : "error";
  const problem = written === null ? none : null;
  return {
    cell: cell(address, value),
    written,
    yuan: written === null ? null : toYuan(written, unit),
    problem,
    fromText: false,
  };
}

function indicators(rows: readonly FormRow[], columns: ReadonlySet<string>, first: number): readonly IndicatorInput[] {
  return rows.map(([level1, level2, level3, target, actual, weight, more = {}], index): IndicatorInput => {
    const place = (column: keyof typeof COLUMNS) => `${COLUMNS[column]}${first + index}`;
    const optional = (column: Exclude<keyof RowExtras, "score">) =>
      columns.has(column) ? cell(place(column), more[column] ?? null) : null;
    const hasValues = rows.some((row) => row[3] !== null || row[4] !== null);
    return {
      source: at(place("name")),
      level1,
      level2,
      level3,
      sign: optional("sign"),
      target: hasValues ? cell(place("target"), target) : null,
      unit: optional("unit"),
      actual: hasValues ? cell(place("actual"), actual) : null,
      weight: weight === "" ? null : number(place("weight"), weight),
      typedScore: columns.has("score") ? number(place("score"), more.score) : null,
      reason: optional("reason"),
      rule: optional("rule"),
      explanation: null,
      evidence: optional("evidence"),
      remark: optional("remark"),
    };
  });
}

function table(form: Form, rows: readonly FormRow[]): IndicatorTableInput {
  const columns = new Set<string>([...(form.columns ?? []), ...rows.flatMap((row) => Object.keys(row[6] ?? {}))]);
  return {
    source: at("A1:M40"),
    title: "部门整体支出绩效自评表",
    name: null,
    subject: form.subject ?? "department",
    indicators: indicators(rows, columns, 2),
    levelWeights: (form.levels ?? []).map(([level, name, weight]) => {
      const row = rows.findIndex((each) => each[level - 1] === name);
      return { level, name, weight: parseDecimal(weight)!, source: at(`${level === 1 ? "A" : "B"}${row + 2}`) };
    }),
    totalWeight: form.totalWeight === undefined ? null : number("F40", form.totalWeight),
    totalScore: form.totalScore === undefined ? null : number("G40", form.totalScore),
    grade: form.grade === undefined ? null : cell("H40", form.grade),
    goal: null,
    goalAchieved: null,
  };
}

function execution([budget, spent, more = {}]: NonNullable<Form["execution"]>): ExecutionInput {
  const unit = more.unit ?? "ten-thousand-yuan";
  return {
    source: at("A50:H54"),
    unit,
    initialBudget: more.initial === undefined ? null : amount("B50", more.initial, unit),
    budget: amount("C50", budget, unit),
    spent: amount("D50", spent, unit),
    summed: false,
    weight: number("E50", more.weight ?? "10"),
    rate: more.rate === undefined ? null : cell("F50", more.rate),
    score: more.score === undefined ? null : number("G50", more.score === "" ? undefined : more.score),
    reason: more.reason === undefined ? null : cell("H50", more.reason),
    parts: (more.parts ?? []).map(([name, partBudget, partSpent], index) => ({
      name,
      initialBudget: null,
      budget: amount(`C${51 + index}`, partBudget, unit),
      spent: amount(`D${51 + index}`, partSpent, unit),
    })),
    lists: Object.entries(more.lists ?? {}).map(([name, parts], list) => {
      const place = (row: number) => `${list === 0 ? "I" : "J"}${50 + row}`;
      const part = ([line, value]: (typeof parts)[number], index: number) => ({
        name: line,
        amount: amount(place(index + 1), value, unit),
      });
      return { name, source: at(place(0)), parts: parts.map(part) };
    }),
  };
}

function spending({ total, totalShare, scope, title, categories }: FormSpending): SpendingInput {
  let row = 60;
  const category = ([code, name, value, more = {}]: FormCategory): CategoryInput => {
    row += 1;
    const own = row;
    return {
      code,
      name,
      nameSource: at(`A${own}`),
      amounts: [amount(`B${own}`, value, "yuan")],
      share: more.share === undefined ? null : cell(`C${own}`, more.share),
      ...(more.personnel !== undefined && { personnel: amount(`D${own}`, more.personnel, "yuan") }),
      items: (more.items ?? []).map(category),
    };
  };
  return {
    table: {
      source: at("A60:C79"),
      title: title ?? "支出决算明细表",
      family: "economic-vertical",
      scope: scope ?? "total",
      unit: "yuan",
      confidence: 1,
    },
    total: total === undefined ? null : amount("B60", total, "yuan"),
    ...(totalShare !== undefined && { totalShare: cell("C60", totalShare) }),
    categories: categories.map(category),
  };
}

/** The inputs that recognition would have read from such a form. */
export function inputsOfForm(form: Form): Inputs {
  const { rows, functional, basicElsewhere, threePublic, goals } = form;
  return inputs({
    year: form.year === undefined ? null : { value: form.year, source: at("A1") },
    spending: form.spending === undefined ? null : spending(form.spending),
    execution: form.execution === undefined ? null : execution(form.execution),
    indicators: rows === undefined ? null : table(form, rows),
    history: (form.history ?? []).map(([year, kind, score, grade], index) => ({
      source: at(`C${90 + index}`),
      year,
      kind,
      score: number(`C${90 + index}`, score),
      grade,
      gradeCell: null,
      remark: "",
    })),
    references: {
      ...(basicElsewhere !== undefined && { basicElsewhere: [amount("D77", basicElsewhere, "yuan")] }),
      functional: functional
        ? {
            source: at("A70:D72"),
            title: "支出决算表",
            total: amount("B70", functional[0], "yuan"),
            basic: amount("C70", functional[1], "yuan"),
            project: amount("D70", functional[2], "yuan"),
          }
        : null,
      threePublic: threePublic
        ? {
            source: at("A75:C76"),
            title: "财政拨款“三公”经费支出决算表",
            budget: amount("B75", threePublic[0], "yuan"),
            spent: amount("C75", threePublic[1], "yuan"),
          }
        : null,
      approvedGoals: goals
        ? { source: at("A100:M120"), title: "部门整体绩效目标表", indicators: table(form, goals).indicators }
        : null,
    },
    tableYears: (form.tableYears ?? []).map(([title, value], index) => ({
      title,
      value,
      source: at(`A${30 + index}`),
    })),
    texts: Object.entries(form.texts ?? {}).map(([label, text], index) => ({
      label,
      cell: cell(`B${80 + index}`, text),
    })),
  });
}
