import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DeleteRegular, LocalLanguageRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useTongue } from "../language";

const useStyles = makeStyles({
  end: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "8px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  confirm: { display: "grid", rowGap: "8px", width: "100%" },
  text: { margin: 0 },
  choices: { display: "flex", columnGap: "8px" },
});

interface PageEndProps {
  readonly busy: boolean;
  readonly onRemove: () => void;
}

/** What is seldom wanted: taking our sheets away (asked twice), the other language. */
export function PageEnd({ busy, onRemove }: PageEndProps) {
  const { language, strings, change } = useTongue();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <div className={styles.end}>
        <div className={styles.confirm} role="group" aria-label={strings.remove}>
          <p className={styles.text}>{strings.removeConfirm}</p>
          <div className={styles.choices}>
            <Button
              disabled={busy}
              onClick={() => {
                setAsking(false);
                onRemove();
              }}
            >
              {strings.removeYes}
            </Button>
            <Button appearance="subtle" autoFocus onClick={() => setAsking(false)}>
              {strings.removeNo}
            </Button>
          </div>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.end}>
      <Button appearance="subtle" size="small" icon={<DeleteRegular />} disabled={busy} onClick={() => setAsking(true)}>
        {strings.remove}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        icon={<LocalLanguageRegular />}
        onClick={() => change(language === "en" ? "zh-CN" : "en")}
      >
        {strings.switchLanguage}
      </Button>
    </div>
  );
}
