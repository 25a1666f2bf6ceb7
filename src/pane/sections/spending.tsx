import { makeStyles, tokens } from "@fluentui/react-components";
import { HUNDRED } from "../../core/amount/decimal";
import type { CategoryResult, SpendingResult } from "../../core/model/evaluation";
import { explainFigure } from "../../core/explanation";
import { message } from "../../core/wording";
import { Bar } from "../bar";
import { CellLink } from "../cell-link";
import { formatFigure } from "../format";
import { useTongue } from "../language";
import { Section } from "../section";
import { Why } from "../why";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, paddingBottom: "4px" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, paddingTop: "6px" },
  number: { textAlign: "end", whiteSpace: "nowrap", paddingTop: "6px", paddingInlineStart: "8px" },
  bar: { paddingTop: "3px" },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** Spending by category: amounts in 万元 and shares as bars, in one table for eyes and screen readers alike. */
export function Spending({ spending }: { readonly spending: SpendingResult }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const [source] = spending.total.sources;
  return (
    <Section title={strings.spending}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={`${styles.head} ${styles.name}`}>
              {strings.category}
            </th>
            <th scope="col" className={`${styles.head} ${styles.number}`}>
              {strings.amount}
            </th>
            <th scope="col" className={`${styles.head} ${styles.number}`}>
              {strings.share}
            </th>
          </tr>
        </thead>
        {spending.categories.map((category) => (
          <CategoryRows key={category.code} category={category} />
        ))}
        <tfoot>
          <tr className={styles.total}>
            <th scope="row" className={`${styles.name} ${styles.total}`}>
              {strings.total}
            </th>
            <td className={styles.number} data-testid="total-spending">
              <CellLink source={source ?? null}>{formatFigure(spending.total) ?? strings.absent}</CellLink>
            </td>
            <td />
          </tr>
          <tr>
            <td colSpan={3}>
              <Why explain={() => explainFigure(message("evaluation.total-spending"), spending.total)} />
            </td>
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}

function CategoryRows({ category }: { readonly category: CategoryResult }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const [source] = category.amount.sources;
  return (
    <tbody>
      <tr>
        <th scope="row" className={styles.name}>
          <CellLink source={category.nameSource}>{category.name}</CellLink>
        </th>
        <td className={styles.number}>
          <CellLink source={source ?? null}>{formatFigure(category.amount) ?? strings.absent}</CellLink>
        </td>
        <td className={styles.number}>{formatFigure(category.share) ?? strings.absent}</td>
      </tr>
      <tr aria-hidden="true">
        <td colSpan={3} className={styles.bar}>
          <Bar value={category.share.value} of={HUNDRED} />
        </td>
      </tr>
      <tr>
        <td colSpan={3}>
          <Why
            explain={() => explainFigure(message("explanation.share-of", { name: category.name }), category.share)}
          />
        </td>
      </tr>
    </tbody>
  );
}
