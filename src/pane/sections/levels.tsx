import { makeStyles, tokens } from "@fluentui/react-components";
import { toFixed } from "../../core/amount/decimal";
import { explainFigure, levelFigure } from "../../core/explanation";
import type { Source } from "../../core/model/area";
import type { Evaluation, Figure, LevelResult } from "../../core/model/evaluation";
import type { Mapping } from "../../core/model/mapping";
import { message } from "../../core/wording";
import { Bar } from "../bar";
import { CellLink } from "../cell-link";
import { FormLink } from "../form-link";
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
  /** Where the name stands. */
  readonly source: Source | null;
}

interface LevelsProps {
  readonly evaluation: Evaluation;
  readonly mapping: Mapping;
}

/** Points by level-1 group, with the budget execution as the first. */
export function Levels({ evaluation, mapping }: LevelsProps) {
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
        {rowsOf(evaluation, mapping, strings).map(({ name, weight, score, figure, source }) => (
          <tbody key={name}>
            <tr>
              <th scope="row" className={styles.name}>
                <CellLink source={source}>{name}</CellLink>
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
function rowsOf(evaluation: Evaluation, mapping: Mapping, strings: Strings): readonly Row[] {
  const { execution } = evaluation;
  const levels = evaluation.levels.map((level) => ({
    ...level,
    figure: levelFigure(level, evaluation),
    source: mapping.indicators?.rows.find(({ level1 }) => level1 === level.name)?.cells.level1 ?? null,
  }));
  const weight = execution?.weight.value ?? null;
  if (execution === null || weight === null) return levels;
  const { score: figure } = execution;
  const { source } = execution;
  return [{ name: strings.tableExecution, weight, score: figure.value, figure, source }, ...levels];
}

function Execution({ evaluation: { execution } }: { readonly evaluation: Evaluation }) {
  const { strings } = useTongue();
  const styles = useExecutionStyles();
  if (execution === null) return null;
  const { rate, spent, budget } = execution;
  const shown = (figure: Figure) => formatFigure(figure) ?? strings.absent;
  const link = (figure: Figure) => <CellLink source={figure.sources[0] ?? null}>{shown(figure)}</CellLink>;
  return (
    <div>
      <p className={styles.line}>
        {strings.executionRate} <FormLink figure="execution.rate">{shown(rate)}</FormLink>
      </p>
      <p className={styles.line}>
        {strings.executionSpent} {link(spent)} · {strings.executionBudget} {link(budget)}{" "}
        {strings["unit.ten-thousand-yuan"]}
      </p>
      <Why explain={() => explainFigure(message("evaluation.rate"), execution.rate)} />
    </div>
  );
}

const useExecutionStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
