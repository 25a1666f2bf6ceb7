import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { offerCommands, onCommandOutcome } from "../commands";
import { excelHost } from "../host/excel";
import { keepLostFocus } from "../host/excel/lost-focus";
import { officeReady, type OfficeSurroundings } from "../host/excel/ready";
import { hostSentence } from "../core/wording/host";
import { Frame, Notice } from "./frame";
import { startRiver } from "../river/start-river";
import { Pane } from "./pane";

/**
 * The task pane's page. It is there before Excel answers, and what is asked of Excel waits until it does; a plain sentence
 * where there is no Excel.
 */
function ExcelPage() {
  const [surroundings, setSurroundings] = useState<OfficeSurroundings | null>(null);
  useEffect(() => {
    void officeReady().then((first) => {
      setSurroundings(first);
      // An Excel on a slow network may answer after we have given up on it.
      if (!first.inExcel && first.libraryLoaded) void officeReady(null).then(setSurroundings);
    });
  }, []);
  return (
    <Frame language={surroundings?.language ?? null} dark={surroundings?.dark ?? null}>
      {surroundings === null || surroundings.inExcel ? (
        <Pane host={host} river={river} outcomes={onCommandOutcome} connected={surroundings !== null} />
      ) : (
        <Notice
          text={({ language, strings }) =>
            surroundings.libraryLoaded ? hostSentence("not-in-excel", "", language) : strings.noLibrary
          }
        />
      )}
    </Frame>
  );
}

const host = excelHost();
const river = startRiver();
offerCommands(river);
keepLostFocus();
const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<ExcelPage />);
