import { excelHost } from "../host/excel";
import { scoreCommand } from "./score-command";

export { onCommandOutcome } from "./outcome-store";

/** Office waits for `completed` and disables the button until then. */
async function scoreWorkbook(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await scoreCommand({ host: excelHost(), showPane: () => Office.addin.showAsTaskpane() });
  } finally {
    event.completed();
  }
}

// At load and not in Office.onReady: the ribbon may call before anything else on the page has run.
if (typeof Office !== "undefined")
  Office.actions.associate("scoreWorkbook", (event: Office.AddinCommands.Event) => void scoreWorkbook(event));
