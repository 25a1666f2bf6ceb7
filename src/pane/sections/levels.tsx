import { makeStyles, tokens } from "@fluentui/react-components";
import { toFixed } from "../../core/amount/decimal";
import { explainFigure, levelFigure } from "../../core/explanation";
import type { Evaluation, Figure, LevelResult } from "../../core/model/evaluation";
import { message } from "../../core/wording";
import { Bar } from "../bar";
import { formatFigure } from "../format";
import { useTongue } from "../language";
import { Section } from "../section";
import type { Strings } from "../strings";
import { Why } from "../why";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, width: "34%", padding: "4px 0" },
  bar: { padding: "4px 8px" },
  score: { textAlign: "end", whiteSpace: "nowrap", width: "1%" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

const SCORE_PLACES = 2;

/** A group's answer names its parts and theirs: the rate behind the execution's points. */
const LEVELS_SHOWN = 2;

interface Row extends LevelResult {
  readonly figure: Figure;
}

/** Points by level-1 group, with the budget execution as the first. */
export function Levels({ evaluation }: { readonly evaluation: Evaluation }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const places = evaluation.score.places ?? SCORE_PLACES;
  return (
    <Section title={strings.levels}>
      <table className={styles.table}>
        <thead className={styles.hidden}>
          <tr>
            <th scope="col">{strings.level}</th>
            <td />
            <th scope="col">
              {strings.points2} / {strings.weight}
            </th>
          </tr>
        </thead>
        {rowsOf(evaluation, strings).map(({ name, weight, score, figure }) => (
          <tbody key={name}>
            <tr>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.bar}>
                <Bar value={score} of={weight} />
              </td>
              <td className={styles.score}>
                {strings.ofWeight(score === null ? strings.absent : toFixed(score, places), weight)}
              </td>
            </tr>
            <tr>
              <td colSpan={3}>
                <Why explain={() => explainFigure(message("evaluation.named", { name }), figure, LEVELS_SHOWN)} />
              </td>
            </tr>
          </tbody>
        ))}
      </table>
      <Execution evaluation={evaluation} />
    </Section>
  );
}

/** The budget execution has points of its own beside the indicators' groups. */
function rowsOf(evaluation: Evaluation, strings: Strings): readonly Row[] {
  const { execution } = evaluation;
  const levels = evaluation.levels.map((level) => ({ ...level, figure: levelFigure(level, evaluation) }));
  const weight = execution?.weight.value ?? null;
  if (execution === null || weight === null) return levels;
  const { score: figure } = execution;
  return [{ name: strings.tableExecution, weight, score: figure.value, figure }, ...levels];
}

function Execution({ evaluation: { execution } }: { readonly evaluation: Evaluation }) {
  const { strings } = useTongue();
  const styles = useExecutionStyles();
  if (execution === null) return null;
  const figures = [execution.rate, execution.spent, execution.budget].map(formatFigure);
  const [rate, spent, budget] = figures.map((figure) => figure ?? strings.absent);
  return (
    <div>
      <p className={styles.line}>
        {strings.executionRate} {rate} · {strings.executionSentence(spent ?? "", budget ?? "")}
      </p>
      <Why explain={() => explainFigure(message("evaluation.rate"), execution.rate)} />
    </div>
  );
}

const useExecutionStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
