import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Decimal } from "../../core/amount/decimal";
import { explainFigure, levelFigure } from "../../core/explanation";
import type { Source } from "../../core/model/area";
import type { Evaluation, Figure, LevelResult } from "../../core/model/evaluation";
import type { Mapping } from "../../core/model/mapping";
import { message } from "../../core/wording";
import { Bar } from "../bar";
import { CellLink } from "../cell-link";
import { FigureLink } from "../figure-link";
import { useTongue } from "../language";
import { useQuietStyles } from "../quiet";
import { Section } from "../section";
import type { Strings } from "../strings";
import { useTableStyles } from "../table-styles";
import { Why } from "../why";

const useStyles = makeStyles({ level: { width: "34%" } });

/** A group's answer names its parts and theirs: the rate behind the execution's points. */
const LEVELS_SHOWN = 2;

interface Row {
  readonly name: string;
  /** Where the name stands. */
  readonly source: Source | null;
  readonly weight: Decimal;
  readonly figure: Figure;
  /** Where its points, or those it sums up, stand on our form. */
  readonly places: readonly string[];
}

interface LevelsProps {
  readonly evaluation: Evaluation;
  readonly mapping: Mapping;
}

/** Points by level-1 group, with the budget execution as the first. */
export function Levels({ evaluation, mapping }: LevelsProps) {
  const { strings } = useTongue();
  const styles = useTableStyles();
  const { level } = useStyles();
  const { quiet } = useQuietStyles();
  const rows = rowsOf(evaluation, mapping, strings);
  if (rows.length === 0 && evaluation.execution === null) return null;
  return (
    <Section title={strings.levels}>
      <table className={styles.table}>
        <thead className={quiet}>
          <tr>
            <th scope="col">{strings.level}</th>
            <td />
            <th scope="col">
              {strings.points2} / {strings.weight}
            </th>
          </tr>
        </thead>
        {rows.map(({ name, source, weight, figure, places }) => (
          <tbody key={name}>
            <tr>
              <th scope="row" className={mergeClasses(styles.name, level)}>
                <CellLink source={source}>{name}</CellLink>
              </th>
              <td className={styles.bar}>
                <Bar value={figure.value} of={weight} />
              </td>
              <td className={styles.number}>
                <FigureLink figure={figure} places={places} /> / {weight}
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
  const levels = evaluation.levels.map((level): Row => ({
    name: level.name,
    source: mapping.indicators?.rows.find(({ level1 }) => level1 === level.name)?.cells.level1 ?? null,
    weight: level.weight,
    figure: { ...levelFigure(level, evaluation), places: evaluation.score.places },
    places: scoresOf(level, evaluation),
  }));
  const weight = execution?.weight.value ?? null;
  if (execution === null || weight === null) return levels;
  const { score: figure, source } = execution;
  return [{ name: strings.tableExecution, source, weight, figure, places: ["execution.score"] }, ...levels];
}

function scoresOf({ name }: LevelResult, { indicators }: Evaluation): readonly string[] {
  return indicators.flatMap(({ input, weight }, index) =>
    input.level1 === name && weight.value !== null ? [`indicator.${String(index)}.score`] : [],
  );
}

function Execution({ evaluation: { execution } }: { readonly evaluation: Evaluation }) {
  const { strings } = useTongue();
  const styles = useExecutionStyles();
  if (execution === null) return null;
  const { rate, spent, budget } = execution;
  return (
    <div>
      <p className={styles.line}>
        {strings.executionRate} <FigureLink figure={rate} places={["execution.rate"]} />
      </p>
      <p className={styles.line}>
        {strings.executionSpent} <FigureLink figure={spent} /> · {strings.executionBudget}{" "}
        <FigureLink figure={budget} /> {strings["unit.ten-thousand-yuan"]}
      </p>
      <Why explain={() => explainFigure(message("evaluation.rate"), execution.rate)} />
    </div>
  );
}

const useExecutionStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});
