import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { hostSentence } from "../core/wording/host";
import { display, type DisplaySheet, type FileHost } from "../host/file";
import { workbookExtension } from "../host/workbook-extension";
import type { RiverPort } from "../host/river-port";
import { asHostError, type HostError } from "../host/host-error";
import { useTongue } from "../pane/language";
import { Pane } from "../pane/pane";
import { download, openFile, type Opened, openSample } from "./open-workbook";
import { DESK_STRINGS } from "./strings";
import { Toolbar } from "./toolbar";
import { useDrop } from "./use-drop";
import { type Place, WorkbookView } from "./workbook-view";

const PANE_WIDTH = "350px";

const useStyles = makeStyles({
  desk: {
    position: "relative",
    height: "100%",
    display: "grid",
    gridTemplateColumns: `minmax(0, 1fr) ${PANE_WIDTH}`,
    gridTemplateRows: "auto minmax(0, 1fr)",
    gridTemplateAreas: '"bar bar" "book pane"',
    "@media (max-width: 760px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      gridTemplateRows: "auto minmax(0, 1fr) minmax(0, 1fr)",
      gridTemplateAreas: '"bar" "pane" "book"',
    },
  },
  book: { gridArea: "book", minHeight: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  pane: {
    gridArea: "pane",
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
    zIndex: 1,
  },
  failure: { flexShrink: 0 },
  drop: {
    position: "absolute",
    inset: "8px",
    zIndex: 10,
    display: "grid",
    placeItems: "center",
    fontSize: tokens.fontSizeBase500,
    borderRadius: tokens.borderRadiusXLarge,
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
    pointerEvents: "none",
  },
});

/** A workbook opened in the browser, and the same pane beside it as in Excel. */
export function Desk({ river }: { readonly river: RiverPort }) {
  const { language } = useTongue();
  const strings = DESK_STRINGS[language];
  const styles = useStyles();
  const desk = useDesk();
  const { over, handlers } = useDrop(desk.open);
  const { opened, failure, place } = desk;
  return (
    <div className={styles.desk} {...handlers}>
      <Toolbar name={opened?.name ?? null} onOpen={desk.open} onDownload={desk.hasResult ? desk.save : null} />
      <section className={styles.book} aria-label={strings.workbook}>
        {failure !== null && <Failure error={failure} onDismiss={desk.dismiss} />}
        {opened !== null && place !== null && (
          <WorkbookView key={opened.serial} sheets={desk.sheets} place={place} onGo={desk.go} />
        )}
      </section>
      <div className={styles.pane}>
        {opened !== null && (
          <Pane
            key={opened.serial}
            host={opened.host}
            river={river}
            onWritten={desk.onWritten}
            onRemoved={desk.onRemoved}
          />
        )}
      </div>
      {over && <div className={styles.drop}>{strings.drop}</div>}
    </div>
  );
}

/** What is open, what of it is in view, and what can be done with it. */
function useDesk() {
  const { language } = useTongue();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<HostError | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [hasResult, setHasResult] = useState(false);
  const [sheets, setSheets] = useState<readonly DisplaySheet[]>([]);

  const take = useCallback(async (opening: Promise<Opened>) => {
    try {
      const next = await opening;
      const shown = visibleSheets(next.host);
      setOpened(next);
      setSheets(shown);
      setPlace(shown[0] === undefined ? null : { sheetId: shown[0].id, selection: null });
      setHasResult(false);
      setFailure(null);
    } catch (error) {
      setFailure(asHostError(error));
    }
  }, []);

  useEffect(() => void take(openSample()), [take]);
  const open = useCallback((file: File) => void take(openFile(file)), [take]);

  // The pane writes and selects through the host; the view follows it.
  useEffect(
    () =>
      opened?.host.subscribe(() => {
        const shown = visibleSheets(opened.host);
        setSheets(shown);
        setPlace((current) => placeAfter(opened.host, shown, current));
      }),
    [opened],
  );

  // What is selected in the view is what the pane asks the host for.
  const go = useCallback(
    (next: Place) => {
      setPlace(next);
      const sheet = sheets.find(({ id }) => id === next.sheetId);
      if (opened === null || sheet === undefined || next.selection === null) return;
      void opened.host.select({ sheetId: sheet.id, sheet: sheet.name, area: next.selection }).catch(() => undefined);
    },
    [opened, sheets],
  );

  const onWritten = useCallback(() => setHasResult(true), []);
  const onRemoved = useCallback(() => setHasResult(false), []);
  const dismiss = useCallback(() => setFailure(null), []);
  const save = useCallback(() => {
    if (opened === null) return;
    const stem = opened.name.replace(/\.[^.]*$/, "");
    download(opened.host.save(), DESK_STRINGS[language].result(stem) + workbookExtension(opened.name));
  }, [opened, language]);

  return { opened, failure, place, hasResult, sheets, open, go, onWritten, onRemoved, save, dismiss };
}

function visibleSheets(host: FileHost): readonly DisplaySheet[] {
  return display(host).filter(({ visibility }) => visibility === "visible");
}

/** Where the host went; else the place we are at, unless its sheet is gone. */
function placeAfter(host: FileHost, sheets: readonly DisplaySheet[], current: Place | null): Place | null {
  const selection = host.selected();
  if (selection !== null) return { sheetId: selection.sheetId, selection: selection.area };
  if (sheets.some(({ id }) => id === current?.sheetId)) return current;
  return sheets[0] === undefined ? null : { sheetId: sheets[0].id, selection: null };
}

function Failure({ error, onDismiss }: { readonly error: HostError; readonly onDismiss: () => void }) {
  const { language } = useTongue();
  const styles = useStyles();
  return (
    <MessageBar intent="error" className={styles.failure} data-testid="failure">
      <MessageBarBody>{hostSentence(error.code, error.details, language)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onDismiss}>
          {DESK_STRINGS[language].dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
