import type { ExecutionResult, Figure, SpendingResult } from "../model/evaluation";
import type { ControlInput, ControlName, Inputs, ReadAmount } from "../model/inputs";
import { message } from "../wording";
import { absentFigure, figureOfAmount, figureOfNumber } from "./figures";

/** The figures that control rates are made of. */
export type FactName =
  | "spent"
  | "budget"
  | "adjusted-budget"
  | "initial-budget"
  | "three-public-budget"
  | "three-public-spent"
  | ControlName;

const CONTROLS: readonly ControlName[] = [
  "carry-over",
  "carry-over-before",
  "operating-budget",
  "operating-spent",
  "three-public-before",
  "procurement-budget",
  "procurement-spent",
  "fixed-assets",
  "fixed-assets-in-use",
  "posts",
  "staff",
];

/** Every figure as the workbook gives it; an absent one says which table would hold it. */
export function controlFigures(
  inputs: Inputs,
  execution: ExecutionResult | null,
  spending: SpendingResult | null,
): Readonly<Record<FactName, Figure>> {
  const { threePublic } = inputs.references;
  // Only the whole department's spending can stand for what was spent; a part of it would make a wrong rate.
  const total = spending?.scope === "total" ? spending.total : null;
  // The budget falls back to the initial one; that would pass for "nothing was adjusted".
  const adjusted = execution === null || execution.budget === execution.initialBudget ? null : execution.budget;
  const controls = Object.fromEntries(CONTROLS.map((name) => [name, controlFigure(name, inputs.controls)])) as Record<
    ControlName,
    Figure
  >;
  return {
    ...controls,
    spent: execution?.spent ?? total ?? absent("spent"),
    budget: execution?.budget ?? absent("budget"),
    "adjusted-budget": adjusted ?? absent("adjusted-budget"),
    "initial-budget": execution?.initialBudget ?? absent("initial-budget"),
    "three-public-budget": amountOr(threePublic?.budget ?? null, "three-public-budget"),
    "three-public-spent": amountOr(threePublic?.spent ?? null, "three-public-spent"),
  };
}

function amountOr(amount: ReadAmount | null, name: FactName): Figure {
  return amount === null || amount.yuan === null ? absent(name) : figureOfAmount(amount);
}

function controlFigure(name: ControlName, controls: readonly ControlInput[]): Figure {
  const found = controls.find((control) => control.name === name);
  if (found === undefined) return absent(name);
  return found.kind === "count" ? figureOfNumber(found.count, "number") : amountOr(found.amount, name);
}

function absent(name: FactName): Figure {
  const isCounted = name === "posts" || name === "staff";
  const reason = message("evaluation.no-table", {
    figure: message(`evaluation.fact.${name}`),
    table: message(`evaluation.fact-table.${name}`),
  });
  return absentFigure(isCounted ? "number" : "yuan", reason);
}
