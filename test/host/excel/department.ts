import type { WriteOutcome, WriteRequest } from "../../../src/host/port";
import { excelHost } from "../../../src/host/excel";
import { createWorkbook, installOffice, type SheetSpec, type TestWorkbook, type WorkbookSpec } from "../../excel";
import { withWords } from "../with-words";
import { basisPlan, formPlan, inputAt, memoryPlan } from "./plans";

export const SPENDING: SheetSpec = {
  name: "支出",
  rows: [
    ["科目", "金额"],
    ["工资福利支出", 22_602_200],
    ["商品和服务支出", 50_305_100.5],
    ["合计", "=SUM(B2:B3)"],
  ],
  merges: ["D1:E2"],
};

export const ROWS = [
  { formula: "ROUND('支出'!$B$2/10000,2)", expected: "2260.22" },
  { formula: "ROUND('支出'!$B$3/10000,2)", expected: "5030.51" },
];

export const FORM = "部门整体支出绩效自评表";
export const BASIS = "评分依据";
export const MEMORY = "_绩效自评助手";

/** A workbook of the spending sheet and others, open in Excel. */
export function openWorkbook(spec: Partial<WorkbookSpec> = {}): TestWorkbook {
  const workbook = createWorkbook({ sheets: [SPENDING, { name: "备注", rows: [["说明"]] }], ...spec });
  installOffice(workbook);
  return workbook;
}

export interface Click {
  readonly rows?: typeof ROWS;
  readonly memory?: string;
  readonly signal?: AbortSignal;
  readonly change?: (request: WriteRequest) => WriteRequest;
}

/** What 一键评分 asks of the host: read, then write the form and the memory. */
export async function click(host = excelHost(), options: Click = {}): Promise<WriteOutcome> {
  const { rows = ROWS, memory = "1", signal, change = (request: WriteRequest) => request } = options;
  const snapshot = await host.read(signal);
  const request: WriteRequest = {
    plans: [formPlan(rows), basisPlan(rows), memoryPlan(memory)],
    inputs: ["B2", "B3"].map((address) => inputAt(snapshot, "支出", address)),
    show: "evaluation",
  };
  const changed = change(request);
  return host.write({ ...changed, plans: withWords(changed.plans) }, signal);
}

/** The accountant's sheets and names as plain data, without ours. */
export function withoutOurs(workbook: TestWorkbook): unknown {
  const dump = workbook.dump() as { sheets: { name: string }[]; names: { name: string }[] };
  return {
    ...dump,
    sheets: dump.sheets.filter(({ name }) => !name.startsWith(FORM) && name !== MEMORY && name !== BASIS),
    names: dump.names.filter(({ name }) => !name.startsWith("_SelfEvaluation")),
  };
}
