import { absolute, compare, type Decimal, decimal, divide, isZero, subtract } from "../../amount/decimal";
import { compact } from "../../text/normalise";
import { partOfYearIn } from "../../text/periods";
import { message } from "../../wording";
import { type Check, type Fault, type ReviewCase, rowCheck } from "../check";
import { about, cellOf, hasHint } from "../row";
import { isSame, isUnitRatio } from "./same-amount";
import { wan } from "./yuan";

const TEN_THOUSAND = decimal("10000");
/** How near to 10,000 a ratio must be (in parts of it) to be a unit and no coincidence. */
const NEAR = decimal("0.02");

/** One is ten thousand times the other. */
function isOtherUnit(left: Decimal, right: Decimal): boolean {
  const ratios = [divide(left, right), divide(right, left)];
  return ratios.some((ratio) => {
    if (ratio === null) return false;
    const off = absolute(subtract(divide(ratio, TEN_THOUSAND) ?? ratio, decimal("1")));
    return compare(off, NEAR) <= 0;
  });
}

/** C38: one item in two places, one ten thousand times the other: 元 here, 万元 there. */
const unitsMixed: Check = {
  id: "C38",
  run: ({ spending, execution, inputs }) => {
    const total = spending?.total.value ?? null;
    const spent = execution?.spent.value ?? null;
    const lastMonth = inputs.progress?.months.at(-1)?.cumulative?.yuan ?? null;
    const functional = inputs.references.functional?.total ?? null;
    const budget = execution?.budget.value ?? null;
    const initial = execution?.initialBudget ?? null;
    // What should be one amount, and what differs honestly, but not by thousands.
    const pairs = [
      [total, spent, execution?.spent.sources[0], "review.spent", isOtherUnit],
      [total, functional?.yuan ?? null, functional?.cell.source, "review.functional-total", isOtherUnit],
      [spent, budget, execution?.budget.sources[0], "review.budget", isUnitRatio],
      [budget, initial?.value ?? null, initial?.sources[0], "review.initial-budget", isUnitRatio],
      [spent, lastMonth, inputs.progress?.source, "review.progress-total", isUnitRatio],
    ] as const;
    const comparable = pairs.filter(([left, right]) => left !== null && right !== null);
    if (comparable.length === 0) return "not-checked";
    const fault = comparable.flatMap(([left, right, where, name, isMixed]): readonly Fault[] => {
      if (left === null || right === null || isZero(left) || isZero(right) || !isMixed(left, right)) return [];
      const parameters = { item: message(name), one: wan(left), other: wan(right) };
      return [
        {
          where: where ?? execution?.source ?? null,
          message: message("review.unit-mixed", parameters),
          advice: message("review.unit-advice"),
        },
      ];
    });
    return fault.slice(0, 1);
  },
};

/** C38: a total that no department spends, in the unit the table states. */
const unitImplausible: Check = {
  id: "C38",
  run: ({ spending, rules }) => {
    const total = spending?.total.value ?? null;
    if (spending === null || total === null) return "not-checked";
    const { most, least } = rules.checks.C38;
    const parameters = { total: wan(total) };
    const where = spending.total.sources[0] ?? spending.source;
    if (compare(total, most) > 0) {
      return [{ where, message: message("review.unit-too-large", parameters), advice: message("review.unit-advice") }];
    }
    if (isZero(total) || compare(total, least) >= 0 || total.startsWith("-")) return [];
    const advice = message("review.unit-advice");
    return [{ where, severity: "hint", message: message("review.unit-too-small", parameters), advice }];
  },
};

