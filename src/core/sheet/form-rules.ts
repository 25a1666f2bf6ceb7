import type { Profile } from "../profiles/profile";
import type { BasisPlaces } from "./basis/places";

/** By which rules the form is computed, and where 评分依据 holds what its formulas need. */
export interface FormRules {
  readonly profile: Profile;
  readonly places: BasisPlaces;
}
