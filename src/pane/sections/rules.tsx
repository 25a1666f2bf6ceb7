import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import { type ProfileProblem, builtInProfiles, readOwnProfile } from "../../core/profiles";
import type { Profile } from "../../core/profiles/profile";
import { useTongue } from "../language";
import { Section } from "../section";
import { RULES_STRINGS } from "../strings/rules";
import { RulesEditor } from "./rules-editor";
import { Problems } from "./rules-problems";
import { SaveRules } from "./save-rules";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "start" },
  narrow: { minWidth: 0, width: "100%" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
});

interface RulesProps {
  /** The rules in force. */
  readonly profile: Profile;
  readonly busy: boolean;
  readonly onChoose: (profile: Profile) => void;
  /** What else is settled here. */
  readonly children?: ReactNode;
}

/** Which rules are in force: another set, a file of rules, a changed copy. The workbook remembers them once scored. */
export function Rules({ profile, busy, onChoose, children }: RulesProps) {
  const { language } = useTongue();
  const styles = useStyles();
  const strings = RULES_STRINGS[language];
  const [own, setOwn] = useState<readonly Profile[]>([]);
  const [editing, setEditing] = useState(false);
  const [problems, setProblems] = useState<readonly ProfileProblem[]>([]);
  const known = [...builtInProfiles(), ...own];
  const options = known.some(({ id }) => id === profile.id) ? known : [...known, profile];

  const adopt = (chosen: Profile) => {
    const isBuiltIn = builtInProfiles().some(({ id }) => id === chosen.id);
    if (!isBuiltIn) setOwn((before) => [...before.filter(({ id }) => id !== chosen.id), chosen]);
    setProblems([]);
    setEditing(false);
    onChoose(chosen);
  };
  const load = async (file: File) => {
    const read = readOwnProfile(await file.text());
    if (read.ok) adopt(read.profile);
    else setProblems(read.problems);
  };

  return (
    <Section title={strings.rules}>
      <Field label={strings.choose} hint={profile.name}>
        <Select
          className={styles.narrow}
          select={{ className: styles.narrow }}
          value={profile.id}
          disabled={busy || editing}
          onChange={(_event, { value }) => {
            const chosen = options.find(({ id }) => id === value);
            if (chosen !== undefined) adopt(chosen);
          }}
        >
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {children}
      {!profile.verified && <p className={styles.note}>{strings.unverified}</p>}
      {editing ? (
        <RulesEditor base={profile} onUse={adopt} onCancel={() => setEditing(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" data-testid="edit-rules" disabled={busy} onClick={() => setEditing(true)}>
            {strings.edit}
          </Button>
          <LoadRules disabled={busy} onFile={(file) => void load(file)} />
          <SaveRules profile={profile} />
        </div>
      )}
      <Problems problems={problems} />
    </Section>
  );
}

interface LoadRulesProps {
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

function LoadRules({ disabled, onFile }: LoadRulesProps) {
  const { language } = useTongue();
  const input = useRef<HTMLInputElement>(null);
  const label = RULES_STRINGS[language].load;
  return (
    <>
      <Button size="small" disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        data-testid="rules-file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // So that the same file can be chosen again after it was changed.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
