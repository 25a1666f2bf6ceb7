import { compare, type Decimal, decimal, divide, multiply } from "../../amount/decimal";
import { fromYuan, MONEY_UNITS } from "../../amount/money-unit";
import type { Figure, Judgement } from "../../model/evaluation";
import type { ReadCell } from "../../model/inputs";
import type { Profile } from "../../profiles/profile";
import { type Bound, wholeUnit } from "../../text/quantity";
import { type Message, message } from "../../wording";
import { byPerson } from "../by-person";
import { compareBound, deviationOf, type Pair } from "../compare-bound";
import type { NamedFigure } from "../figures";
import { computed, notComparable } from "../judgement";
import { mechanism } from "../mechanism";
import { aboveTarget } from "../proportion";
import type { Reading } from "../reading";
import { type NamedAmount, resolve, type Resolved } from "../referable";
import { showIn } from "../show";
import { bandFor, words } from "../words/band-for";
import { type ReferredAmount, referredAmount } from "../words/references";

const ID = "reference";

interface Reference extends Resolved, ReferredAmount {}

/**
 * "≤预算批复金额": at most the amount of the workbook that the words name. An actual in words ("未超预算") is held
 * against what the workbook says was spent. Where the workbook has no such amount, a person judges.
 */
export const reference = mechanism({
  id: ID,
  accepts: ({ target }) => (target.kind === "reference" ? target : null),
  score: (_target, reading, weight, profile) => {
    const found = resolved(reading);
    if (found === null || (found.alsoElsewhere && reading.actual.kind === "words")) {
      const key = found === null ? "indicators.reason.reference" : "indicators.reason.reference-elsewhere";
      const { band } = bandFor(reading);
      const isExceeded = found !== null && isOverspent(found);
      return byPerson(reading, weight, profile, {
        mechanism: ID,
        // more was spent than the budget named: the words alone carry no full points
        ...(isExceeded && band === "达成" ? { band: "部分达成" as const } : { band }),
        reason: message(key, words(reading)),
        hints: isExceeded ? [message("indicators.hint.reference-contradicted", { actual: reading.actualText })] : [],
        inputs: found === null ? [] : [limitFigure(reading, found)],
      });
    }
    if (reading.actual.kind !== "words") return written(found, reading, weight, profile);
    if (reading.actual.verdict === "achieved" && found.spent !== null) {
      return borneOut(found, found.spent, reading, weight, profile);
    }
    const { band, reason } = bandFor(reading);
    const inputs = [limitFigure(reading, found)];
    return byPerson(reading, weight, profile, { mechanism: ID, band, reason, hints: [], inputs });
  },
});

/** The workbook itself says that more was spent than the amount referred to. */
function isOverspent({ limit, spent, part }: Reference): boolean {
  const [most, used] = [limit.amount.yuan, spent?.amount.yuan ?? null];
  return most !== null && used !== null && compare(used, multiply(most, part)) > 0;
}

function resolved(reading: Reading): Reference | null {
  const asked = referredAmount(reading.targetText);
  if (asked === null) return null;
  const about = { name: reading.indicator.level3, target: reading.targetText };
  const found = resolve(reading.referables, asked, about);
  return found === null ? null : { ...found, ...asked };
}

/** The amount referred to, as if it stood in the target itself, in the unit in which the form counts. */
function boundOf(reading: Reading, { limit, part }: Reference): Bound {
  const columnUnit = reading.columnUnit?.dimension === "money" ? reading.columnUnit : null;
  const { label } = MONEY_UNITS[reading.referables.unit];
  const unit = columnUnit ?? wholeUnit(label)?.unit ?? null;
  const yuan = multiply(limit.amount.yuan ?? decimal("0"), part);
  const value = unit === null ? fromYuan(yuan, "yuan") : (divide(yuan, unit.size) ?? yuan);
  return { kind: "bound", comparison: "at-most", strict: false, signed: true, value, unit, per: null, rest: "" };
}

/** The target as a figure: the words of its cell, and below them the amount with its own cell. */
function limitFigure(reading: Reading, found: Reference): NamedFigure {
  const { limit, part } = found;
  const whole = amountFigure(limit);
  const percent = multiply(part, decimal("100"));
  const isWhole = percent === decimal("100");
  const figure: Figure = {
    value: multiply(whole.value ?? decimal("0"), part),
    measure: "yuan",
    rule: isWhole
      ? message("indicators.referred", { text: reading.targetText, name: limit.name })
      : message("indicators.referred-part", { text: reading.targetText, name: limit.name, percent }),
    arithmetic: isWhole ? null : `${whole.value ?? ""} × ${percent}%`,
    places: null,
    sources: reading.targetCell ? [reading.targetCell.source] : [],
    inputs: [{ name: limit.name, figure: whole }],
  };
  return { name: message("indicators.target"), figure };
}

