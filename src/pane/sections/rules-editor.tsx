import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Draft, draftAt, draftOf, FIELD_NAMES, settleDraft, withBandFrom, withDraftAt } from "../../core/profiles";
import type { Profile } from "../../core/profiles/profile";
import { message } from "../../core/wording";
import { useTongue } from "../language";
import { RULES_STRINGS } from "../strings/rules";
import { CheckSeverities } from "./check-severities";
import { Choice, type DraftFieldProps, TextField, ToggleField } from "./draft-fields";
import { Problems } from "./rules-problems";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "12px",
    paddingInlineStart: "10px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  group: {
    margin: 0,
    padding: 0,
    border: "none",
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "8px",
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  wide: { gridColumn: "1 / -1" },
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
      <Weights draft={draft} onChange={setDraft} />
      <Grades draft={draft} onChange={setDraft} />
      <Bands draft={draft} onChange={setDraft} />
      <Scoring draft={draft} onChange={setDraft} />
      <Caps draft={draft} onChange={setDraft} />
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

function Group({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
    </fieldset>
  );
}

function useName(): (field: keyof typeof FIELD_NAMES) => string {
  const { say } = useTongue();
  return (field) => say(message(FIELD_NAMES[field]));
}

function Identity(form: DraftFieldProps) {
  const name = useName();
  return (
    <Group legend={name("name")}>
      <TextField {...form} path={["name"]} label={name("name")} />
      <TextField {...form} path={["id"]} label={name("id")} />
      <TextField {...form} path={["source"]} label={name("source")} />
      <ToggleField {...form} path={["verified"]} label={name("verified")} />
    </Group>
  );
}

function Weights(form: DraftFieldProps) {
  const name = useName();
  const weights = draftAt(form.draft, ["levelWeights"]);
  return (
    <Group legend={name("levelWeights")}>
      <TextField {...form} path={["executionWeight"]} label={name("executionWeight")} />
      {Object.keys(weights ?? {}).map((level) => (
        <TextField key={level} {...form} path={["levelWeights", level]} label={level} />
      ))}
    </Group>
  );
}

function listAt(draft: Draft, field: string): readonly Draft[] {
  const list = draftAt(draft, [field]);
  return Array.isArray(list) ? (list as readonly Draft[]) : [];
}

function nameAt(draft: Draft, field: string, index: number): string {
  const name = draftAt(draft, [field, index, "name"]);
  return typeof name === "string" ? name : "";
}

function Grades(form: DraftFieldProps) {
  const { language } = useTongue();
  const strings = RULES_STRINGS[language];
  const name = useName();
  return (
    <Group legend={name("grades")}>
      {listAt(form.draft, "grades").map((_grade, index) => (
        <TextField
          key={index}
          {...form}
          path={["grades", index, "from"]}
          label={strings.gradeFrom(nameAt(form.draft, "grades", index))}
        />
      ))}
    </Group>
  );
}

function Bands({ draft, onChange }: DraftFieldProps) {
  const { language } = useTongue();
  const strings = RULES_STRINGS[language];
  const name = useName();
  return (
    <Group legend={name("qualitativeBands")}>
      {listAt(draft, "qualitativeBands").flatMap((_band, index) => {
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
  const name = useName();
  const styles = useStyles();
  return (
    <Group legend={name("deviation")}>
      <TextField {...form} path={["deviation", "explainFrom"]} label={name("explainFrom")} />
      <TextField {...form} path={["deviation", "deduction"]} label={name("deduction")} emptyIs={strings.none} />
      <TextField {...form} path={["execution", "explainBelow"]} label={name("explainBelow")} />
      <TextField {...form} path={["progress", "behind"]} label={name("behind")} />
      <div className={styles.wide}>
        <Choice
          {...form}
          path={["atMost"]}
          label={name("atMost")}
          options={[
            ["proportional", strings.proportional],
            ["linear", strings.linear],
          ]}
        />
      </div>
    </Group>
  );
}

const NEW_CAP = { below: "", atMost: "" };

function Caps({ draft, onChange }: DraftFieldProps) {
  const { language } = useTongue();
  const strings = RULES_STRINGS[language];
  const name = useName();
  const styles = useStyles();
  const caps = listAt(draft, "totalCaps");
  const replace = (list: readonly Draft[]) => onChange(withDraftAt(draft, ["totalCaps"], list));
  return (
    <Group legend={name("totalCaps")}>
      {caps.flatMap((_cap, index) => [
        <TextField
          key={`${index}-below`}
          {...{ draft, onChange }}
          path={["totalCaps", index, "below"]}
          label={strings.capBelow}
        />,
        <TextField
          key={`${index}-at-most`}
          {...{ draft, onChange }}
          path={["totalCaps", index, "atMost"]}
          label={strings.capAtMost}
        />,
        <Button key={`${index}-remove`} size="small" onClick={() => replace(caps.filter((_each, at) => at !== index))}>
          {strings.removeCap}
        </Button>,
      ])}
      <Button size="small" className={styles.wide} onClick={() => replace([...caps, NEW_CAP])}>
        {strings.addCap}
      </Button>
    </Group>
  );
}
