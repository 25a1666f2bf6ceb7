import { buildWorkbook, type WorkbookSpec } from "./create-workbook";
import { dumpSheet, type SheetView, viewSheet } from "./inspect";
import { formatAddress, parseAddress } from "./model/addresses";
import { setSelection } from "./model/sheets";
import { findSheet, type NamedItem, type Workbook } from "./model/workbook";
import { connect, type Connection, type RequestRecord } from "./wire/connection";
import { createFaults, type FaultInjection } from "./wire/faults";
import type { Schema } from "./wire/schema";
import { createUndo, type Undo } from "./wire/undo";

/** The in-memory Excel workbook of a test: what to look at, what to break, and what was asked of it. */
export interface TestWorkbook {
  /** The state itself, for what the views do not show. */
  readonly model: Workbook;
  /** A sheet by name; throws where there is none. */
  readonly sheet: (name: string) => SheetView;
  /** In tab order, hidden ones too. */
  readonly sheetNames: () => readonly string[];
  readonly activeSheet: () => string;
  /** "Sheet1!A1:B2", as the accountant sees it. */
  readonly selection: () => string;
  /** Selects as the accountant does. */
  readonly select: (sheet: string, address: string) => void;
  readonly names: () => readonly NamedItem[];
  /** Everything as plain data. */
  readonly dump: () => Readonly<Record<string, unknown>>;
  /** Every round trip so far, without the client's clean-up. */
  readonly requests: RequestRecord[];
  readonly faults: FaultInjection;
  readonly undo: Undo;
  /** How a client library reaches it. */
  readonly connect: (schema: Schema) => Connection;
}

export function createWorkbook(spec: WorkbookSpec): TestWorkbook {
  return wrapWorkbook(buildWorkbook(spec));
}

export function wrapWorkbook(model: Workbook): TestWorkbook {
  const requests: RequestRecord[] = [];
  const faults = createFaults();
  const undo = createUndo();
  const there = (name: string) => {
    const sheet = findSheet(model, name);
    if (!sheet) throw new Error(`no sheet ${name}; there are ${model.sheets.map((other) => other.name).join(", ")}`);
    return sheet;
  };
  return {
    model,
    sheet: (name) => viewSheet(model, there(name)),
    sheetNames: () => model.sheets.map((sheet) => sheet.name),
    activeSheet: () => model.active.name,
    selection: () => `${model.selection.sheet.name}!${formatAddress(model.selection.area)}`,
    select: (name, address) => {
      const sheet = there(name);
      const area = parseAddress(address);
      if (area === null) throw new Error(`no address: ${address}`);
      model.active = sheet;
      setSelection(model, { sheet, area });
    },
    names: () => model.names,
    dump: () => ({
      name: model.name,
      calculationMode: model.calculationMode,
      names: structuredClone(model.names),
      sheets: model.sheets.map((sheet) => dumpSheet(model, sheet)),
    }),
    requests,
    faults,
    undo,
    connect: (schema) => connect(model, schema, { faults, requests, undo }),
  };
}
