import type { IndicatorResult, LevelResult } from "../model/evaluation";
import type { PlanCell } from "../model/plan";
import { text } from "./content";
import { B, C, over } from "./grid";
import { heightOf } from "./row-height";

/** Neighbouring indicators of one level: index of the first and the last, and the name printed over them. */
export interface LevelRun {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Points of height the name needs. */
  readonly needed: number;
}

export interface LevelRuns {
  readonly level1: readonly LevelRun[];
  /** A 二级 never reaches over its 一级. */
  readonly level2: readonly LevelRun[];
}

export function levelRuns(indicators: readonly IndicatorResult[], levels: readonly LevelResult[]): LevelRuns {
  return {
    level1: runs(
      indicators,
      ({ input }) => input.level1,
      ({ input }) => level1Label(input.level1, levels),
    ).map((run) => ({ ...run, needed: heightOf(run.label, B, B, "level") })),
    level2: runs(
      indicators,
      ({ input }) => `${input.level1}\n${input.level2}`,
      ({ input }) => input.level2,
    ).map((run) => ({ ...run, needed: heightOf(run.label, C, C, "center") })),
  };
}

/** Where an indicator stands on the sheet: one row, or several where its texts are too tall for one. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** The merged cells of 一级 and 二级. */
export function levelCells({ level1, level2 }: LevelRuns, spans: readonly Span[]): readonly PlanCell[] {
  const block = (column: number, style: "level" | "center") => (run: LevelRun) => {
    const top = spans[run.from]?.top ?? 0;
    return over({ top, left: column, bottom: spans[run.to]?.bottom ?? top, right: column }, text(run.label), style);
  };
  return [...level1.map(block(B, "level")), ...level2.map(block(C, "center"))];
}

function level1Label(name: string, levels: readonly LevelResult[]): string {
  const weight = levels.find((level) => level.name === name)?.weight;
  return name === "" || weight === undefined ? name : `${name}\n（${weight}分）`;
}

function runs(
  indicators: readonly IndicatorResult[],
  key: (indicator: IndicatorResult) => string,
  label: (indicator: IndicatorResult) => string,
): readonly Omit<LevelRun, "needed">[] {
  const found: { from: number; to: number; label: string }[] = [];
  let previous: string | null = null;
  indicators.forEach((indicator, index) => {
    const current = key(indicator);
    const last = found.at(-1);
    if (last !== undefined && current === previous) last.to = index;
    else found.push({ from: index, to: index, label: label(indicator) });
    previous = current;
  });
  return found;
}
