import { HUNDRED } from "../../core/amount/decimal";
import { explainFigure } from "../../core/explanation";
import type { CategoryResult, SpendingResult } from "../../core/model/evaluation";
import { message } from "../../core/wording";
import { useAsTable } from "../as-table";
import { Bar } from "../bar";
import { useTongue } from "../language";
import { Section } from "../section";
import { useTableStyles } from "../table-styles";
import { Why } from "../why";
import { SpendingRow, SpendingTable } from "./spending-table";

/**
 * Spending by category. Drawn: each amount and share above its bar, so that no colour is needed to tell them apart. As a
 * table: without bars, with the 款 below each 类. Both are tables to screen readers.
 */
export function Spending({ spending }: { readonly spending: SpendingResult }) {
  const { strings } = useTongue();
  const { isTable, button } = useAsTable();
  return (
    <Section title={strings.spending} aside={button}>
      <SpendingTable
        spending={spending}
        below={(category) =>
          isTable ? (
            category.items.map((item) => <SpendingRow key={item.code} category={item} />)
          ) : (
            <Drawn category={category} />
          )
        }
        belowTotal={
          <tr>
            <td colSpan={3}>
              <Why explain={() => explainFigure(message("evaluation.total-spending"), spending.total)} />
            </td>
          </tr>
        }
      />
    </Section>
  );
}

function Drawn({ category: { name, share } }: { readonly category: CategoryResult }) {
  const styles = useTableStyles();
  return (
    <>
      <tr aria-hidden="true">
        <td colSpan={3} className={styles.wideBar}>
          <Bar value={share.value} of={HUNDRED} />
        </td>
      </tr>
      <tr>
        <td colSpan={3} className={styles.belowBar}>
          <Why explain={() => explainFigure(message("explanation.share-of", { name }), share)} />
        </td>
      </tr>
    </>
  );
}
