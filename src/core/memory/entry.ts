import type { Snapshot } from "../model/snapshot";

/** Excel's limit for a cell's text is 32,767; longer entries go on in the cells to the right. */
const CHUNK = 30_000;

/** An entry of our memory sheet (key in its first column, text in the cells to the right); null where there is none. */
export function memoryText(snapshot: Snapshot, key: string): string | null {
  return memoryRow(snapshot, key)?.texts.join("") ?? null;
}

/** As `memoryText`, cell by cell, with the row in which it stands. */
export function memoryRow(
  snapshot: Snapshot,
  key: string,
): { readonly row: number; readonly texts: readonly string[] } | null {
  const memory = snapshot.sheets.find(({ own }) => own === "memory");
  const index = memory?.values.findIndex(([first]) => first === key) ?? -1;
  const entry = memory?.values[index];
  if (memory === undefined || entry === undefined) return null;
  const texts = entry.slice(1).map((part) => (typeof part === "string" ? part : ""));
  return { row: memory.top + index, texts };
}

/** An entry's text in pieces that fit a cell. */
export function memoryChunks(value: string): readonly string[] {
  const count = Math.ceil(value.length / CHUNK);
  return Array.from({ length: count }, (_, index) => value.slice(index * CHUNK, (index + 1) * CHUNK));
}
