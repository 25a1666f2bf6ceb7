import { deleteSheet, renameSheet, setVisibility } from "../../excel/model/sheets";
import type { Sheet } from "../../excel/model/workbook";
import { BASIS, FORM, MEMORY } from "../excel/department";
import { accountantsPart, RENAMED, type Scene, sheetOf } from "./scene";

/** Something that goes wrong at the nth request of a command. */
export interface Fault {
  readonly title: string;
  readonly arm: (scene: Scene, nth: number, actions: number) => void;
  /** What the person does about it before trying again, as our sentence says; nothing where trying again is all. */
  readonly mend?: (scene: Scene) => void;
  /** Endings besides the command's success that tell the truth about it. */
  readonly truths: readonly string[];
  /** The clean-up is refused as well, so it is done before anything else at the next try. */
  readonly lasting?: boolean;
  /** What our sheets are is the accountant's own doing; that a new try mends it is tested all the same. */
  readonly actsOnOurs?: boolean;
}

/** Excel's own codes, and what the accountant is told. */
const CODES: readonly (readonly [code: string, told: string])[] = [
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "access-denied"],
  ["InactiveWorkbook", "workbook-switched"],
  ["InvalidSelection", "workbook-switched"],
  ["ItemNotFound", "sheet-missing"],
  ["InvalidReference", "sheet-missing"],
  ["ApiNotFound", "host-too-old"],
  ["RequestPayloadSizeLimitExceeded", "request-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "request-too-large"],
  ["OperationCellsExceedLimit", "request-too-large"],
  ["ActivityLimitReached", "connection-lost"],
  ["RequestAborted", "connection-lost"],
  ["GeneralException", "unexpected"],
  ["ACodeOfTomorrow", "unexpected"],
];

const errors = CODES.map(([code, told]): Fault => ({
  title: `Excel answers ${code}`,
  arm: ({ workbook }, nth) => workbook.faults.fail(nth, code),
  truths: [told],
}));

const halfway = [0.1, 0.3, 0.5, 0.7, 0.9, 0.97].map((share): Fault => ({
  title: `an error after ${String(share * 100)} % of the request was done`,
  arm: ({ workbook }, nth, actions) =>
    workbook.faults.fail(nth, "GeneralException", { afterActions: Math.floor(actions * share) }),
  truths: ["unexpected"],
}));

const connection: readonly Fault[] = [
  {
    title: "the connection is lost before the request arrives",
    arm: ({ workbook }, nth) => workbook.faults.loseConnection(nth),
    truths: ["connection-lost"],
  },
  {
    title: "the connection is lost after Excel has done it",
    arm: ({ workbook }, nth) => workbook.faults.loseConnection(nth, { executed: true }),
    truths: ["connection-lost"],
  },
  {
    title: "the network is gone from here on",
    arm: ({ workbook }, nth) => workbook.faults.before(nth, () => (workbook.faults.offline = true)),
    mend: ({ workbook }) => void (workbook.faults.offline = false),
    truths: ["connection-lost"],
    lasting: true,
  },
  {
    title: "a cell is being edited from here on",
    arm: ({ workbook }, nth) => workbook.faults.before(nth, () => (workbook.faults.cellEdit = true)),
    mend: ({ workbook }) => void (workbook.faults.cellEdit = false),
    truths: ["cell-edit-mode"],
    lasting: true,
  },
  {
    title: "Excel never answers, and the accountant cancels",
    arm: ({ workbook, controller }, nth) => {
      workbook.faults.silence(nth);
      workbook.faults.before(nth, () => setTimeout(() => controller.abort(), 5));
    },
    truths: ["cancelled", "removal-cancelled"],
  },
  {
    title: "the accountant cancels",
    arm: ({ workbook, controller }, nth) => workbook.faults.before(nth, () => controller.abort()),
    truths: ["cancelled", "removal-cancelled"],
  },
  {
    title: "Excel answers null instead of cells",
    arm: ({ workbook }, nth) => workbook.faults.withholdCells(nth),
    truths: ["too-large", "request-too-large"],
  },
  {
    title: "requests and answers of more than 20 KB are refused from here on",
    arm: ({ workbook }, nth) => workbook.faults.before(nth, () => (workbook.faults.payloadLimit = 20_000)),
    mend: ({ workbook }) => void (workbook.faults.payloadLimit = Infinity),
    truths: ["request-too-large"],
    lasting: true,
  },
];

