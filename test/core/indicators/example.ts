import { type Decimal, decimal, parseDecimal } from "../../../src/core/amount/decimal";
import { judge } from "../../../src/core/indicators";
import { NOTHING_REFERABLE, type Referables, referablesOf } from "../../../src/core/indicators/referable";
import type { IndicatorState, Judgement } from "../../../src/core/model/evaluation";
import type { IndicatorInput, ReadCell } from "../../../src/core/model/inputs";
import type { CellValue } from "../../../src/core/model/snapshot";
import { DEFAULT_PROFILE, parseProfile } from "../../../src/core/profiles";
import type { Profile } from "../../../src/core/profiles/profile";
import { amount, execution, indicatorTable, inputs } from "../inputs-of";

/** A cell of an example: what is written in it, or its value with format and text. */
export type ExampleCell =
  string | { readonly value: number | boolean; readonly format?: string; readonly text?: string };

/** As a profile's file says them, or ready for use. */
type Rules = Partial<Profile> | Readonly<Record<string, unknown>>;

/** One worked example: an indicator as it stands in a table, and what must come out. */
export interface Example {
  readonly why?: string;
  readonly name?: string;
  readonly level1?: string;
  readonly level2?: string;
  readonly sign?: string;
  readonly target?: ExampleCell;
  readonly unit?: string;
  readonly actual?: ExampleCell;
  readonly weight: string;
  readonly typed?: string;
  readonly standard?: string;
  readonly evidence?: string;
  readonly year?: number;
  /** What else the workbook holds, in 万元. */
  readonly workbook?: ExampleWorkbook;
  /** Rules that differ from the profile's. */
  readonly rules?: Rules;
  readonly expected: {
    readonly state: IndicatorState;
    readonly score: string | null;
    readonly deviation?: string | null;
    readonly mechanism?: string | null;
    readonly explanationRequired?: boolean;
    /** Keys of hints that must be given, without "indicators.hint."; any others are free unless this list is empty. */
    readonly hints?: readonly string[];
    readonly arithmetic?: string | null;
  };
}

interface ExampleWorkbook {
  readonly subject?: "department" | "project";
  readonly initial?: number;
  readonly budget?: number;
  readonly spent?: number;
  readonly parts?: readonly (readonly [name: string, budget: number, spent: number])[];
  readonly threePublic?: readonly [budget: number, spent: number];
  readonly operating?: readonly [budget: number, spent: number];
}

const WAN = "ten-thousand-yuan";

function referablesIn(workbook: ExampleWorkbook | undefined): Referables {
  if (workbook === undefined) return NOTHING_REFERABLE;
  const { subject, initial, budget, spent, parts = [], threePublic, operating } = workbook;
  const optionalAmount = (value: number | undefined) => (value === undefined ? null : amount(value, WAN));
  const block = execution(0, 0);
  const table = { ...indicatorTable([]), subject: subject ?? "department" };
  return referablesOf(
    inputs({
      indicators: table,
      execution: {
        ...block,
        unit: WAN,
        initialBudget: optionalAmount(initial),
        budget: optionalAmount(budget),
        spent: optionalAmount(spent),
        parts: parts.map(([name, partBudget, partSpent]) => ({
          name,
          initialBudget: null,
          budget: amount(partBudget, WAN),
          spent: amount(partSpent, WAN),
        })),
      },
      references: {
        functional: null,
        approvedGoals: null,
        threePublic: threePublic
          ? {
              source: block.source,
              title: "三公",
              budget: amount(threePublic[0], WAN),
              spent: amount(threePublic[1], WAN),
            }
          : null,
      },
      controls: operating
        ? [
            { name: "operating-budget", words: [], kind: "amount", amounts: [amount(operating[0], WAN)] },
            { name: "operating-spent", words: [], kind: "amount", amounts: [amount(operating[1], WAN)] },
          ]
        : [],
    }),
  );
}

let row = 0;

export function cell(content: ExampleCell): ReadCell {
  row += 1;
  const area = { top: row, left: 0, bottom: row, right: 0 };
  const source = { sheetId: "1", sheet: "绩效指标", area };
  if (typeof content === "string") {
    return { source, value: content === "" ? null : content, format: "General", text: content };
  }
  const value: CellValue = content.value;
  return { source, value, format: content.format ?? "General", text: content.text ?? String(content.value) };
}

function optional(content: ExampleCell | undefined): ReadCell | null {
  return content === undefined ? null : cell(content);
}

function number(text: string | undefined): IndicatorInput["weight"] {
  return text === undefined ? null : { cell: cell(text), number: parseDecimal(text) };
}

export function indicatorOf(example: Omit<Example, "expected">): IndicatorInput {
  return {
    source: cell(example.name ?? "指标").source,
    level1: example.level1 ?? "产出指标",
    level2: example.level2 ?? "数量指标",
    level3: example.name ?? "指标",
    sign: optional(example.sign),
    target: optional(example.target),
    unit: optional(example.unit),
    actual: optional(example.actual),
    weight: number(example.weight),
    typedScore: number(example.typed),
    reason: null,
    rule: optional(example.standard),
    explanation: null,
    evidence: optional(example.evidence),
    remark: null,
  };
}

/** Read as a profile's file is, so that an example cannot use rules that a file could not. */
function profileWith(profile: Profile, rules: Rules): Profile {
  const parsed = parseProfile({ ...profile, ...rules });
  if (!parsed.ok) throw new Error(`the example's rules are refused at ${parsed.problems[0]?.path ?? "?"}`);
  return parsed.profile;
}

export function judgeExample(example: Omit<Example, "expected">, profile: Profile = DEFAULT_PROFILE): Judgement {
  const weight: Decimal = decimal(example.weight);
  return judge(
    indicatorOf(example),
    weight,
    example.rules === undefined ? profile : profileWith(profile, example.rules),
    example.year ?? null,
    referablesIn(example.workbook),
  );
}

/** What of a judgement an example speaks about, in the example's own shape. */
export function summary(judgement: Judgement, expected: Example["expected"]): Example["expected"] {
  const given = judgement.hints.map(({ key }) => key.replace("indicators.hint.", ""));
  const { hints } = expected;
  return {
    state: judgement.state,
    score: judgement.score.value,
    ...("deviation" in expected && { deviation: judgement.deviation }),
    ...("mechanism" in expected && { mechanism: judgement.mechanism }),
    ...("explanationRequired" in expected && { explanationRequired: judgement.explanationRequired }),
    ...("arithmetic" in expected && { arithmetic: judgement.score.arithmetic }),
    ...(hints && { hints: hints.length === 0 ? given : hints.filter((hint) => given.includes(hint)) }),
  };
}

export function titleOf(example: Example): string {
  const shown = (content: ExampleCell | undefined): string =>
    content === undefined ? "∅" : typeof content === "string" ? `“${content}”` : JSON.stringify(content);
  return `${example.sign ?? ""}${shown(example.target)}${example.unit ?? ""} ← ${shown(example.actual)} of ${example.weight}${example.why ? ` (${example.why})` : ""}`;
}
