import { multiply, ZERO } from "../amount/decimal";
import { figureOfCell } from "../evaluation/figures";
import type { Source } from "../model/area";
import type { Fact } from "../model/claims";
import type { Known } from "./facts";
import { numbersIn } from "./numbers";

/** Numbers in the workbook's own texts (基本情况, goals, reasons, remarks): they have a cell, though no table. */
export function notedFacts({ inputs }: Pick<Known, "inputs">): readonly Fact[] {
  const { indicators } = inputs;
  const cells = [
    ...inputs.texts.map(({ cell }) => cell),
    indicators?.goal ?? null,
    indicators?.goalAchieved ?? null,
    inputs.execution?.reason ?? null,
    ...(indicators?.indicators ?? []).flatMap(({ target, actual, reason, rule, evidence, remark }) => [
      target,
      actual,
      reason,
      rule,
      evidence,
      remark,
    ]),
  ];
  return [
    ...cells.flatMap((cell) => (typeof cell?.value === "string" ? factsIn(cell.value, cell.source) : [])),
    ...inputs.history.flatMap(({ remark, source }) => factsIn(remark, source)),
  ];
}

function factsIn(text: string, source: Source): readonly Fact[] {
  return numbersIn(text).map(({ value, unit }) => ({
    ...{ role: "noted", names: [], year: null, month: null, kind: "", unit },
    dimension: unit?.dimension ?? "bare",
    value: unit === null ? value : multiply(value, unit.size),
    figure: figureOfCell(value, "number", source),
  }));
}

/** What last year's workbook says of the points it lost. */
export function openPointFacts({ inputs }: Pick<Known, "inputs">): readonly Fact[] {
  return (inputs.previous?.open ?? []).flatMap(({ target, actual, score, weight, reason, source }) => [
    ...factsIn(`${target}\n${actual}\n${reason}`, source),
    ...[score ?? ZERO, weight].map((value): Fact => ({
      ...{ role: "noted", names: [], year: null, month: null, kind: "", unit: null, dimension: "points", value },
      figure: figureOfCell(value, "points", source),
    })),
  ]);
}
