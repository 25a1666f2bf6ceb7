import { Inflate } from "fflate";

/** Packed bytes fed at once: sheets give some hundred kB for it, and deflate's highest ratio (about 1032) 8 MB. */
const STEP = 8 * 1024;

/**
 * Deflated data, unpacked piece by piece, so that a long sheet never stands in memory as a whole. Throws on what is no
 * deflated data.
 */
export function* inflateInSteps(packed: Uint8Array): Generator<Uint8Array, void> {
  let ready: Uint8Array[] = [];
  const inflater = new Inflate((piece) => ready.push(piece));
  for (let at = 0; at < packed.length; at += STEP) {
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    yield* ready;
    ready = [];
  }
}
