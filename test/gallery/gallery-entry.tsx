import { createRoot } from "react-dom/client";
import { hostSentence } from "../../src/core/wording/host";
import { Frame, Notice } from "../../src/pane/frame";
import { PaneView } from "../../src/pane/pane";
import type { Session } from "../../src/pane/session";
import type { SessionControl } from "../../src/pane/use-session";
import { STATES } from "./states";

/** A page for looking at every state of the pane without Excel: `?state=written&language=en`. Never shipped. */
const wanted = new URLSearchParams(location.search);
const state = wanted.get("state") ?? "recognised";

const nothing = () => undefined;

function controlOf(session: Session): SessionControl {
  return {
    session,
    score: nothing,
    writeFindings: nothing,
    cancel: nothing,
    choose: nothing,
    chooseProfile: nothing,
    takePrevious: nothing,
    removeSheets: nothing,
    correct: nothing,
    undo: nothing,
    selection: async () => Promise.resolve(null),
    select: nothing,
    goBack: nothing,
    look: nothing,
  };
}

/** A fault of ours while a part is being drawn. */
function Broken(): never {
  throw new TypeError("x is undefined");
}

async function page() {
  if (state === "connecting") return <Notice text={({ strings }) => strings.connecting} />;
  if (state === "no-library") return <Notice text={({ strings }) => strings.noLibrary} />;
  if (state === "not-in-excel") return <Notice text={({ language }) => hostSentence("not-in-excel", "", language)} />;
  if (state === "fault") return <Broken />;
  const make = STATES[state];
  if (make === undefined) return <p>{Object.keys(STATES).join(" ")}</p>;
  return <PaneView control={controlOf(await make())} />;
}

const root = document.getElementById("root");
if (root !== null) {
  void page().then((shown) => {
    createRoot(root).render(<Frame language={wanted.get("language")}>{shown}</Frame>);
  });
}
