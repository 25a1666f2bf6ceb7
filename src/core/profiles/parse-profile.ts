import { compare, type Decimal, HUNDRED, isZero, sum } from "../amount/decimal";
import { DEFAULT_FORM, FORM_IDS } from "../forms";
import { message } from "../wording";
import { readCheckRules } from "./checks/check-rules";
import { readProgressRule } from "./progress-rule";
import { readCompletionRules } from "./completion/completion-rules";
import type { ExecutionRule, GradeBand, Profile, QualitativeBand, TotalCap } from "./profile";
import { checkOrder, readSteps } from "./steps";
import {
  type Node,
  type ProfileProblem,
  readChoice,
  readDecimal,
  readList,
  readObject,
  readOptionalDecimal,
  readPlaces,
  readTable,
  readText,
  readTruth,
  report,
} from "./reader";

export type { ProfileProblem } from "./reader";

export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly ProfileProblem[] };

const FIELDS =
  "id version name source verified form places fullScore executionWeight levelWeights grades qualitativeBands atMost zeroTarget deviation completion execution progress totalCaps checks";

/**
 * Reads a profile's file (parsed JSON). Refused with every problem and its place: a missing or unknown rule, a number
 * that is none, weights that do not add up to the full score, bands that leave a gap or stand in the wrong order.
 */
export function parseProfile(json: unknown): ParsedProfile {
  const root: Node = { value: json, path: "", problems: [] };
  const profile = readProfile(root);
  return root.problems.length === 0 ? { ok: true, profile } : { ok: false, problems: root.problems };
}

function readProfile(root: Node): Profile {
  const field = readObject(root, FIELDS.split(" "));
  const places = readObject(field("places"), ["score", "share", "rate"]);
  const zeroTarget = readObject(field("zeroTarget"), ["perEvent"]);
  const deviation = readObject(field("deviation"), ["explainFrom", "deduction"]);
  const weights = {
    fullScore: readDecimal(field("fullScore")),
    executionWeight: readDecimal(field("executionWeight")),
    levelWeights: readTable(field("levelWeights")),
  };
  checkWeights(field("levelWeights"), weights);
  return {
    id: readText(field("id")),
    version: readText(field("version")),
    name: readText(field("name")),
    source: readText(field("source")),
    verified: readTruth(field("verified")),
    form: readForm(field("form")),
    places: {
      score: readPlaces(places("score")),
      share: readPlaces(places("share")),
      rate: readPlaces(places("rate")),
    },
    ...weights,
    grades: readGrades(field("grades")),
    qualitativeBands: readBands(field("qualitativeBands")),
    atMost: readChoice(field("atMost"), ["proportional", "linear"]),
    zeroTarget: { perEvent: readOptionalDecimal(zeroTarget("perEvent")) },
    deviation: {
      explainFrom: readDecimal(deviation("explainFrom")),
      deduction: readDeduction(deviation("deduction")),
    },
    completion: readCompletionRules(field("completion")),
    execution: readExecution(field("execution")),
    progress: readProgressRule(field("progress")),
    totalCaps: readCaps(field("totalCaps")),
    checks: readCheckRules(field("checks")),
  };
}

/** Rules that were written before there was a choice of forms name none. */
function readForm(node: Node): string {
  return node.value === undefined ? DEFAULT_FORM.id : readChoice(node, FORM_IDS);
}

function readDeduction(node: Node): Profile["deviation"]["deduction"] {
  return node.value === "excess" ? "excess" : readOptionalDecimal(node);
}

function checkWeights(node: Node, weights: Pick<Profile, "fullScore" | "executionWeight" | "levelWeights">): void {
  const total = sum([weights.executionWeight, ...Object.values(weights.levelWeights)]);
  if (compare(total, weights.fullScore) === 0) return;
  report(node, message("profiles.weights-do-not-add-up", { total, full: weights.fullScore }));
}

function endsAtZero(node: Node, values: readonly Decimal[]): void {
  const last = values.at(-1);
  if (last === undefined || !isZero(last)) report(node, message("profiles.last-from-zero"));
}

function readGrades(node: Node): readonly GradeBand[] {
  const grades = readList(node, (item) => {
    const field = readObject(item, ["name", "from"]);
    return { name: readText(field("name")), from: readDecimal(field("from")) };
  });
  const bounds = grades.map((grade) => grade.from);
  checkOrder(node, bounds, "down");
  endsAtZero(node, bounds);
  return grades;
}

const BAND_NAMES = ["达成", "部分达成", "未达成"] as const;

function readBands(node: Node): readonly QualitativeBand[] {
  const bands = readList(node, (item) => {
    const field = readObject(item, ["name", "from", "to", "proposal"]);
    const name = readChoice(field("name"), [...BAND_NAMES]);
    const from = readDecimal(field("from"));
    const to = readDecimal(field("to"));
    const proposal = readDecimal(field("proposal"));
    if (compare(proposal, from) < 0 || compare(proposal, to) > 0) {
      report(field("proposal"), message("profiles.proposal-outside"));
    }
    return { name, from, to, proposal };
  });
  const isWhole = bands.every((band, index) => band.name === BAND_NAMES[index] && meets(band, bands[index - 1]));
  if (bands.length !== BAND_NAMES.length || !isWhole || !isZero(bands.at(-1)?.from ?? HUNDRED)) {
    report(node, message("profiles.bands-with-gaps"));
  }
  return bands;
}

/** Whether a band begins (from above) where the one before it ends; the first at 100. */
function meets(band: QualitativeBand, above: QualitativeBand | undefined): boolean {
  return compare(band.to, above?.from ?? HUNDRED) === 0 && compare(band.from, band.to) < 0;
}

function readExecution(node: Node): ExecutionRule {
  const field = readObject(node, ["method", "steps", "passFrom", "explainBelow"]);
  const method = readChoice(field("method"), ["proportional", "steps"]);
  const steps = readSteps(field("steps"));
  if ((method === "steps") !== steps.length > 0) report(field("steps"), message("profiles.steps-and-method"));
  return {
    method,
    steps,
    passFrom: readOptionalDecimal(field("passFrom")),
    explainBelow: readDecimal(field("explainBelow")),
  };
}

function readCaps(node: Node): readonly TotalCap[] {
  const caps = readList(node, (item) => {
    const field = readObject(item, ["below", "atMost"]);
    return { below: readDecimal(field("below")), atMost: readDecimal(field("atMost")) };
  });
  checkOrder(
    node,
    caps.map((cap) => cap.below),
    "up",
  );
  return caps;
}
