import { makeStyles, tokens } from "@fluentui/react-components";
import { Bar, type Filling } from "../bar";
import { HUNDRED } from "../../core/amount/decimal";
import { useTongue } from "../language";

const useStyles = makeStyles({
  key: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  entry: { display: "inline-flex", alignItems: "center", columnGap: "6px" },
  sample: { width: "28px" },
});

const FILLINGS: readonly Filling[] = ["full", "striped", "dotted"];

/** What the fillings in use stand for. The table says each state in words, so readers skip this. */
export function AttainmentKey({ fillings }: { readonly fillings: readonly Filling[] }) {
  const { strings } = useTongue();
  const styles = useStyles();
  return (
    <ul className={styles.key} aria-hidden="true">
      {FILLINGS.filter((filling) => fillings.includes(filling)).map((filling) => (
        <li key={filling} className={styles.entry}>
          <span className={styles.sample}>
            <Bar value={HUNDRED} of={HUNDRED} filling={filling} isSample />
          </span>
          {strings[`filling.${filling}`]}
        </li>
      ))}
    </ul>
  );
}
