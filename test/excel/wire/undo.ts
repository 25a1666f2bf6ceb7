import { ExcelError } from "./excel-error";

/** What Ctrl+Z would take back, as the accountant finds it. */
export interface UndoView {
  /** Oldest first: "request 3" for a request on its own, "group 1" for all those of one group. */
  readonly steps: () => readonly string[];
  /** The calls after which nothing before could be undone any more: "Worksheet.name". */
  readonly clearedBy: () => readonly string[];
}

/** The connection's view of the same thing. */
export interface Undo extends UndoView {
  /** In which Excel: one on the web can undo more. */
  platform: string;
  readonly startGroup: () => void;
  readonly endGroup: () => void;
  /** Before a property is set or a method called; throws UndoNotSupported inside a group. */
  readonly watch: (member: string) => void;
  readonly requestDone: (number: number) => void;
}

/** Excel's list of what it cannot undo, as far as the stand-in has these members. */
const NEVER = ["Worksheet.delete"];
const ONLY_ON_THE_WEB = ["Worksheet.name", "Worksheet.position", "Worksheet.visibility"];

/** Methods that change nothing a person could undo. */
const LOOKS = /\.(get\w*|load|_\w+|suspend\w+|activate|select|calculate)$/;

export function createUndo(): Undo {
  const steps: string[] = [];
  const clearedBy: string[] = [];
  let groups = 0;
  let group: string | null = null;
  let changed = false;
  return {
    platform: "PC",
    steps: () => steps,
    clearedBy: () => clearedBy,
    startGroup: () => {
      groups += 1;
      group = `group ${String(groups)}`;
    },
    endGroup: () => {
      group = null;
    },
    watch(member) {
      if (LOOKS.test(member)) return;
      changed = true;
      const undoable =
        !NEVER.includes(member) && (this.platform === "OfficeOnline" || !ONLY_ON_THE_WEB.includes(member));
      if (undoable) return;
      if (group !== null) throw new ExcelError("UndoNotSupported", undefined, member);
      steps.length = 0;
      clearedBy.push(member);
    },
    requestDone: (number) => {
      const step = group ?? `request ${String(number)}`;
      if (changed && !steps.includes(step)) steps.push(step);
      changed = false;
    },
  };
}
