import type { Decimal } from "../amount/decimal";
import type { Source } from "../model/area";
import type { Evaluation, Finding, Severity } from "../model/evaluation";
import type { ReportText } from "../model/report-text";
import type { CheckId } from "../profiles/checks/check-rules";
import type { Profile } from "../profiles/profile";
import { adviceOn, type Message, message } from "../wording";
import { hasHint, type Row } from "./row";

/** What is reviewed: the evaluation before its findings. */
export type Evaluated = Omit<Evaluation, "findings" | "checks" | "rehearsal">;

/** The evaluation as the checks see it: `rows` are the indicators that carry points. */
export interface ReviewCase extends Evaluated {
  /** The rules by which it was evaluated. */
  readonly rules: Profile;
  readonly rows: readonly Row[];
  /** `rows`; in a table without any weights (a plan of goals) all its indicators, whose wording can be reviewed as well. */
  readonly worded: readonly Row[];
  /** The report that is held against the workbook; null where none is. */
  readonly report: ReportText | null;
}

/** One place where a check fires. */
export interface Fault {
  readonly where: Source | null;
  readonly message: Message;
  /** What to do; absent where the words of the message's own key say it (`adviceOn`). */
  readonly advice?: Message;
  /** Where one place is milder than the check (a gap that rounding explains). */
  readonly severity?: Severity;
  /** Points that the rules take for this fault; absent where no rule states them. */
  readonly points?: Decimal;
}

/**
 * One review check (复核检查项). `run` answers with the faults, none when the check passes, or "not-checked" when a
 * table or column it needs is absent: what is absent is never a pass. Several checks may watch over one id.
 */
export interface Check {
  readonly id: CheckId;
  readonly run: (reviewed: ReviewCase) => readonly Fault[] | "not-checked";
}

export function findingOf(id: CheckId, severity: Severity, fault: Fault): Finding {
  return {
    id,
    severity: fault.severity ?? severity,
    where: fault.where,
    message: fault.message,
    advice: fault.advice ?? adviceOn(fault.message),
  };
}

/** A check that looks at one weighted indicator at a time; not made where `needs` (a column) is not there. */
export function rowCheck(
  id: CheckId,
  fault: (row: Row, reviewed: ReviewCase) => Fault | null,
  needs: (rows: readonly Row[]) => boolean = () => true,
): Check {
  return {
    id,
    run: (reviewed) => {
      const { rows } = reviewed;
      if (rows.length === 0 || !needs(rows)) return "not-checked";
      return rows.flatMap((row) => {
        if (followsFromUnit(id, row, reviewed)) return [];
        const found = fault(row, reviewed);
        return found === null ? [] : [found];
      });
    },
  };
}

/** As `rowCheck`, for what is asked of an indicator's wording whether or not it carries points. */
export function wordingCheck(id: CheckId, fault: (row: Row, reviewed: ReviewCase) => Fault | null): Check {
  const check = rowCheck(id, fault);
  return { id, run: (reviewed) => check.run({ ...reviewed, rows: reviewed.worded }) };
}

/** What follows from an actual in the wrong unit, and goes away with it: points, full marks, a missing reason. */
const FOLLOWS_FROM_UNIT: ReadonlySet<CheckId> = new Set<CheckId>(["C07", "C22", "C23"]);

/** The unit of the row's actual is the fault (C38): its consequences are not told as faults of their own. */
function followsFromUnit(id: CheckId, row: Row, { rules }: ReviewCase): boolean {
  const isTold = rules.checks.C38.severity !== "off" && hasHint(row, "indicators.hint.magnitude");
  return isTold && FOLLOWS_FROM_UNIT.has(id);
}

/** What a check looks for and by which rule, for lists of checks. */
export function checkTitle(id: CheckId): Message {
  return message(`review.${id}`);
}
