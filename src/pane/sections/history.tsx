import { makeStyles, tokens } from "@fluentui/react-components";
import type { Decimal } from "../../core/amount/decimal";
import type { Evaluation, ReviewedYear } from "../../core/model/evaluation";
import type { Source } from "../../core/model/area";
import { Bar } from "../bar";
import { CellLink } from "../cell-link";
import { useTongue } from "../language";
import { Section } from "../section";
import { useTableStyles } from "../table-styles";

const useStyles = makeStyles({
  year: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightSemibold,
    width: "3em",
    whiteSpace: "nowrap",
    paddingTop: "3px",
  },
  cell: { padding: "3px 0 3px 8px" },
  kind: { textAlign: "start", whiteSpace: "nowrap", width: "1%", fontWeight: tokens.fontWeightRegular },
  score: { textAlign: "end", whiteSpace: "nowrap", width: "1%" },
  first: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface HistoryProps {
  readonly evaluation: Evaluation;
  /** The most points the rules give: what a full bar stands for. */
  readonly fullScore: Decimal;
}

/** Earlier years: what the department gave itself above what the review gave it, each bar with its name and its points. */
export function History({ evaluation: { rehearsal, history }, fullScore }: HistoryProps) {
  const { strings } = useTongue();
  const styles = useTableStyles();
  if (rehearsal.history.length === 0) return null;
  return (
    <Section title={strings.history} aside={strings.historyAside(fullScore)}>
      <table className={styles.table}>
        {rehearsal.history.map((year, index) => (
          <Year
            key={index}
            past={year}
            fullScore={fullScore}
            source={history.find((entry) => entry.year === year.year)?.source ?? null}
          />
        ))}
      </table>
    </Section>
  );
}

interface YearProps {
  readonly past: ReviewedYear;
  readonly fullScore: Decimal;
  readonly source: Source | null;
}

function Year({ past, fullScore, source }: YearProps) {
  const { strings } = useTongue();
  const styles = useStyles();
  return (
    <tbody>
      <tr className={styles.first}>
        <th scope="rowgroup" rowSpan={2} className={styles.year}>
          <CellLink source={source}>{past.year ?? strings.absent}</CellLink>
        </th>
        <Score name={strings.selfScore} score={past.self} source={past.selfSource} of={fullScore} />
      </tr>
      <tr>
        <Score
          name={strings.reviewedScore}
          score={past.reviewed}
          source={past.reviewedSource}
          of={fullScore}
          grade={past.grade}
          striped
        />
      </tr>
    </tbody>
  );
}

interface ScoreProps {
  readonly name: string;
  readonly score: Decimal | null;
  readonly source: Source | null;
  readonly of: Decimal;
  readonly grade?: string;
  readonly striped?: boolean;
}

function Score({ name, score, source, of, grade = "", striped = false }: ScoreProps) {
  const { strings } = useTongue();
  const styles = useStyles();
  return (
    <>
      <th scope="row" className={`${styles.cell} ${styles.kind}`}>
        {name}
      </th>
      <td className={styles.cell} aria-hidden="true">
        <Bar value={score} of={of} filling={striped ? "striped" : "full"} />
      </td>
      <td className={`${styles.cell} ${styles.score}`}>
        <CellLink source={source}>{score ?? strings.absent}</CellLink> {grade}
      </td>
    </>
  );
}
