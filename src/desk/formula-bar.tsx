import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Source } from "../core/model/area";
import { placeName } from "../pane/cell-link";
import { useTongue } from "../pane/language";
import { DESK_STRINGS } from "./strings";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "88px 28px minmax(0, 1fr) auto",
    alignItems: "stretch",
    flexShrink: 0,
    minHeight: "30px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
  },
  cell: { padding: "5px 10px", borderRight: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "center" },
  link: { padding: "5px 10px", fontSize: tokens.fontSizeBase200 },
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
  /** A place the cell leads to. */
  readonly link: Source | null;
  readonly onFollow: (source: Source) => void;
}

/** The selected cell: its address, and what it holds (its formula where it has one). */
export function FormulaBar({ address, content, link, onFollow }: FormulaBarProps) {
  const { language, strings: tongue } = useTongue();
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
      {link !== null && (
        <Link as="button" className={styles.link} onClick={() => onFollow(link)}>
          {tongue.goToCell(placeName(link))}
        </Link>
      )}
    </div>
  );
}
