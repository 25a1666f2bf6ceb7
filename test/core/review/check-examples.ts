import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { evaluate } from "../../../src/core/evaluation";
import type { CheckOutcome, Finding } from "../../../src/core/model/evaluation";
import { DEFAULT_PROFILE, parseProfile } from "../../../src/core/profiles";
import type { Profile } from "../../../src/core/profiles/profile";
import { reportText } from "../../../src/core/report/report-text";
import { withReport } from "../../../src/core/review";
import { type Form, inputsOfForm } from "./form";

/** One example of a review check, as it stands beside its subject's file. */
export interface CheckExample {
  readonly check: string;
  readonly why?: string;
  readonly form: Form;
  /** Rules that differ from the default profile's file. */
  readonly rules?: object;
  /** The report that is held against the form, one string a paragraph. */
  readonly report?: readonly string[];
  /** How often the check fires, or why it does not. */
  readonly found: number | "passed" | "not-checked";
  readonly severity?: string;
  /** The cell that the first finding points at. */
  readonly at?: string;
}

/** From the project's folder, where tests and `npm run review-checks` are started (one has no __dirname, one no import.meta). */
const FOLDER = resolve("src/core/review/checks");
const SUFFIX = ".examples.json";

export const EXAMPLE_FILES: readonly string[] = readdirSync(FOLDER).filter((file) => file.endsWith(SUFFIX));

export function examplesIn(file: string): readonly CheckExample[] {
  return JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as readonly CheckExample[];
}

export function rulesWith(changes: object | undefined): Profile {
  if (changes === undefined) return DEFAULT_PROFILE;
  const file = join(FOLDER, "../../profiles/national-2020.json");
  const parsed = parseProfile({ ...(JSON.parse(readFileSync(file, "utf8")) as object), ...changes });
  if (!parsed.ok) throw new Error(`the example's rules are broken at ${parsed.problems[0]?.path ?? "?"}`);
  return parsed.profile;
}

/** What the example's check makes of it. */
export function reviewExample({ check, form, rules, report }: CheckExample): {
  readonly fired: readonly Finding[];
  readonly state: CheckOutcome["state"] | undefined;
} {
  const profile = rulesWith(rules);
  const evaluation = evaluate(inputsOfForm(form), profile);
  const text = reportText("", report?.map((each) => ({ text: each })) ?? []);
  const { findings, checks } = report === undefined ? evaluation : withReport(evaluation, profile, text);
  return { fired: findings.filter(({ id }) => id === check), state: checks.find(({ id }) => id === check)?.state };
}
