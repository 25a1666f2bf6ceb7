import { crc32 } from "./crc32";
import { damaged, tooLarge } from "./fault";
import { inflate } from "./inflate";
import { LIMITS } from "./limits";
import type { ZipEntry } from "./zip-entry";

/**
 * Unpacks an entry piece by piece. Never gives more bytes than the archive declared, whatever the data says, and
 * throws when size or checksum disagree: a file that was changed on its way must not yield figures.
 */
export function* unpack(entry: ZipEntry): Generator<Uint8Array, void> {
  if (entry.size > LIMITS.part) throw tooLarge(`${entry.name} ${String(Math.ceil(entry.size / 2 ** 20))} MB`);
  let size = 0;
  let crc = 0;
  for (const piece of pieces(entry)) {
    size += piece.length;
    if (size > entry.size) throw damaged(`${entry.name}: more data than declared`);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(`${entry.name}: checksum`);
}

/** The entry as a whole, for parts that are held in memory. */
export function unpackAll(entry: ZipEntry): Uint8Array {
  if (entry.size > LIMITS.heldPart) throw tooLarge(`${entry.name} ${String(Math.ceil(entry.size / 2 ** 20))} MB`);
  const bytes = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of unpack(entry)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function* pieces(entry: ZipEntry): Generator<Uint8Array, void> {
  if (entry.method === 0) {
    yield entry.packed;
    return;
  }
  if (entry.method !== 8) throw damaged(`${entry.name}: unknown packing ${String(entry.method)}`);
  try {
    yield* inflate(entry.packed, entry.size);
  } catch (cause) {
    throw damaged(`${entry.name}: packed data`, cause);
  }
}
