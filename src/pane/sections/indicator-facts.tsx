import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorInput, ReadCell } from "../../core/model/inputs";
import { CellLink } from "../cell-link";
import { useTongue } from "../language";

const useStyles = makeStyles({
  facts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** What an indicator aimed at and what was reached, each leading to its cell. */
export function IndicatorFacts({ input: { target, actual } }: { readonly input: IndicatorInput }) {
  const { strings } = useTongue();
  const styles = useStyles();
  return (
    <span className={styles.facts}>
      {strings.target} <Fact cell={target} />
      {"\u00a0· "}
      {strings.actual} <Fact cell={actual} />
    </span>
  );
}

/** A cell's text; an empty cell, too, is where something is to be filled in. */
export function Fact({ cell }: { readonly cell: ReadCell | null }) {
  const { strings } = useTongue();
  return <CellLink source={cell?.source ?? null}>{cell?.text || strings.empty}</CellLink>;
}
