import { type Package, partKey } from "./package";
import { relationshipsOf } from "./relationships";

/**
 * The parts that lead nowhere without these ones: what they refer to, and nothing else in the package does. The parts
 * themselves are not among them.
 */
export function partsOnlyOf(parts: Package, gone: readonly string[]): readonly string[] {
  if (gone.length === 0) return [];
  const barred = new Set(gone.map(partKey));
  const kept = reachable(parts, [""], barred);
  const lost = reachable(parts, gone, new Set());
  return [...lost.entries()].filter(([key]) => !kept.has(key) && !barred.has(key)).map(([, name]) => name);
}

/** By part key; the starting points are not among them unless something leads back to them. */
function reachable(parts: Package, from: readonly string[], barred: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const { target, external } of relationshipsOf(parts, part)) {
      const key = partKey(target);
      if (external || found.has(key) || barred.has(key) || !parts.has(key)) continue;
      found.set(key, target);
      open.push(target);
    }
  }
  return found;
}
