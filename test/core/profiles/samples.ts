import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decimal, parseDecimal } from "../../../src/core/amount/decimal";
import { evaluate } from "../../../src/core/evaluation";
import type { Evaluation } from "../../../src/core/model/evaluation";
import type { ReadAmount } from "../../../src/core/model/inputs";
import { DEFAULT_PROFILE, profileById } from "../../../src/core/profiles";
import type { Profile } from "../../../src/core/profiles/profile";
import { cell, type Example, indicatorOf } from "../indicators/example";
import { execution, indicatorTable, inputs } from "../inputs-of";

/** A whole self-evaluation worked out by hand, beside the rules that it is evaluated by. */
export interface Sample {
  readonly name: string;
  readonly why: string;
  /** Yuan; null where the form has no execution block. */
  readonly budget: string | null;
  readonly spent: string | null;
  readonly indicators: readonly Example[];
  readonly execution: string | null;
  readonly total: string;
  readonly grade: string;
}

export const PROFILE_FOLDER = join(__dirname, "../../../src/core/profiles");
export const EXAMPLES_SUFFIX = ".examples.json";

/** Every worked sample with the profile it belongs to. */
export const SAMPLES: readonly { readonly profile: Profile; readonly sample: Sample }[] = readdirSync(PROFILE_FOLDER)
  .filter((file) => file.endsWith(EXAMPLES_SUFFIX))
  .flatMap((file) => {
    const { samples } = JSON.parse(readFileSync(join(PROFILE_FOLDER, file), "utf8")) as { samples: readonly Sample[] };
    const profile = profileById(file.replace(EXAMPLES_SUFFIX, "")) ?? DEFAULT_PROFILE;
    return samples.map((sample) => ({ profile, sample }));
  });

export function sampleNamed(name: string): { readonly profile: Profile; readonly sample: Sample } {
  const found = SAMPLES.find(({ sample }) => sample.name === name);
  if (found === undefined) throw new Error(`no sample ${name}`);
  return found;
}

function yuan(text: string): ReadAmount {
  const value = decimal(text);
  return {
    cell: cell({ value: Number(text) }),
    written: value,
    yuan: parseDecimal(text),
    problem: null,
    fromText: false,
  };
}

/** The sample through the whole evaluation, by its profile or by other rules. */
export function evaluateSample({ budget, spent, indicators }: Sample, profile: Profile): Evaluation {
  const block =
    budget === null || spent === null ? null : { ...execution(0, 0), budget: yuan(budget), spent: yuan(spent) };
  return evaluate(
    inputs({ execution: block, indicators: indicatorTable(indicators.map((example) => indicatorOf(example))) }),
    profile,
  );
}
