import { decimal } from "../../../src/core/amount/decimal";
import { cellArea } from "../../../src/core/model/area";
import type { CellStyle, PlanCell, SheetContent } from "../../../src/core/model/plan";
import type { SheetSnapshot } from "../../../src/core/model/snapshot";
import { recognise } from "../../../src/core/recognition";
import { buildWorkbook, openWorkbook } from "../../../src/host/file";
import { caseOf } from "../corpus/workbook";

export interface Speed {
  readonly rows: number;
  readonly readMilliseconds: number;
  readonly recogniseMilliseconds: number;
  readonly ratio: number;
}

const ROWS = 100_000;
const RUNS = 5;

const STYLE: CellStyle = {
  font: { name: "宋体", size: 11, bold: false },
  horizontal: "left",
  vertical: "center",
  wrap: false,
  verticalText: false,
  border: "none",
  fill: null,
  numberFormat: "General",
};

function content(name: string, cells: readonly PlanCell[]): SheetContent {
  return {
    name,
    visibility: "visible",
    styles: { plain: STYLE },
    columnWidths: [],
    rowHeights: [],
    cells,
    frozenRows: 0,
    print: null,
  };
}

function cell(row: number, column: number, value: string | number): PlanCell {
  return {
    area: cellArea(row, column),
    style: "plain",
    content:
      typeof value === "number" ? { kind: "number", number: decimal(String(value)) } : { kind: "text", text: value },
  };
}

/** Date, voucher, purpose, account, payee, debit, credit: what an accounting system exports. */
function ledger(): SheetContent {
  const heads = ["日期", "凭证号", "摘要", "会计科目", "往来单位", "借方金额", "贷方金额"];
  const rows = Array.from({ length: ROWS }, (_row, at) => [
    `2023-${String((at % 12) + 1).padStart(2, "0")}-${String((at % 28) + 1).padStart(2, "0")}`,
    `记-${at + 1}`,
    `支付第${at}笔业务款`,
    `5001${String(at % 90).padStart(2, "0")} 业务活动费用`,
    `某某公司${at % 700}`,
    (at % 9973) + 0.25,
    0,
  ]);
  return content(
    "序时账",
    [heads, ...rows].flatMap((row, down) => row.map((value, across) => cell(down, across, value))),
  );
}

function contentOf(sheet: SheetSnapshot): SheetContent {
  const cells = sheet.values.flatMap((row, down) =>
    row.flatMap((value, across) =>
      typeof value === "number" || (typeof value === "string" && value !== "") ? [cell(down, across, value)] : [],
    ),
  );
  return content(sheet.name, cells);
}

function median(times: readonly number[]): number {
  return [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? 0;
}

/** Reads and recognises the tables of one generated workbook beside a ledger of 100,000 rows. */
export async function measureSpeed(): Promise<Speed> {
  const tables = caseOf(20_231_231).snapshot.sheets.map(contentOf);
  const bytes = buildWorkbook([...tables, ledger()]);
  const reading: number[] = [];
  const recognising: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    const snapshot = await openWorkbook(bytes, "ledger.xlsx").read();
    const read = performance.now();
    recognise(snapshot, {});
    recognising.push(performance.now() - read);
    reading.push(read - started);
  }
  const readMilliseconds = median(reading);
  const recogniseMilliseconds = median(recognising);
  return { rows: ROWS, readMilliseconds, recogniseMilliseconds, ratio: recogniseMilliseconds / readMilliseconds };
}
