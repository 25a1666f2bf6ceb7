import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { placeName } from "../cell-link";
import { useTongue } from "../language";
import type { Session } from "../session";

const useStyles = makeStyles({
  strip: { padding: "2px 8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  button: { maxWidth: "100%", fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, minWidth: 0 },
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface WayBackProps {
  readonly session: Session;
  readonly onBack: () => void;
}

/** After a jump to a cell: back to where the accountant was. */
export function WayBack({ session: { origins }, onBack }: WayBackProps) {
  const { strings } = useTongue();
  const styles = useStyles();
  const origin = origins.at(-1);
  if (origin === undefined) return null;
  const name = strings.backTo(placeName(origin));
  return (
    <div className={styles.strip}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.button}
        icon={<ArrowUndoRegular />}
        title={name}
        onClick={onBack}
      >
        <span className={styles.label}>{name}</span>
      </Button>
    </div>
  );
}
