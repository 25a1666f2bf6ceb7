import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { SelectProvider } from "./cell-link";
import { useTongue } from "./language";
import { Confirmations } from "./mapping/confirmations";
import { mappingControl, MappingProvider } from "./mapping/control";
import { MappingSection } from "./mapping/mapping";
import { Notices } from "./mapping/notices";
import { ActionBar, stepName } from "./sections/action-bar";
import { Findings } from "./sections/findings";
import { FormChoice } from "./sections/form-choice";
import { HandIn } from "./sections/hand-in";
import { Indicators } from "./sections/indicators";
import { Levels } from "./sections/levels";
import { Measures } from "./sections/measures";
import { PageEnd } from "./sections/page-end";
import { Progress } from "./sections/progress";
import { Questions } from "./sections/questions";
import { Recognition } from "./sections/recognition";
import { Rehearsal } from "./sections/rehearsal";
import { Rules } from "./sections/rules";
import { ScoreCard } from "./sections/score-card";
import { SourceChanges } from "./sections/source-changes";
import { Spending } from "./sections/spending";
import { Status } from "./sections/status";
import type { Session } from "./session";
import { type SessionControl, type SessionOptions, useSession } from "./use-session";

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column" },
  page: {
    flexGrow: 1,
    minHeight: 0,
    // Excel's web view hides scroll bars that are not asked for.
    overflowY: "scroll",
    padding: "14px 16px 16px",
    display: "grid",
    rowGap: "18px",
    alignContent: "start",
    // Automatic rows would squeeze what clips its own overflow once the page is longer than the pane.
    gridAutoRows: "max-content",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  // Excel lays its own menu over the top right corner.
  head: { paddingInlineEnd: "36px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  department: { margin: "2px 0 0", color: tokens.colorNeutralForeground3 },
  quiet: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/**
 * The task pane: one page that goes from what was recognised over the score to what to look at. It asks the host, shows
 * what the river says, and computes nothing itself. Needs a `Frame` around it.
 */
export function Pane(options: SessionOptions) {
  return <PaneView control={useSession(options)} />;
}

/** The page for one state of the session. */
export function PaneView({ control }: { readonly control: SessionControl }) {
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  const { session, select } = control;
  return (
    <SelectProvider value={select}>
      <main className={styles.pane} aria-busy={session.work !== null}>
        <div ref={page} className={styles.page}>
          <Head session={session} />
          <Status session={session} />
          {session.seen !== null && <SourceChanges changes={session.seen.changes} />}
          <Corrections control={control}>
            <Notices />
          </Corrections>
          {session.questions.length > 0 && <Questions questions={session.questions} onChoose={control.choose} />}
          <Corrections control={control}>
            <Confirmations />
          </Corrections>
          <Results session={session} />
          {session.seen !== null && session.scored && (
            <HandIn seen={session.seen} busy={session.work !== null} onFindingsSheet={control.writeFindings} />
          )}
          <Corrections control={control}>
            <MappingSection />
          </Corrections>
          {session.seen !== null && (
            <Rules profile={session.seen.profile} busy={session.work !== null} onChoose={control.chooseProfile}>
              <FormChoice form={session.seen.form} busy={session.work !== null} onEdit={control.correct} />
            </Rules>
          )}
          <PageEnd busy={session.work !== null} onRemove={control.removeSheets} />
        </div>
        <ActionBar session={session} onScore={control.score} onCancel={control.cancel} page={page} />
        <Announcer session={session} />
      </main>
    </SelectProvider>
  );
}

/** What can be said against the reading, once there is one. */
function Corrections({ control, children }: { readonly control: SessionControl; readonly children: ReactNode }) {
  const mapping = mappingControl(control);
  return mapping === null ? null : <MappingProvider value={mapping}>{children}</MappingProvider>;
}

function Head({ session: { seen } }: { readonly session: Session }) {
  const { strings } = useTongue();
  const styles = useStyles();
  const department = seen?.evaluation.department?.value;
  const year = seen?.evaluation.year?.value;
  const facts = [department ?? (seen && strings.departmentUnknown), year && strings.year(String(year))];
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{strings.title}</h1>
      <p className={styles.department}>{facts.filter(Boolean).join(" · ") || strings.subtitle}</p>
    </header>
  );
}

function Results({ session: { seen, scored, outcome } }: { readonly session: Session }) {
  if (seen === null) return null;
  const { evaluation, mapping } = seen;
  if (!scored) {
    return (
      <>
        <Recognition mapping={mapping} />
        {outcome?.status === "read" && <Findings findings={evaluation.findings} />}
      </>
    );
  }
  return (
    <>
      <ScoreCard evaluation={evaluation} />
      <Findings findings={evaluation.findings} />
      <Rehearsal evaluation={evaluation} />
      {evaluation.spending !== null && <Spending spending={evaluation.spending} />}
      <Levels evaluation={evaluation} />
      {evaluation.progress !== null && <Progress progress={evaluation.progress} />}
      <Measures measures={evaluation.measures} />
      <Indicators indicators={evaluation.indicators} />
      <Recognition mapping={mapping} />
    </>
  );
}

/** Says to screen readers what is being done; the message bars say what came of it. */
function Announcer({ session: { work } }: { readonly session: Session }) {
  const { strings } = useTongue();
  const styles = useStyles();
  return (
    <div className={styles.quiet} role="status" aria-live="polite">
      {work === null ? "" : stepName(strings, work)}
    </div>
  );
}
