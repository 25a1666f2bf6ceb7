import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CategoryResult, SpendingResult } from "../../core/model/evaluation";
import { CellLink } from "../cell-link";
import { FigureLink } from "../figure-link";
import { useTongue } from "../language";
import { TableHead } from "../table-head";
import { useTableStyles } from "../table-styles";

interface SpendingTableProps {
  readonly spending: SpendingResult;
  /** What stands below each 类, as rows of the table. */
  readonly below?: (category: CategoryResult) => ReactNode;
  /** What stands below the total, as rows of the table. */
  readonly belowTotal?: ReactNode;
  /** Codes stand before the names. */
  readonly isCoded?: boolean;
}

/** Spending by category: name, amount, share, and the total; each leads to where it stands. */
export function SpendingTable({ spending, below, belowTotal, isCoded = false }: SpendingTableProps) {
  const { strings } = useTongue();
  const styles = useTableStyles();
  return (
    <table role="table" className={styles.table}>
      <TableHead words={[strings.category]} figures={[strings.amount, strings.share]} isWhole />
      {spending.categories.map((category) => (
        <tbody key={category.code}>
          <SpendingRow category={category} isCoded={isCoded} />
          {below?.(category)}
        </tbody>
      ))}
      <tfoot>
        <tr role="row" className={styles.row}>
          <th scope="row" role="rowheader" className={mergeClasses(styles.name, styles.total)}>
            {strings.total}
          </th>
          <td role="cell" className={mergeClasses(styles.number, styles.total)} data-testid="total-spending">
            <FigureLink figure={spending.total} />
          </td>
          <td />
        </tr>
        {belowTotal}
      </tfoot>
    </table>
  );
}

interface SpendingRowProps {
  readonly category: CategoryResult;
  readonly isCoded?: boolean;
}

/** A 类, or a 款 among those of its 类. */
export function SpendingRow({ category, isCoded = false }: SpendingRowProps) {
  const { code, name, nameSource, amount, share } = category;
  const styles = useTableStyles();
  return (
    <tr role="row" className={styles.row}>
      <th
        scope="row"
        role="rowheader"
        className={mergeClasses(styles.name, code.length > CATEGORY_LENGTH && styles.part)}
      >
        {isCoded && `${code} `}
        <CellLink source={nameSource}>{name}</CellLink>
      </th>
      <td role="cell" className={styles.number}>
        <FigureLink figure={amount} />
      </td>
      <td role="cell" className={styles.number}>
        <FigureLink figure={share} places={[`spending.${code}.share`]} />
      </td>
    </tr>
  );
}

/** 类 have three digits, their 款 five. */
const CATEGORY_LENGTH = 3;
