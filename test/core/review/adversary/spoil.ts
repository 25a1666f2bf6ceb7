import type { CheckId } from "../../../../src/core/profiles/checks/check-rules";
import type { Indicator, Meant } from "./form";
import type { Column } from "./layouts";

/** One fault in a form that is otherwise sound, and where a reviewer must find it. */
export interface Fault {
  readonly id: CheckId;
  readonly what: string;
  readonly spoil: (meant: Meant) => Meant;
  /** The part of the form whose cell the finding must name; null where the whole table is meant. */
  readonly at: string | null;
  /** Other checks that rightly notice the same fault. */
  readonly also?: readonly CheckId[];
  /** Columns without which the fault cannot be printed or seen. */
  readonly needs?: readonly Column[];
  readonly needsLayout?:
    | "reason-of-funds"
    | "no-reason-of-funds"
    | "shares"
    | "items"
    | "codes"
    | "level-weights"
    | "no-level-weights"
    | "filing";
}

export function rows(changes: Readonly<Record<string, Partial<Indicator> | null>>): Fault["spoil"] {
  return (meant) => ({
    ...meant,
    indicators: meant.indicators.flatMap((row) => {
      const change = changes[row.name];
      return change === null ? [] : [{ ...row, ...change }];
    }),
  });
}

export function funds(changes: Partial<Meant["execution"]>): Fault["spoil"] {
  return (meant) => ({ ...meant, execution: { ...meant.execution, ...changes } });
}

/** Words left in cells, with an amount for every class or item. */
export function amounts(code: string, amount: Meant["spending"]["total"]): Fault["spoil"] {
  return (meant) => ({
    ...meant,
    spending: {
      ...meant.spending,
      classes: meant.spending.classes.map((each) => ({
        ...each,
        amount: each.code === code ? amount : each.amount,
        items: each.items.map(([item, name, own]) => [item, name, item === code ? amount : own] as const),
      })),
    },
  });
}

export const all =
  (...spoils: readonly Fault["spoil"][]): Fault["spoil"] =>
  (meant) =>
    spoils.reduce((spoilt, spoil) => spoil(spoilt), meant);
export const form =
  (changes: Partial<Meant>): Fault["spoil"] =>
  (meant) => ({ ...meant, ...changes });
export const levels = (output: string, benefit: string) =>
  form({ levelWeights: { 产出指标: output, 效益指标: benefit, 满意度指标: "10" } });
/** The printed total follows, so that nothing but the planted fault is wrong. */
export const total = (totalScore: number, grade = "优") => form({ totalScore, grade });

/** The approved goals stand in the workbook, and the form departs from them. */
export function departing(changes: Readonly<Record<string, Partial<Indicator> | null>>): Fault["spoil"] {
  return (meant) => rows(changes)({ ...meant, approved: meant.indicators });
}
