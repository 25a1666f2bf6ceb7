import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { IndicatorResult, IndicatorState } from "../../core/model/evaluation";
import { useAsTable } from "../as-table";
import { Bar, type Filling } from "../bar";
import { CellLink } from "../cell-link";
import { useTongue } from "../language";
import { useQuietStyles } from "../quiet";
import { Section } from "../section";
import { TableHead } from "../table-head";
import { NARROW, useTableStyles } from "../table-styles";
import { AttainmentKey } from "./attainment-key";
import { Fact } from "./indicator-facts";
import { IndicatorScore } from "./indicator-score";

const useStyles = makeStyles({
  besideBar: { width: "42%", [NARROW]: { width: "auto" } },
  besideFacts: { width: "30%", [NARROW]: { width: "auto" } },
});

/** How bars of a state are filled: what is settled in full, what lost points in stripes, what a person has yet to confirm in dots. */
export function fillingOf(state: IndicatorState): Filling {
  if (state === "met" || state === "confirmed") return "full";
  return state === "proposed" ? "dotted" : "striped";
}

/**
 * Points of every weighted indicator against its weight. Drawn: a bar and its number; as a table: target, actual, points
 * and state in words. Both are tables to screen readers.
 */
export function Attainment({ indicators }: { readonly indicators: readonly IndicatorResult[] }) {
  const { strings } = useTongue();
  const styles = useTableStyles();
  const { besideBar, besideFacts } = useStyles();
  const { quiet } = useQuietStyles();
  const { isTable, button } = useAsTable();
  const weighted = indicators.flatMap((indicator, place) =>
    indicator.weight.value === null ? [] : [{ indicator, place, weight: indicator.weight.value }],
  );
  if (weighted.length === 0) return null;
  const heads = isTable ? [strings.target, strings.actual, strings.state] : [strings.attained];
  return (
    <Section title={strings.attainment} aside={button}>
      <table role="table" className={styles.table}>
        <TableHead
          words={[strings.indicator, ...heads]}
          figures={[`${strings.points2} / ${strings.weight}`]}
          className={isTable ? undefined : quiet}
        />
        <tbody>
          {weighted.map(({ indicator, place, weight }) => (
            <tr key={place} role="row" className={styles.row}>
              <th scope="row" role="rowheader" className={mergeClasses(styles.name, isTable ? besideFacts : besideBar)}>
                <CellLink source={indicator.input.source}>{indicator.input.level3}</CellLink>
              </th>
              {isTable ? (
                <Facts indicator={indicator} />
              ) : (
                <td role="cell" className={styles.bar}>
                  <Bar value={indicator.score.value} of={weight} filling={fillingOf(indicator.state)} />
                  <span className={quiet}>{strings[`state.${indicator.state}`]}</span>
                </td>
              )}
              <td role="cell" className={styles.number}>
                <IndicatorScore indicator={indicator} place={place} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isTable && (
        <AttainmentKey
          fillings={weighted.flatMap(({ indicator: { score, state } }) =>
            score.value === null ? [] : [fillingOf(state)],
          )}
        />
      )}
    </Section>
  );
}

function Facts({ indicator: { input, state } }: { readonly indicator: IndicatorResult }) {
  const { strings } = useTongue();
  const styles = useTableStyles();
  return (
    <>
      <td role="cell" className={styles.text}>
        <Fact cell={input.target} />
      </td>
      <td role="cell" className={styles.text}>
        <Fact cell={input.actual} />
      </td>
      <td role="cell" className={styles.text}>
        {strings[`state.${state}`]}
      </td>
    </>
  );
}
