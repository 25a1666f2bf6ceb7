import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findOffice } from "../../scripts/find-programs.mjs";
import { ITEMS, ledgerRows } from "./department";

/** The formulas stand so many times: once would be lost in how much two starts of a program differ. */
const COPIES = 200;
/** Conversions with and without them; the quickest of each counts, because whatever else the machine does only adds. */
const RUNS = 3;

/**
 * Milliseconds LibreOffice needs for the SUMIFS equivalent: each item's sum, its share and the total over the ledger's
 * lines. The same conversion without formulas is taken off, so that start, reading and saving do not count. Null where
 * there is no LibreOffice, or where it was too quick to tell.
 */
export function recalculation(count: number): number | null {
  const office = findOffice();
  if (office === null) return null;
  const rows = ledgerRows(count);
  const last = rows.length;
  const items = Array.from({ length: COPIES }, () => ITEMS).flat();
  const sums = items.flatMap((item, at) => [
    [item, `=SUMIFS([.F2:.F${String(last)}];[.D2:.D${String(last)}];"${item}")`],
    [`${item} %`, `=ROUND([.I${String(2 * at + 1)}]/SUM([.F2:.F${String(last)}])*100;2)`],
  ]);
  const [filled, plain] = [table(rows, sums), table(rows, [])];
  const turns = Array.from({ length: RUNS }, () => [convert(office, filled), convert(office, plain)] as const);
  const quickest = (at: 0 | 1) => Math.min(...turns.map((times) => times[at]));
  const once = (quickest(0) - quickest(1)) / COPIES;
  return once > 0 ? once : null;
}

function table(rows: ReturnType<typeof ledgerRows>, sums: readonly (readonly string[])[]): string {
  const cell = (value: unknown) =>
    typeof value === "number"
      ? `<table:table-cell office:value-type="float" office:value="${String(value)}"/>`
      : `<table:table-cell office:value-type="string"><text:p>${String(value)}</text:p></table:table-cell>`;
  const lines = rows.map((row, at) => {
    const sum = sums[at]?.[1];
    const formula =
      sum === undefined ? "" : `<table:table-cell/><table:table-cell table:formula="of:${escaped(sum)}"/>`;
    return `<table:table-row>${row.map(cell).join("")}${formula}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="账">${lines.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

function convert(office: string, document: string): number {
  const folder = mkdtempSync(path.join(tmpdir(), "self-evaluation-bench-"));
  try {
    const file = path.join(folder, "a.fods");
    writeFileSync(file, document);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const started = performance.now();
    execFileSync(office, [profile, "--headless", "--convert-to", "csv", "--outdir", folder, file], { stdio: "ignore" });
    return performance.now() - started;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
