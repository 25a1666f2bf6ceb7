import { createContext, useContext, useState } from "react";
import type { Edit } from "../../core/corrections/edits";
import type { Answers } from "../../core/model/answers";
import type { Source } from "../../core/model/area";
import { useTongue } from "../language";
import type { Seen } from "../session";
import type { SessionControl } from "../use-session";
import { MAPPING_STRINGS, type MappingStrings } from "../strings/mapping";

/** What every part of the corrections needs: what was read, what is said of it, and how to say something else. */
export interface MappingControl {
  readonly seen: Seen;
  readonly answers: Answers;
  readonly busy: boolean;
  readonly canUndo: boolean;
  /** The sheet in the workbook does not show the latest corrections. */
  readonly pending: boolean;
  readonly correct: (edit: Edit) => void;
  readonly settled: SessionControl["settled"];
  readonly undo: () => void;
  readonly selection: () => Promise<Source | null>;
  readonly watchSelection: SessionControl["watchSelection"];
}

export function useMappingStrings(): MappingStrings {
  return MAPPING_STRINGS[useTongue().language];
}

/** The corrections' view of the session; null before anything was read. */
export function mappingControl(control: SessionControl): MappingControl | null {
  const { session, correct, settled, undo, selection, watchSelection } = control;
  const { seen, answers, work, past, scored, outcome } = session;
  if (seen === null || answers === null) return null;
  return {
    ...{ seen, answers, correct, settled, undo, selection, watchSelection },
    busy: work !== null,
    canUndo: past.length > 0,
    pending: scored && outcome?.status === "read",
  };
}

const MappingContext = createContext<MappingControl | null>(null);

export const MappingProvider = MappingContext.Provider;

/** Only below a `MappingProvider`. */
export function useMapping(): MappingControl {
  const control = useContext(MappingContext);
  if (control === null) throw new Error("no mapping around");
  return control;
}

/** Asks for the selection when a button is pressed; `missing` says that there was none. */
export function useSelection(onTaken: (source: Source) => void) {
  const { selection } = useMapping();
  const [missing, setMissing] = useState(false);
  const take = async () => {
    const source = await selection();
    setMissing(source === null);
    if (source !== null) onTaken(source);
  };
  return { take: () => void take(), missing };
}
