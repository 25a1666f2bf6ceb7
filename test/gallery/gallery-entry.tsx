import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { hostSentence } from "../../src/core/wording/host";
import { Frame, Notice } from "../../src/pane/frame";
import { PaneView } from "../../src/pane/pane";
import { NEW_SESSION, type Session } from "../../src/pane/session";
import type { SessionControl } from "../../src/pane/use-session";
import { press } from "./press";
import { PRESSED, SELECTED, STATES } from "./states";

/**
 * A page for looking at every state of the pane without Excel: `#written`, or `?language=en#written`. Never shipped. The
 * page says in `data-shown` which state stands on it, and in `data-states` which there are.
 */
const language = new URLSearchParams(location.search).get("language");

const nothing = () => undefined;

function controlOf(session: Session, connected = true): SessionControl {
  return {
    session,
    connected,
    score: nothing,
    writeFindings: nothing,
    cancel: nothing,
    choose: nothing,
    chooseProfile: nothing,
    takePrevious: nothing,
    looks: {},
    dependents: () => Promise.resolve({ cells: [], names: [] }),
    removeSheets: nothing,
    correct: nothing,
    settled: async () => Promise.resolve(),
    undo: nothing,
    selection: async () => Promise.resolve(null),
    watchSelection: (listener) => {
      listener(SELECTED);
      return nothing;
    },
    select: nothing,
    goBack: nothing,
    look: nothing,
  };
}

/** A fault of ours while a part is being drawn. */
function Broken(): never {
  throw new TypeError("x is undefined");
}

/** What stands in the pane's place. */
const BESIDE_THE_PANE: Readonly<Record<string, () => ReactNode>> = {
  connecting: () => <PaneView control={controlOf(NEW_SESSION, false)} />,
  "no-library": () => <Notice text={({ strings }) => strings.noLibrary} />,
  "not-in-excel": () => <Notice text={({ language: spoken }) => hostSentence("not-in-excel", "", spoken)} />,
  fault: () => <Broken />,
};

const page = document.documentElement;
page.dataset["states"] = [...Object.keys(STATES), ...Object.keys(BESIDE_THE_PANE)].join(" ");
const place = document.getElementById("root");
const root = place === null ? null : createRoot(place);

async function show(): Promise<void> {
  const state = location.hash.slice(1) || "recognised";
  delete page.dataset["shown"];
  const session = await STATES[state]?.();
  const shown = session === undefined ? BESIDE_THE_PANE[state]?.() : <PaneView control={controlOf(session)} />;
  flushSync(() =>
    root?.render(
      <Frame key={state} language={language}>
        {shown}
      </Frame>,
    ),
  );
  // Grey lines stand for a view while it is loaded; in the state "reading" they stay.
  await press(PRESSED[state] ?? [], state === "reading" ? "main" : "main:not(:has([data-loading]))");
  page.dataset["shown"] = state;
}

// One after the other: the state asked for last is the one that stays.
let showing = show();
window.addEventListener("hashchange", () => {
  showing = showing.then(show);
});
