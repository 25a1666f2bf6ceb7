import { ZERO } from "../../amount/decimal";
import type { QualitativeBandName } from "../../profiles/profile";
import { type CalendarPeriod, compareDays, inYear, readQuantity } from "../../text/quantity";
import { type Message, message } from "../../wording";
import { byPerson } from "../by-person";
import { computed } from "../judgement";
import { mechanism } from "../mechanism";
import type { Reading } from "../reading";
import { bandFor, words } from "../words/band-for";

const ID = "deadline";

/** "2023年12月31日前", "12月底前": full when in time; late, or only said to be in time, is for a person. */
export const deadline = mechanism({
  id: ID,
  accepts: ({ target }) =>
    target.kind === "quantity" && target.quantity.kind === "date" ? target.quantity.period : null,
  score: (due, reading, weight, profile) => {
    const found = settle(due, reading);
    if (found.verdict !== "on-time") {
      return byPerson(reading, weight, profile, { mechanism: ID, ...found });
    }
    return computed(reading, weight, profile, {
      mechanism: ID,
      met: true,
      points: ZERO,
      rule: message("indicators.rule.deadline"),
      arithmetic: null,
      inputs: [],
      deviation: null,
      reason: found.reason,
      hints: found.hints,
    });
  },
});

interface Settled {
  readonly verdict: "on-time" | "by-person";
  readonly band: QualitativeBandName | null;
  readonly ceiling?: QualitativeBandName;
  readonly reason: Message;
  readonly hints: readonly Message[];
}

function settle(due: CalendarPeriod, reading: Reading): Settled {
  const { actual } = reading;
  if (actual.kind === "words") return { verdict: "by-person", hints: [], ...bandFor(reading) };
  const done = dayDone(reading);
  if (!done) {
    const reason = message("indicators.reason.text-against-number", words(reading));
    return { verdict: "by-person", band: null, reason, hints: [] };
  }
  const [by, at] = inOneYear(due, done, reading.year);
  const isYearAssumed = due.last.year === null && reading.year === null;
  const hints = isYearAssumed ? [message("indicators.hint.year-unknown")] : [];
  const latest = compareDays(at.last, by.last);
  const earliest = compareDays(at.first, by.last);
  if (latest !== null && latest <= 0 && !(isYearAssumed && done.last.year !== null)) {
    return { verdict: "on-time", band: null, reason: message("indicators.reason.on-time", words(reading)), hints };
  }
  const isLate = earliest !== null && earliest > 0;
  const reason = message(isLate ? "indicators.reason.late" : "indicators.reason.date-unclear", words(reading));
  return { verdict: "by-person", band: "部分达成", ...(isLate && { ceiling: "部分达成" }), reason, hints };
}

/** The day written; 20230615 in a cell of plain numbers is one, too. */
function dayDone({ actual }: Reading): CalendarPeriod | null {
  if (actual.kind !== "quantity") return null;
  const { quantity } = actual;
  const said = quantity.kind === "bound" && quantity.unit === null ? readQuantity(quantity.value) : quantity;
  return said?.kind === "date" ? said.period : null;
}

/** Dates that lack their year take the evaluated year, or else each other's. */
function inOneYear(due: CalendarPeriod, done: CalendarPeriod, year: number | null): [CalendarPeriod, CalendarPeriod] {
  const dueYear = due.last.year ?? year ?? done.last.year;
  const doneYear = done.last.year ?? year ?? due.last.year;
  return [dueYear === null ? due : inYear(due, dueYear), doneYear === null ? done : inYear(done, doneYear)];
}