function amountFigure({ amount }: NamedAmount): Figure {
  return {
    value: amount.yuan,
    measure: "yuan",
    rule: message("evaluation.rule-read"),
    arithmetic: null,
    places: null,
    sources: [amount.cell.source],
    inputs: [],
  };
}

/** An actual that is a number: held against the amount, its unit converted. */
function written(found: Reference, reading: Reading, weight: Decimal, profile: Profile): Judgement {
  const bound = boundOf(reading, found);
  const compared = compareBound(reading, bound);
  if (!compared.ok) return notComparable(reading, weight, ID, compared.reason);
  const { pair } = compared;
  const target = message("indicators.referred-amount", {
    name: found.limit.name,
    amount: showIn(pair.target, bound.unit),
  });
  const inputs = [limitFigure(reading, found), ...pair.inputs.slice(1)];
  return scored(found, { ...pair, inputs }, reading, weight, profile, { target, actual: pair.shown.actual });
}

/** "未超预算", and the workbook's own amounts: what was spent stands for the words. */
function borneOut(
  found: Reference,
  spent: NamedAmount,
  reading: Reading,
  weight: Decimal,
  profile: Profile,
): Judgement {
  const bound = boundOf(reading, found);
  const actual = spent.amount.yuan ?? decimal("0");
  const asked = multiply(bound.value, bound.unit?.size ?? decimal("1"));
  const shown = { target: showIn(asked, bound.unit), actual: showIn(actual, bound.unit) };
  const inputs = [limitFigure(reading, found), { name: spent.name, figure: amountFigure(spent) }];
  const pair: Pair = { target: asked, actual, unit: bound.unit, inputs, hints: [], shown };
  const judged = scored(found, pair, reading, weight, profile, { target: "", actual: "" });
  const reason = message(
    judged.state === "met" ? "indicators.reason.reference-within" : "indicators.reason.reference-exceeded",
    {
      actual: reading.actualText,
      spent: message("indicators.referred-amount", { name: spent.name, amount: shown.actual }),
      limit: message("indicators.referred-amount", { name: found.limit.name, amount: shown.target }),
    },
  );
  const contradicted = message("indicators.hint.reference-contradicted", { actual: reading.actualText });
  return {
    ...judged,
    reason,
    hints: judged.state === "met" ? judged.hints : [...judged.hints, contradicted],
    restsOn: [...(judged.restsOn ?? []), spent.amount.cell],
  };
}

function scored(
  found: Reference,
  pair: Pair,
  reading: Reading,
  weight: Decimal,
  profile: Profile,
  shown: { readonly target: string | Message; readonly actual: string | Message },
): Judgement {
  const met = compare(pair.actual, pair.target) <= 0;
  const judged = computed(reading, weight, profile, {
    mechanism: ID,
    met,
    ...aboveTarget(weight, pair, profile.atMost),
    inputs: pair.inputs,
    deviation: deviationOf(reading, pair, "at-most"),
    reason: message(met ? "indicators.reason.met" : "indicators.reason.short", shown),
    hints: [...pair.hints, ...otherBudget(found, pair, met), ...elsewhere(found)],
  });
  const restsOn: readonly ReadCell[] = [found.limit.amount.cell];
  return { ...judged, restsOn };
}

/** 预算批复金额 can be the year-start or the adjusted budget: told where that makes a difference. */
function otherBudget({ limit, other, part }: Reference, { actual, unit }: Pair, met: boolean): readonly Message[] {
  if (other?.amount.yuan == null) return [];
  const asked = multiply(other.amount.yuan, part);
  if (compare(actual, asked) <= 0 === met) return [];
  const parameters = { name: limit.name, other: other.name, amount: showIn(asked, unit) };
  return [message(met ? "indicators.hint.reference-not-by" : "indicators.hint.reference-by", parameters)];
}

function elsewhere({ alsoElsewhere, limit }: Reference): readonly Message[] {
  return alsoElsewhere ? [message("indicators.hint.reference-elsewhere", { name: limit.name })] : [];
}
