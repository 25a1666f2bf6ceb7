import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOffice } from "../../scripts/find-programs.mjs";
import { readFlatOds, type Sheets } from "./flat-ods";

/** LibreOffice as an independent judge: what does it compute for the formulas of a workbook? */

/** A profile that recalculates every workbook on opening: by default LibreOffice believes the values a file brings. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export const office = findOffice();

/** All sheets of the workbook, recalculated, with the values it found. */
export function recalculate(workbook: Uint8Array): Sheets {
  return readFlatOds(flatDocument(workbook));
}

/** As `recalculate`, for many workbooks in one start of LibreOffice. */
export function recalculateAll(workbooks: readonly Uint8Array[]): readonly Sheets[] {
  return flatDocuments(workbooks).map(readFlatOds);
}

/** What LibreOffice made of the workbook, charts and all, as one XML document. */
export function flatDocument(workbook: Uint8Array): string {
  const [document = ""] = flatDocuments([workbook]);
  return document;
}

function flatDocuments(workbooks: readonly Uint8Array[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "self-evaluation-"));
  try {
    return inFolder(folder, workbooks);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inFolder(folder: string, workbooks: readonly Uint8Array[]): readonly string[] {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE_ALWAYS);
  const books = workbooks.map((_, index) => join(folder, `book${String(index)}`));
  for (const [index, book] of books.entries()) writeFileSync(`${book}.xlsx`, workbooks[index] ?? new Uint8Array());
  const arguments_ = [
    `-env:UserInstallation=file://${profile}`,
    "--headless",
    "--convert-to",
    "fods",
    "--outdir",
    folder,
    ...books.map((book) => `${book}.xlsx`),
  ];
  const { status, stderr } = spawnSync(office ?? "soffice", arguments_, {
    encoding: "utf8",
    timeout: 120_000 + 10_000 * workbooks.length,
  });
  if (status !== 0) throw new Error(`LibreOffice could not open the workbook: ${stderr}`);
  return books.map((book) => readFileSync(`${book}.fods`, "utf8"));
}
