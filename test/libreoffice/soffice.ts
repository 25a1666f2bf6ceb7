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
  return convert(workbooks, "xlsx", "fods").map((bytes) => new TextDecoder().decode(bytes));
}

/** The documents as LibreOffice saves them in another format, in one start of it. */
export function convert(documents: readonly Uint8Array[], from: string, to: string): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "self-evaluation-"));
  try {
    return inFolder(folder, documents, from, to);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inFolder(folder: string, documents: readonly Uint8Array[], from: string, to: string): readonly Uint8Array[] {
  const profile = join(folder, "profile");
  const results = join(folder, "results");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE_ALWAYS);
  const names = documents.map((_, index) => `book${String(index)}`);
  for (const [index, name] of names.entries()) {
    writeFileSync(join(folder, `${name}.${from}`), documents[index] ?? new Uint8Array());
  }
  const files = names.map((name) => join(folder, `${name}.${from}`));
  const { status, stderr } = spawnSync(
    office ?? "soffice",
    [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", to, "--outdir", results, ...files],
    { encoding: "utf8", timeout: 120_000 + 10_000 * documents.length },
  );
  if (status !== 0) throw new Error(`LibreOffice could not open the document: ${stderr}`);
  return names.map((name) => readFileSync(join(results, `${name}.${to}`)));
}
