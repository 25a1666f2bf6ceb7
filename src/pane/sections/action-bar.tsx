import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useTongue } from "../language";
import { type Session, unanswered, type Work } from "../session";
import type { Strings } from "../strings";

const useStyles = makeStyles({
  bar: {
    padding: "10px 16px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  primary: { width: "100%" },
  work: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: "12px", rowGap: "8px", alignItems: "center" },
  progress: { gridColumn: "1 / -1" },
  step: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ActionBarProps {
  readonly session: Session;
  readonly onScore: () => void;
  readonly onCancel: () => void;
  readonly page: RefObject<HTMLElement | null>;
}

/** The one thing to do next, or what is being done and how to stop it. */
export function ActionBar({ session, onScore, onCancel, page }: ActionBarProps) {
  const { strings } = useTongue();
  const styles = useStyles();
  if (session.work !== null) return <Progress work={session.work} onCancel={onCancel} />;
  const open = unanswered(session.questions);
  const goToQuestion = () => page.current?.querySelector<HTMLElement>("[data-question=open] input")?.focus();
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        size="large"
        className={styles.primary}
        data-testid="primary"
        onClick={open > 0 ? goToQuestion : onScore}
      >
        {open > 0 ? strings.answerFirst(open) : nextStep(strings, session)}
      </Button>
    </div>
  );
}

function nextStep(strings: Strings, { outcome }: Session): string {
  switch (outcome?.status) {
    case "written":
    case "undone":
      return strings.scoreAgain;
    case "stopped":
      return strings.readAgain;
    case "failed":
      return outcome.error.code === "cancelled" ? strings.score : strings.retry;
    default:
      return strings.score;
  }
}

const STEPS: readonly Work["step"][] = ["reading", "evaluating", "writing"];

function Progress({ work, onCancel }: { readonly work: Work; readonly onCancel: () => void }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const position = STEPS.indexOf(work.step) + 1;
  return (
    <div className={`${styles.bar} ${styles.work}`}>
      <ProgressBar className={styles.progress} aria-label={stepName(strings, work)} />
      <span>
        {stepName(strings, work)}{" "}
        {position > 0 && <span className={styles.step}>{strings.stepOf(position, STEPS.length)}</span>}
      </span>
      {position > 0 && (
        <Button onClick={onCancel} disabled={work.cancelling}>
          {strings.cancel}
        </Button>
      )}
    </div>
  );
}

export function stepName(strings: Strings, work: Work): string {
  if (work.cancelling) return strings.cancelling;
  switch (work.step) {
    case "reading":
      return strings.stepReading;
    case "evaluating":
      return strings.stepEvaluating;
    case "writing":
      return strings.stepWriting;
    case "removing":
      return strings.stepRemoving;
  }
}
