import { type Message, type MessageKey, message } from "../wording";
import { isCheckId } from "./checks/check-rules";
import type { ProfileProblem } from "./reader";

/** The fields of a profile's file that have a name in the accountant's language. */
export const FIELD_NAMES = {
  id: "profiles.field.id",
  version: "profiles.field.version",
  name: "profiles.field.name",
  source: "profiles.field.source",
  verified: "profiles.field.verified",
  form: "profiles.field.form",
  places: "profiles.field.places",
  fullScore: "profiles.field.full-score",
  executionWeight: "profiles.field.execution-weight",
  levelWeights: "profiles.field.level-weights",
  grades: "profiles.field.grades",
  qualitativeBands: "profiles.field.bands",
  atMost: "profiles.field.at-most",
  zeroTarget: "profiles.field.zero-target",
  perEvent: "profiles.field.per-event",
  deviation: "profiles.field.deviation",
  explainFrom: "profiles.field.explain-from",
  deduction: "profiles.field.deduction",
  completion: "profiles.field.completion",
  levels: "profiles.field.levels",
  names: "profiles.field.names",
  of: "profiles.field.of",
  perPoint: "profiles.field.per-point",
  steps: "profiles.field.steps",
  share: "profiles.field.share",
  execution: "profiles.field.execution",
  method: "profiles.field.method",
  passFrom: "profiles.field.pass-from",
  explainBelow: "profiles.field.explain-below",
  progress: "profiles.field.progress",
  behind: "profiles.field.behind",
  milestones: "profiles.field.milestones",
  month: "profiles.field.month",
  rate: "profiles.field.rate",
  totalCaps: "profiles.field.total-caps",
  below: "profiles.field.below",
  from: "profiles.field.from",
  to: "profiles.field.to",
  proposal: "profiles.field.proposal",
  checks: "profiles.field.checks",
  severity: "profiles.field.severity",
  tolerance: "profiles.field.tolerance",
} as const satisfies Readonly<Record<string, MessageKey>>;

function isNamed(field: string): field is keyof typeof FIELD_NAMES {
  return Object.hasOwn(FIELD_NAMES, field);
}

/** "grades[1].from" as "等级 › 第 2 项 › 起点": where in the file, in words. */
export function placeText(path: string): Message {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  const [first, ...rest] = steps.map((step, index) => stepText(step, steps[index - 1]));
  if (first === undefined) return message("profiles.whole-file");
  return rest.reduce((before, step) => message("profiles.place", { before, step }), first);
}

function stepText(step: string, before: string | undefined): Message {
  if (/^\d+$/.test(step)) return message("profiles.item", { number: String(Number(step) + 1) });
  // The keys of this table are names of the profile's own.
  const isOwnName = before === "levelWeights" || isCheckId(step);
  // In a cap this is a number of points, at the top of the file a method.
  if (step === "atMost" && before !== undefined) return message("profiles.field.at-most-points");
  return !isOwnName && isNamed(step) ? message(FIELD_NAMES[step]) : message("profiles.own-name", { name: step });
}

/** A problem as one sentence: place in words, place in the file, what is wrong. */
export function problemText({ path, message: problem }: ProfileProblem): Message {
  const place = placeText(path);
  return path === ""
    ? message("profiles.problem-in-file", { place, problem })
    : message("profiles.problem", { place, path, problem });
}
