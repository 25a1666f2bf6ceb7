import { readFileSync } from "node:fs";
import path from "node:path";
import { type FileHost, openWorkbook } from "../../src/host/file";

const SAMPLES = path.resolve(__dirname, "..", "..", "assets", "samples");

/** One of the sample workbooks, opened anew. */
export function openSample(name: "jiangmen-2023.xlsx" | "jiangmen-2023-reviewed.xlsx"): FileHost {
  return openWorkbook(sampleBytes(name), name);
}

export function sampleBytes(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path.join(SAMPLES, name)));
}
