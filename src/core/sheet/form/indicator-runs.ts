import { type Decimal, sum } from "../../amount/decimal";
import { isWeighted } from "../../evaluation/indicators";
import type { IndicatorRole } from "../../forms/layout";
import { CONTINUED, labelWithWeight } from "../../entries/form-labels";
import type { IndicatorResult, LevelResult } from "../../model/evaluation";
import { literal, numberFormula, text, textFormula } from "../content";
import { formCell, type FormPlaces, indicatorCells } from "../form-places";
import type { Deferred, Filled } from "./draft";
import { said } from "./filled";
import type { TableRun } from "./table-draft";

type Run = TableRun<IndicatorRole>;

/** More places than any weight has: a sum of fractions prints without what floating point adds to it. */
const MOST_PLACES = 6;

/** Neighbouring indicators of one level: index of the first and the last. */
interface Neighbours {
  readonly from: number;
  readonly to: number;
  readonly first: IndicatorResult;
}

/**
 * The merged cells of 一级 and 二级, the inner ones first; a 二级 never reaches over its 一级. `withWeight`: the weight
 * stands below the name of a 一级, because the form has no column for it.
 */
export function indicatorRuns(
  indicators: readonly IndicatorResult[],
  levels: readonly LevelResult[],
  withWeight: boolean,
): readonly Run[] {
  const inner = neighbours(indicators, ({ input }) => `${input.level1}\n${input.level2}`);
  const outer = neighbours(indicators, ({ input }) => input.level1);
  return [
    ...inner.flatMap((run): Run[] => {
      const { level2 } = run.first.input;
      return [
        { ...bounds(run), role: "level2", filled: said(level2, "center"), again: continuedName(level2) },
        weightRun(run, "level2Weight", indicators),
      ];
    }),
    ...outer.flatMap((run): Run[] => {
      const { level1 } = run.first.input;
      const weight = levels.find((level) => level.name === level1)?.weight;
      const filled =
        withWeight && level1 !== "" && weight !== undefined
          ? levelWithWeight(level1, weight, indicators)
          : said(level1, "level");
      return [
        { ...bounds(run), role: "level1", filled, again: continuedName(level1) },
        weightRun(run, "level1Weight", indicators),
      ];
    }),
  ];
}

function continuedName(level: string): string {
  return level === "" ? "" : level + CONTINUED;
}

/** A 一级 with its weight: what its indicators on the form, wherever they stand, add up to. */
function levelWithWeight(level1: string, weight: Decimal, indicators: readonly IndicatorResult[]): Filled {
  const label = labelWithWeight(level1, weight);
  const members = indicators.flatMap((each, index) =>
    each.input.level1 === level1 && isWeighted(each) ? [index] : [],
  );
  const content: Deferred = (form) => {
    const cells = indicatorCells(form, members, "weight");
    if (cells === "") return text(label);
    const points = `ROUND(SUM(${cells}),${MOST_PLACES})`;
    return textFormula(`${literal(level1)}&CHAR(10)&"（"&${points}&"分）"`, label);
  };
  return { content, style: "level", words: label };
}

/** The weight of a level: what its indicators on the form add up to. */
function weightRun(
  run: Neighbours,
  role: "level1Weight" | "level2Weight",
  indicators: readonly IndicatorResult[],
): Run {
  const members = indicators.slice(run.from, run.to + 1);
  const weights = members.flatMap(({ weight }) => weight.value ?? []);
  const content: Deferred = (form) => {
    const cells = members.flatMap((_, index) => weightCell(form, run.from + index));
    if (weights.length === 0 || cells.length === 0) return text("—");
    return numberFormula(`SUM(${joined(cells)})`, sum(weights));
  };
  return { ...bounds(run), role, filled: { content, style: "weight", words: "" }, again: "" };
}

function weightCell(form: FormPlaces, index: number): string[] {
  const cell = formCell(form, `indicator.${index}.weight`);
  return cell === null ? [] : [cell];
}

/** Neighbours stand below each other in one column. */
function joined(cells: readonly string[]): string {
  const [first = ""] = cells;
  const last = cells.at(-1) ?? first;
  return first === last ? first : `${first}:${last}`;
}

function bounds({ from, to }: Neighbours): Pick<Run, "from" | "to"> {
  return { from, to };
}

function neighbours(
  indicators: readonly IndicatorResult[],
  key: (indicator: IndicatorResult) => string,
): readonly Neighbours[] {
  const found: { from: number; to: number; first: IndicatorResult }[] = [];
  let previous: string | null = null;
  indicators.forEach((indicator, index) => {
    const current = key(indicator);
    const last = found.at(-1);
    if (last !== undefined && current === previous) last.to = index;
    else found.push({ from: index, to: index, first: indicator });
    previous = current;
  });
  return found;
}
