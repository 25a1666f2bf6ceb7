import { damaged, FileFault, tooLarge } from "./fault";
import { LIMITS } from "./limits";
import type { ZipEntry } from "./zip-entry";

const END_SIGNATURE = 0x06054b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_SIZE = 22;
const MAX_32 = 0xffffffff;
const ENCRYPTED = 0x0001;
/** Deflate makes nothing smaller than this part of it. */
const MAX_RATIO = 1032;

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Lists a zip archive by its central directory, unpacking nothing. Every offset is checked against the file's length
 * and every entry against its local header. Throws a FileFault on anything broken, encrypted or too large.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let offset = directory.offset;
  let unpacked = 0;
  for (let index = 0; index < directory.count; index++) {
    const { entry, next } = readEntry(bytes, view, offset);
    unpacked += entry.size;
    if (unpacked > LIMITS.unpacked) throw tooLarge(`> ${String(LIMITS.unpacked / 2 ** 20)} MB`);
    entries.push(entry);
    offset = next;
  }
  return entries;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const directory = zip64Directory(view, at) ?? {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    if (directory.offset + directory.size > at) throw damaged("zip: directory out of bounds");
    return directory;
  }
  throw damaged("zip: no end of directory");
}

/** Some writers note sizes in the 64-bit form even in small files. */
function zip64Directory(view: DataView, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > end || view.getUint32(at, true) !== 0x06064b50) throw damaged("zip: 64-bit directory out of bounds");
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_SIGNATURE)
    throw damaged("zip: broken directory");
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) throw damaged("zip: directory entry out of bounds");
  const flags = view.getUint16(at + 8, true);
  const [size, packedSize, header] = wideNumbers(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const start = dataStart(bytes, view, header, nameBytes);
  if (start + packedSize > bytes.length) throw damaged("zip: entry out of bounds");
  const localFlags = view.getUint16(header + 6, true);
  if (flags & localFlags & ENCRYPTED) throw new FileFault("password-protected", "zip: encrypted entry");
  if (size > packedSize * MAX_RATIO + MAX_RATIO) throw damaged("zip: impossible size");
  const entry: ZipEntry = {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    method: view.getUint16(at + 10, true),
    flags,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
  return { entry, next };
}

type Numbers = readonly [size: number, packedSize: number, header: number];

/** Replaces each number that is "see the 64-bit field" by that field, in the format's order. */
function wideNumbers(view: DataView, from: number, to: number, narrow: Numbers): Numbers {
  if (!narrow.includes(MAX_32)) return narrow;
  for (let at = from; at + 4 <= to;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      const [size, packedSize, header] = narrow.map((number) => {
        if (number !== MAX_32) return number;
        if (field + 8 > end || end > to) throw damaged("zip: 64-bit field out of bounds");
        field += 8;
        return Number(view.getBigUint64(field - 8, true));
      });
      return [size ?? 0, packedSize ?? 0, header ?? 0];
    }
    at = end;
  }
  throw damaged("zip: 64-bit field missing");
}

function dataStart(bytes: Uint8Array, view: DataView, header: number, nameBytes: Uint8Array): number {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_SIGNATURE)
    throw damaged("zip: no local header");
  const nameLength = view.getUint16(header + 26, true);
  const sameName =
    nameLength === nameBytes.length && nameBytes.every((byte, index) => bytes[header + 30 + index] === byte);
  if (!sameName) throw damaged("zip: names disagree");
  return header + 30 + nameLength + view.getUint16(header + 28, true);
}
