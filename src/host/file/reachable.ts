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

/** The parts that nothing leads to any more without these relationships of a part. */
export function partsBehind(parts: Package, owner: string, ids: readonly string[]): readonly string[] {
  const targets = relationshipsOf(parts, owner).filter(({ id, external }) => ids.includes(id) && !external);
  const isCut = (from: string, id: string) => partKey(from) === partKey(owner) && ids.includes(id);
  const kept = reachable(parts, [""], new Set(), isCut);
  const lost = targets.filter(({ target }) => parts.has(partKey(target)) && !kept.has(partKey(target)));
  const names = lost.map(({ target }) => target);
  return [...new Set([...names, ...partsOnlyOf(parts, names)])];
}

/** By part key; the starting points are not among them unless something leads back to them. */
function reachable(
  parts: Package,
  from: readonly string[],
  barred: ReadonlySet<string>,
  isCut: (part: string, relationship: string) => boolean = () => false,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const { id, target, external } of relationshipsOf(parts, part)) {
      const key = partKey(target);
      if (external || isCut(part, id) || found.has(key) || barred.has(key) || !parts.has(key)) continue;
      found.set(key, target);
      open.push(target);
    }
  }
  return found;
}
