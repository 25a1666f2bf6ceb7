import type { MoneyUnit } from "../amount/money-unit";
import type { Inputs, ReadAmount } from "../model/inputs";
import type { FigureName } from "../model/mapping";
import { compact } from "../text/normalise";
import { type Message, message } from "../wording";
import type { ReferredAmount } from "./words/references";
import { isAboutTheWhole } from "./words/references";

/** An amount of the workbook that a target can refer to instead of writing it. */
export interface NamedAmount {
  readonly name: Message;
  readonly amount: ReadAmount;
}

/** The amounts of one subject: all the money of the form, a part of it, "三公"经费, 公用经费, 政府采购. */
interface Referable {
  /** Whether an indicator of this name and target is about this subject. */
  readonly isAbout: (name: string, target: string) => boolean;
  readonly initial: NamedAmount | null;
  readonly budget: NamedAmount | null;
  readonly before: NamedAmount | null;
  readonly spent: NamedAmount | null;
}

/** What targets may refer to, the most special subject first, with the unit in which the form counts its money. */
export interface Referables {
  readonly unit: MoneyUnit;
  readonly subjects: readonly Referable[];
}

export const NOTHING_REFERABLE: Referables = { unit: "ten-thousand-yuan", subjects: [] };

type FactName = "budget" | "initial-budget" | "spent" | FigureName;

function named(name: FactName, amount: ReadAmount | null): NamedAmount | null {
  return amount === null || amount.yuan === null ? null : { name: message(`evaluation.fact.${name}`), amount };
}

/** The amounts that recognition read, by what they are of. */
export function referablesOf(inputs: Inputs): Referables {
  const control = (name: FigureName) => {
    const found = inputs.controls.find((each) => each.name === name);
    const [amount, ...others] = found?.kind === "amount" ? found.amounts : [];
    return named(name, others.length === 0 ? (amount ?? null) : null);
  };
  const word = (pattern: RegExp) => (name: string, target: string) => pattern.test(compact(name + target));
  const { threePublic } = inputs.references;
  const special: readonly Referable[] = [
    {
      isAbout: word(/三公/),
      initial: null,
      budget: named("three-public-budget", threePublic?.budget ?? null),
      before: control("three-public-before"),
      spent: named("three-public-spent", threePublic?.spent ?? null),
    },
    {
      isAbout: word(/公用经费|运转经费/),
      initial: null,
      budget: control("operating-budget"),
      before: null,
      spent: control("operating-spent"),
    },
    {
      isAbout: word(/采购/),
      initial: null,
      budget: control("procurement-budget"),
      before: null,
      spent: control("procurement-spent"),
    },
  ];
  return { unit: inputs.execution?.unit ?? "ten-thousand-yuan", subjects: [...special, ...fundsOf(inputs)] };
}

/** The form's own funds: the parts that the block names, then the whole. */
function fundsOf({ execution, indicators }: Inputs): readonly Referable[] {
  if (execution === null || indicators === null) return [];
  const isProject = indicators.subject === "project";
  // The budget of a department is no limit for one of its projects.
  if (indicators.subject !== "department" && execution.source.sheetId !== indicators.source.sheetId) return [];
  const parts = execution.parts.flatMap((part): readonly Referable[] => {
    const label = compact(part.name).replace(/^其中[:：]?/, "");
    if (label.length < 4) return [];
    const name = (key: "part-budget" | "part-initial" | "part-spent", amount: ReadAmount | null) =>
      amount === null || amount.yuan === null ? null : { name: message(`indicators.${key}`, { part: label }), amount };
    return [
      {
        isAbout: (indicator, target) => compact(indicator + target).includes(label),
        initial: name("part-initial", part.initialBudget),
        budget: name("part-budget", part.budget),
        before: null,
        spent: name("part-spent", part.spent),
      },
    ];
  });
  const whole: Referable = {
    isAbout: (name, target) =>
      isAboutTheWhole(name, isProject) || /总支出|支出总额|总成本|项目总/.test(compact(target)),
    initial: named("initial-budget", execution.initialBudget),
    budget: named("budget", execution.budget),
    before: null,
    spent: named("spent", execution.spent),
  };
  return [...parts, whole];
}

/** A reference resolved: the amount meant, what was spent of it, and the other budget where the words leave it open. */
export interface Resolved {
  readonly limit: NamedAmount;
  readonly other: NamedAmount | null;
  readonly spent: NamedAmount | null;
}

/** The workbook's amount for a reference; null where the workbook has none, or the indicator is about something else. */
export function resolve(
  { subjects }: Referables,
  { column, open }: ReferredAmount,
  indicator: { readonly name: string; readonly target: string },
): Resolved | null {
  const subject = subjects.find(({ isAbout }) => isAbout(indicator.name, indicator.target));
  if (subject === undefined) return null;
  const { initial, budget, before, spent } = subject;
  const limit = column === "before" ? before : column === "initial" ? initial : (budget ?? initial);
  if (limit === null) return null;
  const other = open && limit === budget ? initial : null;
  return { limit, other: other?.amount.yuan === limit.amount.yuan ? null : other, spent };
}
