import { referablesOf } from "../indicators/referable";
import type { ProjectResult } from "../model/evaluation";
import type { Inputs, ProjectInput } from "../model/inputs";
import type { Profile } from "../profiles/profile";
import { evaluateExecution } from "./execution";
import { formNames } from "./form-names";
import { evaluateIndicators } from "./indicators";
import { pointsLeftForExecution, totalScore } from "./total";

/** The further forms of the workbook by the same rules. */
export function evaluateProjects(inputs: Inputs, profile: Profile): readonly ProjectResult[] {
  const forms = inputs.projects.map(({ indicators }) => indicators);
  const names = formNames(forms, inputs.department?.value ?? null);
  return inputs.projects.map((project, index) => {
    return { ...evaluateProject(project, inputs, profile), name: names[index] ?? project.indicators.title };
  });
}

/** Its execution and its total. */
function evaluateProject(
  { indicators, execution }: ProjectInput,
  inputs: Inputs,
  profile: Profile,
): Omit<ProjectResult, "name"> {
  const referables = referablesOf({ ...inputs, indicators, execution, spending: null });
  const judged = evaluateIndicators(indicators.indicators, profile, inputs.year?.value ?? null, referables);
  const left = pointsLeftForExecution(judged, profile);
  const spent = execution === null ? null : evaluateExecution(execution, null, left, profile);
  return {
    source: indicators.source,
    execution: spent,
    indicators: judged,
    score: totalScore(judged, spent, left, profile).value,
  };
}
