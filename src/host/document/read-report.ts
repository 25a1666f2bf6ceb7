import type { ReportText } from "../../core/model/report-text";
import { rejoinLines, reportText } from "../../core/report";
import { type Message, message } from "../../core/wording";
import { FileFault } from "../file/fault";
import { openFile } from "../file/open-file";
import { readDocument } from "./read-document";

/** Bytes of a text file; no report comes near. */
const LARGEST_TEXT = 2 ** 20;

export type ReadReport =
  { readonly ok: true; readonly report: ReportText } | { readonly ok: false; readonly problem: Message };

/** A report as its text: a .docx, or plain text (lines broken by a PDF are joined again). What cannot be read is said. */
export function readReportFile(bytes: Uint8Array, name: string): ReadReport {
  try {
    if (isText(bytes) && bytes.length > LARGEST_TEXT) return refused("report.file-large", name);
    const report = isText(bytes)
      ? readPlain(decodeText(bytes), name)
      : reportText(name, readDocument(openFile(bytes, name)));
    return report.paragraphs.length > 0 ? { ok: true, report } : refused("report.file-empty", name);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return refused(PROBLEMS[error.code] ?? "report.file-foreign", name);
  }
}

/** Pasted text as a report. */
export function readPlain(text: string, name: string): ReportText {
  return reportText(
    name,
    rejoinLines(text).map((each) => ({ text: each })),
  );
}

type Problem =
  "report.file-empty" | "report.file-foreign" | "report.file-locked" | "report.file-damaged" | "report.file-large";

const PROBLEMS: Readonly<Partial<Record<FileFault["code"], Problem>>> = {
  "password-protected": "report.file-locked",
  "damaged-workbook": "report.file-damaged",
  "too-large": "report.file-large",
};

function refused(key: Problem, name: string): ReadReport {
  return { ok: false, problem: message(key, { name }) };
}

/** Neither a package nor an old Office file nor a PDF: no zero byte near the start. UTF-16 says so by its mark. */
function isText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isPdf = bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;
  return !isPackage && !isPdf && !bytes.subarray(0, 1000).includes(0);
}

/** UTF-8 where it is, else GB18030, which Windows still writes in China. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
