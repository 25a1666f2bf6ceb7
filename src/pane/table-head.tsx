import { mergeClasses } from "@fluentui/react-components";
import { useTableStyles } from "./table-styles";

interface TableHeadProps {
  /** Over columns of words; the first over the names of the rows. */
  readonly words: readonly string[];
  /** Over columns of figures, which stand behind those of words. */
  readonly figures: readonly string[];
  /** No head of a figure is broken: there is room for all of it. */
  readonly isWhole?: boolean;
  /** As where the heads are only read out. */
  readonly className?: string | undefined;
}

/** The heads of a table of names and figures. */
export function TableHead({ words, figures, isWhole = false, className }: TableHeadProps) {
  const styles = useTableStyles();
  const figureHead = mergeClasses(styles.head, styles.numberHead, isWhole && styles.whole);
  return (
    <thead className={className}>
      <tr role="row" className={styles.row}>
        {[...words, ...figures].map((head, index) => (
          <th key={head} scope="col" role="columnheader" className={index < words.length ? styles.head : figureHead}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
