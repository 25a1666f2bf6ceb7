import { makeStyles, tokens } from "@fluentui/react-components";
import { useTongue } from "../pane/language";
import { DESK_STRINGS } from "./strings";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "88px 28px 1fr",
    alignItems: "stretch",
    flexShrink: 0,
    minHeight: "30px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
  },
  cell: { padding: "5px 10px", borderRight: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "center" },
  sign: {
    padding: "5px 0",
    textAlign: "center",
    fontStyle: "italic",
    color: tokens.colorNeutralForeground3,
  },
  content: {
    padding: "5px 8px",
    maxHeight: "68px",
    overflowY: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
  },
});

interface FormulaBarProps {
  readonly address: string;
  readonly content: string;
}

/** The selected cell: its address, and what it holds (its formula where it has one). */
export function FormulaBar({ address, content }: FormulaBarProps) {
  const { language } = useTongue();
  const strings = DESK_STRINGS[language];
  const styles = useStyles();
  return (
    <div className={styles.bar} aria-live="polite">
      <output className={styles.cell} aria-label={strings.cell}>
        {address}
      </output>
      <span className={styles.sign} aria-hidden="true">
        fx
      </span>
      <output className={styles.content} aria-label={strings.formula} data-testid="formula">
        {content}
      </output>
    </div>
  );
}
