import { makeStyles, tokens } from "@fluentui/react-components";
import { explainFigure } from "../../core/explanation";
import type { DoubleMonitoring, MonthProgress, ProgressResult } from "../../core/model/evaluation";
import { message } from "../../core/wording";
import { CellLink } from "../cell-link";
import { formatFigure } from "../format";
import { useTongue } from "../language";
import { useSay } from "../say";
import { Section } from "../section";
import { WHY_STRINGS } from "../strings/why";
import { Why } from "../why";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
    paddingInlineStart: "6px",
  },
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  month: { textAlign: "start", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  number: { textAlign: "end", whiteSpace: "nowrap", paddingInlineStart: "6px" },
  behind: { color: tokens.colorStatusDangerForeground1 },
  small: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** Spending month by month against the schedule, and 双监控. */
export function Progress({ progress }: { readonly progress: ProgressResult }) {
  const { language } = useTongue();
  const styles = useStyles();
  const strings = WHY_STRINGS[language];
  const late = progress.months.filter(({ behind }) => behind === true).length;
  return (
    <Section title={strings.progress}>
      {progress.monitoring !== null && <Monitoring monitoring={progress.monitoring} />}
      <details>
        <summary className={styles.summary}>{strings.byMonth(String(progress.months.length), String(late))}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={`${styles.head} ${styles.month}`}>
                {strings.monthHead}
              </th>
              {[strings.spent, strings.rate, strings.schedule, strings.deviation].map((head) => (
                <th key={head} scope="col" className={styles.head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          {progress.months.map((month, index) => (
            <Month key={index} month={month} />
          ))}
        </table>
      </details>
    </Section>
  );
}

function Month({ month: { month, spent, rate, schedule, deviation, behind } }: { readonly month: MonthProgress }) {
  const { language, strings: own } = useTongue();
  const styles = useStyles();
  const strings = WHY_STRINGS[language];
  const gap = formatFigure(deviation) ?? own.absent;
  return (
    <tbody>
      <tr>
        <th scope="row" className={styles.month}>
          {strings.month(String(month))}
        </th>
        <td className={styles.number}>
          <CellLink source={spent.sources[0] ?? null}>{formatFigure(spent) ?? own.absent}</CellLink>
        </td>
        <td className={styles.number}>{formatFigure(rate) ?? own.absent}</td>
        <td className={styles.number}>{formatFigure(schedule)}</td>
        <td className={`${styles.number} ${behind === true ? styles.behind : ""}`}>
          {behind === true ? `${gap} ${strings.behind}` : gap}
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
  const { language, strings: own } = useTongue();
  const say = useSay();
  const styles = useStyles();
  const strings = WHY_STRINGS[language];
  return (
    <div>
      <p className={styles.small}>
        {strings.monitoring}（{strings.month(String(month))}）：{say(verdict)} ·{" "}
        {strings.attainment(formatFigure(attainment) ?? own.absent)}
      </p>
      <Why explain={() => explainFigure(message("explanation.attainment"), attainment, 1)} />
    </div>
  );
}
