import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { onCommandOutcome } from "../commands";
import { excelHost } from "../host/excel";
import { officeReady, type OfficeSurroundings } from "../host/excel/ready";
import { message } from "../core/wording";
import { Frame, Notice } from "./frame";
import { Pane } from "./pane";

/** The task pane's page. Something is on it before Excel answers, and a plain sentence where there is no Excel. */
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
      {surroundings === null ? (
        <Notice text={({ strings }) => strings.connecting} />
      ) : surroundings.inExcel ? (
        <Pane host={host} outcomes={onCommandOutcome} />
      ) : (
        <Notice
          text={({ say, strings }) =>
            surroundings.libraryLoaded ? say(message("host.not-in-excel")) : strings.noLibrary
          }
        />
      )}
    </Frame>
  );
}

const host = excelHost();
const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<ExcelPage />);
