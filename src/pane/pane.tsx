import { makeStyles } from "@fluentui/react-components";
import { SelectProvider } from "./cell-link";
import { FormLinks } from "./form-link";
import { JourneyProvider } from "./goal";
import { useTongue } from "./language";
import { useQuietStyles } from "./quiet";
import { ActionBar, stepName } from "./sections/action-bar";
import { Header } from "./sections/header";
import { Status } from "./sections/status";
import { WayBack } from "./sections/way-back";
import type { Session } from "./session";
import { type SessionControl, type SessionOptions, useSession } from "./use-session";
import { ViewPanel } from "./view-panel";
import { ViewTabs } from "./view-tabs";
import { RecognitionView, ReviewView, ScoreView, SettingsView } from "./views";

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column" },
});

/**
 * The task pane: one page with three states of one thing, from what was recognised over the score to what to look at.
 * It asks the host, shows what the river says, and computes nothing itself. Needs a `Frame` around it.
 */
export function Pane(options: SessionOptions) {
  return <PaneView control={useSession(options)} />;
}

/** The page for one state of the session. What is not on the first screen is loaded when it is first looked at. */
export function PaneView({ control }: { readonly control: SessionControl }) {
  const styles = useStyles();
  const { session, connected, select, look } = control;
  return (
    <SelectProvider value={select}>
      <JourneyProvider>
        <FormLinks session={session}>
          <main className={styles.pane} aria-busy={session.work !== null}>
            <Header session={session} onLook={look} />
            <ViewTabs session={session} onLook={look} />
            <ViewPanel view="recognition" session={session} status={<Status session={session} />}>
              {connected ? <RecognitionView control={control} /> : <Connecting />}
            </ViewPanel>
            <ViewPanel view="score" session={session} status={<Status session={session} />}>
              <ScoreView control={control} />
            </ViewPanel>
            <ViewPanel view="review" session={session} status={<Status session={session} />}>
              <ReviewView control={control} />
            </ViewPanel>
            <ViewPanel
              view="settings"
              session={session}
              // Of what is started here (removing) only a failure stays here; success shows where the sheets are.
              status={session.outcome?.status === "failed" ? <Status session={session} /> : null}
            >
              <SettingsView control={control} />
            </ViewPanel>
            <WayBack session={session} onBack={control.goBack} />
            <ActionBar control={control} />
            <Announcer session={session} />
          </main>
        </FormLinks>
      </JourneyProvider>
    </SelectProvider>
  );
}

/** While Excel is being reached nothing has been found yet; what would show it is not loaded before either. */
function Connecting() {
  const { strings } = useTongue();
  return <p role="status">{strings.connecting}</p>;
}

/** Says to screen readers what is being done; the message bars say what came of it. */
function Announcer({ session: { work } }: { readonly session: Session }) {
  const { strings } = useTongue();
  const styles = useQuietStyles();
  return (
    <div className={styles.quiet} role="status" aria-live="polite">
      {work === null ? "" : stepName(strings, work)}
    </div>
  );
}
