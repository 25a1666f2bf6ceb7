import { excelHost } from "../../../src/host/excel";
import type { WorkbookHost } from "../../../src/host/port";
import { createWorkbook, installOffice, type TestWorkbook } from "../../excel";
import type { Sheet } from "../../excel/model/workbook";
import { BASIS, FORM, MEMORY, SPENDING } from "../excel/department";

/** One command at work on one workbook, and who may interfere with it. */
export interface Scene {
  readonly workbook: TestWorkbook;
  readonly host: WorkbookHost;
  /** The accountant presses 取消. */
  readonly controller: AbortController;
  /** The accountant's sheets after the accountant's own last act; null while there was none. */
  readonly afterAct: { value: unknown };
}

/** The department's workbook open in the Excel of that age: the table that is read, another sheet, a name. */
export function openScene(excelApi: string): Scene {
  const workbook = createWorkbook({
    sheets: [SPENDING, { name: "备注", rows: [["说明"]] }],
    names: { 部门: "=备注!$A$1" },
  });
  installOffice(workbook, { excelApi });
  return { workbook, host: excelHost(), controller: new AbortController(), afterAct: { value: null } };
}

const OWN_NAMES: readonly string[] = [FORM, BASIS, MEMORY];

function isOurs(name: string): boolean {
  return name.startsWith("_SelfEvaluation") || OWN_NAMES.some((own) => name === own || name === own + RENAMED);
}

interface Dump {
  readonly sheets: readonly { readonly name: string; readonly id: string }[];
  readonly names: readonly { readonly name: string }[];
}

function dumpOf(workbook: TestWorkbook): Dump {
  return workbook.dump() as unknown as Dump;
}

/** Everything that is not ours, cell by cell. */
export function accountantsPart(workbook: TestWorkbook): unknown {
  const { sheets, names, ...rest } = dumpOf(workbook);
  return {
    ...rest,
    sheets: sheets.filter(({ name }) => !isOurs(name)),
    names: names.filter(({ name }) => !name.startsWith("_SelfEvaluation")),
  };
}

/**
 * Our sheets by name, cell by cell, as text. Left out is what is no difference to anybody: ids of new sheets, rows and
 * columns that only once had a size, whether a sheet is hidden or very hidden, and that the accountant renamed a sheet.
 */
export function ourSheets(workbook: TestWorkbook): Readonly<Record<string, string>> {
  const own = dumpOf(workbook).sheets.filter(({ name }) => isOurs(name));
  return Object.fromEntries(own.map((sheet) => [sheet.name.replace(RENAMED, ""), comparable(sheet)]));
}

/** What the accountant puts behind a name when renaming a sheet. */
export const RENAMED = "（改名）";

function comparable({ id: _, ...sheet }: Dump["sheets"][number]): string {
  const text = JSON.stringify(sheet, (_key, value: unknown) => {
    const isLine = typeof value === "object" && value !== null && "hidden" in value && "size" in value;
    return isLine && value.size === null && value.hidden === false ? undefined : value;
  });
  return text.replaceAll(RENAMED, "").replaceAll('"VeryHidden"', '"Hidden"');
}

/** A sheet of the model by its name, for what only the accountant does. */
export function sheetOf(workbook: TestWorkbook, name: string): Sheet | null {
  return workbook.model.sheets.find((sheet) => sheet.name === name) ?? null;
}
