import { makeStyles, tokens } from "@fluentui/react-components";
import { CellLink } from "../cell-link";
import { formatFigure } from "../format";
import { useTongue } from "../language";
import { useMapping, useMappingStrings } from "./control";

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
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  number: { textAlign: "end", whiteSpace: "nowrap", paddingInlineStart: "8px" },
  line: { margin: 0 },
});

/** What the tables say as they are read now, before anything is written. */
export function Preview() {
  const { seen } = useMapping();
  const { strings: pane } = useTongue();
  const strings = useMappingStrings();
  const styles = useStyles();
  const { spending, indicators } = seen.evaluation;
  return (
    <div className={styles.box} data-testid="preview" role="status" aria-label={strings.preview}>
      {spending === null ? (
        <p className={styles.line}>{strings.previewNothing}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.name}>
                {pane.category}
              </th>
              <th scope="col" className={styles.number}>
                {pane.amount}
              </th>
              <th scope="col" className={styles.number}>
                {pane.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {spending.categories.map(({ code, name, nameSource, amount, share }) => (
              <tr key={code}>
                <th scope="row" className={styles.name}>
                  {code} <CellLink source={nameSource}>{name}</CellLink>
                </th>
                <td className={styles.number}>
                  <CellLink source={amount.sources[0] ?? null}>{formatFigure(amount) ?? pane.absent}</CellLink>
                </td>
                <td className={styles.number}>{formatFigure(share) ?? pane.absent}</td>
              </tr>
            ))}
            <tr>
              <th scope="row" className={styles.name}>
                {strings.previewTotal}
              </th>
              <td className={styles.number}>
                <CellLink source={spending.total.sources[0] ?? null}>
                  {formatFigure(spending.total) ?? pane.absent}
                </CellLink>
              </td>
              <td />
            </tr>
          </tbody>
        </table>
      )}
      <p className={styles.line}>{strings.previewIndicators(indicators.length)}</p>
    </div>
  );
}
