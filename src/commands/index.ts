import { excelHost } from "../host/excel";
import { onRibbonCommand, showPane } from "../host/excel/ribbon";
import { scoreCommand } from "./score-command";

export { onCommandOutcome } from "./outcome-store";

onRibbonCommand("scoreWorkbook", () => scoreCommand({ host: excelHost(), showPane }));
