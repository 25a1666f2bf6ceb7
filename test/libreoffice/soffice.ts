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

/** What LibreOffice made of the workbook, charts and all, as one XML document. */
export function flatDocument(workbook: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "self-evaluation-"));
  try {
    return inFolder(folder, workbook);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inFolder(folder: string, workbook: Uint8Array): string {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE_ALWAYS);
  writeFileSync(join(folder, "book.xlsx"), workbook);
  const arguments_ = [
    `-env:UserInstallation=file://${profile}`,
    "--headless",
    "--convert-to",
    "fods",
    "--outdir",
    folder,
    join(folder, "book.xlsx"),
  ];
  const { status, stderr } = spawnSync(office ?? "soffice", arguments_, { encoding: "utf8", timeout: 120_000 });
  if (status !== 0) throw new Error(`LibreOffice could not open the workbook: ${stderr}`);
  return readFileSync(join(folder, "book.fods"), "utf8");
}
