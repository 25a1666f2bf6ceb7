import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HUNDRED } from "../../core/amount/decimal";
import { explainFigure } from "../../core/explanation";
import type { CategoryResult, SpendingResult } from "../../core/model/evaluation";
import { message } from "../../core/wording";
import { useAsTable } from "../as-table";
import { Bar } from "../bar";
import { CellLink } from "../cell-link";
import { FormLink } from "../form-link";
import { formatFigure } from "../format";
import { useTongue } from "../language";
import { Section } from "../section";
import { Why } from "../why";
import { SpendingItems } from "./spending-items";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, paddingBottom: "4px" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, paddingTop: "6px" },
  number: { textAlign: "end", whiteSpace: "nowrap", paddingTop: "6px", paddingInlineStart: "8px" },
  bar: { paddingTop: "3px" },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/**
 * Spending by category. Drawn: each amount and share above its bar, so that no colour is needed to tell them apart. As a
 * table: without bars, with the 款 below each 类. Both are tables to screen readers.
 */
export function Spending({ spending }: { readonly spending: SpendingResult }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const { isTable, button } = useAsTable();
  const [source] = spending.total.sources;
  return (
    <Section title={strings.spending} aside={button}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.name)}>
              {strings.category}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {strings.amount}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {strings.share}
            </th>
          </tr>
        </thead>
        {spending.categories.map((category) => (
          <tbody key={category.code}>
            <CategoryRow category={category} />
            {isTable ? <SpendingItems items={category.items} /> : <Drawn category={category} />}
          </tbody>
        ))}
        <tfoot>
          <tr className={styles.total}>
            <th scope="row" className={mergeClasses(styles.name, styles.total)}>
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

function CategoryRow({ category: { code, name, nameSource, amount, share } }: { readonly category: CategoryResult }) {
  const { strings } = useTongue();
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <CellLink source={nameSource}>{name}</CellLink>
      </th>
      <td className={styles.number}>
        <CellLink source={amount.sources[0] ?? null}>{formatFigure(amount) ?? strings.absent}</CellLink>
      </td>
      <td className={styles.number}>
        <FormLink figure={`spending.${code}.share`}>{formatFigure(share) ?? strings.absent}</FormLink>
      </td>
    </tr>
  );
}

function Drawn({ category: { name, share } }: { readonly category: CategoryResult }) {
  const styles = useStyles();
  return (
    <>
      <tr aria-hidden="true">
        <td colSpan={3} className={styles.bar}>
          <Bar value={share.value} of={HUNDRED} />
        </td>
      </tr>
      <tr>
        <td colSpan={3}>
          <Why explain={() => explainFigure(message("explanation.share-of", { name }), share)} />
        </td>
      </tr>
    </>
  );
}
