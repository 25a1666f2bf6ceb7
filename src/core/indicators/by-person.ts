import { compare, type Decimal, divide, HUNDRED, minimum, multiply, round, ZERO } from "../amount/decimal";
import type { Figure, Judgement } from "../model/evaluation";
import type { Profile, QualitativeBand, QualitativeBandName } from "../profiles/profile";
import { compact } from "../text/normalise";
import { type Message, message, type MessageKey } from "../wording";
import { bandOf } from "./band-of";
import { type NamedFigure, weightFigure } from "./figures";
import { notComparable } from "./judgement";
import type { Reading } from "./reading";

const BAND_WORDS: Readonly<Record<QualitativeBandName, MessageKey>> = {
  达成: "indicators.band.achieved",
  部分达成: "indicators.band.partly",
  未达成: "indicators.band.not-achieved",
};

/** A band as it is called in sentences. */
export function bandWord(name: QualitativeBandName): Message {
  return message(BAND_WORDS[name]);
}

export interface PersonCase {
  readonly mechanism: string;
  /** The band that the words support; null where they support none and only a typed score can be taken. */
  readonly band: QualitativeBandName | null;
  /** The best band that the facts leave open (a late date is no 达成): a typed score above it is not taken. */
  readonly ceiling?: QualitativeBandName;
  readonly reason: Message;
  readonly hints: readonly Message[];
  readonly inputs?: readonly NamedFigure[];
}

/**
 * What a person must judge (domain §5.2 rules 6–8): the score typed in the table is taken when it lies between 0 and
 * the weight; else the band's points are proposed, which leaves the total provisional. Never silently full.
 */
export function byPerson(reading: Reading, weight: Decimal, profile: Profile, person: PersonCase): Judgement {
  const typed = reading.indicator.typedScore?.number ?? null;
  const inputs = [weightFigure(weight, reading.indicator.weight), ...(person.inputs ?? [])];
  const hints = [...reading.hints, ...person.hints];
  const { evidence } = reading.indicator;
  const isPossible = typed !== null && compare(typed, ZERO) >= 0 && compare(typed, weight) <= 0;
  const typedBand = isPossible ? bandOf(typed, weight, profile) : null;
  const isTooHigh = typedBand !== null && rank(typedBand.name) > rank(person.ceiling ?? "达成");
  const isTaken = isPossible && !isTooHigh;
  // A form without the column is the review's matter (C25); here it would repeat itself on every row.
  if (evidence ? compact(evidence.text) === "" : !isTaken) hints.push(message("indicators.hint.no-evidence"));
  if (isTaken) return confirmed(reading, weight, profile, person, typed, inputs, hints);
  if (isTooHigh && typed !== null) {
    const bands = { band: bandWord(typedBand.name), ceiling: bandWord(person.ceiling ?? "达成") };
    hints.push(message("indicators.hint.typed-too-high", { score: typed, ...bands }));
  } else if (typed !== null) hints.push(message("indicators.hint.typed-outside", { score: typed, weight }));
  const band = profile.qualitativeBands.find(({ name }) => name === person.band);
  if (!band) return notComparable({ ...reading, hints }, weight, person.mechanism, person.reason);
  return judgement("proposed", person, band, hints, {
    value: minimum(weight, round(shareOf(weight, band.proposal), profile.places.score)),
    measure: "points",
    rule: message("indicators.rule.proposed", { band: bandWord(band.name), share: band.proposal }),
    arithmetic: `${weight} × ${band.proposal}%`,
    places: profile.places.score,
    sources: [],
    inputs,
  });
}

function confirmed(
  reading: Reading,
  weight: Decimal,
  profile: Profile,
  person: PersonCase,
  typed: Decimal,
  inputs: readonly NamedFigure[],
  hints: readonly Message[],
): Judgement {
  const band = bandOf(typed, weight, profile);
  const name = bandWord(band?.name ?? "未达成");
  const isAbove = band && person.band && rank(band.name) > rank(person.band);
  const doubt = message("indicators.hint.typed-above-words", { band: name, actual: reading.actualText });
  const cell = reading.indicator.typedScore?.cell;
  const figure: Figure = {
    value: minimum(weight, round(typed, profile.places.score)),
    measure: "points",
    rule: message("indicators.rule.typed", { band: name, from: band?.from ?? "0", to: band?.to ?? "100" }),
    arithmetic: null,
    places: profile.places.score,
    sources: cell ? [cell.source] : [],
    inputs,
  };
  return judgement("confirmed", person, band, isAbove ? [...hints, doubt] : hints, figure);
}

function judgement(
  state: "proposed" | "confirmed",
  person: PersonCase,
  band: QualitativeBand | null,
  hints: readonly Message[],
  score: Figure,
): Judgement {
  return {
    mechanism: person.mechanism,
    state,
    score,
    deviation: null,
    reason: person.reason,
    hints,
    explanationRequired: band?.name !== "达成",
  };
}

function shareOf(weight: Decimal, percent: Decimal): Decimal {
  return divide(multiply(weight, percent), HUNDRED) ?? ZERO;
}

function rank(name: QualitativeBandName): number {
  return name === "达成" ? 2 : name === "部分达成" ? 1 : 0;
}
