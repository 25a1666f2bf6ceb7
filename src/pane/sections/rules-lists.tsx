import { useTongue } from "../language";
import { RULES_STRINGS } from "../strings/rules";
import { Choice, type DraftFieldProps, NumberField, TextField } from "./draft-fields";
import { ListFields } from "./list-fields";
import { Group, textAt, useFieldName, Wide } from "./rules-group";

const NEW_STEP = { from: "", share: "" };

function useStrings() {
  return RULES_STRINGS[useTongue().language];
}

/** Grades by name and the total they begin at, the best first. */
export function Grades(form: DraftFieldProps) {
  const strings = useStrings();
  const name = useFieldName();
  return (
    <ListFields
      {...form}
      legend={name("grades")}
      path={["grades"]}
      empty={{ name: "", from: "" }}
      fields={(path, number) => (
        <>
          <TextField {...form} path={[...path, "name"]} label={strings.gradeName(number)} />
          <TextField
            {...form}
            path={[...path, "from"]}
            label={strings.gradeFrom(textAt(form.draft, [...path, "name"]))}
          />
        </>
      )}
    />
  );
}

/** How the execution rate is scored: in proportion or by steps, and below which rate nothing is given. */
export function Execution(form: DraftFieldProps) {
  const strings = useStrings();
  const name = useFieldName();
  return (
    <>
      <Group legend={name("execution")}>
        <Wide>
          <Choice
            {...form}
            path={["execution", "method"]}
            label={name("method")}
            options={[
              ["proportional", strings.byRate],
              ["steps", strings.bySteps],
            ]}
          />
        </Wide>
        <TextField {...form} path={["execution", "passFrom"]} label={name("passFrom")} emptyIs={strings.noPassLine} />
        <TextField {...form} path={["execution", "explainBelow"]} label={name("explainBelow")} />
      </Group>
      <ListFields
        {...form}
        legend={strings.executionSteps}
        path={["execution", "steps"]}
        empty={NEW_STEP}
        fields={(path, number) => (
          <>
            <TextField {...form} path={[...path, "from"]} label={strings.rateFrom(number)} />
            <TextField {...form} path={[...path, "share"]} label={strings.shareOf(number)} />
          </>
        )}
      />
    </>
  );
}

/** 支出进度: how far behind is too far, and the months for which the bureau wants something else than the calendar. */
export function ProgressRules(form: DraftFieldProps) {
  const strings = useStrings();
  const name = useFieldName();
  return (
    <>
      <Group legend={name("progress")}>
        <TextField {...form} path={["progress", "behind"]} label={name("behind")} />
      </Group>
      <ListFields
        {...form}
        legend={name("milestones")}
        path={["progress", "milestones"]}
        empty={{ month: 6, rate: "" }}
        fields={(path, number) => (
          <>
            <NumberField {...form} path={[...path, "month"]} label={strings.monthOf(number)} />
            <TextField {...form} path={[...path, "rate"]} label={strings.rateOf(number)} />
          </>
        )}
      />
    </>
  );
}

/** Caps of the total by execution rate. */
export function Caps(form: DraftFieldProps) {
  const strings = useStrings();
  const name = useFieldName();
  return (
    <ListFields
      {...form}
      legend={name("totalCaps")}
      path={["totalCaps"]}
      empty={{ below: "", atMost: "" }}
      fields={(path) => (
        <>
          <TextField {...form} path={[...path, "below"]} label={strings.capBelow} />
          <TextField {...form} path={[...path, "atMost"]} label={strings.capAtMost} />
        </>
      )}
    />
  );
}

/** Places that shares, rates and points are rounded to. */
export function Places(form: DraftFieldProps) {
  const strings = useStrings();
  const name = useFieldName();
  return (
    <Group legend={name("places")}>
      <NumberField {...form} path={["places", "score"]} label={strings.placesOfScore} />
      <NumberField {...form} path={["places", "share"]} label={strings.placesOfShare} />
      <NumberField {...form} path={["places", "rate"]} label={strings.placesOfRate} />
    </Group>
  );
}