/** The accountant does something right before the request is performed. */
function meanwhile(title: string, act: (scene: Scene) => void, more: Omit<Fault, "title" | "arm">): Fault {
  return {
    title: `meanwhile the accountant ${title}`,
    arm: (scene, nth) =>
      scene.workbook.faults.before(nth, () => {
        act(scene);
        scene.afterAct.value = accountantsPart(scene.workbook);
      }),
    ...more,
  };
}

function eachOurs({ workbook }: Scene, act: (sheet: Sheet) => void): void {
  for (const name of [FORM, BASIS, MEMORY]) {
    const sheet = sheetOf(workbook, name);
    if (sheet !== null) act(sheet);
  }
}

function drop({ workbook }: Scene, name: string): void {
  const sheet = sheetOf(workbook, name);
  if (sheet === null) return;
  if (sheet.visibility === "VeryHidden") setVisibility(workbook.model, sheet, "Hidden");
  deleteSheet(workbook.model, sheet);
}

function rename({ workbook }: Scene, name: string, to: string): void {
  const sheet = sheetOf(workbook, name);
  if (sheet !== null) renameSheet(workbook.model, sheet, to);
}

const acts: readonly Fault[] = [
  meanwhile("protects our sheets", (scene) => eachOurs(scene, (sheet) => (sheet.protected = true)), {
    mend: (scene) => eachOurs(scene, (sheet) => (sheet.protected = false)),
    truths: ["sheet-protected"],
    actsOnOurs: true,
  }),
  meanwhile(
    "protects the sheet that is read",
    ({ workbook }) => {
      const sheet = sheetOf(workbook, "支出");
      if (sheet !== null) sheet.protected = true;
    },
    { truths: [] },
  ),
  meanwhile("protects the workbook's structure", ({ workbook }) => (workbook.model.structureProtected = true), {
    mend: ({ workbook }) => void (workbook.model.structureProtected = false),
    truths: ["structure-protected"],
    lasting: true,
  }),
  meanwhile("gets the workbook as read-only", ({ workbook }) => (workbook.model.readOnly = true), {
    mend: ({ workbook }) => void (workbook.model.readOnly = false),
    truths: ["read-only"],
    lasting: true,
  }),
  meanwhile("changes a cell that was read", ({ workbook }) => workbook.sheet("支出").type("B3", 1), {
    mend: ({ workbook, afterAct }) => {
      workbook.sheet("支出").type("B3", 50_305_100.5);
      afterAct.value = accountantsPart(workbook);
    },
    truths: ["inputs-changed"],
  }),
  meanwhile("renames the sheet that is read", (scene) => rename(scene, "支出", "支出" + RENAMED), {
    mend: (scene) => {
      rename(scene, "支出" + RENAMED, "支出");
      scene.afterAct.value = accountantsPart(scene.workbook);
    },
    truths: ["sheet-missing"],
  }),
  meanwhile("renames our form", (scene) => rename(scene, FORM, FORM + RENAMED), {
    mend: (scene) => rename(scene, FORM + RENAMED, FORM),
    truths: [],
    actsOnOurs: true,
  }),
  meanwhile("deletes our form", (scene) => drop(scene, FORM), { truths: ["sheet-missing"], actsOnOurs: true }),
  meanwhile("deletes our hidden sheet", (scene) => drop(scene, MEMORY), {
    truths: ["sheet-missing"],
    actsOnOurs: true,
  }),
  meanwhile(
    "hides our form",
    ({ workbook }) => {
      const form = sheetOf(workbook, FORM);
      if (form !== null) setVisibility(workbook.model, form, "Hidden");
    },
    { truths: [], actsOnOurs: true },
  ),
  meanwhile("switches calculation to manual", ({ workbook }) => (workbook.model.calculationMode = "Manual"), {
    truths: [],
  }),
];

export const FAULTS: readonly Fault[] = [...errors, ...halfway, ...connection, ...acts];
