import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findOffice } from "../../scripts/find-programs.mjs";
import { parseCsv } from "./csv";

/** LibreOffice as an independent judge: what does it compute for the formulas of a workbook? */

/** Comma, quotes, UTF-8, values at full precision instead of as shown, every sheet into a file of its own. */
const CSV_OF_ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** A profile that recalculates every workbook on opening: by default LibreOffice believes the values a file brings. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export const office = findOffice();

export type Sheets = ReadonlyMap<string, readonly (readonly string[])[]>;

/** All sheets of the workbook, recalculated, as rows of raw cell texts. */
export function recalculate(workbook: Uint8Array): Sheets {
  const folder = mkdtempSync(join(tmpdir(), "self-evaluation-"));
  try {
    return inFolder(folder, workbook);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inFolder(folder: string, workbook: Uint8Array): Sheets {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE_ALWAYS);
  writeFileSync(join(folder, "book.xlsx"), workbook);
  const output = join(folder, "out");
  const arguments_ = [
    `-env:UserInstallation=file://${profile}`,
    "--headless",
    "--convert-to",
    CSV_OF_ALL_SHEETS,
    "--outdir",
    output,
    join(folder, "book.xlsx"),
  ];
  const { status, stderr } = spawnSync(office ?? "soffice", arguments_, { encoding: "utf8", timeout: 120_000 });
  if (status !== 0) throw new Error(`LibreOffice could not open the workbook: ${stderr}`);
  return new Map(
    readdirSync(output).map((file) => [
      file.slice("book-".length, -".csv".length),
      parseCsv(readFileSync(join(output, file), "utf8")),
    ]),
  );
}
