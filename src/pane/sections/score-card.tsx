import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../core/model/evaluation";
import { explainFigure, explainGrade } from "../../core/explanation";
import { message } from "../../core/wording";
import { FigureLink } from "../figure-link";
import { FormLink } from "../form-link";
import { formatFigure } from "../format";
import { useTongue } from "../language";
import { useSay } from "../say";
import { RULES_STRINGS } from "../strings/rules";
import { NARROW } from "../table-styles";
import { Why } from "../why";
import { isOpen } from "./indicator-state";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: "12px",
    padding: "14px 16px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  score: { margin: "2px 0 0", display: "flex", alignItems: "baseline", columnGap: "6px" },
  number: {
    whiteSpace: "nowrap",
    fontSize: "36px",
    lineHeight: "44px",
    fontWeight: tokens.fontWeightSemibold,
    [NARROW]: { fontSize: "28px", lineHeight: "36px" },
  },
  absent: { fontSize: tokens.fontSizeBase500, lineHeight: "32px", fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  grade: {
    minWidth: "56px",
    height: "56px",
    padding: "0 8px",
    display: "grid",
    placeItems: "center",
    borderRadius: tokens.borderRadiusMedium,
    border: `2px solid ${tokens.colorBrandForeground1}`,
    color: tokens.colorBrandForeground1,
    fontSize: "28px",
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { marginTop: "8px" },
  // As high as its lines on an enlarged page.
  badge: { height: "auto" },
  line: { flexBasis: "100%" },
  why: { flexBasis: "100%", marginTop: "6px" },
});

interface ScoreCardProps {
  readonly evaluation: Evaluation;
  /** Nothing of it is in the workbook yet. */
  readonly preview: boolean;
}

/** The total and the grade, or why there is none. */
export function ScoreCard({ evaluation, preview }: ScoreCardProps) {
  const { language, strings } = useTongue();
  const say = useSay();
  const styles = useStyles();
  const score = formatFigure(evaluation.score);
  const open = evaluation.indicators.filter(({ state }) => isOpen(state)).length;
  return (
    <section className={styles.card} aria-label={strings.scoreTitle}>
      <div>
        <h2 className={styles.title}>{strings.scoreTitle}</h2>
        {score === null ? (
          <p className={styles.score}>
            <span className={styles.absent}>{strings.noScore}</span>
          </p>
        ) : (
          <p className={styles.score}>
            <span className={styles.number} data-testid="score">
              <FigureLink figure={evaluation.score} places={["total.score"]} />
            </span>
            <span>{strings.points}</span>
          </p>
        )}
      </div>
      {evaluation.grade !== null && (
        <div className={styles.grade} role="group" aria-label={strings.grade} data-testid="grade">
          <FormLink figure="total.grade">{evaluation.grade}</FormLink>
        </div>
      )}
      {score === null && (
        <span className={mergeClasses(styles.note, styles.line, styles.small)}>
          {open > 0 ? strings.noScoreReason(open) : say(evaluation.score.rule)}
        </span>
      )}
      {preview && <span className={mergeClasses(styles.note, styles.line, styles.small)}>{strings.preview}</span>}
      {!evaluation.profile.verified && (
        <span className={mergeClasses(styles.note, styles.line, styles.small)}>
          {RULES_STRINGS[language].unverified}
        </span>
      )}
      {score !== null && evaluation.provisional && (
        <div className={styles.line}>
          <Badge className={mergeClasses(styles.note, styles.badge)} appearance="outline" color="warning">
            {strings.provisional}
          </Badge>
        </div>
      )}
      <div className={styles.why}>
        <Why
          explain={() => [
            ...explainFigure(message("explanation.total-score"), evaluation.score, 1),
            ...explainGrade(evaluation),
          ]}
        />
      </div>
    </section>
  );
}
