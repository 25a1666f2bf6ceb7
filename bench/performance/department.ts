import { readFileSync } from "node:fs";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/core/model/snapshot";
import { openWorkbook } from "../../src/host/file";

const SAMPLE = "assets/samples/jiangmen-2023.xlsx";

/** Economic items that a ledger's lines are charged to. */
export const ITEMS: readonly string[] = [
  "30101",
  "30102",
  "30107",
  "30201",
  "30202",
  "30211",
  "30213",
  "30302",
  "31002",
];

/** What an accounting system exports: date, voucher, purpose, account, payee, debit, credit. */
export function ledgerRows(count: number): readonly (readonly CellValue[])[] {
  const head: readonly CellValue[] = ["日期", "凭证号", "摘要", "支出经济分类科目", "往来单位", "借方金额", "贷方金额"];
  return [
    head,
    ...Array.from({ length: count }, (_, at): readonly CellValue[] => [
      `2023-${String((at % 12) + 1).padStart(2, "0")}-${String((at % 28) + 1).padStart(2, "0")}`,
      `记-${String(at + 1)}`,
      `支付第${String(at)}笔业务款`,
      ITEMS[at % ITEMS.length] ?? "",
      `某某公司${String(at % 700)}`,
      Math.round(((at * 7919) % 1_000_003) + at / 7) / 100,
      0,
    ]),
  ];
}

/** The sample department's workbook with its ledger in it. */
export async function departmentWithLedger(count: number): Promise<Snapshot> {
  const sample = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)), "部门.xlsx").read();
  const values = ledgerRows(count);
  const ledger: SheetSnapshot = {
    ...{ id: "ledger", name: "明细账", visibility: "visible", own: null, top: 0, left: 0 },
    values,
    formats: values.map((row) => row.map(() => "General")),
  };
  return { ...sample, sheets: [...sample.sheets, ledger] };
}
