import type { ZipEntry } from "./zip-entry";

/** Sizes follow the data instead of standing before it; our headers always have them in front. */
const SIZES_BEHIND = 0x0008;

/** Writes a zip archive of already packed entries, in their order. The same entries always give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const local = entries.map((entry) => 30 + entry.nameBytes.length + entry.packed.length);
  const directorySize = entries.reduce((size, entry) => size + 46 + entry.nameBytes.length, 0);
  const directoryStart = local.reduce((sum, size) => sum + size, 0);
  const bytes = new Uint8Array(directoryStart + directorySize + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = directoryStart;
  for (const entry of entries) {
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 4, 20, true);
    writeCommon(view, directory + 6, entry);
    view.setUint32(directory + 42, at, true);
    bytes.set(entry.nameBytes, directory + 46);
    directory += 46 + entry.nameBytes.length;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
  }
  writeEnd(view, directory, entries.length, directoryStart);
  return bytes;
}

/** The 24 bytes that local and directory headers share, from "version needed" to the length of the extra field. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~SIZES_BEHIND, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function writeEnd(view: DataView, at: number, count: number, directoryStart: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directoryStart, true);
  view.setUint32(at + 16, directoryStart, true);
}
