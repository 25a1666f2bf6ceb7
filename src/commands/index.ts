import { excelHost } from "../host/excel";
import { onRibbonCommand, showPane } from "../host/excel/ribbon";
import type { RiverPort } from "../host/river-port";
import { scoreCommand } from "./score-command";

export { onCommandOutcome } from "./outcome-store";

/** Ties the ribbon's buttons to what they do; called while the page loads. */
export function offerCommands(river: RiverPort): void {
  onRibbonCommand("scoreWorkbook", () => scoreCommand({ host: excelHost(), river, showPane }));
}
