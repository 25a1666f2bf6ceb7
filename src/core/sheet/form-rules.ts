import type { Profile } from "../profiles/profile";
import type { BasisPlaces } from "./basis/places";

/** By which rules points and amounts are computed, and where 评分依据 holds what their formulas need. */
export interface IndicatorRules {
  readonly profile: Profile;
  readonly places: BasisPlaces;
}
