import { deflateSync } from "fflate";
import { crc32 } from "./crc32";

/**
 * One file of a zip archive with its data still packed: what is not touched is copied packed into the saved file, so
 * it stays as it was byte for byte and costs nothing.
 */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  /** MS-DOS time (low half) and date (high half). */
  readonly modified: number;
  readonly crc: number;
  /** Bytes, unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** 1980-01-01 00:00: a fixed time, so that the same content always gives the same bytes. */
const FIXED_TIME = 0x0021_0000;
const UTF8_NAME = 0x0800;

/** Packs a new part. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    method: 8,
    flags: /^[\x20-\x7e]*$/.test(name) ? 0 : UTF8_NAME,
    modified: FIXED_TIME,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level: 6 }),
  };
}
