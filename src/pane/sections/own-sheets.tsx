import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useTongue } from "../language";
import { type LookForDependents, RemovalLook } from "./removal-look";
import { Section } from "../section";
import { SETTINGS_STRINGS } from "../strings/settings";

const useStyles = makeStyles({
  confirm: { display: "grid", rowGap: "8px" },
  text: { margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  choices: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface OwnSheetsProps {
  readonly busy: boolean;
  readonly look: LookForDependents;
  readonly onRemove: () => void;
}

/** Takes our sheets away, asked twice; the second time it is told what refers to them. */
export function OwnSheets({ busy, look, onRemove }: OwnSheetsProps) {
  const { language } = useTongue();
  const styles = useStyles();
  const words = SETTINGS_STRINGS[language];
  const [asking, setAsking] = useState(false);
  return (
    <Section title={words.ownSheets}>
      {asking ? (
        <div className={styles.confirm} role="group" aria-label={words.remove}>
          <p className={styles.text}>{words.removeConfirm}</p>
          <RemovalLook look={look} />
          <div className={styles.choices}>
            <Button
              disabled={busy}
              onClick={() => {
                setAsking(false);
                onRemove();
              }}
            >
              {words.removeYes}
            </Button>
            <Button appearance="subtle" autoFocus onClick={() => setAsking(false)}>
              {words.removeNo}
            </Button>
          </div>
        </div>
      ) : (
        <div>
          <Button
            size="small"
            icon={<DeleteRegular />}
            disabled={busy}
            onClick={() => setAsking(true)}
            data-testid="remove"
          >
            {words.remove}
          </Button>
        </div>
      )}
      <p className={styles.note}>{words.ownSheetsKept}</p>
    </Section>
  );
}
