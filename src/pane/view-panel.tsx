import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, Suspense, useState } from "react";
import { FaultBoundary } from "./fault-boundary";
import { Loading } from "./loading";
import type { Session, View } from "./session";
import { panelId, tabId } from "./tabs";

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    minHeight: 0,
    // Excel's web view hides scroll bars that are not asked for.
    overflowY: "scroll",
    // What is only read out is placed within it: else it would make the whole page longer than the pane.
    position: "relative",
    padding: "14px 16px 16px",
    display: "grid",
    rowGap: "18px",
    alignContent: "start",
    // Automatic rows would squeeze what clips its own overflow once the page is longer than the pane.
    gridAutoRows: "max-content",
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  away: { display: "none" },
});

interface ViewPanelProps {
  readonly view: View;
  readonly session: Session;
  readonly status: ReactNode;
  readonly children: ReactNode;
}

/** One view with what came of the last step above it. It is made when first looked at, and keeps its state afterwards. */
export function ViewPanel({ view, session, status, children }: ViewPanelProps) {
  const styles = useStyles();
  const isShown = session.view === view;
  const [seenBefore, setSeenBefore] = useState(isShown);
  if (isShown && !seenBefore) setSeenBefore(true);
  const named = view === "settings" ? {} : { role: "tabpanel", "aria-labelledby": tabId(view) };
  return (
    <div
      id={panelId(view)}
      {...named}
      hidden={!isShown}
      className={mergeClasses(styles.panel, !isShown && styles.away)}
    >
      {isShown && status}
      {seenBefore && (
        <FaultBoundary>
          <Suspense fallback={<Loading />}>{children}</Suspense>
        </FaultBoundary>
      )}
    </div>
  );
}
