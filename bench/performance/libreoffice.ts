import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { findOffice } from "../../scripts/find-programs.mjs";
import { ITEMS, ledgerRows } from "./department";
import { recalculationMacro } from "./libreoffice-macro";

/**
 * Milliseconds LibreOffice needs for the SUMIFS equivalent over ledgers of so many rows: each item's sum, its share and the
 * total. Measured inside one running LibreOffice around `calculateAll`, so that start, reading and saving do not count. Null
 * where there is no LibreOffice.
 */
export function recalculations(counts: readonly number[]): readonly number[] | null {
  const office = findOffice();
  if (office === null) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "self-evaluation-bench-"));
  const url = (name: string) => pathToFileURL(path.join(folder, name)).href;
  try {
    const documents = counts.map((count) => {
      writeFileSync(path.join(folder, `${String(count)}.fods`), ledgerDocument(count));
      return url(`${String(count)}.fods`);
    });
    const profile = `-env:UserInstallation=${url("profile")}`;
    const start = (word: string) =>
      execFileSync(office, [profile, "--headless", "--norestore", word], { stdio: "ignore", timeout: 600_000 });
    // Its first start fills the profile, with an empty library as well.
    start("--terminate_after_init");
    const basic = path.join(folder, "profile", "user", "basic");
    for (const [name, text] of Object.entries(recalculationMacro(documents, path.join(folder, "times.txt"))))
      writeFileSync(path.join(basic, name), text);
    start("macro:///Standard.Measure.Run");
    const times = readFileSync(path.join(folder, "times.txt"), "utf8").trim().split(/\s+/).map(Number);
    if (times.length !== counts.length || times.some((time) => !(time > 0)))
      throw new Error(`times: ${times.join(" ")}`);
    return times;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A ledger as a flat document, its sums beside its first lines. */
function ledgerDocument(count: number): string {
  const rows = ledgerRows(count);
  const last = String(rows.length);
  const sums = ITEMS.flatMap((item, at) => [
    `=SUMIFS([.F2:.F${last}];[.D2:.D${last}];"${item}")`,
    `=ROUND([.I${String(2 * at + 1)}]/SUM([.F2:.F${last}])*100;2)`,
  ]);
  const cell = (value: unknown) =>
    typeof value === "number"
      ? `<table:table-cell office:value-type="float" office:value="${String(value)}"/>`
      : `<table:table-cell office:value-type="string"><text:p>${String(value)}</text:p></table:table-cell>`;
  const lines = rows.map((row, at) => {
    const sum = sums[at];
    const formula =
      sum === undefined ? "" : `<table:table-cell/><table:table-cell table:formula="of:${escaped(sum)}"/>`;
    return `<table:table-row>${row.map(cell).join("")}${formula}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="账">${lines.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
