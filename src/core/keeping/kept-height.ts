import type { WrittenLook } from "../model/plan";

/** Programs round heights to pixels. Points. */
const UNCHANGED = 0.76;

/**
 * The height in points of a row that stood before: as it was made taller; made lower, as long as it holds no more text
 * than then. Null for the plan's own (`now`), as where nobody changed it. `standing` is null for the standard height.
 */
export function keptHeight(
  standing: number | null,
  former: number,
  now: number | null,
  { rowHeights }: Pick<WrittenLook, "rowHeights">,
): number | null {
  if (standing === null || rowHeights.length === 0) return null;
  const made = rowHeights[former] ?? null;
  if (made === null) return standing;
  if (Math.abs(made - standing) < UNCHANGED) return null;
  const needsMore = now !== null && now > made + UNCHANGED;
  return needsMore && standing < now ? null : standing;
}
