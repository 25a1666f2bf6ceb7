import { inflateInSteps } from "./inflate-in-steps";

/**
 * Unpacks deflated data that should give `size` bytes; whoever takes the pieces checks that. Throws on what is no
 * deflated data. The command line's build puts the machine's own unpacking in this file's place (src/cli/native-inflate.ts).
 */
export function inflate(packed: Uint8Array, _size: number): Iterable<Uint8Array> {
  return inflateInSteps(packed);
}
