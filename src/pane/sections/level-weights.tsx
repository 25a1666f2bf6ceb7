import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { type Draft, draftAt, withDraftAt } from "../../core/profiles";
import { useTongue } from "../language";
import { RULES_STRINGS } from "../strings/rules";
import { type DraftFieldProps, TextField } from "./draft-fields";
import { Group, useFieldName, Wide } from "./rules-group";

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: "100%" },
  add: { display: "flex", alignItems: "end", gap: "8px" },
});

const PATH = ["levelWeights"];

/** What each 一级指标 weighs; levels can be taken out and others added. */
export function LevelWeights({ draft, onChange }: DraftFieldProps) {
  const { language } = useTongue();
  const strings = RULES_STRINGS[language];
  const name = useFieldName();
  const styles = useStyles();
  const [added, setAdded] = useState("");
  const weights = (draftAt(draft, PATH) ?? {}) as Readonly<Record<string, Draft>>;
  const replace = (entries: readonly (readonly [string, Draft])[]) =>
    onChange(withDraftAt(draft, PATH, Object.fromEntries(entries)));
  const wanted = added.trim();
  const canAdd = wanted !== "" && !Object.hasOwn(weights, wanted);
  return (
    <Group legend={name("levelWeights")}>
      <TextField {...{ draft, onChange }} path={["fullScore"]} label={name("fullScore")} />
      <TextField {...{ draft, onChange }} path={["executionWeight"]} label={name("executionWeight")} />
      {Object.keys(weights).flatMap((level) => [
        <TextField key={level} {...{ draft, onChange }} path={[...PATH, level]} label={level} />,
        <Button
          key={`${level}-remove`}
          size="small"
          onClick={() => replace(Object.entries(weights).filter(([other]) => other !== level))}
        >
          {strings.removeLevel(level)}
        </Button>,
      ])}
      <Wide>
        <div className={styles.add}>
          <Field label={strings.newLevel} size="small">
            <Input
              className={styles.narrow}
              input={{ className: styles.narrow }}
              size="small"
              value={added}
              onChange={(_event, { value }) => setAdded(value)}
            />
          </Field>
          <Button
            size="small"
            disabled={!canAdd}
            onClick={() => {
              replace([...Object.entries(weights), [wanted, ""]]);
              setAdded("");
            }}
          >
            {strings.addLevel}
          </Button>
        </div>
      </Wide>
    </Group>
  );
}
