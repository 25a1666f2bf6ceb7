import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { explainFigure } from "../../core/explanation";
import type { DoubleMonitoring, MonthProgress, ProgressResult } from "../../core/model/evaluation";
import { message } from "../../core/wording";
import { FigureLink } from "../figure-link";
import { Fold } from "../fold";
import { useTongue } from "../language";
import { useSay } from "../say";
import { Section } from "../section";
import { WHY_STRINGS } from "../strings/why";
import { TableHead } from "../table-head";
import { useTableStyles } from "../table-styles";
import { Why } from "../why";

const useStyles = makeStyles({
  month: { whiteSpace: "nowrap" },
  behind: { color: tokens.colorStatusDangerForeground1 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** Spending month by month against the schedule, and 双监控. */
export function Progress({ progress }: { readonly progress: ProgressResult }) {
  const { language } = useTongue();
  const styles = useTableStyles();
  const strings = WHY_STRINGS[language];
  const late = progress.months.filter(({ behind }) => behind === true).length;
  return (
    <Section title={strings.progress}>
      {progress.monitoring !== null && <Monitoring monitoring={progress.monitoring} />}
      <Fold summary={strings.byMonth(String(progress.months.length), String(late))}>
        <table role="table" className={styles.table}>
          <TableHead
            words={[strings.monthHead]}
            figures={[strings.spent, strings.rate, strings.schedule, strings.deviation]}
          />
          {progress.months.map((month, index) => (
            <Month key={index} month={month} />
          ))}
        </table>
      </Fold>
    </Section>
  );
}

function Month({ month: { month, spent, rate, schedule, deviation, behind } }: { readonly month: MonthProgress }) {
  const { language } = useTongue();
  const table = useTableStyles();
  const styles = useStyles();
  const strings = WHY_STRINGS[language];
  return (
    <tbody>
      <tr role="row" className={table.row}>
        <th scope="row" role="rowheader" className={mergeClasses(table.name, styles.month)}>
          {strings.month(String(month))}
        </th>
        {[spent, rate, schedule].map((figure, index) => (
          <td key={index} role="cell" className={table.number}>
            <FigureLink figure={figure} />
          </td>
        ))}
        <td role="cell" className={mergeClasses(table.number, behind === true && styles.behind)}>
          <FigureLink figure={deviation} /> {behind === true && strings.behind}
        </td>
      </tr>
      <tr>
        <td colSpan={5}>
          <Why explain={() => explainFigure(message("explanation.deviation-of-progress"), deviation)} />
        </td>
      </tr>
    </tbody>
  );
}

function Monitoring({ monitoring: { month, verdict, attainment } }: { readonly monitoring: DoubleMonitoring }) {
  const { language } = useTongue();
  const say = useSay();
  const styles = useStyles();
  const strings = WHY_STRINGS[language];
  return (
    <div>
      <p className={styles.small}>
        {strings.monitoring(strings.month(String(month)))}
        {say(verdict)} · {strings.attainment} <FigureLink figure={attainment} />
      </p>
      <Why explain={() => explainFigure(message("explanation.attainment"), attainment, 1)} />
    </div>
  );
}
