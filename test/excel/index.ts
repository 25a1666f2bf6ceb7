export { type CellSpec, type Content, type SheetSpec, type WorkbookSpec } from "./create-workbook";
export { type CellView, type SheetView } from "./inspect";
export { type InstalledOffice, installOffice, type OfficeOptions } from "./install-office";
export { specFromFile } from "./from-file";
export { createWorkbook, type TestWorkbook } from "./test-workbook";
export type { RequestRecord } from "./wire/connection";
