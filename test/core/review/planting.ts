import { add, decimal, decimalFromCell, multiply, parseDecimal } from "../../../src/core/amount/decimal";
import type { ExecutionInput, IndicatorInput, Inputs, ReadAmount, ReadCell } from "../../../src/core/model/inputs";
import { displayText } from "../../../src/core/text/display-text";

/** The ways in which a form is spoilt: each takes the inputs and gives them back with one thing changed. */
export type Plant = (inputs: Inputs) => Inputs;

export function written(cell: ReadCell, value: ReadCell["value"]): ReadCell {
  return { ...cell, value, format: "General", text: displayText(value, "General") };
}

interface RowChange {
  readonly name?: string;
  readonly target?: string;
  readonly actual?: string | null;
  readonly weight?: string;
  readonly score?: string;
  readonly reason?: string;
}

function changed(row: IndicatorInput, change: RowChange): IndicatorInput {
  const cell = (own: ReadCell | null, value: string | null | undefined) =>
    own === null || value === undefined ? own : written(own, value);
  const number = (own: IndicatorInput["weight"], value: string | undefined) =>
    own === null || value === undefined ? own : { cell: written(own.cell, Number(value)), number: parseDecimal(value) };
  return {
    ...row,
    level3: change.name ?? row.level3,
    target: cell(row.target, change.target),
    actual: cell(row.actual, change.actual),
    reason: cell(row.reason, change.reason),
    weight: number(row.weight, change.weight),
    typedScore: number(row.typedScore, change.score),
  };
}

type Table = NonNullable<Inputs["indicators"]>;

export function inTable(change: (table: Table) => Table): Plant {
  return (inputs) => (inputs.indicators === null ? inputs : { ...inputs, indicators: change(inputs.indicators) });
}

export function inRows(change: (row: IndicatorInput) => IndicatorInput | null): Plant {
  return inTable((table) => ({ ...table, indicators: table.indicators.flatMap((row) => change(row) ?? []) }));
}

export function rows(changes: Readonly<Record<string, RowChange>>): Plant {
  return inRows((row) => changed(row, changes[row.level3] ?? {}));
}

/** Every row names its evidence, but the one named. */
export function evidence(bare: string, then: Plant = (inputs) => inputs): Plant {
  return (inputs) =>
    then(inRows((row) => ({ ...row, evidence: written(row.reason!, row.level3 === bare ? null : "附件1") }))(inputs));
}

export function inExecution(change: (block: ExecutionInput) => ExecutionInput): Plant {
  return (inputs) => (inputs.execution === null ? inputs : { ...inputs, execution: change(inputs.execution) });
}

export function amount(own: ReadAmount | null, wan: number): ReadAmount | null {
  if (own === null) return null;
  const number = decimalFromCell(wan);
  return { ...own, cell: written(own.cell, wan), written: number, yuan: multiply(number, decimal("10000")) };
}

/** Another budget, with nothing printed beside it that would have to follow. */
export function budget(wan: number): Plant {
  return inExecution((block) => ({ ...block, budget: amount(block.budget, wan), rate: null, parts: [] }));
}

export function scaled(own: ReadAmount | null, factor: string): ReadAmount | null {
  return own === null ? null : { ...own, yuan: own.yuan === null ? null : multiply(own.yuan, decimal(factor)) };
}

export function inSpending(change: (spending: NonNullable<Inputs["spending"]>) => Inputs["spending"]): Plant {
  return (inputs) => ({ ...inputs, spending: inputs.spending === null ? null : change(inputs.spending) });
}

export function plus(own: ReadAmount, yuan: string): ReadAmount {
  return { ...own, yuan: own.yuan === null ? null : add(own.yuan, decimal(yuan)) };
}
