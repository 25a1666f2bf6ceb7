import { HostError } from "../host/host-error";
import { type FileHost, openWorkbook } from "../host/file";

/** A workbook open at the desk. `serial` tells two openings apart, also of the same file. */
export interface Opened {
  readonly host: FileHost;
  readonly name: string;
  readonly serial: number;
}

const SAMPLE = "assets/samples/jiangmen-2023.xlsx";

let openings = 0;

function open(bytes: Uint8Array, name: string): Opened {
  openings += 1;
  return { host: openWorkbook(bytes, name), name, serial: openings };
}

/** A file of this machine. Rejects with a HostError. */
export async function openFile(file: File): Promise<Opened> {
  return open(new Uint8Array(await file.arrayBuffer()), file.name);
}

/** The sample that the desk opens with, from our own origin. */
export async function openSample(): Promise<Opened> {
  const response = await fetch(SAMPLE);
  if (!response.ok) throw new HostError("no-file", SAMPLE);
  return open(new Uint8Array(await response.arrayBuffer()), SAMPLE.slice(SAMPLE.lastIndexOf("/") + 1));
}

/** Gives the bytes to the person as a file. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob by the time the click returns, but some read it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
