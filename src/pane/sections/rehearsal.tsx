import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { toFixed } from "../../core/amount/decimal";
import { explainRange } from "../../core/explanation";
import type { Evaluation } from "../../core/model/evaluation";
import { say } from "../../core/wording";
import { CellLink } from "../cell-link";
import { useTongue } from "../language";
import { Section } from "../section";
import { useTableStyles } from "../table-styles";
import { Why } from "../why";

const useStyles = makeStyles({
  text: { margin: 0 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  caption: { textAlign: "start" },
});

/** The 复核 rehearsed: what each finding may cost, and which totals the rules leave open. */
export function Rehearsal({ evaluation: { rehearsal, score } }: { readonly evaluation: Evaluation }) {
  const { strings, language } = useTongue();
  const styles = useStyles();
  const table = useTableStyles();
  const { range, risks, unquantified } = rehearsal;
  if (range === null) return null;
  const places = score.places ?? 2;
  const [low, high] = [toFixed(range.low, places), toFixed(range.high, places)];
  return (
    <Section title={strings.rehearsal}>
      <p className={styles.text}>{strings.rehearsalRange(`${low} ${range.lowGrade}`, `${high} ${range.highGrade}`)}</p>
      <Why explain={() => explainRange(range, places)} />
      {unquantified > 0 && <p className={styles.small}>{strings.rehearsalBelow(String(unquantified))}</p>}
      {risks.length > 0 && (
        <table role="table" className={table.table}>
          <caption className={mergeClasses(styles.small, styles.caption)}>{strings.pointsAtRisk}</caption>
          <tbody>
            {risks.map(({ id, where, finding, points }, index) => (
              <tr key={index} role="row" className={table.row}>
                <th scope="row" role="rowheader" className={table.name}>
                  <CellLink source={where}>
                    {id} {say(finding, language)}
                  </CellLink>
                </th>
                <td role="cell" className={table.number}>
                  {points === null ? strings.notQuantified : strings.upTo(toFixed(points, places))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
