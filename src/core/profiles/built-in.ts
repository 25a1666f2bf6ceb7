import guangdong from "./guangdong-50-50.json";
import national2020 from "./national-2020.json";
import national2021 from "./national-2021.json";
import { parseProfile } from "./parse-profile";
import type { Profile } from "./profile";

function builtIn(json: unknown): Profile {
  const parsed = parseProfile(json);
  if (!parsed.ok) throw new Error(`a built-in profile is broken at ${parsed.problems[0]?.path ?? "?"}`);
  return parsed.profile;
}

/** The rules of 财预〔2020〕10号: what is used where nothing else is chosen. */
export const DEFAULT_PROFILE: Profile = builtIn(national2020);

/** The profiles that come with the program, the default first. */
export const PROFILES: readonly Profile[] = [DEFAULT_PROFILE, builtIn(national2021), builtIn(guangdong)];

/** The built-in profile of that id, null where there is none. */
export function profileById(id: string): Profile | null {
  return PROFILES.find((profile) => profile.id === id) ?? null;
}
