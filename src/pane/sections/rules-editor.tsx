import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FORMS } from "../../core/forms";
import { type Draft, draftAt, draftOf, settleDraft, withBandFrom } from "../../core/profiles";
import type { Profile } from "../../core/profiles/profile";
import { useTongue } from "../language";
import { RULES_STRINGS } from "../strings/rules";
import { CheckSeverities } from "./check-severities";
import { Choice, type DraftFieldProps, TextField, ToggleField } from "./draft-fields";
import { LevelWeights } from "./level-weights";
import { Group, listAt, useFieldName, Wide } from "./rules-group";
import { Completion } from "./rules-completion";
import { Deduction } from "./rules-deduction";
import { Caps, Execution, Grades, Places, ProgressRules } from "./rules-lists";
import { Problems } from "./rules-problems";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "12px",
    paddingInlineStart: "10px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface RulesEditorProps {
  readonly base: Profile;
  readonly onUse: (profile: Profile) => void;
  readonly onCancel: () => void;
}

/** A copy of the rules to change. It is checked as it is typed, and can be used only when nothing is wrong with it. */
export function RulesEditor({ base, onUse, onCancel }: RulesEditorProps) {
  const { language } = useTongue();
  const styles = useStyles();
  const strings = RULES_STRINGS[language];
  const [draft, setDraft] = useState<Draft>(() => draftOf(base, strings.ownName(base.name)));
  const settled = settleDraft(draft);
  return (
    <div className={styles.form} role="group" aria-label={strings.edit}>
      <Identity draft={draft} onChange={setDraft} />
      <LevelWeights draft={draft} onChange={setDraft} />
      <Grades draft={draft} onChange={setDraft} />
      <Bands draft={draft} onChange={setDraft} />
      <Scoring draft={draft} onChange={setDraft} />
      <Execution draft={draft} onChange={setDraft} />
      <Completion draft={draft} onChange={setDraft} />
      <ProgressRules draft={draft} onChange={setDraft} />
      <Caps draft={draft} onChange={setDraft} />
      <Places draft={draft} onChange={setDraft} />
      <CheckSeverities draft={draft} onChange={setDraft} />
      <Problems problems={settled.ok ? [] : settled.problems} />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={!settled.ok}
          onClick={() => settled.ok && onUse(settled.profile)}
        >
          {strings.use}
        </Button>
        <Button size="small" onClick={onCancel}>
          {strings.cancel}
        </Button>
      </div>
    </div>
  );
}

function Identity(form: DraftFieldProps) {
  const name = useFieldName();
  return (
    <Group legend={name("name")}>
      <TextField {...form} path={["name"]} label={name("name")} />
      <TextField {...form} path={["id"]} label={name("id")} />
      <TextField {...form} path={["version"]} label={name("version")} />
      <TextField {...form} path={["source"]} label={name("source")} />
      <Choice
        {...form}
        path={["form"]}
        label={name("form")}
        options={FORMS.map(({ id, name: words }) => [id, words] as const)}
      />
      <ToggleField {...form} path={["verified"]} label={name("verified")} />
    </Group>
  );
}

function nameAt(draft: Draft, field: string, index: number): string {
  const name = draftAt(draft, [field, index, "name"]);
  return typeof name === "string" ? name : "";
}

function Bands({ draft, onChange }: DraftFieldProps) {
  const { language } = useTongue();
  const strings = RULES_STRINGS[language];
  const name = useFieldName();
  return (
    <Group legend={name("qualitativeBands")}>
      {listAt(draft, ["qualitativeBands"]).flatMap((_band, index) => {
        const band = nameAt(draft, "qualitativeBands", index);
        const path = ["qualitativeBands", index];
        return [
          <TextField
            key={`${index}-from`}
            draft={draft}
            onChange={(next) => {
              const from = draftAt(next, [...path, "from"]);
              onChange(typeof from === "string" ? withBandFrom(next, index, from) : next);
            }}
            path={[...path, "from"]}
            label={strings.bandFrom(band)}
          />,
          <TextField
            key={`${index}-proposal`}
            draft={draft}
            onChange={onChange}
            path={[...path, "proposal"]}
            label={strings.bandProposal(band)}
          />,
        ];
      })}
    </Group>
  );
}

function Scoring(form: DraftFieldProps) {
  const { language } = useTongue();
  const strings = RULES_STRINGS[language];
  const name = useFieldName();
  return (
    <Group legend={name("deviation")}>
      <TextField {...form} path={["deviation", "explainFrom"]} label={name("explainFrom")} />
      <Deduction {...form} />
      <TextField {...form} path={["zeroTarget", "perEvent"]} label={name("perEvent")} emptyIs={strings.allAtOnce} />
      <Wide>
        <Choice
          {...form}
          path={["atMost"]}
          label={name("atMost")}
          options={[
            ["proportional", strings.proportional],
            ["linear", strings.linear],
          ]}
        />
      </Wide>
    </Group>
  );
}
