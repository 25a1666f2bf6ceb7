import { useTongue } from "../language";
import { RULES_STRINGS } from "../strings/rules";
import { Choice, type DraftFieldProps, TextField, WordsField } from "./draft-fields";
import { ListFields } from "./list-fields";
import { useFieldName, Wide } from "./rules-group";

const NEW_STEP = { from: "", share: "" };
const NEW_RULE = {
  levels: [],
  names: [],
  of: "target",
  method: "steps",
  steps: [NEW_STEP],
  passFrom: null,
  perPoint: null,
  source: null,
};

/** 赋分规则 of its own for some indicators: by levels or names, in proportion, by steps or by the percentage point. */
export function Completion(form: DraftFieldProps) {
  const strings = RULES_STRINGS[useTongue().language];
  const name = useFieldName();
  return (
    <ListFields
      {...form}
      legend={name("completion")}
      path={["completion"]}
      empty={NEW_RULE}
      fields={(path, number) => (
        <Wide>
          <WordsField {...form} path={[...path, "levels"]} label={strings.levelsOf(number)} />
          <WordsField {...form} path={[...path, "names"]} label={strings.namesOf(number)} />
          <Choice
            {...form}
            path={[...path, "method"]}
            label={strings.methodOf(number)}
            options={[
              ["steps", strings.bySteps],
              ["proportional", strings.byCompletion],
              ["deduction", strings.byDeduction],
            ]}
          />
          <Choice
            {...form}
            path={[...path, "of"]}
            label={strings.referenceOf(number)}
            options={[
              ["target", strings.ofTarget],
              ["value", strings.ofValue],
            ]}
          />
          <TextField
            {...form}
            path={[...path, "passFrom"]}
            label={strings.passOf(number)}
            emptyIs={strings.noPassLine}
          />
          <TextField {...form} path={[...path, "perPoint"]} label={strings.perPointOf(number)} emptyIs={strings.none} />
          <TextField {...form} path={[...path, "source"]} label={strings.sourceOf(number)} emptyIs={strings.asRules} />
          <ListFields
            {...form}
            legend={strings.stepsOf(number)}
            path={[...path, "steps"]}
            empty={NEW_STEP}
            fields={(step, at) => (
              <>
                <TextField {...form} path={[...step, "from"]} label={strings.completionFrom(number, at)} />
                <TextField {...form} path={[...step, "share"]} label={strings.completionShare(number, at)} />
              </>
            )}
          />
        </Wide>
      )}
    />
  );
}
