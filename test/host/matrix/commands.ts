import type { Snapshot } from "../../../src/core/model/snapshot";
import { HostError } from "../../../src/host/host-error";
import type { ExpectedCell, WorkbookHost } from "../../../src/host/port";
import { basisPlan, formPlan, inputAt, memoryPlan } from "../excel/plans";
import { withWords } from "../with-words";
import type { Scene } from "./scene";

/** How a command ended: its own word for success, how a write was refused, or the code of the sentence that is shown. */
export type Ending = string;

export interface Command {
  readonly title: string;
  /** The Excel it runs in: the floor that the manifest declares, unless the command is about a newer one. */
  readonly excelApi: string;
  /** What was done in the workbook before. */
  readonly prepare: (scene: Scene) => Promise<unknown>;
  readonly run: (scene: Scene) => Promise<Ending>;
}

interface Click {
  readonly amounts: readonly string[];
  readonly memory: string;
}

const FIRST: Click = { amounts: ["B2", "B3"], memory: "1" };
const OTHER: Click = { amounts: ["B2"], memory: "2" };
const REMEMBERING: Click = { ...FIRST, memory: "2" };

/** The sheet that is read, whatever it is called by now; its id tells. */
function spendingSheet({ sheets }: Snapshot) {
  return sheets.find(({ own, values }) => own === null && values[0]?.[0] === "科目");
}

/** 一键评分 in small: what is written follows from what was read, with live formulas that lead to it. */
async function click(host: WorkbookHost, { amounts, memory }: Click, signal?: AbortSignal): Promise<Ending> {
  const snapshot = await host.read(signal);
  const name = spendingSheet(snapshot)?.name ?? "支出";
  const inputs = amounts.map((address) => inputAt(snapshot, name, address));
  const rows = inputs.map((input) => rowOf(name, input));
  const plans = withWords([formPlan(rows), basisPlan(rows), memoryPlan(memory)]);
  const { status } = await host.write({ plans, inputs, show: "evaluation" }, signal);
  return status;
}

function rowOf(sheet: string, { source, value }: ExpectedCell) {
  const cents = Math.round(Number(value) / 100);
  return {
    formula: `ROUND('${sheet}'!$B$${String(source.area.top + 1)}/10000,2)`,
    expected: `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, "0")}`,
  };
}

function clicking(excelApi: string, title: string, what: Click, before: Click | null): Command {
  return {
    title,
    excelApi,
    prepare: ({ host }) => (before === null ? Promise.resolve() : click(host, before)),
    run: ({ host, controller }) => click(host, what, controller.signal),
  };
}

/** A reading that succeeds must have read: the department's figures are there. */
async function read({ host, controller }: Scene): Promise<Ending> {
  const sheet = spendingSheet(await host.read(controller.signal));
  return sheet?.values[1]?.[1] === 22_602_200 ? "read" : "read wrongly";
}

const FLOOR = "1.9";

/** What the pane, the ribbon and the desk ask of a workbook. */
export const COMMANDS: readonly Command[] = [
  {
    title: "Read (opening the pane, handing in, the report)",
    excelApi: FLOOR,
    prepare: ({ host }) => click(host, FIRST),
    run: read,
  },
  clicking(FLOOR, "One click, the first", FIRST, null),
  clicking(FLOOR, "One click again, with other figures", OTHER, FIRST),
  clicking("1.20", "One click again, as one step of Excel's undo", OTHER, FIRST),
  clicking(FLOOR, "Remember corrections: the same form, another memory", REMEMBERING, FIRST),
  {
    title: "Remove our sheets",
    excelApi: FLOOR,
    prepare: ({ host }) => click(host, FIRST),
    run: ({ host, controller }) => host.removeOwnSheets(controller.signal).then(() => "removed"),
  },
];

/** A command never ends in anything but its success or a HostError. */
export async function endingOf(work: Promise<Ending>): Promise<Ending> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}
