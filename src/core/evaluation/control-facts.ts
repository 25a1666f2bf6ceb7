import type { ExecutionResult, Figure, SpendingResult } from "../model/evaluation";
import type { ControlInput, Inputs } from "../model/inputs";
import type { FigureName, MissedFigure } from "../model/mapping";
import { formatSource } from "../model/area";
import { type Message, message } from "../wording";
import { absentFigure, figureOfCounts, figureOfSum } from "./figures";

/** The figures that control rates are made of. */
export type FactName = "spent" | "budget" | "adjusted-budget" | "initial-budget" | FigureName;

/** Cells named in a reason: more would not be read. */
const CELLS_NAMED = 4;

/** Every figure as the workbook gives it; an absent one says what was seen, or which table would hold it. */
export function controlFigures(
  inputs: Inputs,
  execution: ExecutionResult | null,
  spending: SpendingResult | null,
): (name: FactName) => Figure {
  // Only the whole department's spending can stand for what was spent; a part of it would make a wrong rate.
  const total = spending?.scope === "total" ? spending.total : null;
  // The budget falls back to the initial one; that would pass for "nothing was adjusted".
  const adjusted = execution === null || execution.budget === execution.initialBudget ? null : execution.budget;
  // Without such a block the final accounts' own columns say it (财决01: 年初预算数, 全年预算数, 决算数).
  const accounts = (name: FigureName) => {
    const figure = execution === null ? controlFigure(name, inputs) : null;
    return figure?.value == null ? null : figure;
  };
  const initial = execution?.initialBudget ?? accounts("total-initial-budget");
  return (name) => {
    switch (name) {
      case "spent":
        return execution?.spent ?? accounts("total-spent") ?? total ?? absent(name);
      case "budget":
        return execution?.budget ?? accounts("total-budget") ?? absent(name);
      case "adjusted-budget":
        return adjusted ?? (initial === null ? null : accounts("total-budget")) ?? absent(name);
      case "initial-budget":
        return initial ?? absent(name);
      default:
        return controlFigure(name, inputs);
    }
  };
}

function controlFigure(name: FigureName, { controls, missedFigures = [] }: Inputs): Figure {
  const found = controls.find((control) => control.name === name);
  if (found?.kind === "count") return asWorded(figureOfCounts(found.counts), found);
  if (found !== undefined) {
    const amount = figureOfSum(found.amounts);
    if (amount.value !== null) return asWorded(amount, found);
  }
  return absent(
    name,
    missedFigures.find((missed) => missed.name === name),
  );
}

/** The figure with the words of its row and column for its reason. */
function asWorded(figure: Figure, control: ControlInput): Figure {
  const { words } = control;
  if (words.length === 0) return figure;
  const isUnstated = control.kind === "count" && control.isMoney === true;
  const key = isUnstated ? "evaluation.rule-read-by-no-unit" : "evaluation.rule-read-by";
  return { ...figure, rule: message(key, { words: words.join("｜") }) };
}

function absent(name: FactName, missed?: MissedFigure): Figure {
  const isCounted = name === "posts" || name === "staff";
  return absentFigure(isCounted ? "number" : "yuan", reasonFor(name, missed), missed?.seen ?? []);
}

function reasonFor(name: FactName, missed: MissedFigure | undefined): Message {
  const figure = message(`evaluation.fact.${name}`);
  if (missed === undefined) {
    return message("evaluation.no-table", { figure, table: message(`evaluation.fact-table.${name}`) });
  }
  const cells = missed.seen.slice(0, CELLS_NAMED).map(formatSource).join("、");
  const words = (missed.words ?? []).slice(0, CELLS_NAMED).join("、");
  return message(`evaluation.figure-missed.${missed.why}`, { figure, cells, ...(words !== "" && { words }) });
}
