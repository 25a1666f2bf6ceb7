import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { type Goal, useJourney } from "../goal";
import { useTongue } from "../language";
import { type NextStep, nextStep } from "../next-step";
import { proposedIn, type View, type Work } from "../session";
import type { Strings } from "../strings";
import { NARROW } from "../table-styles";
import { useKeptFocus } from "../use-kept-focus";
import { useMedia } from "../use-media";
import type { SessionControl } from "../use-session";

const useStyles = makeStyles({
  bar: {
    padding: "10px 16px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Beside each other where there is room, below each other on an enlarged page.
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  primary: { flex: "1 1 150px", minWidth: 0 },
  note: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  work: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "12px",
    rowGap: "8px",
    alignItems: "center",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  progress: { gridColumn: "1 / -1" },
  step: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Steps that are taken in the pane: where they lead. The others are done with the workbook. */
const PLACES: Partial<Readonly<Record<NextStep["kind"], readonly [View, Goal]>>> = {
  answer: ["recognition", "question"],
  confirm: ["score", "proposal"],
  complete: ["score", "open-indicator"],
  correct: ["review", "finding"],
  review: ["review", "finding"],
  "hand-in": ["score", "hand-in"],
};

/** The one thing to do next, or what is being done and how to stop it. */
export function ActionBar({ control }: { readonly control: SessionControl }) {
  const styles = useStyles();
  const { work } = control.session;
  const kept = useKeptFocus(work === null);
  return (
    <div className={styles.bar} {...kept} onKeyDown={onceForEachPress}>
      {work === null ? <NextSteps control={control} /> : <Progress work={work} onCancel={control.cancel} />}
    </div>
  );
}

/** A key held down too long is not meant for the button that comes next. */
function onceForEachPress(event: KeyboardEvent): void {
  if (event.repeat && event.key === "Enter") event.preventDefault();
}

function NextSteps({ control }: { readonly control: SessionControl }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const { go } = useJourney();
  const { session, score, look } = control;
  const step = nextStep(session);
  const place = PLACES[step.kind];
  const take = () => {
    if (place === undefined) {
      score();
      return;
    }
    look(place[0]);
    go(place[1]);
  };
  const proposed = step.kind === "score" && session.seen !== null ? proposedIn(session.seen.evaluation) : 0;
  return (
    <>
      {proposed > 0 && <p className={styles.note}>{strings.provisionalAhead(proposed)}</p>}
      <div className={styles.buttons}>
        <Button appearance="primary" size="large" className={styles.primary} data-testid="primary" onClick={take}>
          {stepLabel(strings, step)}
        </Button>
        {session.scored && place !== undefined && (
          <Button size="large" onClick={score}>
            {strings.scoreAgain}
          </Button>
        )}
      </div>
    </>
  );
}

function stepLabel(strings: Strings, step: NextStep): string {
  switch (step.kind) {
    case "answer":
      return strings.answerFirst(step.count);
    case "confirm":
      return strings.confirmNext(step.count);
    case "complete":
      return strings.completeNext(step.count);
    case "correct":
      return strings.correctNext(step.count);
    case "review":
      return strings.reviewNext(step.count);
    case "hand-in":
      return strings.handInNext;
    case "score":
      return strings.score;
    case "score-again":
      return strings.scoreAgain;
    case "read-again":
      return strings.readAgain;
    case "retry":
      return strings.retry;
  }
}

const STEPS: readonly Work["step"][] = ["reading", "evaluating", "writing"];

function Progress({ work, onCancel }: { readonly work: Work; readonly onCancel: () => void }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const position = STEPS.indexOf(work.step) + 1;
  // Fluent's bar without a value runs to and fro whatever the system asks for.
  const value = useMedia("(prefers-reduced-motion: reduce)") ? { value: position, max: STEPS.length } : {};
  return (
    <div className={styles.work}>
      <ProgressBar {...value} className={styles.progress} aria-label={stepName(strings, work)} />
      <span>
        {stepName(strings, work)}{" "}
        {position > 0 && <span className={styles.step}>{strings.stepOf(position, STEPS.length)}</span>}
      </span>
      <Button onClick={onCancel} disabled={work.cancelling}>
        {strings.cancel}
      </Button>
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
