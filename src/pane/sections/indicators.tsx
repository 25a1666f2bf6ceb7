import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { explainIndicator } from "../../core/explanation";
import type { IndicatorResult } from "../../core/model/evaluation";
import { CellLink } from "../cell-link";
import { Fold } from "../fold";
import { useGoal } from "../goal";
import { useTongue } from "../language";
import { useSay } from "../say";
import { Section } from "../section";
import { NARROW } from "../table-styles";
import { Why } from "../why";
import { IndicatorFacts } from "./indicator-facts";
import { IndicatorScore } from "./indicator-score";
import { isOpen, StateLabel } from "./indicator-state";

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: "6px 2px",
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: { listStyle: "none", margin: 0, padding: "0 0 6px" },
  item: { display: "grid", rowGap: "2px", padding: "6px 0 6px 14px" },
  line: { display: "flex", justifyContent: "space-between", columnGap: "8px", alignItems: "baseline" },
  facts: { [NARROW]: { flexDirection: "column" } },
  score: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground3 },
});

/** Every indicator with its points, its state and why, under its level-1 heading; groups that are not all met stand open. */
export function Indicators({ indicators }: { readonly indicators: readonly IndicatorResult[] }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const place = useGoal<HTMLDivElement>("open-indicator", "[data-open] [role=button], [data-open] summary");
  const levels = [...new Set(indicators.map(({ input }) => input.level1))];
  if (levels.length === 0) return null;
  return (
    <Section title={strings.indicators} aside={strings.indicatorCount(indicators.length)}>
      <div ref={place}>
        {levels.map((level) => {
          const members = indicators.filter(({ input }) => input.level1 === level);
          const pending = members.filter(({ state }) => state !== "met" && state !== "confirmed").length;
          return (
            <Fold
              key={level}
              className={styles.group}
              summaryClassName={styles.summary}
              open={pending > 0}
              summary={
                <>
                  {level}{" "}
                  <span className={styles.count}>
                    {strings.indicatorCount(members.length)}
                    {pending > 0 && ` · ${strings.openCount(pending)}`}
                  </span>
                </>
              }
            >
              <ul className={styles.list}>
                {members.map((indicator) => {
                  const at = indicators.indexOf(indicator);
                  return <Indicator key={at} indicator={indicator} place={at} />;
                })}
              </ul>
            </Fold>
          );
        })}
      </div>
    </Section>
  );
}

interface IndicatorProps {
  readonly indicator: IndicatorResult;
  /** From 0 among all. */
  readonly place: number;
}

function Indicator({ indicator, place }: IndicatorProps) {
  const { strings } = useTongue();
  const say = useSay();
  const styles = useStyles();
  const { input, state, reason, hints, explanationRequired } = indicator;
  return (
    <li className={styles.item} data-open={isOpen(state) ? true : undefined}>
      <div className={styles.line}>
        <CellLink source={input.source}>{input.level3}</CellLink>
        <span className={styles.score}>
          <IndicatorScore indicator={indicator} place={place} />
        </span>
      </div>
      <div className={mergeClasses(styles.line, styles.facts)}>
        <IndicatorFacts input={input} />
        <StateLabel state={state} />
      </div>
      <span className={styles.small}>{say(reason)}</span>
      <Why explain={() => explainIndicator(indicator)} />
      {explanationRequired && <p className={styles.hint}>{strings.explain}</p>}
      {hints.map((hint, index) => (
        <p key={index} className={styles.small}>
          {say(hint)}
        </p>
      ))}
    </li>
  );
}
