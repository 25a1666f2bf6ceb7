import { compare, type Decimal, round } from "../amount/decimal";
import type { Profile } from "./profile";

/**
 * The grade of a total: the first band that the total, rounded as it is printed, reaches (89.995 is 90.00, so 优).
 * Empty for a total below every band.
 */
export function gradeOf(
  total: Decimal,
  profile: Pick<Profile, "grades"> & { readonly places: Pick<Profile["places"], "score"> },
): string {
  const printed = round(total, profile.places.score);
  return profile.grades.find((band) => compare(printed, band.from) >= 0)?.name ?? "";
}