/** C38: the “三公” spending exceeds all the spending that it is a part of. */
const partAboveWhole: Check = {
  id: "C38",
  run: ({ spending, execution, inputs }) => {
    const part = inputs.references.threePublic?.spent ?? null;
    const whole = spending?.scope === "total" ? spending.total.value : (execution?.spent.value ?? null);
    if (part?.yuan == null || whole === null) return "not-checked";
    if (compare(part.yuan, whole) <= 0 || isOtherUnit(whole, part.yuan)) return [];
    const parameters = { part: wan(part.yuan), whole: wan(whole) };
    return [
      {
        where: part.cell.source,
        message: message("review.three-public-above-whole", parameters),
        advice: message("review.unit-advice"),
      },
    ];
  },
};

/** C38: an actual that is ten thousand times its target. */
const indicatorUnit = rowCheck("C38", (row) =>
  hasHint(row, "indicators.hint.magnitude")
    ? {
        where: cellOf(row, "actual"),
        message: about(row, "review.unit-indicator"),
        advice: message("review.unit-advice"),
      }
    : null,
);

/** C39: the table used as total spending is not the department's total spending. */
const scopeFits: Check = {
  id: "C39",
  run: (reviewed) => {
    const { spending, inputs } = reviewed;
    const total = spending?.total.value ?? null;
    if (spending === null || total === null) return "not-checked";
    const functional = inputs.references.functional;
    const whole = functional?.total?.yuan ?? null;
    const spent = departmentSpent(reviewed);
    if (functional !== null && whole !== null) {
      const faults = againstFunctional(reviewed, total, whole);
      const isAsked = faults.length === 0 && isSame(total, whole, reviewed) && spent !== null;
      return isAsked && !isSame(total, spent, reviewed) ? spentDiffers(reviewed, total, spent) : faults;
    }
    if (spent !== null && isSame(total, spent, reviewed)) return [];
    if (spending.scope !== "total") {
      const severity = spending.scope === "unknown" ? "hint" : "warning";
      const text = message(`review.scope-${spending.scope}`, { title: spending.title });
      return [{ where: spending.source, severity, message: text }];
    }
    return spent === null ? [] : spentDiffers(reviewed, total, spent);
  },
};

/** C39: a table of some months, chosen for want of another, is not the year's spending. */
const wholeYear: Check = {
  id: "C39",
  run: ({ spending }) => {
    if (spending === null) return "not-checked";
    if (partOfYearIn(compact(spending.title)) === null) return [];
    const text = message("review.part-of-year", { title: spending.title });
    return [{ where: spending.source, message: text, advice: message("review.part-of-year-advice") }];
  },
};

/** The form says that something else was spent than the table of spending adds up to. */
function spentDiffers({ spending, execution }: ReviewCase, total: Decimal, spent: Decimal): readonly Fault[] {
  if (spending === null || isOtherUnit(total, spent) || isZero(spent)) return [];
  const where = execution?.spent.sources[0] ?? spending.source;
  const parameters = { spent: wan(spent), total: wan(total), title: spending.title };
  return [{ where, severity: "warning", message: message("review.spent-differs", parameters) }];
}

/** What the department as a whole spent by its execution table; a project's block is another thing. */
function departmentSpent({ execution, inputs }: ReviewCase) {
  const subject = inputs.indicators?.subject ?? "unknown";
  if (execution === null || subject !== "department" || execution.spent.sources.length === 0) return null;
  return execution.spent.value;
}

function againstFunctional(reviewed: ReviewCase, total: Decimal, whole: Decimal): readonly Fault[] {
  const { spending, inputs } = reviewed;
  const { functional } = inputs.references;
  if (spending === null || functional === null || isSame(total, whole, reviewed) || isOtherUnit(total, whole))
    return [];
  const parameters = { title: spending.title, total: wan(total), other: functional.title, whole: wan(whole) };
  return [
    {
      where: spending.total.sources[0] ?? spending.source,
      message: message("review.scope-differs", parameters),
      advice: message("review.scope-advice"),
    },
  ];
}

export const scopeChecks: readonly Check[] = [
  unitsMixed,
  unitImplausible,
  partAboveWhole,
  indicatorUnit,
  scopeFits,
  wholeYear,
];
