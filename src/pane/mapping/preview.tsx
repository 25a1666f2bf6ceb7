import { makeStyles, tokens } from "@fluentui/react-components";
import { SpendingTable } from "../sections/spending-table";
import { useMapping, useMappingStrings } from "./control";
import { SelectionLine } from "./selection-line";

const useStyles = makeStyles({
  box: {
    display: "grid",
    rowGap: "4px",
    padding: "8px",
    // In sight while something above it is corrected; on an enlarged page it leaves room for what is corrected.
    position: "sticky",
    bottom: 0,
    maxHeight: "40vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  read: { display: "grid", rowGap: "4px" },
  line: { margin: 0 },
});

/** What the tables say as they are read now, before anything is written. */
export function Preview() {
  const { seen } = useMapping();
  const strings = useMappingStrings();
  const styles = useStyles();
  const { spending, indicators } = seen.evaluation;
  return (
    <div className={styles.box}>
      <div className={styles.read} data-testid="preview" role="status" aria-label={strings.preview}>
        {spending === null ? (
          <p className={styles.line}>{strings.previewNothing}</p>
        ) : (
          <SpendingTable spending={spending} isCoded />
        )}
        <p className={styles.line}>{strings.previewIndicators(indicators.length)}</p>
      </div>
      <SelectionLine />
    </div>
  );
}
