import { makeStyles, tokens } from "@fluentui/react-components";
import type { CategoryResult } from "../../core/model/evaluation";
import { CellLink } from "../cell-link";
import { formatFigure } from "../format";
import { useTongue } from "../language";

const useStyles = makeStyles({
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, paddingInlineStart: "12px" },
  number: { textAlign: "end", whiteSpace: "nowrap", paddingInlineStart: "8px" },
});

/** The 款 of a 类 as rows of its table. */
export function SpendingItems({ items }: Pick<CategoryResult, "items">) {
  const { strings } = useTongue();
  const styles = useStyles();
  return items.map(({ code, name, nameSource, amount, share }) => (
    <tr key={code}>
      <th scope="row" className={styles.name}>
        <CellLink source={nameSource}>{name}</CellLink>
      </th>
      <td className={styles.number}>
        <CellLink source={amount.sources[0] ?? null}>{formatFigure(amount) ?? strings.absent}</CellLink>
      </td>
      <td className={styles.number}>{formatFigure(share) ?? strings.absent}</td>
    </tr>
  ));
}
