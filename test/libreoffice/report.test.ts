import { execFileSync } from "node:child_process";
import { SAMPLE_WORKBOOKS } from "../../scripts/samples/workbooks";
import { DEFAULT_PROFILE } from "../../src/core/profiles";
import { makeReport, OUTLINES } from "../../src/core/report";
import { runRiver } from "../../src/core/river";
import { readReportFile, writeReport } from "../../src/host/document";
import { snapshotOf } from "../core/snapshot-of";
import { partsOf } from "../host/file/package-fixture";
import { convert, office } from "./soffice";

/** The independent check of our Word files: LibreOffice opens them, keeps every word and both charts, and prints them. */

const leftOut = office === null && process.env["CI"] !== "1" && process.env["CI_E2E"] !== "1";
const describeWithOffice = leftOut ? describe.skip : describe;

const reports = SAMPLE_WORKBOOKS.flatMap(({ sheets, file }) => {
  const { evaluation } = runRiver(snapshotOf(sheets, file), DEFAULT_PROFILE, {});
  return OUTLINES.map((outline) => makeReport(evaluation, outline));
});

function wordsOf(bytes: Uint8Array): readonly string[] {
  const read = readReportFile(bytes, "报告.docx");
  return read.ok ? read.report.paragraphs.map(({ text }) => text.replace(/\s+/g, "")) : [];
}

/** What is printed, without blanks and page numbers. */
function printedText(pdf: Uint8Array): string {
  const printed = execFileSync("pdftotext", ["-raw", "-", "-"], { input: pdf, encoding: "utf8" });
  return printed.replace(/\s+/g, "").replace(/—\d+—/g, "");
}

describeWithOffice("LibreOffice and our Word files", () => {
  test("saved again they say the same, charts included", async () => {
    const written = await Promise.all(reports.map(writeReport));
    const saved = convert(written, "docx", "docx");
    for (const [index, bytes] of saved.entries()) {
      expect(wordsOf(bytes).length).toBeGreaterThan(60);
      expect(wordsOf(bytes)).toEqual(wordsOf(written[index]!));
      expect([...partsOf(bytes).keys()].filter((name) => /charts\/chart[^/]*\.xml$/.test(name))).toHaveLength(2);
    }
  }, 300_000);

  test("printed they say every paragraph whole", async () => {
    const written = await Promise.all(reports.map(writeReport));
    for (const [index, pdf] of convert(written, "docx", "pdf").entries()) {
      const printed = printedText(pdf);
      expect(wordsOf(written[index]!).filter((words) => !printed.includes(words))).toEqual([]);
    }
  }, 300_000);

  test("printed they have pages of A4, upright and across", async () => {
    const [pdf = new Uint8Array()] = convert([await writeReport(reports[0]!)], "docx", "pdf");
    const boxes = [...new TextDecoder("latin1").decode(pdf).matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    const sizes = boxes.map(
      ([, width, height]) => `${String(Math.round(Number(width)))}×${String(Math.round(Number(height)))}`,
    );
    expect(sizes).toEqual(expect.arrayContaining(["595×842", "842×595"]));
    expect(sizes.length).toBeGreaterThan(8);
  }, 300_000);
});
