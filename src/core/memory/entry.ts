import type { Snapshot } from "../model/snapshot";

/** Excel's limit for a cell's text is 32,767; longer entries go on in the cells to the right. */
const CHUNK = 30_000;

/** An entry of our memory sheet (key in its first column, text in the cells to the right); null where there is none. */
export function memoryText(snapshot: Snapshot, key: string): string | null {
  const memory = snapshot.sheets.find(({ own }) => own === "memory");
  const entry = memory?.values.find(([first]) => first === key);
  if (entry === undefined) return null;
  return entry
    .slice(1)
    .map((part) => (typeof part === "string" ? part : ""))
    .join("");
}

/** An entry's text in pieces that fit a cell. */
export function memoryChunks(value: string): readonly string[] {
  const count = Math.ceil(value.length / CHUNK);
  return Array.from({ length: count }, (_, index) => value.slice(index * CHUNK, (index + 1) * CHUNK));
}
