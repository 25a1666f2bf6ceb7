import { makeStyles, tokens } from "@fluentui/react-components";
import type { Decimal } from "../../core/amount/decimal";
import { HUNDRED } from "../../core/amount/decimal";
import type { Evaluation, ReviewedYear } from "../../core/model/evaluation";
import type { Source } from "../../core/model/area";
import { Bar } from "../bar";
import { CellLink } from "../cell-link";
import { useTongue } from "../language";
import { Section } from "../section";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  year: { textAlign: "start", verticalAlign: "top", fontWeight: tokens.fontWeightSemibold, width: "1%" },
  cell: { padding: "3px 0 3px 8px" },
  kind: { textAlign: "start", whiteSpace: "nowrap", width: "1%", fontWeight: tokens.fontWeightRegular },
  score: { textAlign: "end", whiteSpace: "nowrap", width: "1%" },
  first: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Earlier years: what the department gave itself above what the review gave it, each bar with its name and its points. */
export function History({ evaluation: { rehearsal, history } }: { readonly evaluation: Evaluation }) {
  const { strings } = useTongue();
  const styles = useStyles();
  if (rehearsal.history.length === 0) return null;
  return (
    <Section title={strings.history} aside={strings.historyAside}>
      <table className={styles.table}>
        {rehearsal.history.map((year, index) => (
          <Year key={index} past={year} source={history.find((entry) => entry.year === year.year)?.source ?? null} />
        ))}
      </table>
    </Section>
  );
}

function Year({ past, source }: { readonly past: ReviewedYear; readonly source: Source | null }) {
  const { strings } = useTongue();
  const styles = useStyles();
  return (
    <tbody>
      <tr className={styles.first}>
        <th scope="rowgroup" rowSpan={2} className={styles.year}>
          <CellLink source={source}>{past.year ?? strings.absent}</CellLink>
        </th>
        <Score name={strings.selfScore} score={past.self} />
      </tr>
      <tr>
        <Score name={strings.reviewedScore} score={past.reviewed} grade={past.grade} hatched />
      </tr>
    </tbody>
  );
}

interface ScoreProps {
  readonly name: string;
  readonly score: Decimal | null;
  readonly grade?: string;
  readonly hatched?: boolean;
}

function Score({ name, score, grade = "", hatched = false }: ScoreProps) {
  const { strings } = useTongue();
  const styles = useStyles();
  return (
    <>
      <th scope="row" className={`${styles.cell} ${styles.kind}`}>
        {name}
      </th>
      <td className={styles.cell} aria-hidden="true">
        <Bar value={score} of={HUNDRED} hatched={hatched} />
      </td>
      <td className={`${styles.cell} ${styles.score}`}>
        {score ?? strings.absent} {grade}
      </td>
    </>
  );
}
