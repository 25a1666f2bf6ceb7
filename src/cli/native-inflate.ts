import { inflateRawSync } from "node:zlib";
import { inflateInSteps } from "../host/file/inflate-in-steps";

/** Bytes unpacked at once at most; more than that is unpacked piece by piece, as in the pane. */
const AT_ONCE = 4 * 2 ** 20;

/**
 * Takes the place of src/host/file/inflate.ts in the command line: Node's own unpacking needs no warming up, and a
 * command is over before ours would be warm. One byte more than declared is enough to be refused.
 */
export function inflate(packed: Uint8Array, size: number): Iterable<Uint8Array> {
  return size > AT_ONCE ? inflateInSteps(packed) : [inflateRawSync(packed, { maxOutputLength: size + 1 })];
}
