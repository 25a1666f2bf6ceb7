import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorResult, IndicatorState } from "../../core/model/evaluation";
import { useAsTable } from "../as-table";
import { Bar, type Filling } from "../bar";
import { CellLink } from "../cell-link";
import { useTongue } from "../language";
import { Section } from "../section";
import { AttainmentKey } from "./attainment-key";
import { Fact } from "./indicator-facts";
import { IndicatorScore } from "./indicator-score";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    verticalAlign: "bottom",
    padding: "0 8px 4px 0",
  },
  name: {
    width: "42%",
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: "3px 8px 3px 0",
    overflowWrap: "anywhere",
  },
  bar: { padding: "3px 8px 3px 0", verticalAlign: "middle" },
  text: { padding: "3px 8px 3px 0", verticalAlign: "top", overflowWrap: "anywhere" },
  number: { width: "1%", textAlign: "end", whiteSpace: "nowrap", verticalAlign: "top", padding: "3px 0" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
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
  const styles = useStyles();
  const { isTable, button } = useAsTable();
  const weighted = indicators.flatMap((indicator, place) =>
    indicator.weight.value === null ? [] : [{ indicator, place, weight: indicator.weight.value }],
  );
  if (weighted.length === 0) return null;
  const heads = isTable ? [strings.target, strings.actual, strings.state] : [strings.attained];
  return (
    <Section title={strings.attainment} aside={button}>
      <table className={styles.table}>
        <thead className={isTable ? undefined : styles.hidden}>
          <tr>
            {[strings.indicator, ...heads, `${strings.points2} / ${strings.weight}`].map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weighted.map(({ indicator, place, weight }) => (
            <tr key={place}>
              <th scope="row" className={styles.name}>
                <CellLink source={indicator.input.source}>{indicator.input.level3}</CellLink>
              </th>
              {isTable ? (
                <Facts indicator={indicator} />
              ) : (
                <td className={styles.bar}>
                  <Bar value={indicator.score.value} of={weight} filling={fillingOf(indicator.state)} />
                  <span className={styles.hidden}>{strings[`state.${indicator.state}`]}</span>
                </td>
              )}
              <td className={styles.number}>
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
  const styles = useStyles();
  return (
    <>
      <td className={styles.text}>
        <Fact cell={input.target} />
      </td>
      <td className={styles.text}>
        <Fact cell={input.actual} />
      </td>
      <td className={styles.text}>{strings[`state.${state}`]}</td>
    </>
  );
}
