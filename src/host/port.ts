import type { Source } from "../core/model/area";
import type { PlanConstant, SheetPlan } from "../core/model/plan";
import type { Dependents } from "./dependents";
import type { CellValue, OwnSheetKind, Snapshot } from "../core/model/snapshot";

/** A cell the evaluation was computed from, as it was read: checked again right before writing. */
export interface ExpectedCell {
  readonly source: Source;
  readonly value: CellValue;
}

export interface WriteRequest {
  readonly plans: readonly SheetPlan[];
  readonly inputs: readonly ExpectedCell[];
  /** The sheet to show when all is written. */
  readonly show: OwnSheetKind;
}

export interface WrittenSheet {
  readonly kind: OwnSheetKind;
  readonly sheetId: string;
  readonly name: string;
}

/** A cell of ours whose value in the workbook is not what the core computed: a defect of ours, never hidden. */
export interface Difference {
  readonly where: Source;
  readonly formula: string;
  readonly expected: PlanConstant;
  readonly found: CellValue;
}

/** What the accountant put on the cells of a sheet of ours. */
export type LostThing =
  | "comment"
  | "condition"
  | "drawing"
  | "extension"
  | "filter"
  | "ignored-error"
  | "print-area"
  | "protected-range"
  | "scenario"
  | "table"
  | "validation"
  | "view"
  | "watch";

/** Something of that which could not be kept, because its cells are gone or nobody can tell where they are. */
export interface LostLook {
  readonly sheet: string;
  /** "H18:H29". */
  readonly place: string;
  readonly thing: LostThing;
}

export type WriteOutcome =
  | { readonly status: "written"; readonly sheets: readonly WrittenSheet[]; readonly lost: readonly LostLook[] }
  /** Nothing was kept: the accountant changed these cells after they were read. */
  | { readonly status: "inputs-changed"; readonly changed: readonly Source[] }
  /** Nothing was kept: formulas gave other values, or what is to be remembered reads back otherwise. */
  | { readonly status: "differs"; readonly differences: readonly Difference[] };

export interface Capabilities {
  /** Cells can be selected for the accountant. */
  readonly select: boolean;
  /** The result lives in a file that must be downloaded (no Excel). */
  readonly download: boolean;
}

/** The few things a workbook can be asked. Calls reject with `HostError` only. */
export interface WorkbookHost {
  readonly capabilities: Capabilities;
  /** All sheets as they stand; ours are marked. Refuses what no department can have by a HostError, never by hanging. */
  read(signal?: AbortSignal): Promise<Snapshot>;
  /** The cells the accountant has selected, as one range; null for none, or for several at once. */
  selection(): Promise<Source | null>;
  /**
   * Calls back with what is selected, now and after each change, until the returned function is called; null where it
   * is no single range. A host that cannot tell never calls.
   */
  watchSelection(listener: (source: Source | null) => void): () => void;
  /** Selects the cells and shows their sheet. */
  select(source: Source): Promise<void>;
  /**
   * Makes our sheets anew from these plans: all of it or nothing. No other sheet is touched; a sheet of ours that no
   * plan is for stays as it is.
   */
  write(request: WriteRequest, signal?: AbortSignal): Promise<WriteOutcome>;
  /**
   * 上报件 of this form as a new workbook that looks as the accountant made the form look here. Null where it does not stand
   * here as planned. A host that cannot say how it looks has no such call: then the form looks as planned.
   */
  handIn?(form: SheetPlan): Promise<Uint8Array<ArrayBuffer> | null>;
  /** What leads to our sheets from elsewhere in the workbook, to be told before they are removed. */
  dependents(signal?: AbortSignal): Promise<Dependents>;
  /**
   * Takes away every sheet and name we made; the names of the removed sheets. What led to them says `#REF!` from then on, as
   * with any sheet that is deleted.
   */
  removeOwnSheets(signal?: AbortSignal): Promise<readonly string[]>;
}
