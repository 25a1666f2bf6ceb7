import { makeStyles, tokens } from "@fluentui/react-components";
import { explainFigure } from "../../core/explanation";
import type { MeasureResult } from "../../core/model/evaluation";
import { FigureLink } from "../figure-link";
import { Fold } from "../fold";
import { useTongue } from "../language";
import { useSay } from "../say";
import { Section } from "../section";
import { WHY_STRINGS } from "../strings/why";
import { Why } from "../why";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "6px", fontSize: tokens.fontSizeBase200 },
  line: { display: "flex", justifyContent: "space-between", columnGap: "8px" },
  rate: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  absent: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  reasons: { margin: "4px 0 0", paddingInlineStart: "18px" },
});

/** The control rates that the workbook gives; the others folded away, each with the table it would need. */
export function Measures({ measures }: { readonly measures: readonly MeasureResult[] }) {
  const { language } = useTongue();
  const say = useSay();
  const styles = useStyles();
  const strings = WHY_STRINGS[language];
  const given = measures.filter(({ rate }) => rate.value !== null);
  const absent = measures.filter(({ rate }) => rate.value === null);
  if (given.length === 0) return null;
  return (
    <Section title={strings.measures}>
      <ul className={styles.list}>
        {given.map(({ id, name, rate }) => (
          <li key={id} data-measure={id}>
            <div className={styles.line}>
              <span>{say(name)}</span>
              <span className={styles.rate}>
                <FigureLink figure={rate} />
              </span>
            </div>
            <Why explain={() => explainFigure(name, rate)} />
          </li>
        ))}
      </ul>
      {absent.length > 0 && (
        <Fold className={styles.absent} summary={strings.notComputed(String(absent.length))}>
          <ul className={styles.reasons}>
            {absent.map(({ id, name, rate }) => (
              <li key={id}>{strings.because(say(name), say(rate.rule))}</li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}
